import { type Camera, DoubleSide, Raycaster, Vector2, Vector3 } from "three";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";

/** A structure that can be seen, and how much of it. */
export interface Sight {
  readonly part: BodyPart;
  /** How many of the rays met it first. */
  readonly weight: number;
  /** A place on it, metres: what is met nearest to the middle of what is seen of it. */
  readonly place: Vector3;
}

/** The part of the picture that is looked at, CSS pixels from its top left. */
export interface SightArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rays this far apart find where the body is in the picture, px. */
const COARSE = 24;
/** There, about this many rays find what is in sight: cheap enough for a moment's rest, near and far alike. */
const RAYS = 1000;
const FINEST = 10;

const caster = new Raycaster();
const spot = new Vector2();

/**
 * The structures in sight: solid, and not behind another solid one, found by a grid of rays.
 * @param size of the whole picture, CSS pixels
 * @returns also the leftmost and the rightmost pixel (from the area's left edge) where anything is met
 */
export function inSight(
  body: SceneBody,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
  area: SightArea,
): { sights: Sight[]; outline: [left: number, right: number] } {
  camera.updateMatrixWorld();
  const cast = (x: number, y: number) => {
    spot.set(((area.left + x) / size.width) * 2 - 1, 1 - ((area.top + y) / size.height) * 2);
    caster.setFromCamera(spot, camera);
    return firstSolid(body);
  };
  const [low, high] = bounds(area, (x, y) => cast(x, y) !== null);
  const step = Math.max(FINEST, Math.sqrt(((high.x - low.x) * (high.y - low.y)) / RAYS));
  const met = new Map<BodyPart, { x: number; y: number; place: Vector3 }[]>();
  for (let y = low.y + step / 2; y < high.y; y += step) {
    for (let x = low.x + step / 2; x < high.x; x += step) {
      const found = cast(x, y);
      if (found) met.set(found.part, [...(met.get(found.part) ?? []), { x, y, place: found.place }]);
    }
  }
  const sights = [...met].map(([part, hits]): Sight => {
    const middle = (of: (hit: { x: number; y: number }) => number) =>
      hits.reduce((sum, hit) => sum + of(hit), 0) / hits.length;
    const [x, y] = [middle((hit) => hit.x), middle((hit) => hit.y)];
    const off = (hit: { x: number; y: number }) => Math.hypot(hit.x - x, hit.y - y);
    const nearest = hits.reduce((best, hit) => (off(hit) < off(best) ? hit : best));
    return { part, weight: hits.length, place: nearest.place };
  });
  return { sights, outline: [low.x, high.x] };
}

/** The corners of what a coarse grid meets, a step wider, within the area; its middle where nothing is met. */
function bounds(area: SightArea, meets: (x: number, y: number) => boolean): [low: Corner, high: Corner] {
  const low = { x: area.width / 2, y: area.height / 2 };
  const high = { ...low };
  for (let y = COARSE / 2; y < area.height; y += COARSE) {
    for (let x = COARSE / 2; x < area.width; x += COARSE) {
      if (!meets(x, y)) continue;
      low.x = Math.max(0, Math.min(low.x, x - COARSE));
      low.y = Math.max(0, Math.min(low.y, y - COARSE));
      high.x = Math.min(area.width, Math.max(high.x, x + COARSE));
      high.y = Math.min(area.height, Math.max(high.y, y + COARSE));
    }
  }
  return [low, high];
}

interface Corner {
  x: number;
  y: number;
}

function firstSolid(body: SceneBody): { part: BodyPart; place: Vector3 } | null {
  let nearest: { part: BodyPart; place: Vector3; distance: number } | null = null;
  for (const hit of body.bvh.raycast(caster.ray, DoubleSide)) {
    if (nearest && hit.distance >= nearest.distance) continue;
    const part = body.ownerOf(hit.faceIndex!);
    if (body.state.opacity(part.index) === 1)
      nearest = { part, place: new Vector3().copy(hit.point), distance: hit.distance };
  }
  return nearest;
}
