import type { Claim } from "../types";
import { aftercare } from "./aftercare";
import { bloodFlow } from "./bloodFlow";
import { effect } from "./effect";
import { entity } from "./entity";
import { painModulation } from "./painModulation";
import { reEducation } from "./reEducation";
import { release } from "./release";
import { safety } from "./safety";

/** Every claim that the product makes about trigger points and needling, in the order of the story. */
export const claims: readonly Claim[] = [
  ...entity,
  ...release,
  ...painModulation,
  ...bloodFlow,
  ...reEducation,
  ...effect,
  ...safety,
  ...aftercare,
];
