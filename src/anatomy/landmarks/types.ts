import type { Vec3 } from "../types";

/** A named bony point: the right side's, or one on the midline. */
export interface Landmark {
  /** mm, body frame. */
  readonly p: Vec3;
  /** Id of the structure it belongs to, as in the model. */
  readonly bone: string;
  /** A centre inside the bone instead of a point on its surface. */
  readonly inside?: true;
  /** Definition or measurement doubtful by 3 to 6 mm. */
  readonly unsure?: true;
  /** On a bone whose scale in the source had to be restored from its neighbours: good to 3 to 4 mm. */
  readonly rescaled?: true;
  /** On the midline: x is 0 and there is no left counterpart. */
  readonly midline?: true;
}

export type LandmarkTable = Readonly<Record<string, Landmark>>;
