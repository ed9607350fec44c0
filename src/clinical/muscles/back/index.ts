import type { Muscle } from "../../types";
import { iliocostalisLumborum } from "./iliocostalis-lumborum";
import { iliocostalisThoracis } from "./iliocostalis-thoracis";
import { latissimusDorsi } from "./latissimus-dorsi";
import { longissimusThoracis } from "./longissimus-thoracis";
import { multifidusLumborum } from "./multifidus-lumborum";
import { multifidusThoracis } from "./multifidus-thoracis";
import { quadratusLumborum } from "./quadratus-lumborum";
import { semispinalisThoracis } from "./semispinalis-thoracis";

/** The muscles of the region "back", from above downwards. */
export const back: readonly Muscle[] = [
  latissimusDorsi,
  semispinalisThoracis,
  multifidusThoracis,
  iliocostalisThoracis,
  longissimusThoracis,
  iliocostalisLumborum,
  multifidusLumborum,
  quadratusLumborum,
];
