import type { Muscle } from "../../types";
import { bulbospongiosusIschiocavernosus } from "./bulbospongiosus-ischiocavernosus";
import { coccygeus } from "./coccygeus";
import { levatorAni } from "./levator-ani";
import { sphincterAni } from "./sphincter-ani";

/** The muscles of the region "pelvic floor", from above downwards. */
export const pelvicFloor: readonly Muscle[] = [levatorAni, coccygeus, sphincterAni, bulbospongiosusIschiocavernosus];
