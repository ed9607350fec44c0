/**
 * The kidneys in their fat: long axes slanting towards the spine and backwards at the upper pole, upper poles at the
 * eleventh and twelfth ribs, the left one higher by about half a vertebra. Sizes and heights from general knowledge of
 * the textbooks (about 11 x 5.5 x 4 cm, T12 to L3); fitted between this model's psoas major and quadratus lumborum.
 */
import type { Side } from "../types";
import type { Bean } from "./types";

/** Both given for the right side of the frame; the left one is built from its row and then mirrored. mm. */
export const kidneys: Readonly<Record<Side, Bean>> = {
  R: { centre: [-68, 1056, -17], half: [54, 27, 20], axis: [0.26, 1, -0.12], hollow: [30, -2, 6] },
  L: { centre: [-67, 1068, -17], half: [55, 27, 20], axis: [0.26, 1, -0.12], hollow: [30, -2, 6] },
};
