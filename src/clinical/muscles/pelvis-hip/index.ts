import type { Muscle } from "../../types";
import { gluteusMedius } from "./gluteus-medius";
import { gluteusMinimus } from "./gluteus-minimus";
import { piriformis } from "./piriformis";

/** The muscles of the region "pelvis hip", from above downwards. */
export const pelvisHip: readonly Muscle[] = [gluteusMedius, gluteusMinimus, piriformis];
