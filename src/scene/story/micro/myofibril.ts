import {
  BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  LatheGeometry,
  Matrix4,
  Vector2,
  Vector3,
} from "three";
import { A_BAND, REST_LENGTH, THIN_FILAMENT } from "./proportions";
import type { Row } from "./sarcomeres";
import { shape, spread, tube } from "./surface";

/** Sarcomeres drawn of the one myofibril that is taken out. */
export const DRAWN = 13;
/** Unit per µm along it, so that it fills the picture. */
export const MYOFIBRIL_UNIT = 1.94 / (DRAWN * REST_LENGTH);
/**
 * Half its thickness at rest. A myofibril is about 1 µm thick; in scale with its length that would be 0.03 of the unit.
 * It is drawn four times thicker, with a few dozen filaments instead of several hundred, so that each can be followed.
 */
export const MYOFIBRIL_RADIUS = 0.105;

/** Rows of thick filaments round the middle one. In muscle six thin ones stand round each thick one, as here. */
const SHELLS = 4;
const STEP = 1 / (SHELLS + 0.62);

const hexagons: readonly (readonly [number, number])[] = (() => {
  const places: [number, number][] = [];
  for (let q = -SHELLS; q <= SHELLS; q++)
    for (let r = -SHELLS; r <= SHELLS; r++)
      if (Math.abs(q + r) <= SHELLS) places.push([(q + r / 2) * STEP, ((r * Math.sqrt(3)) / 2) * STEP]);
  return places;
})();

/** Places of the thick filaments across a myofibril of radius 1. */
export const THICK_PLACES = hexagons;

/** Places of the thin filaments: the middles of the triangles between thick ones. */
export const THIN_PLACES: readonly (readonly [number, number])[] = hexagons
  .flatMap(([y, z]) => [
    [y + STEP / 2, z + STEP / (2 * Math.sqrt(3))] as const,
    [y + STEP / 2, z - STEP / (2 * Math.sqrt(3))] as const,
  ])
  .filter(([y, z]) => Math.hypot(y, z) < 0.97);

/** Half the thickness of a filament as a share of the myofibril's. In muscle: 15 and 8 nm at 40 nm apart. */
export const THICK_RADIUS = STEP * 0.23;
export const THIN_RADIUS = STEP * 0.1;

const start = new Vector3();
const end = new Vector3();

/** The matrix that lays a filament of length 1 along x, thickness 1, from `start` to `end`. */
function between(radius: number, into: Matrix4): Matrix4 {
  end.sub(start);
  start.addScaledVector(end, 0.5);
  // A shear rather than a turn: cross-sections of the lattice stay flat.
  return into.set(end.x, 0, 0, start.x, end.y, radius, 0, start.y, end.z, 0, radius, start.z, 0, 0, 0, 1);
}

/**
 * Where each thick filament lies: in the middle of its sarcomere, always as long as the A band.
 * @param row its sarcomeres, µm
 * @param write called with each matrix, in units of the scene round the myofibril's own middle
 */
export function layThick(row: Row, write: (matrix: Matrix4, index: number) => void): void {
  const matrix = new Matrix4();
  let index = 0;
  for (let i = 0; i < DRAWN; i++) {
    const s = i + 0.5 - DRAWN / 2;
    const middle = (row.at(s - 0.5) + row.at(s + 0.5)) / 2;
    const width = row.width(s) * MYOFIBRIL_RADIUS;
    for (const [y, z] of THICK_PLACES) {
      start.set((middle - A_BAND / 2) * MYOFIBRIL_UNIT, y * width, z * width);
      end.set((middle + A_BAND / 2) * MYOFIBRIL_UNIT, y * width, z * width);
      write(between(THICK_RADIUS * width, matrix), index++);
    }
  }
}

/** Where each thin filament lies: from its Z disc towards the middle of the sarcomere, always as long. */
export function layThin(row: Row, write: (matrix: Matrix4, index: number) => void): void {
  const matrix = new Matrix4();
  let index = 0;
  for (let i = 0; i < DRAWN; i++)
    for (const side of [-1, 1]) {
      const s = i + 0.5 - DRAWN / 2;
      const disc = row.at(s + side / 2);
      const tip = disc - side * THIN_FILAMENT;
      const [wide, narrow] = [row.width(s + side / 2) * MYOFIBRIL_RADIUS, row.width(s) * MYOFIBRIL_RADIUS];
      for (const [y, z] of THIN_PLACES) {
        start.set(disc * MYOFIBRIL_UNIT, y * wide, z * wide);
        end.set(tip * MYOFIBRIL_UNIT, y * narrow, z * narrow);
        write(between(THIN_RADIUS * narrow, matrix), index++);
      }
    }
}

/** Thickness of a Z disc along the myofibril, units of the scene. */
const DISC = 0.0045;

/** Where each Z disc lies: one between any two sarcomeres, and one at either end. */
export function layDiscs(row: Row, write: (matrix: Matrix4, index: number) => void): void {
  const matrix = new Matrix4();
  for (let i = 0; i <= DRAWN; i++) {
    const s = i - DRAWN / 2;
    const radius = row.width(s) * MYOFIBRIL_RADIUS;
    start.set(row.at(s) * MYOFIBRIL_UNIT - DISC / 2, 0, 0);
    end.set(row.at(s) * MYOFIBRIL_UNIT + DISC / 2, 0, 0);
    write(between(radius, matrix), i);
  }
}

export const THICK_COUNT = DRAWN * THICK_PLACES.length;
export const THIN_COUNT = DRAWN * 2 * THIN_PLACES.length;
export const DISC_COUNT = DRAWN + 1;

/** Forms of length 1 along x and radius 1, to be instanced. */
export function thickForm(): BufferGeometry {
  // Towards their ends thick filaments are thinner.
  const outline = [
    [0.3, -0.5],
    [1, -0.41],
    [1, 0.41],
    [0.3, 0.5],
  ].map(([radius, y]) => new Vector2(radius, y));
  return new LatheGeometry(outline, 6).rotateZ(Math.PI / 2);
}
export function thinForm(): BufferGeometry {
  return new CylinderGeometry(1, 1, 1, 5, 1, true).rotateZ(Math.PI / 2);
}
export function discForm(): BufferGeometry {
  return new CylinderGeometry(1, 1, 1, 40, 1).rotateZ(Math.PI / 2);
}

const RINGS = 120;
const SIDES = 24;

/** The outside of the myofibril: banded as it is seen under a microscope, before one looks in. */
export function sleeveGeometry(): BufferGeometry {
  return tube(RINGS, SIDES);
}

/** Gives the sleeve the form of its sarcomeres. */
export function shapeSleeve(sleeve: BufferGeometry, row: Row): void {
  const s = (ring: number) => (ring / (RINGS - 1) - 0.5) * DRAWN;
  shape(sleeve, RINGS, SIDES, (ring, turn, out) => {
    const radius = row.width(s(ring)) * MYOFIBRIL_RADIUS * 1.06;
    const angle = turn * 2 * Math.PI;
    out.set(row.at(s(ring)) * MYOFIBRIL_UNIT, Math.cos(angle) * radius, Math.sin(angle) * radius);
  });
  // A Z disc lies at whole numbers of the band, and an odd number of sarcomeres has none in its middle.
  spread(sleeve, "band", RINGS, SIDES, (ring, turn) => [s(ring) + DRAWN / 2, row.length(s(ring)), turn, 14]);
}

/**
 * A veil from the stretch of fibre that the myofibril came from to the myofibril, as a sign that it is drawn larger.
 * @param from half its length at the fibre and its place (y, z)
 * @param to the same at the myofibril
 */
export function veilGeometry(from: readonly [number, number, number], to: readonly [number, number, number]) {
  const columns = 24;
  const position: number[] = [];
  const normal: number[] = [];
  const sight: number[] = [];
  const index: number[] = [];
  for (let i = 0; i <= columns; i++) {
    const t = (i / columns) * 2 - 1;
    for (const [[x, y, z], seen] of [
      [from, 0.5],
      [to, 0.12],
    ] as const) {
      position.push(t * x, y, z);
      normal.push(0, 0.5, 0.86);
      sight.push(seen * (0.55 + 0.45 * Math.abs(t) ** 6));
    }
    if (i < columns) index.push(i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 2, i * 2 + 1, i * 2 + 3);
  }
  const veil = new BufferGeometry();
  veil.setAttribute("position", new Float32BufferAttribute(position, 3));
  veil.setAttribute("normal", new Float32BufferAttribute(normal, 3));
  veil.setAttribute("sight", new Float32BufferAttribute(sight, 1));
  veil.setIndex(index);
  return veil;
}
