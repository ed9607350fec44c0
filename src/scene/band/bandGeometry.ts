import { BufferAttribute, BufferGeometry, CatmullRomCurve3, Vector3 } from "three";

/** Radius of the band away from the point, metres, and how much thicker it is in the contracted knot. */
const RADIUS = 0.0011;
const KNOT = 1.9;
/** Length of the knot to either side as a share of the fibre. */
const KNOT_SPAN = 0.05;
const RINGS = 72;
const SIDES = 8;

/**
 * A thin tube along a fibre, swollen at the point.
 * @param fibre places along the fibre, mm, 3 per sample
 * @param u where on the fibre the point lies, 0..1
 * @returns positions in metres, normals, and `along` (0..1) per vertex
 */
export function bandGeometry(fibre: Float32Array, u: number): BufferGeometry {
  const curve = new CatmullRomCurve3(
    Array.from({ length: fibre.length / 3 }, (_, i) => new Vector3().fromArray(fibre, i * 3).multiplyScalar(0.001)),
  );
  const frames = curve.computeFrenetFrames(RINGS - 1, false);
  const position: number[] = [];
  const normal: number[] = [];
  const index: number[] = [];
  const spot = new Vector3();
  const out = new Vector3();
  for (let ring = 0; ring < RINGS; ring++) {
    const t = ring / (RINGS - 1);
    curve.getPointAt(t, spot);
    const knot = Math.exp(-(((t - u) / KNOT_SPAN) ** 2));
    // The ends taper, so that the band grows out of the muscle instead of being cut off.
    const taper = Math.sqrt(Math.min(1, Math.min(t, 1 - t) / 0.06));
    const radius = RADIUS * (0.25 + 0.75 * taper) * (1 + KNOT * knot);
    for (let side = 0; side < SIDES; side++) {
      const angle = (side / SIDES) * Math.PI * 2;
      out.copy(frames.normals[ring]!).multiplyScalar(Math.cos(angle));
      out.addScaledVector(frames.binormals[ring]!, Math.sin(angle));
      normal.push(out.x, out.y, out.z);
      position.push(spot.x + out.x * radius, spot.y + out.y * radius, spot.z + out.z * radius);
      if (ring === RINGS - 1) continue;
      const here = ring * SIDES + side;
      const next = ring * SIDES + ((side + 1) % SIDES);
      index.push(here, next, here + SIDES, next, next + SIDES, here + SIDES);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute("normal", new BufferAttribute(Float32Array.from(normal), 3));
  geometry.setIndex(index);
  return geometry;
}
