import type { Muscle } from "../../types";
import { pectoralisMajor } from "./pectoralis-major";
import { pectoralisMinor } from "./pectoralis-minor";

/** The muscles of the region "thorax", from above downwards. */
export const thorax: readonly Muscle[] = [pectoralisMajor, pectoralisMinor];
