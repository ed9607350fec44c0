import type { BufferGeometry } from "three";
import type { StructureKind, StructureSide } from "../../anatomy/types";

/** One structure of one side inside the merged geometry. */
export interface BodyPart {
  /** Row in the part table and value of the vertex attribute `part`. */
  readonly index: number;
  /** Node name in the model: "infraspinatus.R", or "sternum". */
  readonly name: string;
  readonly id: string;
  readonly side: StructureSide;
  readonly kind: StructureKind;
  readonly label: string;
  readonly latin?: string;
  /** 1 = superficial, rising with depth; absent for bones. */
  readonly layer?: number;
  /** A muscle without a described trigger point. */
  readonly context: boolean;
  readonly vertexStart: number;
  readonly vertexCount: number;
  /** Into the merged index, in indices (3 per triangle). */
  readonly indexStart: number;
  readonly indexCount: number;
  /** Number of fibre streaks across the muscle's width, for the shading; 0 for bone, cartilage and skin. */
  readonly streaks: number;
  /** Index of the body per vertex, for muscles of several bodies. */
  readonly strand?: Uint8Array;
}

/** The body as the scene draws it: everything inside as one geometry, the skin as another. Metres. */
export interface BodyModel {
  readonly parts: readonly BodyPart[];
  readonly byName: ReadonlyMap<string, BodyPart>;
  /** Attributes: position, normal, fibre (u, v, depth, tendon), look (ao, part index). */
  readonly inside: BufferGeometry;
  /** Attributes: position, normal, ao. */
  readonly skin: BufferGeometry;
  readonly modelVersion: string;
}

/** Why the body could not be shown. */
export type BodyFailure = "missing" | "damaged" | "network" | "webgl";

export class BodyError extends Error {
  override readonly name = "BodyError";
  readonly failure: BodyFailure;
  constructor(failure: BodyFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
