import { Vector3 } from "three";
import type { Spot } from "../../core/besideFinger";
import { partingZoom } from "../../core/markerGroups";
import type { MarkerOnScreen } from "../../core/pick";
import type { CommandContext } from "../../state/commands";
import { offer } from "../../state/pointing";
import { changeView } from "../../state/store";
import { placeCamera } from "../camera/placement";
import type { PointingReach } from "./readPlace";

/** The camera comes no nearer than this to a point to part it from others, m: nearer, the muscle is no longer recognised. */
const NEAREST = 0.22;

/**
 * What a touch on a gathered marker does: the camera comes so near that its points part, or, where nearness parts
 * nothing, their names are listed beside the finger.
 */
export function partMarkers(
  { body, camera, size }: PointingReach,
  { store, content }: Pick<CommandContext, "store" | "content">,
  members: readonly MarkerOnScreen[],
  at: Spot,
): void {
  const { view } = store.getState();
  const places = members.flatMap(({ id }) => {
    const point = content.points.get(id)?.point;
    const frame = point && body.frame({ ...point, depth: 0 }, view.side);
    return frame ? [new Vector3(...frame.position).divideScalar(1000)] : [];
  });
  const middle = places.reduce((sum, place) => sum.add(place), new Vector3()).divideScalar(Math.max(1, places.length));
  const now = placeCamera(view.view, size.width / Math.max(1, size.height));
  const from = new Vector3(...now.position);
  const forward = new Vector3(...now.target).sub(from).normalize();
  const away = middle.clone().sub(from).dot(forward);
  // The selected point, beside which the others made room, is to be parted from them too.
  const selected = content.points.get(view.trp ?? "")?.point;
  const near = selected && body.frame({ ...selected, depth: 0 }, view.side);
  const all = near
    ? [...members, onScreen(new Vector3(...near.position).divideScalar(1000), { camera, size })]
    : members;
  const zoom = places.length > 0 ? partingZoom(all, away / NEAREST) : null;
  if (zoom === null || zoom <= 1) {
    offer(
      store,
      at,
      members.map(({ id }) => ({ kind: "point", id }) as const),
    );
    return;
  }
  const position = middle.clone().addScaledVector(forward, -away / zoom);
  const mm = (v: Vector3) => v.multiplyScalar(1000).toArray();
  changeView(store, { view: { position: mm(position), target: mm(middle), fov: now.fov } });
}

function onScreen(place: Vector3, { camera, size }: Pick<PointingReach, "camera" | "size">): MarkerOnScreen {
  const { x, y } = place.project(camera);
  return { id: "selected", x: ((x + 1) / 2) * size.width, y: ((1 - y) / 2) * size.height };
}
