import type { Vec3 } from "../types";

/** What a needle may meet besides muscle and bone. */
export type OrganKind = "lung" | "organ" | "artery" | "vein" | "nerve" | "cord";

/** A vessel, a nerve or the cord as a round strand. */
export interface Course {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly label: string;
  readonly kind: Exclude<OrganKind, "lung" | "organ">;
  /** mm; of nerves and arteries that run together, of the bundle. */
  readonly radius: number;
  /** On the midline, or one of a kind: without a left counterpart. */
  readonly midline?: true;
  /** Centre line, mm, from the trunk outwards. */
  readonly path: readonly Vec3[];
}

/** A bean: an ellipsoid with a hollow on its inner side. */
export interface Bean {
  readonly centre: Vec3;
  /** Half the length, width and thickness, mm. */
  readonly half: Vec3;
  /** From the lower to the upper pole. */
  readonly axis: Vec3;
  /** Where the hollow lies, from the centre. */
  readonly hollow: Vec3;
}
