import type { SkinStroke } from "../types";

/** A place where pain is felt. One definition for both sides (right side drawn). */
export interface Zone {
  readonly id: string;
  readonly label: string;
  readonly region: string;
  /** pair: right and left; band: both sides at once; left: on the left only; any: relative to the point. */
  readonly laterality: "pair" | "midline" | "left" | "band" | "any";
  /** Felt deep; drawn on the nearest skin and labelled deep. */
  readonly deep: boolean;
  /** The larger zone this one lies in by meaning. */
  readonly within: string | null;
  /** Moves with the point: a disc of 30 mm radius around it; no patch of its own. */
  readonly relative: boolean;
  readonly sensation: "pain" | "goose-flesh";
  /** Bands of skin whose union is the zone. */
  readonly patches: readonly SkinStroke[];
}
