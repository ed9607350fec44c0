import { Vector3 } from "three";
import type { CameraView, ViewState } from "../../core/view";
import { BODY_HEIGHT, BODY_MIDDLE, BODY_WIDTH, FIELD_OF_VIEW, fitDistance, VIEW_DIRECTIONS } from "./views";

/** Where a camera stands and what it looks at (metres), and its vertical field of view (degrees). */
export interface Placement {
  readonly position: [number, number, number];
  readonly target: [number, number, number];
  readonly fov: number;
}

/**
 * The camera of a view.
 * @param aspect width / height of the picture: a named view shows the whole body in it
 */
export function placeCamera(view: ViewState["view"], aspect: number): Placement {
  return typeof view === "string" ? wholeBody(view, aspect) : metres(view);
}

function wholeBody(view: keyof typeof VIEW_DIRECTIONS, aspect: number): Placement {
  const direction = new Vector3(...VIEW_DIRECTIONS[view]);
  const flat = view === "top" || view === "sole";
  const distance = fitDistance(flat ? 0.5 : BODY_HEIGHT, flat ? BODY_WIDTH : BODY_WIDTH, aspect) + (flat ? 0.85 : 0);
  const target = new Vector3(...BODY_MIDDLE);
  const position = target.clone().addScaledVector(direction, distance);
  return { position: position.toArray(), target: target.toArray(), fov: FIELD_OF_VIEW };
}

function metres(view: CameraView): Placement {
  const m = (mm: readonly [number, number, number]): [number, number, number] => [
    mm[0] / 1000,
    mm[1] / 1000,
    mm[2] / 1000,
  ];
  return { position: m(view.position), target: m(view.target), fov: view.fov };
}
