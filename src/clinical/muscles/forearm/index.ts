import type { Muscle } from "../../types";
import { anconeus } from "./anconeus";
import { brachioradialis } from "./brachioradialis";
import { extensorCarpiRadialisBrevis } from "./extensor-carpi-radialis-brevis";
import { extensorCarpiRadialisLongus } from "./extensor-carpi-radialis-longus";
import { extensorCarpiUlnaris } from "./extensor-carpi-ulnaris";
import { extensorDigitorum } from "./extensor-digitorum";
import { extensorIndicis } from "./extensor-indicis";
import { flexorCarpiRadialis } from "./flexor-carpi-radialis";
import { flexorCarpiUlnaris } from "./flexor-carpi-ulnaris";
import { flexorDigitorumProfundus } from "./flexor-digitorum-profundus";
import { flexorDigitorumSuperficialis } from "./flexor-digitorum-superficialis";
import { flexorPollicisLongus } from "./flexor-pollicis-longus";
import { longThumbExtensorsAndAbductor } from "./long-thumb-extensors-and-abductor";
import { palmarisLongus } from "./palmaris-longus";
import { pronatorQuadratus } from "./pronator-quadratus";
import { pronatorTeres } from "./pronator-teres";
import { supinator } from "./supinator";

/** The muscles of the region "forearm", from above downwards. */
export const forearm: readonly Muscle[] = [
  anconeus,
  brachioradialis,
  extensorCarpiRadialisLongus,
  extensorCarpiRadialisBrevis,
  extensorCarpiUlnaris,
  extensorDigitorum,
  extensorIndicis,
  longThumbExtensorsAndAbductor,
  supinator,
  palmarisLongus,
  flexorCarpiRadialis,
  flexorCarpiUlnaris,
  flexorDigitorumSuperficialis,
  flexorDigitorumProfundus,
  flexorPollicisLongus,
  pronatorTeres,
  pronatorQuadratus,
];
