/** Which side of the body is seen, and where its own right and left are in the picture. */
import type { Side, Vec3 } from "../anatomy/types";
import type { NamedView, ViewState } from "./view";

/** The side of the body that is turned to the eye; "right" and "left" are its own. */
export type SeenFrom = "front" | "back" | "right" | "left";

/** Where the eye is for each named view (x left, y up, z anterior). From above and below the front is at the picture's lower or upper edge. */
const DIRECTIONS: Readonly<Record<NamedView, Vec3>> = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  left: [1, 0, 0],
  right: [-1, 0, 0],
  top: [0, 1, 0.02],
  sole: [0, -1, 0.02],
};

/** Nearer than this to a true side view (cosine), right and left lie behind each other and are not told apart. */
const SIDEWAYS = 0.35;

/** The direction from the body to the eye, body frame, any length. */
export function eyeDirection(view: ViewState["view"]): Vec3 {
  if (typeof view === "string") return DIRECTIONS[view];
  const { position: p, target: t } = view;
  return [p[0] - t[0], p[1] - t[1], p[2] - t[2]];
}

/** The side that is turned to an eye in the given direction (body frame, any length). */
export function seenFrom([x, , z]: Vec3): SeenFrom {
  const across = Math.hypot(x, z);
  // Straight from above or below: as from the front, which is how those views are turned.
  if (across === 0) return "front";
  if (Math.abs(z) / across >= SIDEWAYS) return z > 0 ? "front" : "back";
  return x > 0 ? "left" : "right";
}

/** Steeper than this (share of the way that goes up or down) the body is seen from above or below rather than from a side. */
const STEEP = 0.85;

/**
 * Whether the eye looks down on the body or up at its soles; null for any other look.
 * @param direction from the body to the eye, body frame, any length
 */
export function steepLook([x, y, z]: Vec3): "above" | "below" | null {
  if (Math.abs(y) < STEEP * Math.hypot(x, y, z)) return null;
  return y > 0 ? "above" : "below";
}

/**
 * Which of the body's own sides is at the left edge of an upright picture; null where it is seen from a side. Facing
 * somebody, their right is on one's left.
 */
export function sideAtLeftEdge(from: SeenFrom): Side | null {
  if (from === "front") return "R";
  return from === "back" ? "L" : null;
}
