import type { BufferGeometry } from "three";
import type { MeshBVH } from "three-mesh-bvh";
import type { Side, Vec3 } from "../../anatomy/types";
import type { MuscleCoordinates } from "../../clinical/types";
import { type FibreFrame, fibreThrough, frameAt } from "../../core/muscleCoordinates";
import { buildSkinIndex, type SkinIndex } from "../../core/skinIndex";
import type { MuscleMesh } from "../../core/types";
import { type Outlook, outlookOn } from "./outlook";
import type { ReadBody } from "./packedBody";
import { PartState } from "./partState";
import type { BodyModel, BodyPart } from "./types";

/**
 * The loaded body with what the scene asks of it: picking, muscle coordinates, the skin in millimetres.
 * Costly indexes are built when first asked for.
 */
export class SceneBody {
  readonly model: BodyModel;
  /** Picking structure over everything inside. */
  readonly bvh: MeshBVH;
  readonly state: PartState;
  private skinMm: SkinIndex | null = null;
  private readonly meshes = new Map<string, MuscleMesh>();
  private readonly outlooks = new Map<string, Outlook>();

  constructor({ model, bvh }: ReadBody) {
    this.model = model;
    this.bvh = bvh;
    this.state = new PartState(model.parts);
  }

  /** The part of a structure on a side, or of a midline structure. */
  part(id: string, side: Side): BodyPart | null {
    return this.model.byName.get(`${id}.${side}`) ?? this.model.byName.get(id) ?? null;
  }

  /** The part that a triangle of the merged geometry belongs to. */
  ownerOf(face: number): BodyPart {
    const vertex = this.model.inside.index!.getX(face * 3);
    return this.model.parts[this.model.inside.getAttribute("look").getY(vertex)]!;
  }

  /** From where the given parts are best looked at, and through what; of left parts the mirror image of the right ones' outlook. */
  outlook(parts: readonly BodyPart[]): Outlook {
    const key = parts.map((part) => part.name).join();
    const outlook = this.outlooks.get(key) ?? this.newOutlook(parts);
    this.outlooks.set(key, outlook);
    return outlook;
  }

  private newOutlook(parts: readonly BodyPart[]): Outlook {
    if (!parts.every(({ side }) => side === "L")) return outlookOn(this, parts);
    const { direction, covers } = this.outlook(parts.map((part) => this.twin(part)));
    return {
      direction: direction.clone().setX(-direction.x),
      covers: new Map([...covers].map(([part, share]) => [this.twin(part), share])),
    };
  }

  /** The same structure on the other side; one on the midline is its own twin. */
  private twin({ id, side }: BodyPart): BodyPart {
    return this.part(id, side === "L" ? "R" : "L")!;
  }

  /** The skin in millimetres, for fields on it. */
  get skinIndex(): SkinIndex {
    this.skinMm ??= buildSkinIndex(millimetres(this.model.skin));
    return this.skinMm;
  }

  /** A point's place with its directions: position in mm. Null where the model lacks the structure. */
  frame(at: MuscleCoordinates, side: Side): FibreFrame | null {
    const mesh = this.muscleMesh(at.structure, side);
    return mesh && frameAt(mesh, at);
  }

  /** The fibre through a point as mm, 3 per sample, from origin to insertion; null where the structure is missing. */
  fibre(at: MuscleCoordinates, side: Side, samples: number): Float32Array | null {
    const mesh = this.muscleMesh(at.structure, side);
    return mesh && fibreThrough(mesh, at, samples);
  }

  /** A muscle's surface in mm with its coordinates; null where the model lacks it. */
  muscleMesh(id: string, side: Side): MuscleMesh | null {
    const part = this.part(id, side);
    if (part?.kind !== "muscle") return null;
    const known = this.meshes.get(part.name);
    if (known) return known;
    const mesh = extractMuscle(this.model.inside, part);
    this.meshes.set(part.name, mesh);
    return mesh;
  }

  /** The middle of a part and the half-sizes of its box, metres. */
  box(part: BodyPart): { middle: Vec3; half: Vec3 } {
    const position = this.model.inside.getAttribute("position").array;
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let i = part.vertexStart * 3; i < (part.vertexStart + part.vertexCount) * 3; i++) {
      const axis = i % 3;
      low[axis] = Math.min(low[axis]!, position[i]!);
      high[axis] = Math.max(high[axis]!, position[i]!);
    }
    const of = (f: (l: number, h: number) => number): Vec3 => [
      f(low[0]!, high[0]!),
      f(low[1]!, high[1]!),
      f(low[2]!, high[2]!),
    ];
    return { middle: of((l, h) => (l + h) / 2), half: of((l, h) => (h - l) / 2) };
  }

  dispose(): void {
    this.model.inside.dispose();
    this.model.skin.dispose();
    this.state.dispose();
  }
}

function millimetres(geometry: BufferGeometry) {
  const normal = geometry.getAttribute("normal");
  const normals = new Float32Array(normal.count * 3);
  for (let i = 0; i < normal.count; i++) normals.set([normal.getX(i), normal.getY(i), normal.getZ(i)], i * 3);
  return {
    positions: Float32Array.from(geometry.getAttribute("position").array, (m) => m * 1000),
    normals,
    indices: geometry.index!.array as Uint32Array,
  };
}

function extractMuscle(inside: BufferGeometry, part: BodyPart): MuscleMesh {
  const { vertexStart, vertexCount, indexStart, indexCount } = part;
  const fibre = inside.getAttribute("fibre");
  const field = (pick: (i: number) => number) =>
    Float32Array.from({ length: vertexCount }, (_, i) => pick(vertexStart + i));
  return {
    positions: Float32Array.from(
      inside.getAttribute("position").array.slice(vertexStart * 3, (vertexStart + vertexCount) * 3),
      (m) => m * 1000,
    ),
    indices: Uint32Array.from(inside.index!.array.slice(indexStart, indexStart + indexCount), (i) => i - vertexStart),
    fibreU: field((i) => fibre.getX(i)),
    fibreV: field((i) => fibre.getY(i)),
    fibreDepth: field((i) => fibre.getZ(i)),
    ...(part.strand ? { strand: part.strand } : {}),
  };
}
