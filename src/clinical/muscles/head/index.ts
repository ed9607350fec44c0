import type { Muscle } from "../../types";
import { digastric } from "./digastric";
import { lateralPterygoid } from "./lateral-pterygoid";
import { masseter } from "./masseter";
import { medialPterygoid } from "./medial-pterygoid";
import { mylohyoid } from "./mylohyoid";
import { temporalis } from "./temporalis";

/** The muscles of the region "head", from above downwards. */
export const head: readonly Muscle[] = [temporalis, lateralPterygoid, masseter, medialPterygoid, digastric, mylohyoid];
