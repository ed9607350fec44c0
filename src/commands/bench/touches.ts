import { PerspectiveCamera, Vector3 } from "three";
import {
  BODY_HEIGHT,
  BODY_MIDDLE,
  BODY_WIDTH,
  FIELD_OF_VIEW,
  fitDistance,
  VIEW_DIRECTIONS,
} from "../../scene/camera/views";

/** The picture that both pages draw and touch, CSS pixels: a tablet's. */
export const SCREEN = { width: 1180, height: 820 } as const;

/** Milliseconds that one touch takes to be answered. */
export interface PickTimes {
  readonly mean: number;
  readonly worst: number;
}

/** The camera of the start view, m. */
export function frontCamera(): PerspectiveCamera {
  const aspect = SCREEN.width / SCREEN.height;
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, aspect, 0.02, 20);
  const middle = new Vector3(...BODY_MIDDLE);
  camera.position
    .copy(middle)
    .addScaledVector(new Vector3(...VIEW_DIRECTIONS.front), fitDistance(BODY_HEIGHT, BODY_WIDTH, aspect));
  camera.lookAt(middle);
  camera.updateMatrixWorld();
  return camera;
}

/** Of so many tries at each place the fastest counts, so that other programs of the machine do not. */
const TRIES = 5;

/** Times a way to pick at the same places of the picture for everyone: a grid over the body. */
export function timePicks(pick: (x: number, y: number) => unknown): PickTimes {
  const [across, down] = [10, 20];
  const times: number[] = [];
  for (let i = 0; i < across; i++)
    for (let j = 0; j < down; j++) {
      const [x, y] = [0.35 + (0.3 * i) / (across - 1), 0.05 + (0.9 * j) / (down - 1)];
      const tries = Array.from({ length: TRIES }, () => {
        const began = performance.now();
        pick(SCREEN.width * x, SCREEN.height * y);
        return performance.now() - began;
      });
      times.push(Math.min(...tries));
    }
  return { mean: times.reduce((a, b) => a + b) / times.length, worst: times.reduce((a, b) => Math.max(a, b)) };
}
