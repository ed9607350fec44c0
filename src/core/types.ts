/** Numbers in a typed array, 3 per vertex. */
export interface SkinSurface {
  /** mm, body frame, 3 per vertex. */
  readonly positions: Float32Array;
  /** Unit, 3 per vertex. */
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}
