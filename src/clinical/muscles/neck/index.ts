import type { Muscle } from "../../types";
import { levatorScapulae } from "./levator-scapulae";
import { longissimusCapitis } from "./longissimus-capitis";
import { longusColliAndCapitis } from "./longus-colli-and-capitis";
import { multifidusCervicis } from "./multifidus-cervicis";
import { obliquusCapitisInferior } from "./obliquus-capitis-inferior";
import { obliquusCapitisSuperior } from "./obliquus-capitis-superior";
import { rectusCapitisPosteriorMajor } from "./rectus-capitis-posterior-major";
import { rectusCapitisPosteriorMinor } from "./rectus-capitis-posterior-minor";
import { scalenusAnterior } from "./scalenus-anterior";
import { scalenusMedius } from "./scalenus-medius";
import { scalenusMinimus } from "./scalenus-minimus";
import { scalenusPosterior } from "./scalenus-posterior";
import { semispinalisCapitis } from "./semispinalis-capitis";
import { semispinalisCervicis } from "./semispinalis-cervicis";
import { spleniusCapitis } from "./splenius-capitis";
import { spleniusCervicis } from "./splenius-cervicis";
import { sternocleidomastoid } from "./sternocleidomastoid";

/** The muscles of the region "neck", from above downwards. */
export const neck: readonly Muscle[] = [
  sternocleidomastoid,
  scalenusAnterior,
  scalenusMedius,
  scalenusPosterior,
  scalenusMinimus,
  longusColliAndCapitis,
  rectusCapitisPosteriorMajor,
  rectusCapitisPosteriorMinor,
  obliquusCapitisSuperior,
  obliquusCapitisInferior,
  spleniusCapitis,
  spleniusCervicis,
  semispinalisCapitis,
  semispinalisCervicis,
  multifidusCervicis,
  longissimusCapitis,
  levatorScapulae,
];
