import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import { compacted, withoutFlaps } from "./field/simplify";
import { smoothNormals } from "./measure";
import { mirrored } from "./mirror";
import type { BuiltStructure, MuscleSurface, Surface } from "./types";

await MeshoptSimplifier.ready;

/**
 * Shares of the triangles that stay, for screens where a hand covers the body: the first that leaves the surface closed. In
 * narrow places a collapse may pinch it.
 */
const KEPT = [0.36, 0.48, 0.65] as const;
/** What is smaller than this stays as it is, triangles. */
const SMALLEST = 90;
/** The farthest that a surface may move, as a share of its extent. */
const MAX_ERROR = 0.03;
/** How much a turned normal and a changed fibre coordinate count beside a moved surface. */
const NORMAL_WEIGHT = 0.03;
const FIBRE_WEIGHT = 0.05;

/** Structures with the light of their vertices. */
export interface LitBody {
  readonly structures: readonly BuiltStructure[];
  readonly light: readonly Float32Array[];
}

/**
 * The same body with fewer triangles, structure by structure (quadric edge collapse, meshoptimizer; deterministic).
 * Vertices that stay keep their places, coordinates and light; the left is again the mirror image of the right.
 */
export function coarser({ structures, light }: LitBody): LitBody {
  const right = new Map<string, { surface: Surface; kept: Uint32Array }>();
  structures.forEach(({ id, side, surface }) => {
    if (side !== "L") right.set(id, thinned(surface));
  });
  return {
    structures: structures.map((structure) => {
      const { surface } = right.get(structure.id)!;
      return { ...structure, surface: structure.side === "L" ? mirrored(surface) : surface };
    }),
    light: structures.map(({ id }, i) => Float32Array.from(right.get(id)!.kept, (vertex) => light[i]![vertex]!)),
  };
}

function thinned(surface: Surface | MuscleSurface): { surface: Surface; kept: Uint32Array } {
  for (const share of KEPT) {
    const target = 3 * Math.max(SMALLEST, Math.round((share * surface.indices.length) / 3));
    if (surface.indices.length <= target) break;
    const thin = collapsed(surface, target);
    if (isClosed(thin)) return reduced(surface, thin);
  }
  return reduced(surface, surface.indices);
}

/** About so many of a surface's triangles' corners, over the same vertices. */
function collapsed(surface: Surface | MuscleSurface, target: number): Uint32Array {
  const { positions, indices } = surface;
  const fibre = "fibreU" in surface ? [surface.fibreU, surface.fibreV, surface.fibreDepth, surface.tendon] : [];
  const normals = smoothNormals(surface);
  const width = 3 + fibre.length;
  const attributes = new Float32Array((positions.length / 3) * width);
  for (let v = 0; v < positions.length / 3; v++) {
    attributes.set(normals.subarray(3 * v, 3 * v + 3), v * width);
    fibre.forEach((values, k) => {
      attributes[v * width + 3 + k] = values[v]!;
    });
  }
  const weights = [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT, ...fibre.map(() => FIBRE_WEIGHT)];
  const [thin] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    positions,
    3,
    attributes,
    width,
    weights,
    null,
    target,
    MAX_ERROR,
    ["RegularizeLight"],
  );
  return withoutFlaps(thin);
}

/** Whether each edge belongs to two triangles that run along it in opposite ways. */
function isClosed(indices: Uint32Array): boolean {
  const edges = new Set<string>();
  for (let i = 0; i < indices.length; i++) {
    const edge = `${indices[i]}>${indices[i % 3 === 2 ? i - 2 : i + 1]}`;
    if (edges.has(edge)) return false;
    edges.add(edge);
  }
  return [...edges].every((edge) => edges.has(edge.split(">").reverse().join(">")));
}

/** A surface of the given triangles over its vertices, with the coordinates of those that stay. */
function reduced(surface: Surface | MuscleSurface, indices: Uint32Array): { surface: Surface; kept: Uint32Array } {
  const { surface: plain, kept } = compacted(surface.positions, indices);
  if (!("fibreU" in surface)) return { surface: plain, kept };
  const pick = (values: Float32Array) => Float32Array.from(kept, (vertex) => values[vertex]!);
  const { fibreU, fibreV, fibreDepth, tendon, strand } = surface;
  const muscle: MuscleSurface = {
    ...plain,
    fibreU: pick(fibreU),
    fibreV: pick(fibreV),
    fibreDepth: pick(fibreDepth),
    tendon: pick(tendon),
    ...(strand && { strand: Uint8Array.from(kept, (vertex) => strand[vertex]!) }),
  };
  return { surface: muscle, kept };
}
