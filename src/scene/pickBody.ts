import { type Camera, DoubleSide, Raycaster, Vector2 } from "three";
import type { DiscHit } from "../core/claims";
import { HIT_RADIUS_PX } from "../core/interaction";
import type { SceneBody } from "./body/SceneBody";

/** The disc of rays around a touch: the centre and two rings, so that a thin muscle beside the finger is found. */
const RINGS: readonly { share: number; rays: number }[] = [
  { share: 0, rays: 1 },
  { share: 0.5, rays: 8 },
  { share: 1, rays: 12 },
];

const caster = new Raycaster();
const spot = new Vector2();

/**
 * All that the rays of a touch meet and that is shown, solid or glass.
 * @param x pixels from the left of the picture
 * @param y pixels from its top
 */
export function hitsAround(
  body: SceneBody,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): DiscHit[] {
  const hits: DiscHit[] = [];
  let ray = 0;
  for (const { share, rays } of RINGS) {
    const offset = share * HIT_RADIUS_PX;
    for (let i = 0; i < rays; i++) {
      const angle = (i / rays) * Math.PI * 2;
      spot.set(
        ((x + offset * Math.cos(angle)) / size.width) * 2 - 1,
        1 - ((y + offset * Math.sin(angle)) / size.height) * 2,
      );
      caster.setFromCamera(spot, camera);
      for (const hit of body.bvh.raycast(caster.ray, DoubleSide)) {
        const part = body.ownerOf(hit.faceIndex!);
        const opacity = body.state.opacity(part.index);
        if (opacity === 0) continue;
        hits.push({ structure: part.name, distance: hit.distance * 1000, offset, ray, solid: opacity === 1 });
      }
      ray++;
    }
  }
  return hits;
}
