import type { Muscle } from "../../types";
import { diaphragm } from "./diaphragm";
import { intercostales } from "./intercostales";
import { pectoralisMajor } from "./pectoralis-major";
import { pectoralisMinor } from "./pectoralis-minor";
import { serratusAnterior } from "./serratus-anterior";
import { serratusPosteriorInferior } from "./serratus-posterior-inferior";
import { sternalis } from "./sternalis";
import { subclavius } from "./subclavius";

/** The muscles of the region "thorax", from above downwards. */
export const thorax: readonly Muscle[] = [
  subclavius,
  pectoralisMajor,
  pectoralisMinor,
  sternalis,
  serratusAnterior,
  intercostales,
  diaphragm,
  serratusPosteriorInferior,
];
