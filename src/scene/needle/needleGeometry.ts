import { type BufferGeometry, CylinderGeometry, Quaternion, TorusGeometry, Vector3 } from "three";
import { mergeGeometries } from "three/examples/jsm/utils/BufferGeometryUtils.js";
import type { NeedlePath } from "../../core/needlePath";

/** Thicker than life, or it could not be seen, metres. */
const SHAFT = 0.0005;
const TIP = 0.003;
/** The handle begins this far outside the skin and is this long and thick, metres. */
const OUTSIDE = 0.014;
const HANDLE = 0.022;
const HANDLE_RADIUS = 0.0014;
const RING = 0.0042;
const RING_RADIUS = 0.0006;

const UP = new Vector3(0, 1, 0);
const OUT = new Vector3(0, 0, 1);

/** Tip, shaft and handle of the needle in its place, metres. */
export function needleGeometry({ point, direction, length }: NeedlePath): BufferGeometry {
  const tip = metres(point);
  const back = new Vector3(...direction).negate();
  const turn = new Quaternion().setFromUnitVectors(UP, back);
  const shaftLength = length / 1000 + OUTSIDE - TIP;
  const piece = (geometry: BufferGeometry, from: number, size: number) =>
    geometry.applyQuaternion(turn).translate(
      ...tip
        .clone()
        .addScaledVector(back, from + size / 2)
        .toArray(),
    );
  const parts = [
    piece(new CylinderGeometry(SHAFT, 0.00005, TIP, 8), 0, TIP),
    piece(new CylinderGeometry(SHAFT, SHAFT, shaftLength, 8), TIP, shaftLength),
    piece(new CylinderGeometry(HANDLE_RADIUS, HANDLE_RADIUS, HANDLE, 12), TIP + shaftLength, HANDLE),
  ];
  const merged = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  return merged;
}

/** The ring on the skin around the entry, metres. */
export function entryRing({ entry, skinNormal }: NeedlePath): BufferGeometry {
  const normal = new Vector3(...skinNormal);
  const middle = metres(entry).addScaledVector(normal, RING_RADIUS);
  return new TorusGeometry(RING, RING_RADIUS, 8, 32)
    .applyQuaternion(new Quaternion().setFromUnitVectors(OUT, normal))
    .translate(...middle.toArray());
}

const metres = (mm: readonly [number, number, number]): Vector3 => new Vector3(...mm).divideScalar(1000);
