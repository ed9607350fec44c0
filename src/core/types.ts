/** Numbers in a typed array, 3 per vertex. */
export interface SkinSurface {
  /** mm, body frame, 3 per vertex. */
  readonly positions: Float32Array;
  /** Unit, 3 per vertex. */
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

/**
 * A muscle's triangle surface with its fibre field. Plain number arrays, so that a part read from the model file and a
 * buffer attribute's array both fit.
 */
export interface MuscleMesh {
  /** mm, body frame, 3 per vertex. */
  readonly positions: ArrayLike<number>;
  /** 3 per triangle. */
  readonly indices: ArrayLike<number>;
  /** 0 at the origin .. 1 at the insertion, one per vertex. */
  readonly fibreU: ArrayLike<number>;
  /** 0..1 across the width, the same on both faces, one per vertex. */
  readonly fibreV: ArrayLike<number>;
  /** 0 on the superficial face .. 1 on the deep face, one per vertex. */
  readonly fibreDepth: ArrayLike<number>;
  /** Index of the body, one per vertex; absent where there is one. */
  readonly strand?: ArrayLike<number> | undefined;
  /** Names of the bodies by index; absent where they have none. */
  readonly strandNames?: readonly string[] | undefined;
}
