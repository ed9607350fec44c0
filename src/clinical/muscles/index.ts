import type { Muscle } from "../types";
import { deltoid } from "./deltoid";
import { gastrocnemius } from "./gastrocnemius";
import { gluteusMedius } from "./gluteus-medius";
import { gluteusMinimus } from "./gluteus-minimus";
import { infraspinatus } from "./infraspinatus";
import { latissimusDorsi } from "./latissimus-dorsi";
import { levatorScapulae } from "./levator-scapulae";
import { pectoralisMajor } from "./pectoralis-major";
import { pectoralisMinor } from "./pectoralis-minor";
import { piriformis } from "./piriformis";
import { rhomboideusMajor } from "./rhomboideus-major";
import { rhomboideusMinor } from "./rhomboideus-minor";
import { scalenusAnterior } from "./scalenus-anterior";
import { scalenusMedius } from "./scalenus-medius";
import { scalenusPosterior } from "./scalenus-posterior";
import { semispinalisCapitis } from "./semispinalis-capitis";
import { soleus } from "./soleus";
import { spleniusCapitis } from "./splenius-capitis";
import { sternocleidomastoid } from "./sternocleidomastoid";
import { subscapularis } from "./subscapularis";
import { supraspinatus } from "./supraspinatus";
import { teresMajor } from "./teres-major";
import { teresMinor } from "./teres-minor";
import { trapezius } from "./trapezius";

/** The muscles that the product describes, from the neck down, each with its trigger points. */
export const muscles: readonly Muscle[] = [
  sternocleidomastoid,
  scalenusAnterior,
  scalenusMedius,
  scalenusPosterior,
  spleniusCapitis,
  semispinalisCapitis,
  levatorScapulae,
  trapezius,
  rhomboideusMajor,
  rhomboideusMinor,
  supraspinatus,
  infraspinatus,
  teresMinor,
  teresMajor,
  latissimusDorsi,
  subscapularis,
  deltoid,
  pectoralisMajor,
  pectoralisMinor,
  gluteusMedius,
  gluteusMinimus,
  piriformis,
  gastrocnemius,
  soleus,
];
