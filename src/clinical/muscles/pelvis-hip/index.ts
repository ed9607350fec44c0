import type { Muscle } from "../../types";
import { gemelliQuadratusFemoris } from "./gemelli-quadratus-femoris";
import { gluteusMaximus } from "./gluteus-maximus";
import { gluteusMedius } from "./gluteus-medius";
import { gluteusMinimus } from "./gluteus-minimus";
import { iliopsoas } from "./iliopsoas";
import { obturatorInternus } from "./obturator-internus";
import { piriformis } from "./piriformis";

/** The muscles of the region "pelvis hip", from above downwards. */
export const pelvisHip: readonly Muscle[] = [
  iliopsoas,
  gluteusMaximus,
  gluteusMedius,
  gluteusMinimus,
  piriformis,
  gemelliQuadratusFemoris,
  obturatorInternus,
];
