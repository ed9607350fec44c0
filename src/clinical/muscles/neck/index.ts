import type { Muscle } from "../../types";
import { levatorScapulae } from "./levator-scapulae";
import { scalenusAnterior } from "./scalenus-anterior";
import { scalenusMedius } from "./scalenus-medius";
import { scalenusPosterior } from "./scalenus-posterior";
import { semispinalisCapitis } from "./semispinalis-capitis";
import { spleniusCapitis } from "./splenius-capitis";
import { sternocleidomastoid } from "./sternocleidomastoid";

/** The muscles of the region "neck", from above downwards. */
export const neck: readonly Muscle[] = [
  sternocleidomastoid,
  scalenusAnterior,
  scalenusMedius,
  scalenusPosterior,
  spleniusCapitis,
  semispinalisCapitis,
  levatorScapulae,
];
