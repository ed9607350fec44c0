import type { Muscle } from "../../types";
import { abductorDigitiMinimiFoot } from "./abductor-digiti-minimi-foot";
import { abductorHallucis } from "./abductor-hallucis";
import { adductorHallucis } from "./adductor-hallucis";
import { extensorDigitorumBrevis } from "./extensor-digitorum-brevis";
import { extensorHallucisBrevis } from "./extensor-hallucis-brevis";
import { flexorDigitiMinimiFoot } from "./flexor-digiti-minimi-foot";
import { flexorDigitorumBrevis } from "./flexor-digitorum-brevis";
import { flexorHallucisBrevis } from "./flexor-hallucis-brevis";
import { interosseiDorsalesPedis } from "./interossei-dorsales-pedis";
import { interosseiPlantaresAndLumbricales } from "./interossei-plantares-and-lumbricales";
import { quadratusPlantae } from "./quadratus-plantae";

/** The muscles of the region "foot", from above downwards. */
export const foot: readonly Muscle[] = [
  extensorDigitorumBrevis,
  extensorHallucisBrevis,
  abductorHallucis,
  flexorDigitorumBrevis,
  abductorDigitiMinimiFoot,
  quadratusPlantae,
  flexorHallucisBrevis,
  adductorHallucis,
  flexorDigitiMinimiFoot,
  interosseiDorsalesPedis,
  interosseiPlantaresAndLumbricales,
];
