import { Vector3 } from "three";
import type { SceneBody } from "./SceneBody";
import type { BodyPart } from "./types";

/** Places on the superficial face of a structure, with the way that the face looks there. */
export interface FaceSample {
  /** Metres, just above the surface. */
  readonly place: Vector3;
  /** Unit. */
  readonly normal: Vector3;
}

/** What counts as the superficial face, in the depth coordinate. */
const SUPERFICIAL = 0.3;
const ABOVE = 0.001;

/** About `count` places spread over the superficial faces of the given parts. The same each time. */
export function faceSamples(body: SceneBody, parts: readonly BodyPart[], count: number): FaceSample[] {
  const { inside } = body.model;
  const fibre = inside.getAttribute("fibre");
  const faces = parts.flatMap(({ vertexStart, vertexCount }) =>
    Array.from({ length: vertexCount }, (_, i) => vertexStart + i).filter((i) => fibre.getZ(i) < SUPERFICIAL),
  );
  const stride = Math.max(1, Math.floor(faces.length / count));
  return faces
    .filter((_, i) => i % stride === 0)
    .map((vertex) => {
      const normal = new Vector3().fromBufferAttribute(inside.getAttribute("normal"), vertex).normalize();
      const place = new Vector3().fromBufferAttribute(inside.getAttribute("position"), vertex);
      return { place: place.addScaledVector(normal, ABOVE), normal };
    });
}
