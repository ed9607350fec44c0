import { PerspectiveCamera, Vector3 } from "three";
import { describe, expect, it } from "vitest";
import { eyeDirection, seenFrom, sideAtLeftEdge, steepLook } from "../../src/core/facing";
import { namedViews } from "../../src/core/view";
import { VIEW_DIRECTIONS } from "../../src/scene/camera/views";

describe("where the body's own sides are", () => {
  it("is as a camera sees them, all round and at any height", () => {
    for (let turn = 0; turn < 360; turn += 5)
      for (const height of [-900, 0, 400, 2500]) {
        const angle = (turn * Math.PI) / 180;
        const position = [Math.sin(angle) * 2000, 1000 + height, Math.cos(angle) * 2000] as const;
        const target = [0, 1000, 0] as const;
        const from = seenFrom(eyeDirection({ position, target, fov: 28 }));
        const camera = new PerspectiveCamera(28, 1, 1, 9000);
        camera.position.set(...position);
        camera.lookAt(new Vector3(...target));
        camera.updateMatrixWorld();
        const across = (x: number) => new Vector3(x, 1000, 0).project(camera).x;
        const atLeft = across(-100) < across(100) ? "R" : "L";
        const expected = sideAtLeftEdge(from);
        if (expected) expect(atLeft, `${turn}°`).toBe(expected);
        else expect(from, `${turn}°`).toBe(position[0] > 0 ? "left" : "right");
      }
  });

  it("follows the named views as the scene has them", () => {
    for (const name of namedViews) {
      const scene: readonly number[] = VIEW_DIRECTIONS[name];
      expect(eyeDirection(name)).toEqual([...scene]);
    }
    expect(["front", "back", "left", "right"].map((name) => seenFrom(eyeDirection(name as "front")))).toEqual([
      "front",
      "back",
      "left",
      "right",
    ]);
    expect(sideAtLeftEdge("front")).toBe("R");
    expect(sideAtLeftEdge("back")).toBe("L");
    expect(seenFrom([0, 1, 0])).toBe("front");
  });
});

describe("a look from above or below", () => {
  it("is told from one at a side, whatever way the body is turned", () => {
    for (let turn = 0; turn < 360; turn += 15)
      for (let height = -85; height <= 85; height += 10) {
        const [round, up] = [turn, height].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
        const direction = [Math.sin(round) * Math.cos(up), Math.sin(up), Math.cos(round) * Math.cos(up)] as const;
        // 58 degrees and a little: the head or the soles then fill more of the picture than the front.
        expect(steepLook(direction)).toBe(Math.abs(height) < 58 ? null : height > 0 ? "above" : "below");
      }
  });

  it("is that of the views of the crown and of the soles alone", () => {
    const steep = Object.fromEntries(namedViews.map((view) => [view, steepLook(eyeDirection(view))]));
    expect(steep).toEqual({ front: null, back: null, left: null, right: null, top: "above", sole: "below" });
  });
});
