import type { Page } from "playwright-core";
import { PerspectiveCamera, Vector3 } from "three";
import { muscleMesh } from "../../../src/commands/body";
import { toPosition } from "../../../src/core/muscleCoordinates";
import type { ViewState } from "../../../src/core/view";
import { readBody } from "../../../src/modelling/readGlb";
import {
  BODY_HEIGHT,
  BODY_MIDDLE,
  BODY_WIDTH,
  FIELD_OF_VIEW,
  fitDistance,
  VIEW_DIRECTIONS,
} from "../../../src/scene/camera/views";
import type { Place } from "./gestures";

const body = readBody("public/models/body.glb");

/** A place on a muscle's superficial face, mm. `name` is the node's, for example "infraspinatus.R". */
export async function onMuscle(name: string, u: number, v: number): Promise<readonly [number, number, number]> {
  const part = (await body).parts.get(name);
  const mesh = part && muscleMesh(part);
  if (!mesh) throw new Error(`The model has no muscle ${name}.`);
  return toPosition(mesh, { u, v, depth: 0 });
}

/** The middle (mm) of a structure's box. */
export async function middleOf(name: string): Promise<readonly [number, number, number]> {
  const part = (await body).parts.get(name);
  if (!part) throw new Error(`The model has no ${name}.`);
  const middle = (axis: number) => {
    const values = part.positions.filter((_, i) => i % 3 === axis);
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  };
  return [middle(0), middle(1), middle(2)];
}

/** Where a place of the body (mm) is on the page now. */
export async function onScreen(page: Page, mm: readonly [number, number, number]): Promise<Place> {
  const box = await page.locator("canvas").boundingBox();
  if (!box) throw new Error("There is no canvas.");
  const view = (await page.evaluate(() => window.needlepoint?.state().view)) as ViewState["view"];
  const aspect = box.width / box.height;
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, aspect, 0.01, 20);
  if (typeof view === "string") {
    const target = new Vector3(...BODY_MIDDLE);
    const distance = fitDistance(BODY_HEIGHT, BODY_WIDTH, aspect);
    camera.position.copy(target).addScaledVector(new Vector3(...VIEW_DIRECTIONS[view]), distance);
    camera.lookAt(target);
  } else {
    camera.position.set(...view.position).multiplyScalar(0.001);
    camera.lookAt(new Vector3(...view.target).multiplyScalar(0.001));
  }
  camera.updateMatrixWorld();
  const spot = new Vector3(...mm).multiplyScalar(0.001).project(camera);
  return { x: box.x + ((spot.x + 1) / 2) * box.width, y: box.y + ((1 - spot.y) / 2) * box.height };
}
