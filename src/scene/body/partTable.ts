import { DataTexture, FloatType, NearestFilter, RGBAFormat } from "three";
import { muscleShade, TISSUE } from "./palette";
import type { BodyPart } from "./types";

/** One texel per structure that never changes: linear colour and number of fibre streaks (0 = not a muscle). */
export function partTable(parts: readonly BodyPart[]): DataTexture {
  const data = new Float32Array(parts.length * 4);
  for (const part of parts) {
    const colour = part.kind === "muscle" ? muscleShade(part.id) : TISSUE[part.kind];
    data.set([colour.r, colour.g, colour.b, part.streaks], part.index * 4);
  }
  const texture = new DataTexture(data, parts.length, 1, RGBAFormat, FloatType);
  texture.minFilter = NearestFilter;
  texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}
