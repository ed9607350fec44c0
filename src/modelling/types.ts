import type { StructureKind, StructureSide } from "../anatomy/types";

/** A closed triangle surface in mm, outward winding (counter-clockwise seen from outside), shared vertices. */
export interface Surface {
  /** 3 per vertex, mm, body frame. */
  positions: Float32Array;
  /** 3 per triangle. */
  indices: Uint32Array;
}

/** A muscle surface with its coordinates, one value per vertex. */
export interface MuscleSurface extends Surface {
  /** 0 origin .. 1 insertion, along the fibres. */
  fibreU: Float32Array;
  /** 0..1 across the width, the same on both faces. */
  fibreV: Float32Array;
  /** 0 superficial face .. 1 deep face (in between on the edges). */
  fibreDepth: Float32Array;
  /** 0 belly .. 1 tendon. */
  tendon: Float32Array;
  /** Index of the body for structures with several; absent where there is one. */
  strand?: Uint8Array;
}

/** One node of the model. */
export interface BuiltStructure {
  id: string;
  side: StructureSide;
  kind: StructureKind;
  label: string;
  latin?: string;
  ta2?: number;
  fma?: number;
  /** 1 = superficial, rising with depth. */
  layer?: number;
  /** A muscle outside the clinical scope. */
  context?: true;
  surface: Surface | MuscleSurface;
}
