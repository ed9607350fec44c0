import { landmarks } from "../anatomy/landmarks";
import type { Anchor, SkinStroke, Vec3 } from "../anatomy/types";
import { distance, mix, smoothstep, unit } from "../anatomy/vector";
import { forEachWithin, nearestOnSkin, type SkinIndex, type SkinPoint } from "./skinIndex";

/**
 * Fields on the skin: a weight of 0..1 per vertex. A stroke is 1 along its middle and falls off smoothly, so that fields
 * blend where strokes meet; a place counts as covered where the weight is at least `COVERED`.
 */

/** The weight from which a place counts as painted or as lying in a zone; reached at the stroke's radius. */
export const COVERED = 0.25;

/** The fall-off in units of the radius: full weight up to FULL, none beyond NONE, so that 1 gets `COVERED`. */
const FULL = 0.4;
const NONE = 1.2907;

/** A halving must leave neither half longer than this share of the whole. */
const PROGRESS = 0.95;

/** Greatest distance between neighbouring samples of a stroke, mm. */
const SAMPLE_STEP = 6;

/**
 * Cosines between the stroke's normal and a vertex's: no weight below AWAY, no loss above ALONG. A stroke thus reaches
 * round a finger's side but not through it, and not from the trunk to the arm that faces it.
 */
const AWAY = -0.4;
const ALONG = 0.2;

/** A field that is zero almost everywhere: the vertices with a weight above 0, in rising order. */
export interface SparseField {
  readonly vertices: Uint32Array;
  readonly weights: Float32Array;
}

/** A sample of a stroke on the skin, with half the stroke's width there (mm). */
interface StrokeSample extends SkinPoint {
  readonly radius: number;
}

/**
 * The anchor's place in mm, before it is taken to the skin. `mirror` gives the left side's.
 * @throws if the landmark is unknown.
 */
export function anchorPosition(anchor: Anchor, mirror: boolean): Vec3 {
  if ("mm" in anchor) return mirror ? mirrored(anchor.mm) : anchor.mm;
  const landmark = (landmarks as Readonly<Record<string, { readonly p: Vec3 } | undefined>>)[anchor.at];
  if (!landmark) throw new Error(`Unknown landmark "${anchor.at}".`);
  const [x, y, z] = landmark.p;
  const [dx, dy, dz] = anchor.by ?? [0, 0, 0];
  const p: Vec3 = [x + dx, y + dy, z + dz];
  return mirror ? mirrored(p) : p;
}

/** The mirror image on the other side of the body. */
export const mirrored = (p: Vec3): Vec3 => [-p[0], p[1], p[2]];

/**
 * The weight (0..1) of one stroke for each skin vertex: a Float32Array as long as the skin has vertices.
 * `mirror` draws it on the left.
 * @throws if the stroke has no anchors, an unknown landmark, or not one radius per anchor.
 */
export function strokeField(index: SkinIndex, stroke: SkinStroke, mirror: boolean): Float32Array {
  const field = new Float32Array(index.vertexCount);
  addStroke(index, stroke, mirror, field);
  return field;
}

/** Raises `field` to the weights of the stroke where they are greater. */
export function addStroke(index: SkinIndex, stroke: SkinStroke, mirror: boolean, field: Float32Array): void {
  for (const sample of strokeSamples(index, stroke, mirror)) addSample(index, sample, field);
}

/** A disc of the given radius (mm) around the skin point nearest to `p` (mm), as a dense field. */
export function discField(index: SkinIndex, p: Vec3, radius: number): Float32Array {
  const field = new Float32Array(index.vertexCount);
  addSample(index, { ...nearestOnSkin(index, p), radius }, field);
  return field;
}

/** The points on the skin that a stroke runs through, never more than 6 mm apart except where the skin itself jumps. */
export function strokeSamples(index: SkinIndex, stroke: SkinStroke, mirror: boolean): StrokeSample[] {
  const { path, radius } = stroke;
  if (path.length === 0) throw new Error("A stroke needs at least one anchor.");
  if (typeof radius !== "number" && radius.length !== path.length) {
    throw new Error(`A stroke of ${path.length} anchors needs as many radii, not ${radius.length}.`);
  }
  const corners = path.map((anchor, i): StrokeSample => {
    const spot = nearestOnSkin(index, anchorPosition(anchor, mirror));
    return { ...spot, radius: typeof radius === "number" ? radius : (radius[i] ?? 0) };
  });
  const samples = corners.slice(0, 1);
  corners.forEach((corner, i) => {
    const before = corners[i - 1];
    if (before) samples.push(...between(index, before, corner), corner);
  });
  return samples;
}

/**
 * Halves the way between two samples and takes each middle back to the skin, so that the path hugs the surface however
 * strongly it curves. Ends where halving brings no progress: there the two lie on separate folds.
 */
function between(index: SkinIndex, a: StrokeSample, b: StrokeSample): StrokeSample[] {
  const gap = distance(a.point, b.point);
  if (gap <= SAMPLE_STEP) return [];
  const facing = unit(mix(a.normal, b.normal, 0.5)) ?? undefined;
  const spot = nearestOnSkin(index, mix(a.point, b.point, 0.5), facing);
  if (Math.max(distance(a.point, spot.point), distance(spot.point, b.point)) > gap * PROGRESS) return [];
  const middle: StrokeSample = { ...spot, radius: (a.radius + b.radius) / 2 };
  return [...between(index, a, middle), middle, ...between(index, middle, b)];
}

function addSample(index: SkinIndex, { point, normal, radius }: StrokeSample, field: Float32Array): void {
  const { normals } = index.skin;
  forEachWithin(index, point, radius * NONE, (vertex, mm) => {
    const nearness = 1 - smoothstep(FULL, NONE, mm / radius);
    if (nearness <= field[vertex]!) return;
    const i = vertex * 3;
    const cosine = normals[i]! * normal[0] + normals[i + 1]! * normal[1] + normals[i + 2]! * normal[2];
    const weight = nearness * smoothstep(AWAY, ALONG, cosine);
    if (weight > field[vertex]!) field[vertex] = weight;
  });
}

/** The vertices of a dense field that have any weight. */
export function toSparse(field: Float32Array): SparseField {
  const vertices: number[] = [];
  field.forEach((weight, vertex) => {
    if (weight > 0) vertices.push(vertex);
  });
  return { vertices: Uint32Array.from(vertices), weights: Float32Array.from(vertices, (vertex) => field[vertex]!) };
}

/** The area (mm2) of the vertices whose weight is at least `threshold`. */
export function areaWhere(index: SkinIndex, field: Float32Array | SparseField, threshold = COVERED): number {
  let area = 0;
  if (field instanceof Float32Array) {
    field.forEach((weight, vertex) => {
      if (weight >= threshold) area += index.areas[vertex]!;
    });
  } else {
    field.vertices.forEach((vertex, i) => {
      if (field.weights[i]! >= threshold) area += index.areas[vertex]!;
    });
  }
  return area;
}
