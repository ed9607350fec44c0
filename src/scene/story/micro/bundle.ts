import { type BufferGeometry, Vector3 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { clamp } from "./ease";
import { BOX, REST_LENGTH } from "./proportions";
import { type Row, row } from "./sarcomeres";
import { shape, spread, tube } from "./surface";

/** A fibre of the bundle: where it runs (y, z at the middle) and how it lies there. */
export interface Fibre {
  readonly y: number;
  readonly z: number;
  /** Moves the waves of a slack fibre along it, radians. */
  readonly phase: number;
}

/** Distance of neighbouring fibres: `FIBRE_DIAMETER` in the scene's unit, with the thin tissue between them. */
export const FIBRE_STEP = 0.205;
/** Unit per µm of a sarcomere on a fibre of the bundle: six times larger than the fibre, so that bands can be seen. */
export const BUNDLE_UNIT = 0.0215;
/** The taut fibre runs straight through the origin; the others lie round it as hexagons do, a little uneven. */
export const TAUT: Fibre = { y: 0, z: 0, phase: 0 };
export const SLACK: readonly Fibre[] = [
  // From the back to the front, so that what dissolves with distance is drawn over what lies behind it.
  [2, -1, 0.006, 2.2],
  [2, 0, -0.01, 4.6],
  [2, 1, 0.01, 0.1],
  [1, -1.5, 0.01, 0.9],
  [1, -0.5, -0.008, 3.3],
  [1, 0.5, 0.012, 5.2],
  [1, 1.5, -0.01, 1.2],
  [0, -2, 0.01, 2.7],
  [0, 2, -0.012, 4.1],
  [0, 1, 0.012, 0.3],
  [0, -1, -0.01, 1.9],
  [-1, 1.52, 0, 3.8],
].map(([back, up, off, phase]) => ({
  y: up! * FIBRE_STEP + off!,
  z: -back! * FIBRE_STEP * 0.87 - off!,
  phase: phase!,
}));

const RINGS = 98;
const SIDES = 22;
const LANES = 44;
/** How far a slack fibre strays from its straight course, and how many waves it makes along the picture. */
const SLACK_WAVE = 0.013;

/** Middle of a fibre at `x`: the taut one is straight; the slack ones wave, and make room for the knot beside them. */
export function courseOf(fibre: Fibre, x: number, out: Vector3): Vector3 {
  if (fibre === TAUT) return out.set(x, 0, 0);
  const wave = Math.sin(x * 5.2 + 0.4 + fibre.phase * 0.22) * SLACK_WAVE;
  const own = Math.sin(x * 9.5 + fibre.phase) * SLACK_WAVE * 0.35;
  const away = Math.hypot(fibre.y, fibre.z);
  const room = 0.03 * Math.exp(-((x / 0.24) ** 2)) * Math.exp(-((away / FIBRE_STEP - 1) * 1.1));
  return out.set(x, fibre.y + wave + (fibre.y / away) * room, fibre.z + own + (fibre.z / away) * room);
}

/** The row of sarcomeres of a fibre, long enough to leave the picture on both sides. */
export function rowOf(fibre: Fibre, shortest?: number): Row {
  const half = Math.ceil(BOX.x / (BUNDLE_UNIT * REST_LENGTH)) + 0.5;
  return fibre === TAUT ? row(half, shortest) : row(half, REST_LENGTH);
}

const here = new Vector3();
const there = new Vector3();

/**
 * Half the thickness of a fibre in the direction `turn`: round by itself, flattened where a neighbour lies, as fibres
 * are that fill a bundle together.
 */
export function radiusOf(fibre: Fibre, x: number, turn: number, width: number): number {
  const round = (FIBRE_STEP / 2) * 1.1 * width;
  const cos = Math.cos(turn * 2 * Math.PI);
  const sin = Math.sin(turn * 2 * Math.PI);
  courseOf(fibre, x, here);
  // A soft minimum, so that edges are rounded.
  let sum = round ** -SOFTNESS;
  for (const other of [TAUT, ...SLACK]) {
    if (other === fibre) continue;
    courseOf(other, x, there).sub(here);
    const towards = there.y * cos + there.z * sin;
    if (towards > 0) sum += ((there.lengthSq() / 2 / towards) * 0.99) ** -SOFTNESS;
  }
  return sum ** (-1 / SOFTNESS);
}
const SOFTNESS = 11;

/** How much light comes between the fibres to a point on one of them, 0..1. */
function lightAt(fibre: Fibre, x: number, turn: number): number {
  const cos = Math.cos(turn * 2 * Math.PI);
  const sin = Math.sin(turn * 2 * Math.PI);
  courseOf(fibre, x, here);
  let light = 1;
  for (const other of [TAUT, ...SLACK]) {
    if (other === fibre) continue;
    courseOf(other, x, there).sub(here);
    const away = there.length();
    const towards = (there.y * cos + there.z * sin) / away;
    light *= 1 - 0.85 * clamp((towards - 0.45) / 0.5) * clamp(2.1 - away / FIBRE_STEP);
  }
  return light;
}

/** One fibre as a tube, with the attributes that its material asks for. */
export function fibreGeometry(fibre: Fibre, shortest?: number): BufferGeometry {
  const sarcomeres = rowOf(fibre, shortest);
  const geometry = tube(RINGS, SIDES);
  const stations = Array.from({ length: RINGS }, (_, ring) => {
    const s = (ring / (RINGS - 1) - 0.5) * 2 * sarcomeres.half;
    const x = clamp(sarcomeres.at(s) * BUNDLE_UNIT, -BOX.x, BOX.x);
    return { s, x, length: sarcomeres.length(s), width: sarcomeres.width(s) };
  });
  const middle = new Vector3();
  shape(geometry, RINGS, SIDES, (ring, turn, out) => {
    const { x, width } = stations[ring]!;
    const radius = fibre === TAUT ? (FIBRE_STEP / 2) * 0.97 * width : radiusOf(fibre, x, turn, 1);
    courseOf(fibre, x, middle);
    const angle = turn * 2 * Math.PI;
    out.set(x, middle.y + Math.cos(angle) * radius, middle.z + Math.sin(angle) * radius);
  });
  spread(geometry, "band", RINGS, SIDES, (ring, turn) => [stations[ring]!.s, stations[ring]!.length, turn, LANES]);
  spread(geometry, "shade", RINGS, SIDES, (ring, turn) => [lightAt(fibre, stations[ring]!.x, turn)]);
  return geometry;
}

/** The slack fibres in one geometry. */
export function slackGeometry(): BufferGeometry {
  const parts = SLACK.map((fibre) => fibreGeometry(fibre));
  const merged = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  return merged;
}

const SHEATH = { rings: 64, sides: 56, back: 0.1 };
/** Half the thickness of a fibre with the sheath over it. */
const WRAPPED = 0.134;

/** How far the sheath reaches from the bundle's middle in a direction: over the outermost fibre there, smoothly. */
function wrapped(x: number, cos: number, sin: number): number {
  let sum = 0;
  for (const fibre of [TAUT, ...SLACK]) {
    courseOf(fibre, x, here);
    here.z += SHEATH.back;
    const along = here.y * cos + here.z * sin;
    const aside = Math.hypot(here.y, here.z) ** 2 - along * along;
    // Spanned between neighbours rather than dipping to the bottom of each groove.
    sum += Math.max(0.05, along + Math.sqrt(Math.max(0, WRAPPED ** 2 - aside * 0.55))) ** 24;
  }
  return sum ** (1 / 24);
}

/**
 * The sheath round the bundle: whole at one end, and opened towards the viewer along the rest, as in a dissection.
 * Its `sight` is 0 where it was taken away.
 */
export function sheathGeometry(): BufferGeometry {
  const { rings, sides, back } = SHEATH;
  const geometry = tube(rings, sides);
  const x = (ring: number) => ((ring / (rings - 1)) * 2 - 1) * BOX.x;
  shape(geometry, rings, sides, (ring, turn, out) => {
    const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
    const away = wrapped(x(ring), cos, sin);
    out.set(x(ring), clamp(cos * away, -BOX.y, BOX.y), clamp(sin * away - back, -BOX.z, BOX.z));
  });
  spread(geometry, "band", rings, sides, (ring, turn) => [x(ring), 1, turn, 64]);
  spread(geometry, "sight", rings, sides, (ring, turn) => {
    // Angle from the front (+z), 0 in front and 1 behind.
    const behind = Math.abs(((turn - 0.25 + 1.5) % 1) - 0.5) * 2;
    const opened = 0.68 * clamp((x(ring) + 0.36) / 0.5) ** 0.7 - 0.02;
    const edge = opened + 0.03 * Math.sin(x(ring) * 17) + 0.02 * Math.sin(x(ring) * 41);
    return [clamp((behind - edge) / 0.05)];
  });
  return geometry;
}
