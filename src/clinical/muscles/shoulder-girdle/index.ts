import type { Muscle } from "../../types";
import { deltoid } from "./deltoid";
import { rhomboideusMajor } from "./rhomboideus-major";
import { rhomboideusMinor } from "./rhomboideus-minor";
import { serratusPosteriorSuperior } from "./serratus-posterior-superior";
import { teresMajor } from "./teres-major";
import { trapezius } from "./trapezius";

/** The muscles of the region "shoulder girdle", from above downwards. */
export const shoulderGirdle: readonly Muscle[] = [
  trapezius,
  rhomboideusMajor,
  rhomboideusMinor,
  serratusPosteriorSuperior,
  teresMajor,
  deltoid,
];
