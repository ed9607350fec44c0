import type { BufferGeometry, Vector3 } from "three";
import { clamp } from "./ease";
import { BOX, REST_LENGTH } from "./proportions";
import { type Row, row } from "./sarcomeres";
import { shape, spread, tube } from "./surface";

/**
 * Half the thickness at rest of the one fibre that is looked at from near, in the scene's unit: `FIBRE_DIAMETER` / 2.
 */
export const STRAND_RADIUS = 0.195;
/** Unit per µm along its sarcomeres. */
export const STRAND_UNIT = 1 / (9.5 * REST_LENGTH);
const HALF = 10.5;

/** Its sarcomeres; `shortest` as in `row`. */
export const strandRow = (shortest: number): Row => row(HALF, shortest);

const RINGS = 108;
/** Myofibrils that are seen round it, and vertices for each. */
const LANES = 26;
const SIDES = LANES * 4;

/** Half its thickness at `x`. Looks the sarcomere at `x` up by bisection: places along a row only increase. */
export function strandRadius(sarcomeres: Row, x: number): number {
  let [low, high] = [-HALF, HALF];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (sarcomeres.at(middle) * STRAND_UNIT < x) low = middle;
    else high = middle;
  }
  return STRAND_RADIUS * sarcomeres.width(low);
}

/** How far the surface lies in, between two myofibrils or on one, as a share of the radius. */
const groove = (turn: number) => Math.abs(Math.sin(turn * Math.PI * LANES)) ** 0.7;

/** The fibre before it has a form; darker in the grooves between its myofibrils. */
export function strandGeometry(): BufferGeometry {
  const strand = tube(RINGS, SIDES);
  spread(strand, "shade", RINGS, SIDES, (_, turn) => [0.5 + 0.5 * groove(turn)]);
  return strand;
}

/** The fibre's membrane before it has a form. */
export const skinGeometry = () => tube(RINGS, 40);

/** Gives the fibre the form of its sarcomeres: a bundle of myofibrils, thicker where they are shorter. */
export function shapeStrand(strand: BufferGeometry, sarcomeres: Row): void {
  const stations = stationsOf(sarcomeres);
  shape(strand, RINGS, SIDES, (ring, turn, out) => {
    const { x, width } = stations[ring]!;
    return onStrand(x, turn, STRAND_RADIUS * width * (0.95 + 0.05 * groove(turn)), out);
  });
  spread(strand, "band", RINGS, SIDES, (ring, turn) => [stations[ring]!.s, stations[ring]!.length, turn, LANES]);
}

/** The fibre's own membrane, close around it. */
export function shapeSkin(skin: BufferGeometry, sarcomeres: Row): void {
  const stations = stationsOf(sarcomeres);
  shape(skin, RINGS, 40, (ring, turn, out) => {
    const { x, width } = stations[ring]!;
    return onStrand(x, turn, STRAND_RADIUS * width * 1.025, out);
  });
}

function stationsOf(sarcomeres: Row) {
  return Array.from({ length: RINGS }, (_, ring) => {
    const s = (ring / (RINGS - 1) - 0.5) * 2 * HALF;
    const x = clamp(sarcomeres.at(s) * STRAND_UNIT, -BOX.x, BOX.x);
    return { s, x, length: sarcomeres.length(s), width: sarcomeres.width(s) };
  });
}

function onStrand(x: number, turn: number, radius: number, out: Vector3): void {
  const angle = turn * 2 * Math.PI;
  out.set(x, Math.cos(angle) * radius, Math.sin(angle) * radius);
}

/** The fibres beside it: place (y, z) and half their thickness, and how the light reaches them. */
export const BESIDE = [
  { y: 0.08, z: -0.375, radius: 0.115 },
  { y: -0.21, z: -0.36, radius: 0.13 },
  { y: 0.34, z: -0.3, radius: 0.165 },
  { y: -0.452, z: 0.04, radius: 0.14 },
] as const;

const BESIDE_RINGS = 72;
const BESIDE_SIDES = 28;

/** A fibre at rest beside it, waving a little. */
export function besideGeometry({ y, z, radius }: (typeof BESIDE)[number]): BufferGeometry {
  const geometry = tube(BESIDE_RINGS, BESIDE_SIDES);
  const x = (ring: number) => ((ring / (BESIDE_RINGS - 1)) * 2 - 1) * BOX.x;
  shape(geometry, BESIDE_RINGS, BESIDE_SIDES, (ring, turn, out) => {
    const angle = turn * 2 * Math.PI;
    const wave = 0.006 * Math.sin(x(ring) * 6 + y * 20);
    out.set(x(ring), y + wave + Math.cos(angle) * radius, z + Math.sin(angle) * radius);
  });
  const away = Math.hypot(y, z);
  spread(geometry, "band", BESIDE_RINGS, BESIDE_SIDES, (ring, turn) => [
    x(ring) / (STRAND_UNIT * REST_LENGTH),
    REST_LENGTH,
    turn,
    26,
  ]);
  spread(geometry, "shade", BESIDE_RINGS, BESIDE_SIDES, (_, turn) => {
    const angle = turn * 2 * Math.PI;
    const inward = -(Math.cos(angle) * y + Math.sin(angle) * z) / away;
    return [1 - 0.8 * clamp((inward - 0.2) / 0.7)];
  });
  return geometry;
}
