import type { Claim } from "../types";
import { aftercare } from "./aftercare";
import { bloodFlow } from "./bloodFlow";
import { contraindications } from "./contraindications";
import { effect } from "./effect";
import { emergencies } from "./emergencies";
import { entity } from "./entity";
import { painModulation } from "./painModulation";
import { precautionsLower } from "./precautionsLower";
import { precautionsUpper } from "./precautionsUpper";
import { procedure } from "./procedure";
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
  ...procedure,
  ...safety,
  ...contraindications,
  ...precautionsUpper,
  ...precautionsLower,
  ...emergencies,
  ...aftercare,
];
