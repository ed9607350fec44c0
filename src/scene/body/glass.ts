import { DoubleSide, Ray, Vector3 } from "three";
import type { BodyPart } from "./types";
import type { SceneBody } from "./SceneBody";

/** Rays cast from a structure to find what covers it. */
const RAYS = 72;
/** What fewer of the rays meet than this covers too little to matter. */
const COVERING_SHARE = 0.07;
/** How far outwards a cover is looked for, metres. */
const REACH = 0.12;

const origin = new Vector3();
const direction = new Vector3();

/**
 * The parts that lie over the given ones: those that rays from their superficial face outwards meet before leaving the
 * body. It depends on the body alone, not on the camera, so nothing flickers while it turns.
 */
export function covering(body: SceneBody, chosen: readonly BodyPart[]): Set<BodyPart> {
  const meets = new Map<BodyPart, number>();
  let cast = 0;
  const { inside } = body.model;
  const fibre = inside.getAttribute("fibre");
  const position = inside.getAttribute("position");
  const normal = inside.getAttribute("normal");
  for (const part of chosen) {
    const stride = Math.max(1, Math.floor((part.vertexCount * chosen.length) / (RAYS * 2)));
    for (let i = part.vertexStart; i < part.vertexStart + part.vertexCount; i += stride) {
      if (fibre.getZ(i) > 0.3) continue;
      direction.fromBufferAttribute(normal, i).normalize();
      origin.fromBufferAttribute(position, i).addScaledVector(direction, 0.001);
      cast++;
      const met = new Set<BodyPart>();
      for (const hit of body.bvh.raycast(new Ray(origin, direction), DoubleSide, 0, REACH)) {
        met.add(body.ownerOf(hit.faceIndex!));
      }
      for (const other of met) meets.set(other, (meets.get(other) ?? 0) + 1);
    }
  }
  const own = new Set(chosen);
  const found = [...meets].filter(([part, count]) => !own.has(part) && count >= cast * COVERING_SHARE);
  return new Set(found.map(([part]) => part));
}
