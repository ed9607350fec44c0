import { BufferAttribute, BufferGeometry, CatmullRomCurve3, Vector3 } from "three";
import type { Vec3 } from "../../anatomy/types";

/** A line to be drawn as a round cord. */
export interface Cord {
  /** mm. */
  readonly line: readonly Vec3[];
  /** Radius, metres. */
  readonly radius: number;
  /** Given to every vertex. */
  readonly kind: number;
}

/** The vertex shader of what is drawn on cords: hands on `cord` as `vCord`, and how squarely the place faces the eye (0..1). */
export const CORD_VERTEX = /* glsl */ `
attribute vec3 cord;
varying vec3 vCord;
varying float vFacing;
void main() {
  vCord = cord;
  vec4 place = modelViewMatrix * vec4(position, 1.0);
  vFacing = abs(dot(normalize(normalMatrix * normal), normalize(-place.xyz)));
  gl_Position = projectionMatrix * place;
}
`;

/**
 * Round cords as one geometry, metres. Attributes: position, normal, and `cord`: metres from the first end, share of the way
 * (0..1), kind.
 * @param step between two rings, metres
 */
export function tubes(cords: readonly Cord[], sides: number, step: number): BufferGeometry {
  const position: number[] = [];
  const normal: number[] = [];
  const along: number[] = [];
  const index: number[] = [];
  const [spot, out] = [new Vector3(), new Vector3()];
  for (const { line, radius, kind } of cords) {
    const curve = new CatmullRomCurve3(line.map((place) => new Vector3(...place).divideScalar(1000)));
    const length = curve.getLength();
    const rings = Math.max(4, Math.ceil(length / step));
    const frames = curve.computeFrenetFrames(rings - 1, false);
    const first = position.length / 3;
    for (let ring = 0; ring < rings; ring++) {
      const t = ring / (rings - 1);
      curve.getPointAt(t, spot);
      // Rounded ends, so that nothing seems cut off.
      const end = Math.min(t, 1 - t) * length;
      const thick = radius * Math.sqrt(Math.max(0.02, 1 - Math.max(0, 1 - end / (2 * radius)) ** 2));
      for (let side = 0; side < sides; side++) {
        const angle = (side / sides) * 2 * Math.PI;
        out.copy(frames.normals[ring]!).multiplyScalar(Math.cos(angle));
        out.addScaledVector(frames.binormals[ring]!, Math.sin(angle));
        normal.push(out.x, out.y, out.z);
        position.push(spot.x + out.x * thick, spot.y + out.y * thick, spot.z + out.z * thick);
        along.push(t * length, t, kind);
        if (ring === rings - 1) continue;
        const here = first + ring * sides + side;
        const next = first + ring * sides + ((side + 1) % sides);
        index.push(here, next, here + sides, next, next + sides, here + sides);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute("normal", new BufferAttribute(Float32Array.from(normal), 3));
  geometry.setAttribute("cord", new BufferAttribute(Float32Array.from(along), 3));
  geometry.setIndex(index);
  return geometry;
}
