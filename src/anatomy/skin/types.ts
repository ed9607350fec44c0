import type { Vec3 } from "../types";

/** A point of a soft path and its radius there, all in mm. */
export type PathPoint = readonly [x: number, y: number, z: number, radius: number];

interface FormBase {
  /** What the form stands for, in plain anatomical words. */
  readonly name: string;
  /** Width in mm over which the form melts into what is already there; small values leave a crease. */
  readonly blend: number;
  /** True where the form is taken away instead of added: a hollow or a groove. */
  readonly carve?: true;
}

/** A chain of round cones: fingers, tendons, ridges, folds. */
export interface PathForm extends FormBase {
  readonly kind: "path";
  /** True where the chain bends smoothly through its points instead of in corners. */
  readonly curved?: true;
  readonly points: readonly PathPoint[];
}

/**
 * An ellipsoid: bellies, pads, lids. `turn` rotates it about x, then y, then z, in degrees, each right-handed about its
 * axis.
 */
export interface EllipsoidForm extends FormBase {
  readonly kind: "ellipsoid";
  readonly centre: Vec3;
  readonly radii: Vec3;
  readonly turn?: Vec3;
}

/** A point of a crease seen from the front: place, half-width and depth in mm. */
export type CreasePoint = readonly [x: number, y: number, halfWidth: number, depth: number];

/**
 * A line pressed into whatever surface lies in front of `behindZ`, seen from the front: lids, lips, folds. A negative
 * depth raises it. It needs no z of its own and so follows every change of the form below it.
 */
export interface CreaseForm {
  readonly kind: "crease";
  readonly name: string;
  readonly behindZ: number;
  readonly points: readonly CreasePoint[];
}

/**
 * A nail: a patch with a plain edge that is raised, on the side towards `out`, from whatever surface lies there, with a
 * fold of skin around its root and sides.
 */
export interface NailForm {
  readonly kind: "nail";
  readonly name: string;
  /** A point under the middle of the nail, on the axis of the finger or toe. */
  readonly centre: Vec3;
  /** From root to free edge, any length. */
  readonly along: Vec3;
  /** From the bone to the back of the finger or toe, any length; what of it runs along the nail does not count. */
  readonly out: Vec3;
  /** Half of length and width, mm. */
  readonly half: readonly [length: number, width: number];
}

/**
 * Authored soft tissue, drawn for the right side (x <= 0) and mirrored. Forms are applied in the order of their table,
 * so that a groove may be cut into what stands before it.
 */
export type SkinForm = PathForm | EllipsoidForm | CreaseForm | NailForm;

/** A point of a horizontal outline: distance from the midline (always positive) and z, in mm. */
export type OutlinePoint = readonly [lateral: number, z: number];

/** One horizontal outline of the head or neck: its height and its right half from the front midline to the back midline. */
export interface Outline {
  readonly y: number;
  readonly points: readonly OutlinePoint[];
}

/** A stack of outlines, from below upwards, and the point (x = 0) about which each of them is star-shaped. */
export interface OutlineStack {
  readonly name: string;
  readonly blend: number;
  /** z of the axis in mm at the lowest and the highest outline. */
  readonly axisZ: readonly [lowest: number, highest: number];
  readonly outlines: readonly Outline[];
}

/** Fat and skin over muscle and bone at one place: position (mm), how far the figure reaches (mm), thickness (mm). */
export interface FatPlace {
  readonly name: string;
  readonly at: Vec3;
  readonly reach: number;
  readonly thickness: number;
}
