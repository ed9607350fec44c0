import type { Strap, Vec3 } from "../types";

/** A bone as a line of cross-sections, right side. */
export interface LoftedBone extends Pick<Strap, "ref" | "stations"> {
  readonly label: string;
  readonly latin: string;
  /** Of the right bone, in the Foundational Model of Anatomy. */
  readonly fma?: number;
}

/** A short bone as a block: centre (mm), three unit axes and half the extent along each (mm). */
export interface BlockBone {
  readonly label: string;
  readonly latin: string;
  readonly centre: Vec3;
  readonly axes: readonly [Vec3, Vec3, Vec3];
  readonly halfExtents: Vec3;
}

/** One cross-section of a bar: centre, half extents (mm) and the direction of the larger one (its sign is free). */
export interface BarSection {
  readonly centre: Vec3;
  readonly halfWidth: number;
  readonly halfThickness: number;
  readonly wideAxis: Vec3;
}

/** A vertebra: widths, depths and heights in mm; a positive tilt (degrees) lifts the front of the body. */
export interface Vertebra {
  readonly level: string;
  readonly bodyCentre: Vec3;
  readonly bodyWidth: number;
  readonly upperPlateWidth: number;
  readonly bodyDepth: number;
  readonly heightFront: number;
  readonly heightMid: number;
  readonly heightBack: number;
  readonly canalWidth: number;
  readonly canalDepth: number;
  readonly pedicleWidth?: number;
  readonly spinousTip: Vec3;
  readonly transverseTip: Vec3;
  readonly superiorFacet?: Vec3;
  readonly tiltDeg?: number;
}

/** An intervertebral disc, mm. */
export interface Disc {
  readonly between: readonly [above: string, below: string];
  readonly centre: Vec3;
  readonly width: number;
  readonly depth: number;
  readonly heightFront: number;
  readonly heightMid: number;
  readonly heightBack: number;
}
