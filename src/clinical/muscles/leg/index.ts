import type { Muscle } from "../../types";
import { extensorDigitorumLongus } from "./extensor-digitorum-longus";
import { extensorHallucisLongus } from "./extensor-hallucis-longus";
import { fibularisBrevis } from "./fibularis-brevis";
import { fibularisLongus } from "./fibularis-longus";
import { fibularisTertius } from "./fibularis-tertius";
import { flexorDigitorumLongus } from "./flexor-digitorum-longus";
import { flexorHallucisLongus } from "./flexor-hallucis-longus";
import { gastrocnemius } from "./gastrocnemius";
import { plantaris } from "./plantaris";
import { popliteus } from "./popliteus";
import { soleus } from "./soleus";
import { tibialisAnterior } from "./tibialis-anterior";
import { tibialisPosterior } from "./tibialis-posterior";

/** The muscles of the region "leg", from above downwards. */
export const leg: readonly Muscle[] = [
  popliteus,
  plantaris,
  gastrocnemius,
  soleus,
  tibialisPosterior,
  flexorDigitorumLongus,
  flexorHallucisLongus,
  tibialisAnterior,
  extensorDigitorumLongus,
  extensorHallucisLongus,
  fibularisLongus,
  fibularisBrevis,
  fibularisTertius,
];
