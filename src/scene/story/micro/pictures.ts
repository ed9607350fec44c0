import { knotPicture } from "./knotPicture";
import type { MicroPicture } from "./picture";
import { bloodPicture, endplatePicture } from "./placePictures";

/** The three scenes inside the muscle: the knot, the nerve's ending on it, and the same place afterwards. */
export type MicroStage = "knot" | "endplate" | "blood";

const PICTURES: Readonly<Record<MicroStage, () => MicroPicture>> = {
  knot: knotPicture,
  endplate: endplatePicture,
  blood: bloodPicture,
};

/** Makes the picture of a stage. Its caller disposes of it. */
export const pictureOf = (stage: MicroStage): MicroPicture => PICTURES[stage]();
