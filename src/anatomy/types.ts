/**
 * The vocabulary of the anatomical tables.
 *
 * One frame everywhere in the tables: millimetres, x = left (+), y = up, z = anterior (+), midline x = 0, sole y = 0.
 * The right side is defined (negative x); the left is its mirror image. Anatomical position.
 */

/** A point or direction in the body frame, in mm (directions need not be unit length). */
export type Vec3 = readonly [x: number, y: number, z: number];

/** A body side, always the body's own. */
export type Side = "R" | "L";

/** The side of a structure in the model; "M" crosses or lies on the midline. */
export type StructureSide = Side | "M";

export type StructureKind = "muscle" | "bone" | "cartilage" | "connective" | "skin";

/**
 * One cross-section of a strap: centre (mm), half-width and half-thickness (mm), twist of the width direction from `ref`
 * about the direction of travel (degrees), bow (mm, gutter-like bend), wedge (-0.9..0.9, which edge is thicker).
 */
export type StrapStation = readonly [
  x: number,
  y: number,
  z: number,
  halfWidth: number,
  halfThickness: number,
  twistDeg: number,
  bow: number,
  wedge: number,
];

/** A muscle or bone as a line of cross-sections, always from origin to insertion (bones: proximal to distal). */
export interface Strap {
  readonly kind: "strap";
  /** The direction that `twistDeg` is measured from. */
  readonly ref: Vec3;
  readonly stations: readonly StrapStation[];
}

/** One grid point of a sheet: position (mm) and half-thickness (mm). */
export type SheetPoint = readonly [x: number, y: number, z: number, halfThickness: number];

/** A flat muscle as a grid: stations from origin to insertion, rails across. */
export interface Sheet {
  readonly kind: "sheet";
  /** The order of the rails in words, for example "superior->inferior". */
  readonly rails: string;
  /** True where the winding must be reversed for normals to point outwards. */
  readonly flip: boolean;
  /** [station][rail] */
  readonly stations: readonly (readonly SheetPoint[])[];
}

/** A muscle of several bodies that overlap at a common belly. */
export interface Slips {
  readonly kind: "slips";
  readonly slips: readonly (Omit<Strap, "kind"> & { readonly id: string })[];
}

export type MuscleShape = Strap | Sheet | Slips;

/** A place near the skin: a landmark id of `landmarks.ts` with an optional offset in mm (right side), or a bare position in mm. */
export type Anchor = { readonly at: string; readonly by?: Vec3 } | { readonly mm: Vec3 };

/**
 * A band of skin: a path of anchors, each taken to its nearest point on the skin, and half the band's width there.
 * Drawn for the right side; the left is its mirror image.
 */
export interface SkinStroke {
  readonly path: readonly Anchor[];
  /** Half the width on the skin, mm: one number, or one per anchor. */
  readonly radius: number | readonly number[];
}
