import { BufferAttribute, type BufferGeometry, CatmullRomCurve3, type Color, Matrix4, Vector3 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { seeded } from "../../pain/scatter";
import { INK } from "./colours";
import { clamp, ease, mix } from "./ease";
import { shape, spread, tube } from "./surface";

/** Where the end-plate lies round the fibre: above and in front, as an angle from +y towards +z. */
const ANGLE = 0.72;
/**
 * The swellings of the nerve's ending: place along the fibre, angle from the middle of the end-plate, size. In muscle
 * they measure 2 to 5 µm; here about four times that beside the fibre, so that what is inside them is seen.
 */
export const BOUTONS = [
  { x: -0.185, angle: -0.12, size: 0.9 },
  { x: -0.06, angle: 0.3, size: 1.05 },
  { x: 0.055, angle: -0.25, size: 1 },
  { x: 0.18, angle: 0.16, size: 0.88 },
] as const;
/** Half length, half width and half height of a bouton of size 1. */
const BOUTON = [0.07, 0.058, 0.04] as const;
/**
 * Height of a bouton's middle over the fibre. In muscle the cleft below it is 0.05 µm; it is drawn far wider, to see
 * across.
 */
const LIFT = 0.062;

/**
 * Puts the place over the fibre at `x`, `angle` from the middle of the end-plate, `lift` above radius `radius`, into
 * `out`.
 */
export function overPlate(x: number, angle: number, radius: number, out: Vector3): Vector3 {
  const turn = ANGLE + angle;
  return out.set(x, Math.cos(turn) * radius, Math.sin(turn) * radius);
}

/** The matrix of each bouton over a fibre of this thickness. */
export function layBoutons(radius: number, write: (matrix: Matrix4, index: number) => void): void {
  const matrix = new Matrix4();
  const at = new Vector3();
  BOUTONS.forEach(({ x, angle, size }, index) => {
    overPlate(x, angle, radius + LIFT, at);
    const [l, w, h] = BOUTON.map((half) => half * size) as [number, number, number];
    const [cos, sin] = [Math.cos(ANGLE + angle), Math.sin(ANGLE + angle)];
    matrix.set(l, 0, 0, at.x, 0, cos * h, -sin * w, at.y, 0, sin * h, cos * w, at.z, 0, 0, 0, 1);
    write(matrix, index);
  });
}

const PER_BOUTON = 34;
export const VESICLES = BOUTONS.length * PER_BOUTON;
/** Half the width of a vesicle: 0.05 µm across in a nerve, drawn very much larger. */
const VESICLE = 0.0062;

/** Vesicles inside the boutons, more of them near the cleft. */
export function layVesicles(radius: number, write: (matrix: Matrix4, index: number) => void): void {
  const random = seeded(5);
  const matrix = new Matrix4();
  const at = new Vector3();
  let index = 0;
  for (const { x, angle, size } of BOUTONS)
    for (let i = 0; i < PER_BOUTON; i++) {
      const around = random() * 2 * Math.PI;
      const out = Math.sqrt(random()) * 0.8;
      const room = Math.sqrt(1 - out * out) * 0.8;
      const up = (random() ** 2 * 2 - 1) * room;
      const [l, w, h] = BOUTON.map((half) => half * size) as [number, number, number];
      const aside = (Math.sin(around) * out * w) / radius;
      overPlate(x + Math.cos(around) * out * l, angle + aside, radius + LIFT + up * h, at);
      const half = VESICLE * mix(0.8, 1.15, random());
      write(matrix.makeScale(half, half, half).setPosition(at), index++);
    }
}

const PER_CLEFT = 44;
export const RELEASED = BOUTONS.length * PER_CLEFT;

/**
 * Acetylcholine: leaves a bouton, crosses the cleft, and stays in it a while.
 * @param clock 0..1: how much has been released so far, and how far it has come
 * @param excess 0..1: how much is about; 1 is the model's surplus
 */
export function layReleased(
  radius: number,
  clock: number,
  excess: number,
  write: (matrix: Matrix4, index: number) => void,
): void {
  const random = seeded(23);
  const matrix = new Matrix4();
  const at = new Vector3();
  let index = 0;
  for (const { x, angle, size } of BOUTONS)
    for (let i = 0; i < PER_CLEFT; i++) {
      const [born, around, far, deep, share] = [random(), random() * 2 * Math.PI, random(), random(), random()];
      const age = clamp((clock * 1.25 - born * 0.9) / 0.5);
      const out = mix(0.5, 1.15 + 0.5 * far, age) * Math.sqrt(far);
      const drift = 0.006 * Math.sin(clock * 5 + around * 3);
      const [l, w] = BOUTON.map((half) => half * size) as [number, number, number];
      const lift = mix(LIFT - BOUTON[2] * 0.8, 0.012 + 0.012 * deep, ease(0, 0.7, age));
      overPlate(
        x + Math.cos(around) * out * l + drift,
        angle + (Math.sin(around) * out * w) / radius,
        radius + lift,
        at,
      );
      const there = ease(0, 0.15, age) * (share < excess ? 1 : 0);
      const half = 0.0048 * there;
      write(matrix.makeScale(half, half, half).setPosition(at), index++);
    }
}

const FOLD_RINGS = 120;
const FOLD_SIDES = 36;

/**
 * The folds of the fibre's membrane under the boutons: ridges across the fibre, which run out flat around each bouton.
 * `sight` is 0 where the fibre is bare.
 */
export function foldsGeometry(radius: number): BufferGeometry {
  const geometry = tube(FOLD_RINGS, FOLD_SIDES);
  const x = (ring: number) => mix(-0.32, 0.32, ring / (FOLD_RINGS - 1));
  // The tube is rolled out to a quilt: only its outer face is used, from one edge to the other.
  const angle = (turn: number) => mix(-0.75, 0.75, turn);
  const under = (ring: number, turn: number) =>
    Math.max(
      ...BOUTONS.map((bouton) => {
        const along = (x(ring) - bouton.x) / (BOUTON[0] * bouton.size);
        const aside = ((angle(turn) - bouton.angle) * radius) / (BOUTON[1] * bouton.size);
        return 1 - ease(0.75, 1.75, Math.hypot(along, aside));
      }),
    );
  shape(geometry, FOLD_RINGS, FOLD_SIDES, (ring, turn, out) => {
    const ridge = 0.5 + 0.5 * Math.sin(x(ring) * 210 + Math.sin(angle(turn) * 9) * 0.8);
    overPlate(x(ring), angle(turn), radius * 1.04 + (0.004 + 0.012 * ridge) * under(ring, turn), out);
  });
  spread(geometry, "sight", FOLD_RINGS, FOLD_SIDES, (ring, turn) => [under(ring, turn) ** 0.7]);
  return geometry;
}

const RADIAL = 14;

/** A cord along a curve, `half` thick at each share of it, in one colour or several. */
function cord(points: readonly Vector3[], rings: number, half: (t: number) => number, colour: (t: number) => Color) {
  const curve = new CatmullRomCurve3([...points]);
  const frames = curve.computeFrenetFrames(rings - 1, false);
  const geometry = tube(rings, RADIAL);
  const spot = new Vector3();
  shape(geometry, rings, RADIAL, (ring, turn, out) => {
    const t = ring / (rings - 1);
    curve.getPointAt(t, spot);
    const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
    out.copy(spot);
    out.addScaledVector(frames.normals[ring]!, cos * half(t));
    out.addScaledVector(frames.binormals[ring]!, sin * half(t));
  });
  const colours = new Float32Array(rings * (RADIAL + 1) * 3);
  for (let ring = 0; ring < rings; ring++)
    for (let side = 0; side <= RADIAL; side++)
      colour(ring / (rings - 1)).toArray(colours, (ring * (RADIAL + 1) + side) * 3);
  geometry.setAttribute("color", new BufferAttribute(colours, 3));
  return geometry;
}

/** Segments of myelin along the drawn axon, and the share of each that is the bare node. */
const SEGMENTS = 4;
const NODE = 0.09;

/** The nerve: one axon in its myelin, which ends where it branches, and a bare branch to each bouton. */
export function nerveGeometry(radius: number): BufferGeometry {
  const fork = overPlate(-0.14, 0.02, radius + 0.2, new Vector3());
  const course = [new Vector3(-0.97, 0.5, -0.12), new Vector3(-0.72, 0.525, 0.02), new Vector3(-0.42, 0.5, 0.19), fork];
  const part = (t: number) => (t * SEGMENTS * 0.999) % 1;
  const bare = (t: number) => 1 - ease(0, NODE, Math.min(part(t), 1 - part(t)) * 1.6);
  const axon = cord(
    course,
    150,
    (t) => mix(0.036, 0.017, Math.max(bare(t), ease(0.94, 1, t))),
    (t) => (bare(t) > 0.6 ? INK.axon : INK.myelin),
  );
  const branches = BOUTONS.map(({ x, angle, size }) => {
    const end = overPlate(x, angle, radius + LIFT + 0.012, new Vector3());
    const over = overPlate(mix(-0.12, x, 0.55), angle * 0.6, radius + 0.135, new Vector3());
    return cord(
      [fork.clone().addScaledVector(course[2]!.clone().sub(fork), 0.08), over, end],
      28,
      (t) => mix(mix(0.019, 0.011, ease(0, 0.6, t)), 0.024 * size, ease(0.72, 1, t)),
      () => INK.axon,
    );
  });
  const merged = mergeGeometries([axon, ...branches]);
  for (const geometry of [axon, ...branches]) geometry.dispose();
  return merged;
}
