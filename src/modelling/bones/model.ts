import type { StructureKind } from "../../anatomy/types";
import type { Surface } from "../types";

/** One bone as built: the right one of a pair, or one on the midline. */
export interface BoneModel {
  readonly id: string;
  readonly label: string;
  readonly latin?: string;
  /** Of the right bone, in the Foundational Model of Anatomy. */
  readonly fma?: number;
  readonly kind: Extract<StructureKind, "bone" | "cartilage">;
  readonly paired: boolean;
  readonly surface: Surface;
}

/** Several closed surfaces as one. */
export function merged(...parts: readonly Surface[]): Surface {
  const positions = new Float32Array(parts.reduce((n, p) => n + p.positions.length, 0));
  const indices = new Uint32Array(parts.reduce((n, p) => n + p.indices.length, 0));
  let vertices = 0;
  let corners = 0;
  for (const part of parts) {
    positions.set(part.positions, vertices * 3);
    indices.set(
      part.indices.map((i) => i + vertices),
      corners,
    );
    vertices += part.positions.length / 3;
    corners += part.indices.length;
  }
  return { positions, indices };
}
