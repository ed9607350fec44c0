import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { StructureKind } from "../anatomy/types";
import { smoothNormals } from "./measure";
import { mirrored } from "./mirror";
import type { BuiltStructure, Surface } from "./types";

/** Rays per vertex: enough for a smooth shade after one pass of averaging, few enough to bake in seconds. */
const RAYS = 24;
/** What is farther away than this casts no shade, mm. */
const REACH = 60;
/** Rays start this far outside the surface, so that they do not meet it again, mm. */
const LIFT = 0.6;

/**
 * Ambient light at every vertex, 0 (closed in) .. 1 (open), for each structure in turn: cosine-weighted rays of up to
 * 60 mm, a hit counting for more the nearer it is.
 *
 * Muscles and tendons are shaded by each other and by the bones. Bones and cartilages are shaded by their like alone: seen
 * bare, as one meets them when the layers are peeled, they would otherwise keep the stains of muscles that are gone. The
 * skin shades itself only. The right half is computed with both halves
 * in the way, the left takes over the right's values, so both sides look alike.
 */
export function bakeOcclusion(structures: readonly BuiltStructure[]): Float32Array[] {
  const treeOf = (kinds: readonly StructureKind[]) => {
    const found = structures.filter(({ kind }) => kinds.includes(kind)).map(({ surface }) => surface);
    return found.length > 0 ? searchTree(found) : null;
  };
  const skeleton = treeOf(["bone", "cartilage"]);
  const inside = treeOf(["muscle", "connective", "bone", "cartilage"]);
  const around = ({ kind, surface }: BuiltStructure): MeshBVH => {
    if (kind === "skin") return searchTree([surface]);
    return kind === "bone" || kind === "cartilage" ? skeleton! : inside!;
  };
  const right = new Map<string, Float32Array>();
  for (const structure of structures) {
    if (structure.side === "L") continue;
    right.set(structure.id, lightOn(structure.surface, around(structure)));
  }
  return structures.map((structure) => {
    const own = right.get(structure.id);
    if (own) return own;
    return lightOn(mirrored(structure.surface), around(structure));
  });
}

function searchTree(surfaces: readonly Surface[]): MeshBVH {
  const vertices = surfaces.reduce((sum, s) => sum + s.positions.length, 0);
  const corners = surfaces.reduce((sum, s) => sum + s.indices.length, 0);
  const positions = new Float32Array(vertices);
  const indices = new Uint32Array(corners);
  let vertex = 0;
  let corner = 0;
  for (const surface of surfaces) {
    positions.set(surface.positions, vertex);
    surface.indices.forEach((index, i) => {
      indices[corner + i] = index + vertex / 3;
    });
    vertex += surface.positions.length;
    corner += surface.indices.length;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return new MeshBVH(geometry);
}

/** Directions over the hemisphere around +z, denser towards the pole as the cosine asks (Fibonacci spiral). */
function hemisphere(count: number): Vector3[] {
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: count }, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / count);
    return new Vector3(radius * Math.cos(golden * i), radius * Math.sin(golden * i), Math.sqrt(1 - radius * radius));
  });
}

const DIRECTIONS = hemisphere(RAYS);

function lightOn(surface: Surface, tree: MeshBVH): Float32Array {
  const { positions } = surface;
  const normals = smoothNormals(surface);
  const light = new Float32Array(positions.length / 3);
  const ray = new Ray();
  const normal = new Vector3();
  const tangent = new Vector3();
  const bitangent = new Vector3();
  for (let i = 0; i < light.length; i++) {
    normal.fromArray(normals, i * 3);
    tangent.set(Math.abs(normal.x) < 0.7 ? 1 : 0, Math.abs(normal.x) < 0.7 ? 0 : 1, 0);
    tangent.cross(normal).normalize();
    bitangent.crossVectors(normal, tangent);
    ray.origin.fromArray(positions, i * 3).addScaledVector(normal, LIFT);
    let shade = 0;
    for (const way of DIRECTIONS) {
      ray.direction
        .set(0, 0, 0)
        .addScaledVector(tangent, way.x)
        .addScaledVector(bitangent, way.y)
        .addScaledVector(normal, way.z);
      const hit = tree.raycastFirst(ray, DoubleSide, 0, REACH);
      if (hit) shade += 1 - hit.distance / REACH;
    }
    light[i] = 1 - shade / RAYS;
  }
  return averaged(light, surface.indices);
}

/** Each value mixed half and half with the mean of its neighbours, to quiet the grain of few rays. */
function averaged(values: Float32Array, indices: Uint32Array): Float32Array {
  const sum = new Float32Array(values.length);
  const count = new Float32Array(values.length);
  for (let i = 0; i < indices.length; i++) {
    const next = i % 3 === 2 ? i - 2 : i + 1;
    const a = indices[i]!;
    const b = indices[next]!;
    sum[a]! += values[b]!;
    sum[b]! += values[a]!;
    count[a]! += 1;
    count[b]! += 1;
  }
  return values.map((value, i) => (count[i]! > 0 ? (value + sum[i]! / count[i]!) / 2 : value));
}
