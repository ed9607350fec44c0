import type { Muscle } from "../../types";
import { adductorBrevis } from "./adductor-brevis";
import { adductorLongus } from "./adductor-longus";
import { adductorMagnus } from "./adductor-magnus";
import { bicepsFemoris } from "./biceps-femoris";
import { gracilis } from "./gracilis";
import { pectineus } from "./pectineus";
import { rectusFemoris } from "./rectus-femoris";
import { sartorius } from "./sartorius";
import { semimembranosus } from "./semimembranosus";
import { semitendinosus } from "./semitendinosus";
import { tensorFasciaeLatae } from "./tensor-fasciae-latae";
import { vastusIntermedius } from "./vastus-intermedius";
import { vastusLateralis } from "./vastus-lateralis";
import { vastusMedialis } from "./vastus-medialis";

/** The muscles of the region "thigh", from above downwards. */
export const thigh: readonly Muscle[] = [
  tensorFasciaeLatae,
  sartorius,
  rectusFemoris,
  vastusIntermedius,
  vastusLateralis,
  vastusMedialis,
  pectineus,
  adductorLongus,
  adductorBrevis,
  adductorMagnus,
  gracilis,
  bicepsFemoris,
  semitendinosus,
  semimembranosus,
];
