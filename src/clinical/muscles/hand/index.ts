import type { Muscle } from "../../types";
import { abductorDigitiMinimiHand } from "./abductor-digiti-minimi-hand";
import { adductorPollicis } from "./adductor-pollicis";
import { flexorPollicisBrevisAbductor } from "./flexor-pollicis-brevis-abductor";
import { interosseiDorsalesManus } from "./interossei-dorsales-manus";
import { interosseiPalmaresAndLumbricales } from "./interossei-palmares-and-lumbricales";
import { opponensPollicis } from "./opponens-pollicis";

/** The muscles of the region "hand", from above downwards. */
export const hand: readonly Muscle[] = [
  adductorPollicis,
  opponensPollicis,
  flexorPollicisBrevisAbductor,
  abductorDigitiMinimiHand,
  interosseiDorsalesManus,
  interosseiPalmaresAndLumbricales,
];
