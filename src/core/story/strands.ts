/** The slack fibres that are drawn around the taut band: neighbours of the fibre through the point, in the muscle's own field. */
import type { Vec3 } from "../../anatomy/types";
import { clamp, distance } from "../../anatomy/vector";
import { type FibreCoordinates, fibreThrough, frameAt, toPosition } from "../muscleCoordinates";
import type { MuscleMesh } from "../types";

/** Where the strands lie around the band: across the muscle (mm) and in depth (share). Two rings, as fibres lie in a bundle. */
const AROUND: readonly (readonly [across: number, depth: number])[] = [
  [-2.6, 0],
  [2.6, 0],
  [-1.4, -0.16],
  [1.5, -0.15],
  [-1.5, 0.16],
  [1.4, 0.17],
  [-5, -0.06],
  [5.1, 0.05],
  [-3.9, -0.2],
  [4, -0.19],
  [-4.1, 0.2],
  [3.9, 0.21],
];
/** How far along the fibre the strands are drawn to either side of the point, mm. */
const REACH = 46;
const SAMPLES = 72;
/** How far a slack strand swings from its line, mm, and the length of one swing, mm. */
const SWING = 0.75;
const SWING_LENGTH = 15;

/**
 * The slack strands around a point's band, each as places in mm. Where the muscle is too narrow or too thin for one it is
 * left out. Throws for a strand of the muscle that it does not have.
 */
export function slackStrands(mesh: MuscleMesh, at: FibreCoordinates): Vec3[][] {
  const reach = 0.1;
  const [low, high] = [clamp(at.v - reach, 0, 1), clamp(at.v + reach, 0, 1)];
  const width = distance(toPosition(mesh, { ...at, v: low }), toPosition(mesh, { ...at, v: high })) / (high - low);
  const { position, fibre, normal } = frameAt(mesh, at);
  const thick = distance(toPosition(mesh, { ...at, depth: 0 }), toPosition(mesh, { ...at, depth: 1 }));
  return AROUND.flatMap(([across, deeper], strand) => {
    const v = at.v + across / Math.max(1, width);
    const depth = at.depth + deeper * Math.min(1, 14 / Math.max(1, thick));
    if (v < 0.01 || v > 0.99 || depth < 0.02 || depth > 0.98) return [];
    const line = fibreThrough(mesh, { ...at, v, depth }, SAMPLES);
    const places: Vec3[] = [];
    for (let i = 0; i < SAMPLES; i++) {
      const place: Vec3 = [line[3 * i]!, line[3 * i + 1]!, line[3 * i + 2]!];
      const along =
        (place[0] - position[0]) * fibre[0] + (place[1] - position[1]) * fibre[1] + (place[2] - position[2]) * fibre[2];
      if (Math.abs(along) > REACH) continue;
      // Each swings in its own time, as slack cords do; the taut one among them is straight.
      const swing = SWING * Math.sin((2 * Math.PI * along) / SWING_LENGTH + strand * 1.9);
      places.push([place[0] + normal[0] * swing, place[1] + normal[1] * swing, place[2] + normal[2] * swing]);
    }
    return places.length > 3 ? [places] : [];
  });
}

/** How many fibres stand for a whole muscle, and how deep they lie: near the face that is seen. */
const WHOLE = 9;
const NEAR_SURFACE = 0.12;

/** Fibres over the whole width of a muscle, of each of its bodies, as places in mm. */
export function wholeMuscle(mesh: MuscleMesh): Vec3[][] {
  const strands = mesh.strand ? [...new Set(Array.from(mesh.strand))].sort((a, b) => a - b) : [0];
  const each = Math.max(2, Math.round(WHOLE / strands.length));
  return strands.flatMap((strand) =>
    Array.from({ length: each }, (_, i) => {
      const v = (i + 0.5) / each;
      return linePlaces(fibreThrough(mesh, { u: 0.5, v, depth: NEAR_SURFACE, strand }, SAMPLES));
    }),
  );
}

/** A line of coordinates (x, y, z, x, ...) as places. */
export const linePlaces = (line: Float32Array): Vec3[] =>
  Array.from({ length: line.length / 3 }, (_, i): Vec3 => [line[3 * i]!, line[3 * i + 1]!, line[3 * i + 2]!]);
