import { DoubleSide, PerspectiveCamera, Ray, Vector3 } from "three";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Side, Vec3 } from "../../../src/anatomy/types";
import { dot, subtract } from "../../../src/anatomy/vector";
import * as clinical from "../../../src/clinical";
import { nearestOnSkin } from "../../../src/core/skinIndex";
import { type CameraView, defaultView, type ViewState } from "../../../src/core/view";
import type { SceneBody } from "../../../src/scene/body/SceneBody";
import { faceSamples } from "../../../src/scene/body/samples";
import { FARTHEST, NEAREST } from "../../../src/scene/camera/views";
import { frameFocus, selectedParts } from "../../../src/scene/selection";
import { indexContent } from "../../../src/state/content";
import { everySo } from "../../runs";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const content = indexContent(clinical);
const ASPECTS = [0.6, 1, 1.9];
/** How far outside a muscle's box the camera may look, mm. */
const GROWN = 50;

let body: SceneBody;
beforeAll(async () => {
  body = await loadedBody();
}, 60_000);

const chosen = (muscle: string, side: Side, trp: string | null = null): ViewState => ({
  ...defaultView,
  muscle,
  side,
  trp,
});

function box(view: ViewState): { low: Vec3; high: Vec3 } {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const part of selectedParts(body, content, view.muscle, view.side)) {
    const { middle, half } = body.box(part);
    for (const axis of [0, 1, 2] as const) {
      low[axis] = Math.min(low[axis], (middle[axis] - half[axis]) * 1000);
      high[axis] = Math.max(high[axis], (middle[axis] + half[axis]) * 1000);
    }
  }
  return { low, high };
}

function looks(view: ViewState, camera: CameraView): void {
  const { low, high } = box(view);
  const name = `${view.muscle}.${view.side} ${view.trp ?? ""}`;
  for (const axis of [0, 1, 2] as const) {
    expect(camera.target[axis], name).toBeGreaterThan(low[axis] - GROWN);
    expect(camera.target[axis], name).toBeLessThan(high[axis] + GROWN);
  }
  const { point, normal } = nearestOnSkin(body.skinIndex, camera.position);
  expect(dot(subtract(camera.position, point), normal), `${name}: the camera is inside the body`).toBeGreaterThan(0);
  const away = Math.hypot(...subtract(camera.position, camera.target)) / 1000;
  expect(away, name).toBeGreaterThan(NEAREST);
  expect(away, name).toBeLessThan(FARTHEST);
}

/** Where a place (mm) is in the picture, -1..1 to both sides. */
function inPicture(camera: CameraView, aspect: number, mm: Vec3): Vector3 {
  const eye = new PerspectiveCamera(camera.fov, aspect, 0.02, 20);
  eye.position.set(...camera.position).multiplyScalar(0.001);
  eye.lookAt(new Vector3(...camera.target).multiplyScalar(0.001));
  eye.updateMatrixWorld();
  return new Vector3(...mm).multiplyScalar(0.001).project(eye);
}

describe("the view of a muscle", () => {
  it.each(everySo(3, content.muscles).map(({ id }) => id))("%s: looks at it, from outside, on either side", (id) => {
    for (const side of ["R", "L"] as const) {
      const view = chosen(id, side);
      expect(selectedParts(body, content, view.muscle, view.side).length).toBeGreaterThan(0);
      for (const aspect of ASPECTS) looks(view, frameFocus(body, content, view, "selection", aspect)!);
    }
  });

  it("shows it: from the camera most of its face is seen, through glass at most", () => {
    const hidden: string[] = [];
    for (const { id } of content.muscles) {
      const view = chosen(id, "R");
      const parts = selectedParts(body, content, view.muscle, view.side);
      const { covers } = body.outlook(parts);
      const camera = frameFocus(body, content, view, "selection", 1)!;
      const eye = new Vector3(...camera.position).multiplyScalar(0.001);
      const samples = faceSamples(body, parts, 40);
      const seen = samples.filter(({ place }) => {
        const way = eye.clone().sub(place);
        return body.bvh
          .raycast(new Ray(place, way.clone().normalize()), DoubleSide, 0, way.length())
          .map((hit) => body.ownerOf(hit.faceIndex!))
          .every((part) => covers.has(part) || parts.includes(part));
      });
      // The diaphragm lies in the cage of the ribs, which is never taken to glass.
      const least = id === "diaphragm" ? samples.length / 4 : samples.length / 2;
      if (seen.length < least) hidden.push(`${id}: ${seen.length} of ${samples.length}`);
    }
    expect(hidden).toEqual([]);
  });

  it("keeps the head up: never steeper than 30 degrees", () => {
    for (const { id } of content.muscles) {
      const { position, target } = frameFocus(body, content, chosen(id, "R"), "selection", 1)!;
      const [x, y, z] = subtract(position, target);
      expect(Math.abs(y) / Math.hypot(x, y, z), id).toBeLessThanOrEqual(0.5);
    }
  });

  it("is the mirror image on the other side, nearly", () => {
    for (const id of ["infraspinatus", "pectoralis-minor", "soleus"]) {
      const [right, left] = (["R", "L"] as const).map(
        (side) => frameFocus(body, content, chosen(id, side), "selection", 1)!,
      );
      expect(right!.target[0], id).toBeCloseTo(-left!.target[0], -1);
      expect(right!.position[1], id).toBeCloseTo(left!.position[1], -2);
      expect(Math.sign(right!.position[2] - right!.target[2]), id).toBe(Math.sign(left!.position[2] - left!.target[2]));
    }
  });
});

describe("the view of a point", () => {
  it("has every point in the picture, on either side and in any shape of picture", () => {
    for (const { point } of everySo(3, content.points.values())) {
      for (const side of ["R", "L"] as const) {
        const view = chosen(point.structure, side, point.id);
        const place = body.frame(point, side)!.position;
        for (const aspect of ASPECTS) {
          const camera = frameFocus(body, content, view, "selection", aspect)!;
          looks(view, camera);
          const spot = inPicture(camera, aspect, place);
          expect(Math.max(Math.abs(spot.x), Math.abs(spot.y)), `${point.id}.${side} at ${aspect}`).toBeLessThan(0.9);
          expect(spot.z).toBeLessThan(1);
        }
      }
    }
  }, 60_000);
});

describe("the view of a pain", () => {
  it("looks at the front of the shoulder for infraspinatus' first point, at the same side as the point", () => {
    for (const side of ["R", "L"] as const) {
      const view = chosen("infraspinatus", side, "infraspinatus.trp1");
      const camera = frameFocus(body, content, view, "pain", 1)!;
      expect(camera.position[2]).toBeGreaterThan(camera.target[2]);
      expect(Math.sign(camera.target[0])).toBe(side === "R" ? -1 : 1);
    }
  });

  it("is that of the selection where no point is chosen, and none where nothing is", () => {
    const muscle = chosen("soleus", "R");
    expect(frameFocus(body, content, muscle, "pain", 1)).toEqual(frameFocus(body, content, muscle, "selection", 1));
    expect(frameFocus(body, content, defaultView, "selection", 1)).toBeNull();
  });
});
