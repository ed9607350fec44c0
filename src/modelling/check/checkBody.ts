import type { Attachments, MuscleStructure } from "../../anatomy/structures";
import { ClosedMesh, nearness } from "../closedMesh";
import { signedVolume } from "../measure";
import type { BuiltStructure, MuscleSurface } from "../types";

/** What the checks know of one structure of the right side or of the midline. */
export interface Checked {
  readonly structure: BuiltStructure;
  readonly mesh: ClosedMesh;
}

/** How far (mm) an end of a muscle is from one of the structures that it names. */
export interface EndGap {
  readonly id: string;
  readonly end: "origin" | "insertion";
  readonly to: string;
  /** mm; infinite where the body has no such structure. */
  readonly gap: number;
  /** The widest gap that is allowed, mm. */
  readonly limit: number;
}

/** How deep one structure lies in another. */
export interface Overlap {
  readonly id: string;
  readonly inside: string;
  /** Of the deepest vertex, mm. */
  readonly depth: number;
  /** The deepest vertex, mm. */
  readonly at: readonly [number, number, number];
  /** Share of the structure's vertices that lie deeper than 2 mm. */
  readonly share: number;
}

/** Ends are judged by the surface within this share of the length. */
const END = 0.12;
/** The widest gap between an end and what it attaches to, mm. */
const GAP = 4;
/** The same at bones whose place is known less well: rescaled from another scale in the source (morphometry). */
const RESCALED_GAP = 6;
const RESCALED: ReadonlySet<string> = new Set(["vertebra-c1", "vertebra-c2", "sacrum", "sternum", "mandible"]);

/** The right and midline structures with what the checks ask of them. */
export function checkedBody(structures: readonly BuiltStructure[]): Map<string, Checked> {
  const body = new Map<string, Checked>();
  for (const structure of structures)
    if (structure.side !== "L") body.set(structure.id, { structure, mesh: new ClosedMesh(structure.surface) });
  return body;
}

/** The gap between each end of a structure and each structure that it is said to meet there. */
export function endGaps(
  entry: Pick<MuscleStructure, "id"> & { readonly attaches?: Attachments },
  body: ReadonlyMap<string, Checked>,
): EndGap[] {
  const own = body.get(entry.id);
  if (!own || !entry.attaches) return [];
  const { origin, insertion } = entry.attaches;
  const gaps = (end: "origin" | "insertion", ids: readonly string[]) =>
    ids.map((to): EndGap => {
      const gap = gapTo(own.structure.surface as MuscleSurface, end, body.get(to));
      return { id: entry.id, end, to, gap, limit: RESCALED.has(to) ? RESCALED_GAP : GAP };
    });
  return [...gaps("origin", origin), ...gaps("insertion", insertion)];
}

function gapTo(surface: MuscleSurface, end: "origin" | "insertion", other: Checked | undefined): number {
  if (!other) return Number.POSITIVE_INFINITY;
  const { positions: p, indices, fibreU } = surface;
  const answer = nearness();
  let least = Number.POSITIVE_INFINITY;
  for (let t = 0; t < indices.length && least > 0; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    for (const [wa, wb, wc] of SPREAD) {
      const mean = (values: Float32Array, size: number, k: number) =>
        wa * values[a * size + k]! + wb * values[b * size + k]! + wc * values[c * size + k]!;
      const u = mean(fibreU, 1, 0);
      if (end === "origin" ? u > END : u < 1 - END) continue;
      const near = other.mesh.nearest(mean(p, 3, 0), mean(p, 3, 1), mean(p, 3, 2), Math.min(least, 1000), answer);
      if (near) least = Math.min(least, Math.max(near.distance, 0));
    }
  }
  return least;
}

/** Points spread over a triangle, by their weights: a coarse mesh has few vertices near its ends. */
const SPREAD = [0, 1, 2, 3, 4].flatMap((i) =>
  Array.from({ length: 5 - i }, (_, j) => [i / 4, j / 4, (4 - i - j) / 4] as const),
);

/**
 * How deep the vertices of a structure lie in another.
 * @param spared how much deeper than another a vertex (by index) may lie, mm
 */
export function overlapOf(own: Checked, other: Checked, spared?: (vertex: number) => number): Overlap | null {
  if (!own.mesh.boxMeets(other.mesh)) return null;
  const { positions: p } = own.structure.surface;
  const count = p.length / 3;
  const answer = nearness();
  let depth = 0;
  let deep = 0;
  let at: readonly [number, number, number] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!];
    if (!other.mesh.boxHolds(x, y, z)) continue;
    const near = other.mesh.nearest(x, y, z, 1000, answer);
    if (!near || near.distance >= 0) continue;
    const sunk = -near.distance - (spared?.(i) ?? 0);
    if (sunk > 2) deep++;
    if (sunk > depth) {
      depth = sunk;
      at = [x, y, z];
    }
  }
  return depth > 0 ? { id: own.structure.id, inside: other.structure.id, depth, at, share: deep / count } : null;
}

/** Volume of a structure, cm^3. */
export function volumeOf(structure: BuiltStructure): number {
  return signedVolume(structure.surface) / 1000;
}
