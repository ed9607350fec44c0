import type { Muscle } from "../../types";
import { buccinator } from "./buccinator";
import { occipitofrontalis } from "./occipitofrontalis";
import { orbicularisOculi } from "./orbicularis-oculi";
import { platysma } from "./platysma";
import { zygomaticusMajor } from "./zygomaticus-major";

/** The muscles of the region "face", from above downwards. */
export const face: readonly Muscle[] = [occipitofrontalis, orbicularisOculi, zygomaticusMajor, buccinator, platysma];
