import type { LandmarkId } from "../landmarks";
import type { Anchor, SkinStroke, Vec3 } from "../types";
import type { Zone } from "./types";

/** The words in which the zone tables are written. */

/** A landmark, or the place `by` mm from it (right side: -x is outwards, +y up, +z forwards). */
export const at = (landmark: LandmarkId, by?: Vec3): Anchor => (by ? { at: landmark, by } : { at: landmark });

/** A band of skin along a path; `radius` is half its width in mm, one for all or one per anchor. */
export const band = (radius: number | readonly number[], ...path: readonly Anchor[]): SkinStroke => ({ path, radius });

type Row = Pick<Zone, "id" | "label"> & Partial<Omit<Zone, "id" | "label" | "region">>;

/** The zones of one region. A row says only what differs from a paired, superficial place of pain that stands alone. */
export const zonesOf = (region: string, rows: readonly Row[]): readonly Zone[] =>
  rows.map((row) => ({
    region,
    laterality: "pair",
    deep: false,
    within: null,
    relative: false,
    sensation: "pain",
    patches: [],
    ...row,
  }));
