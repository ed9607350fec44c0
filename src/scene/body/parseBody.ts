import type { BufferAttribute, InterleavedBufferAttribute, Mesh, Object3D } from "three";
import { BufferAttribute as Attribute, BufferGeometry, Matrix3, Matrix4, Vector3 } from "three";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import type { StructureKind, StructureSide } from "../../anatomy/types";
import { BodyError, type BodyModel, type BodyPart } from "./types";

interface Extras {
  id: string;
  side: StructureSide;
  kind: StructureKind;
  label: string;
  latin?: string;
  layer?: number;
  context?: boolean;
}

type Values = BufferAttribute | InterleavedBufferAttribute;

/**
 * Reads the model file and merges its structures, so that the inside of the body is one draw call whatever is shown.
 * @throws BodyError "damaged" where the file cannot be read or holds no skin or no muscle
 */
export async function parseBody(data: ArrayBuffer): Promise<BodyModel> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(data, "").catch((error: unknown) => {
    throw new BodyError("damaged", `The body file cannot be read: ${String(error)}`);
  });
  gltf.scene.updateMatrixWorld(true);
  const meshes: Mesh[] = [];
  gltf.scene.traverse((node: Object3D) => {
    if ((node as Mesh).isMesh) meshes.push(node as Mesh);
  });
  const skin = meshes.find((mesh) => extrasOf(mesh).kind === "skin");
  const inside = meshes.filter((mesh) => mesh !== skin);
  if (!skin || inside.length === 0) throw new BodyError("damaged", "The body file holds no body.");
  const merged = mergeInside(inside);
  const asset = gltf.asset as { extras?: { modelVersion?: string } };
  return {
    ...merged,
    byName: new Map(merged.parts.map((part) => [part.name, part])),
    skin: skinGeometry(skin),
    modelVersion: asset.extras?.modelVersion ?? "",
  };
}

function extrasOf(mesh: Mesh): Extras {
  const holder = mesh.userData["id"] ? mesh : mesh.parent;
  return (holder?.userData ?? {}) as Extras;
}

function mergeInside(meshes: readonly Mesh[]): { parts: BodyPart[]; inside: BufferGeometry } {
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.geometry.getAttribute("position").count, 0);
  const indices = meshes.reduce((sum, mesh) => sum + (mesh.geometry.index?.count ?? 0), 0);
  const position = new Float32Array(vertices * 3);
  const normal = new Int8Array(vertices * 3);
  const fibre = new Uint16Array(vertices * 4);
  const look = new Float32Array(vertices * 2);
  const index = new Uint32Array(indices);
  const parts: BodyPart[] = [];
  let vertexStart = 0;
  let indexStart = 0;
  for (const mesh of meshes) {
    const geometry = mesh.geometry;
    const vertexCount = geometry.getAttribute("position").count;
    const indexCount = geometry.index?.count ?? 0;
    copyPlace(mesh, position, normal, vertexStart);
    const u = geometry.getAttribute("_fibre_u") as Values | undefined;
    const v = geometry.getAttribute("_fibre_v") as Values | undefined;
    const depth = geometry.getAttribute("_fibre_depth") as Values | undefined;
    const tendon = geometry.getAttribute("_tendon") as Values | undefined;
    const ao = geometry.getAttribute("_ao") as Values | undefined;
    for (let i = 0; i < vertexCount; i++) {
      const at = (vertexStart + i) * 4;
      fibre[at] = (u?.getX(i) ?? 0) * 65535;
      fibre[at + 1] = (v?.getX(i) ?? 0) * 65535;
      fibre[at + 2] = (depth?.getX(i) ?? 0) * 65535;
      fibre[at + 3] = (tendon?.getX(i) ?? 0) * 65535;
      look[(vertexStart + i) * 2] = ao?.getX(i) ?? 1;
      look[(vertexStart + i) * 2 + 1] = parts.length;
    }
    for (let i = 0; i < indexCount; i++) index[indexStart + i] = vertexStart + (geometry.index?.getX(i) ?? 0);
    const extras = extrasOf(mesh);
    parts.push({
      index: parts.length,
      name: extras.side === "M" ? extras.id : `${extras.id}.${extras.side}`,
      id: extras.id,
      side: extras.side,
      kind: extras.kind,
      label: extras.label,
      ...(extras.latin ? { latin: extras.latin } : {}),
      ...(extras.layer ? { layer: extras.layer } : {}),
      context: extras.context === true,
      vertexStart,
      vertexCount,
      indexStart,
      indexCount,
      ...strandOf(geometry, vertexCount),
      streaks:
        extras.kind === "muscle" || extras.kind === "connective"
          ? streakCount(position, fibre, index, indexStart, indexStart + indexCount)
          : 0,
    });
    vertexStart += vertexCount;
    indexStart += indexCount;
  }
  const inside = new BufferGeometry();
  inside.setAttribute("position", new Attribute(position, 3));
  inside.setAttribute("normal", new Attribute(normal, 3, true));
  inside.setAttribute("fibre", new Attribute(fibre, 4, true));
  inside.setAttribute("look", new Attribute(look, 2));
  inside.setIndex(new Attribute(index, 1));
  return { parts, inside };
}

function strandOf(geometry: BufferGeometry, count: number): { strand?: Uint8Array } {
  const values = geometry.getAttribute("_strand") as Values | undefined;
  if (!values) return {};
  // Written as whole numbers, not as shares of a range.
  return { strand: Uint8Array.from({ length: count }, (_, i) => Math.round(values.getX(i))) };
}

function skinGeometry(mesh: Mesh): BufferGeometry {
  const source = mesh.geometry;
  const count = source.getAttribute("position").count;
  const position = new Float32Array(count * 3);
  const normal = new Int8Array(count * 3);
  copyPlace(mesh, position, normal, 0);
  const ao = source.getAttribute("_ao") as Values | undefined;
  const shade = new Float32Array(count);
  for (let i = 0; i < count; i++) shade[i] = ao?.getX(i) ?? 1;
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new Attribute(position, 3));
  geometry.setAttribute("normal", new Attribute(normal, 3, true));
  geometry.setAttribute("ao", new Attribute(shade, 1));
  // A copy: the decoded index may be shared with another structure.
  geometry.setIndex(new Attribute(Uint32Array.from(source.index?.array ?? []), 1));
  return geometry;
}

const point = new Vector3();
const one = new Vector3();
const other = new Vector3();
const across = new Vector3();
const turn = new Matrix3();
const place = new Matrix4();

/** Copies positions (to metres in the scene's frame) and normals of a quantised mesh. */
function copyPlace(mesh: Mesh, position: Float32Array, normal: Int8Array, start: number): void {
  place.copy(mesh.matrixWorld);
  turn.getNormalMatrix(place);
  const from = mesh.geometry.getAttribute("position");
  const fromNormal = mesh.geometry.getAttribute("normal");
  for (let i = 0; i < from.count; i++) {
    point
      .fromBufferAttribute(from, i)
      .applyMatrix4(place)
      .toArray(position, (start + i) * 3);
    point.fromBufferAttribute(fromNormal, i).applyMatrix3(turn).normalize().multiplyScalar(127);
    normal[(start + i) * 3] = Math.round(point.x);
    normal[(start + i) * 3 + 1] = Math.round(point.y);
    normal[(start + i) * 3 + 2] = Math.round(point.z);
  }
}

/** Streaks this far apart across the fibres, metres. */
const STREAK = 0.0016;

/**
 * How many streaks the range of v holds: as many as put neighbours `STREAK` apart, by how fast v changes across the belly
 * (the mean over its triangles, by area).
 */
function streakCount(
  position: Float32Array,
  fibre: Uint16Array,
  index: Uint32Array,
  start: number,
  end: number,
): number {
  let whole = 0;
  let slope = 0;
  for (let t = start; t < end; t += 3) {
    const [i, j, k] = [index[t]!, index[t + 1]!, index[t + 2]!];
    const u = (fibre[i * 4]! + fibre[j * 4]! + fibre[k * 4]!) / 3 / 65535;
    if (u < 0.3 || u > 0.7) continue;
    point.fromArray(position, i * 3);
    one.fromArray(position, j * 3).sub(point);
    other.fromArray(position, k * 3).sub(point);
    const twiceArea = across.crossVectors(one, other).length();
    if (twiceArea === 0) continue;
    // The gradient of v in the triangle's plane: (dv1 (b x n) - dv2 (a x n)) / |n|, as |dv1 b - dv2 a| / (2 area).
    const dv1 = (fibre[j * 4 + 1]! - fibre[i * 4 + 1]!) / 65535;
    const dv2 = (fibre[k * 4 + 1]! - fibre[i * 4 + 1]!) / 65535;
    slope += across.copy(other).multiplyScalar(dv1).addScaledVector(one, -dv2).length();
    whole += twiceArea;
  }
  return whole === 0 ? 8 : Math.min(255, Math.max(5, Math.round(whole / slope / STREAK)));
}
