import type { Vec3 } from "../../anatomy/types";

/** The named views: the direction from the body to the camera, in the body frame (x left, y up, z anterior). */
export const VIEW_DIRECTIONS = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
  top: [0, 1, 0.02],
  sole: [0, -1, 0.02],
} as const satisfies Record<string, Vec3>;

/** Vertical field of view, degrees: long enough a lens that the body is not distorted. */
export const FIELD_OF_VIEW = 28;

/**
 * The whole body, metres: where views look, and what they keep in the picture. A little low and large, because the
 * controls stand over the lower edge and the feet must be seen above them.
 */
export const BODY_MIDDLE: Vec3 = [0, 0.765, 0.01];
export const BODY_HEIGHT = 1.86;
export const BODY_WIDTH = 0.74;

/** Nearest and farthest camera, metres from its target. */
export const NEAREST = 0.12;
export const FARTHEST = 6;

/**
 * The distance from which a box of the given height and width (metres) fills the picture with a margin.
 * @param aspect width / height of the picture
 */
export function fitDistance(height: number, width: number, aspect: number): number {
  const half = Math.tan((FIELD_OF_VIEW / 2) * (Math.PI / 180));
  const needed = Math.max(height / 2, width / 2 / aspect);
  return (needed * 1.08) / half;
}
