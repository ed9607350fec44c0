import { type BufferGeometry, Vector3 } from "three";
import { clamp, mix } from "./ease";
import { BOX, CAPILLARY_DIAMETER } from "./proportions";
import { shape, spread, tube } from "./surface";

/** Inner half width away from the knot, and unit per µm that follows: four times larger than the fibre is drawn. */
export const LUMEN = 0.07;
export const VESSEL_UNIT = (2 * LUMEN) / CAPILLARY_DIAMETER;
/** Half the length along the fibre over which the swollen knot presses. */
const PRESSED = 0.26;
/** What the knot leaves of the width in its middle, at most and with nothing pressing. */
const NARROW = 0.42;
/** The wall, and the little tissue between it and the fibre. */
const WALL = 0.008;
const STATIONS = 160;
/** Which way the capillary lies from the fibre, seen along it: below and in front. */
export const SIDE = { y: -0.82, z: 0.57 } as const;

/** The capillary as it is with so much room. */
export interface Capillary {
  /** Puts the middle of the lumen at `x` into `out`. */
  middle(x: number, out: Vector3): Vector3;
  /** Half the lumen towards the fibre, and across it. Its outline keeps its length: flattened, not shrunk. */
  across(x: number): readonly [towards: number, aside: number];
}

/**
 * @param open how far the knot lets go of it, 0..1
 * @param fibreRadius half the fibre's thickness at `x`, which the capillary lies against
 */
export function capillary(open: number, fibreRadius: (x: number) => number): Capillary {
  const across = (x: number) => {
    const pressed = Math.exp(-((x / PRESSED) ** 4)) * (1 - open);
    const towards = LUMEN * (1 - (1 - NARROW) * pressed);
    return [towards, Math.sqrt(2 * LUMEN ** 2 - towards ** 2)] as const;
  };
  // Asked for thousands of places in each frame: looked up between stations.
  const stations = Array.from({ length: STATIONS + 1 }, (_, i) => fibreRadius(((i / STATIONS) * 2 - 1) * BOX.x));
  const fibre = (x: number) => {
    const at = clamp((x / BOX.x / 2 + 0.5) * STATIONS, 0, STATIONS - 1e-6);
    return mix(stations[Math.floor(at)]!, stations[Math.floor(at) + 1]!, at % 1);
  };
  return {
    across,
    middle: (x, out) => {
      const away = fibre(x) + across(x)[0] + 2 * WALL + 0.006 * Math.sin(x * 4 + 1);
      return out.set(x, SIDE.y * away, SIDE.z * away);
    },
  };
}

const RINGS = 88;
const SIDES = 30;

/** The wall before it has a form; darker where it lies against the fibre. */
export function wallGeometry(): BufferGeometry {
  const wall = tube(RINGS, SIDES);
  spread(wall, "shade", RINGS, SIDES, (_, turn) => [0.72 - 0.28 * Math.cos(turn * 2 * Math.PI)]);
  return wall;
}

/** Gives the wall the form of its lumen. */
export function shapeWall(wall: BufferGeometry, { middle: at, across }: Capillary): void {
  const x = (ring: number) => ((ring / (RINGS - 1)) * 2 - 1) * BOX.x;
  const stations = Array.from({ length: RINGS }, (_, ring) => ({
    middle: at(x(ring), new Vector3()),
    half: across(x(ring)),
  }));
  shape(wall, RINGS, SIDES, (ring, turn, out) => {
    const { middle, half } = stations[ring]!;
    const [towards, aside] = half;
    // The flat nuclei of its cells stand out here and there.
    const nucleus = Math.max(0, Math.sin(x(ring) * 9 + 1) * Math.cos(turn * 2 * Math.PI + x(ring) * 11)) ** 6;
    const thick = WALL * (1 + 0.9 * nucleus);
    // Turn 0 points to the fibre.
    const a = Math.cos(turn * 2 * Math.PI) * (towards + thick);
    const b = Math.sin(turn * 2 * Math.PI) * (aside + thick);
    out.set(x(ring), middle.y - SIDE.y * a + SIDE.z * b, middle.z - SIDE.z * a - SIDE.y * b);
  });
}
