import { dome, heart, type LungLevel, lungLevels, pleuraEnds, recess } from "../../anatomy/organs/lungs";
import { Grid } from "../field/grid";
import { ellipsoid, type Solid } from "../field/solids";
import { mirrored } from "../mirror";
import type { Surface } from "../types";

/** Distance between the samples of the grid, mm: fine enough for the fold of the recess. */
const STEP = 2;
const TRIANGLES = 1500;

/** Both lungs with their pleura. */
export function buildLungs(): { R: Surface; L: Surface } {
  const right = pleuralSac();
  const whole = () => new Grid(right.low, right.high, STEP).unite(right);
  const room = ellipsoid([-heart.centre[0], heart.centre[1], heart.centre[2]], heart.half);
  return { R: whole().surface(TRIANGLES), L: mirrored(whole().cut(room, 4).surface(TRIANGLES)) };
}

/** The right pleural sac, without regard to the heart. */
function pleuralSac(): Solid {
  const reach = Math.max(...lungLevels.flatMap(({ radii }) => radii));
  const xs = lungLevels.map(({ centre }) => centre[0]);
  const zs = lungLevels.map(({ centre }) => centre[1]);
  return {
    low: [Math.min(...xs) - reach, Math.min(...pleuraEnds), Math.min(...zs) - reach],
    high: [Math.max(...xs) + reach, lungLevels[0]!.y, Math.max(...zs) + reach],
    distance: (x, y, z) => {
      const { wall, azimuth } = toWall(x, y, z);
      const below = (domeAt(x, z) - y) * SLOPE;
      // Under the dome lies the abdomen, but for the fold along the wall.
      const abdomen = Math.max(-below, wall + recess);
      return Math.max(wall, around(pleuraEnds, azimuth) - y, y - lungLevels[0]!.y, -abdomen);
    },
  };
}

/** Sine of the usual slope of the dome's flanks: turns a difference of height into about a distance. */
const SLOPE = 0.5;

/** How far outside the wall a place lies, mm (inside negative), and in which direction from the axis (0..1, from the front over the side). */
function toWall(x: number, y: number, z: number): { wall: number; azimuth: number } {
  const top = lungLevels.findIndex((level) => level.y <= y);
  const lower = top < 0 ? lungLevels.length - 1 : Math.max(1, top);
  const [a, b] = [lungLevels[lower - 1]!, lungLevels[lower]!];
  const t = Math.min(Math.max((a.y - y) / (a.y - b.y), 0), 1);
  const mixed = (of: (level: LungLevel) => number) => of(a) * (1 - t) + of(b) * t;
  const dx = x - mixed(({ centre }) => centre[0]);
  const dz = z - mixed(({ centre }) => centre[1]);
  const azimuth = (Math.atan2(-dx, dz) / (2 * Math.PI) + 1) % 1;
  return { wall: Math.hypot(dx, dz) - mixed(({ radii }) => around(radii, azimuth)), azimuth };
}

/** A value of a ring of evenly spaced ones, at a share of the way around. */
function around(ring: readonly number[], azimuth: number): number {
  const at = azimuth * ring.length;
  const i = Math.floor(at) % ring.length;
  const t = at - Math.floor(at);
  return ring[i]! * (1 - t) + ring[(i + 1) % ring.length]! * t;
}

/** The height of the dome at a place, mm; beyond the grid that of its rim. */
function domeAt(x: number, z: number): number {
  const { heights, step } = dome;
  const column = Math.min(Math.max((x - dome.x) / step, 0), heights[0].length - 1.001);
  const row = Math.min(Math.max((dome.z - z) / step, 0), heights.length - 1.001);
  const [i, k] = [Math.floor(column), Math.floor(row)];
  const [s, t] = [column - i, row - k];
  const line = (r: number) => heights[r]![i]! * (1 - s) + heights[r]![i + 1]! * s;
  return line(k) * (1 - t) + line(k + 1) * t;
}
