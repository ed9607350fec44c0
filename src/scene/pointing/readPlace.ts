import type { PerspectiveCamera } from "three";
import type { Spot } from "../../core/besideFinger";
import { ambiguous, claims, NEAR_MM_PER_PX, offered, seen } from "../../core/claims";
import { HIT_RADIUS_PX, LENS_SCALE } from "../../core/interaction";
import { pick, type Target } from "../../core/pick";
import type { ContentIndex } from "../../state/content";
import type { Offer } from "../../state/pointing";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";
import type { MarkerBoard } from "../markers/markerBoard";
import { hitsAround } from "../pickBody";

/** What pointing needs of the scene. */
export interface PointingReach {
  readonly body: SceneBody;
  readonly board: MarkerBoard;
  readonly camera: PerspectiveCamera;
  readonly size: { readonly width: number; readonly height: number };
  readonly content: ContentIndex;
}

/** What a touch means. */
export interface PlaceRead {
  readonly target: Target | null;
  /** What else it could have meant, and what lies beneath, superficial to deep. */
  readonly offers: readonly Offer[];
  /** Another muscle could well have been meant. */
  readonly ambiguous: boolean;
}

/** A structure as it is offered. */
export function offerOf({ id, side, kind, label, layer }: BodyPart): Offer {
  return { kind: "structure", id, side, of: kind, label, ...(layer === undefined ? {} : { layer }) };
}

/** What a touch at a place of the picture (px) means. */
export function readPlace({ body, board, camera, size, content }: PointingReach, { x, y }: Spot): PlaceRead {
  camera.updateMatrixWorld();
  const hits = hitsAround(body, camera, size, x, y);
  const visible = seen(hits);
  const target = pick({ tap: { x, y }, markers: board.touchable(), hits: visible });
  if (target?.kind !== "structure") return { target, offers: [], ambiguous: false };
  const found = claims(visible);
  const subjectOf = (name: string) => {
    const part = body.model.byName.get(name);
    if (part?.kind !== "muscle") return null;
    return `${content.muscleOf.get(part.id)?.id ?? part.id}.${part.side}`;
  };
  const near = millimetresPerPixel(camera, size.height, target.distance) <= NEAR_MM_PER_PX;
  return {
    target,
    offers: offered(hits, found, target.id).map((name) => offerOf(body.model.byName.get(name)!)),
    ambiguous: near && ambiguous(found, target.id, subjectOf),
  };
}

/** What lies at a place, asked for by a command: whatever is selected there, and markers or none. */
export function offersAt(reach: PointingReach, at: Spot): readonly Offer[] {
  const { body, camera, size } = reach;
  camera.updateMatrixWorld();
  const hits = hitsAround(body, camera, size, at.x, at.y);
  const found = claims(seen(hits));
  return offered(hits, found, found[0]?.structure ?? "").map((name) => offerOf(body.model.byName.get(name)!));
}

/** What is exactly under the crosshair of the lens, which shows all `LENS_SCALE` times larger; null for nothing. */
export function underLens({ body, board, camera, size }: PointingReach, at: Spot): Offer | null {
  const reach = HIT_RADIUS_PX / LENS_SCALE;
  const marker = board
    .inSight()
    .map(({ id, x, y }) => ({ id, away: Math.hypot(x - at.x, y - at.y) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away)[0];
  if (marker) return { kind: "point", id: marker.id };
  camera.updateMatrixWorld();
  const hits = seen(hitsAround(body, camera, size, at.x, at.y)).filter(({ offset }) => offset <= HIT_RADIUS_PX / 2);
  const target = pick({ tap: at, markers: [], hits });
  return target ? offerOf(body.model.byName.get(target.id)!) : null;
}

/** How much of the body a pixel shows at a distance from the camera (mm). */
function millimetresPerPixel({ fov }: PerspectiveCamera, height: number, distance: number): number {
  return (2 * distance * Math.tan((fov * Math.PI) / 360)) / Math.max(1, height);
}
