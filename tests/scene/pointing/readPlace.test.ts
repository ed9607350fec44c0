import { PerspectiveCamera, Vector3 } from "three";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as clinical from "../../../src/clinical";
import { toPosition } from "../../../src/core/muscleCoordinates";
import { defaultView } from "../../../src/core/view";
import { frameRegion } from "../../../src/scene/camera/frameRegion";
import { placeCamera } from "../../../src/scene/camera/placement";
import { MarkerBoard } from "../../../src/scene/markers/markerBoard";
import { partMarkers } from "../../../src/scene/pointing/partMarkers";
import { offersAt, type PointingReach, readPlace, underLens } from "../../../src/scene/pointing/readPlace";
import { indexContent } from "../../../src/state/content";
import { type Offer, openFan } from "../../../src/state/pointing";
import { createAppStore } from "../../../src/state/store";
import { random } from "../../core/fixtures/random";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 120_000 });

const SEED = 21;
/** The picture of a tablet beside its text. */
const size = { width: 780, height: 755 };
const content = indexContent(clinical);
/** Near the right shoulder blade, from behind. */
const BEHIND = { position: [-100, 1300, -1000], target: [-100, 1300, 0], fov: 28 } as const;

let reach: PointingReach;
const board = new MarkerBoard();
beforeAll(async () => {
  const body = await loadedBody();
  const camera = new PerspectiveCamera(28, size.width / size.height, 0.02, 20);
  reach = { body, board, camera, size, content };
}, 60_000);
beforeEach(() => {
  for (const { index } of reach.body.model.parts) reach.body.state.set(index, { opacity: 1, glow: 0, mute: 0 });
  board.show([]);
});

function look(view: Parameters<typeof placeCamera>[0]): void {
  const { position, target } = placeCamera(view, size.width / size.height);
  reach.camera.position.set(...position);
  reach.camera.lookAt(new Vector3(...target));
  reach.camera.updateMatrixWorld();
}
function onMuscle(name: string, u: number, v: number) {
  const [id, side] = name.split(".") as [string, "R" | "L"];
  const spot = new Vector3(...toPosition(reach.body.muscleMesh(id, side)!, { u, v, depth: 0 })).multiplyScalar(0.001);
  spot.project(reach.camera);
  return { x: ((spot.x + 1) / 2) * size.width, y: ((1 - spot.y) / 2) * size.height };
}
const ids = (offers: readonly Offer[]) => offers.map(({ id }) => id);

/** Of seeded taps over the picture, the share that met something and was ambiguous. */
function shareAmbiguous(taps: number): number {
  const next = random(SEED);
  let [met, asked] = [0, 0];
  for (let i = 0; i < taps; i++) {
    const read = readPlace(reach, { x: next() * size.width, y: next() * size.height });
    if (!read.target) continue;
    met++;
    if (read.ambiguous) asked++;
  }
  expect(met).toBeGreaterThan(taps / 12);
  return asked / met;
}

describe("a touch on the body", () => {
  it(`is never asked about with the whole body, and seldom near it (seed ${SEED})`, () => {
    for (const view of ["front", "back"] as const) {
      look(view);
      expect(shareAmbiguous(250), view).toBe(0);
    }
    const shares = (["shoulder-girdle", "thigh", "pelvis-hip", "thorax"] as const).map((region) => {
      look(frameRegion(region, "R", size.width / size.height)!);
      return shareAmbiguous(150);
    });
    const mean = shares.reduce((a, b) => a + b) / shares.length;
    expect(mean).toBeLessThan(0.2);
    expect(mean).toBeGreaterThan(0.02);
  });

  it("is asked about at the border of two muscles, and not in the middle of one", () => {
    look(BEHIND);
    const middle = readPlace(reach, onMuscle("infraspinatus.R", 0.3, 0.6));
    expect(middle.target).toMatchObject({ kind: "structure", id: "infraspinatus.R" });
    expect(middle.ambiguous).toBe(false);
    // Downwards over the lower border of infraspinatus, beyond which teres minor lies.
    const { x, y } = onMuscle("infraspinatus.R", 0.3, 0.6);
    const down = Array.from({ length: 60 }, (_, i) => readPlace(reach, { x: x + i, y: y + i * 3 }));
    const asked = down.filter((read) => read.ambiguous);
    expect(asked.length).toBeGreaterThan(0);
    const both = asked.find(
      ({ offers }) => ids(offers).includes("infraspinatus") && ids(offers).includes("teres-minor"),
    );
    expect(both).toBeDefined();
    expect(both!.offers.length).toBeLessThanOrEqual(7);
  });
});

describe("what lies at a place", () => {
  it("goes from the surface to the deep, glass and bone included, and not through to the other side of the body", () => {
    look(BEHIND);
    reach.body.state.set(reach.body.model.byName.get("infraspinatus.R")!.index, { opacity: 0.2, glow: 0, mute: 0 });
    const offers = ids(offersAt(reach, onMuscle("infraspinatus.R", 0.3, 0.6)));
    const deep = ["infraspinatus", "scapula", "subscapularis"];
    expect(offers.filter((id) => deep.includes(id))).toEqual(deep);
    expect(offers[0]).toBe("infraspinatus");
    expect(offers).not.toContain("pectoralis-major-sternal");
  });

  it("is under the crosshair of the lens to the point, where a finger's disc would take the marker beside it", () => {
    look(BEHIND);
    const at = onMuscle("infraspinatus.R", 0.3, 0.6);
    board.attach("infraspinatus.trp1", { style: {}, dataset: {}, removeAttribute() {} } as unknown as HTMLElement);
    board.place("infraspinatus.trp1", { x: at.x + 15, y: at.y, visible: true, facing: true });
    board.gather(null);
    expect(readPlace(reach, at).target).toEqual({ kind: "marker", id: "infraspinatus.trp1" });
    expect(underLens(reach, at)).toMatchObject({ kind: "structure", id: "infraspinatus", side: "R" });
    expect(underLens(reach, { x: at.x + 12, y: at.y })).toEqual({ kind: "point", id: "infraspinatus.trp1" });
    expect(underLens(reach, { x: 3, y: 3 })).toBeNull();
  });
});

describe("a gathered marker", () => {
  const points = content.muscleOf.get("infraspinatus")!.triggerPoints;
  /** The markers as they stand in a view. */
  const members = () =>
    points.map(({ id, ...point }) => {
      const place = new Vector3(...reach.body.frame({ ...point, depth: 0 }, "R")!.position).divideScalar(1000);
      place.project(reach.camera);
      return { id, x: ((place.x + 1) / 2) * size.width, y: ((1 - place.y) / 2) * size.height };
    });

  it("brings the camera so near that its points part, looking the same way", () => {
    const store = createAppStore({ ...defaultView, muscle: "infraspinatus", view: "back" });
    look("back");
    const before = members();
    partMarkers(reach, { store, content }, before, before[0]!);
    const { view } = store.getState().view;
    expect(typeof view).toBe("object");
    look(view);
    const after = members();
    for (const [i, a] of after.entries())
      for (const b of after.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(48);
    for (const { x, y } of after) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
    const facing = reach.camera.getWorldDirection(new Vector3());
    expect(facing.dot(new Vector3(0, 0, 1))).toBeGreaterThan(0.999);
  });

  it("lists its points where nearness parts nothing", () => {
    const store = createAppStore({ ...defaultView, muscle: "infraspinatus", view: "back" });
    look("back");
    const one = members()[0]!;
    partMarkers(reach, { store, content }, [one, { ...one, id: points[1]!.id }], one);
    expect(store.getState().view.view).toBe("back");
    expect(openFan(store.getState())?.offers).toEqual([
      { kind: "point", id: points[0]!.id },
      { kind: "point", id: points[1]!.id },
    ]);
  });
});
