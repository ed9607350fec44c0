import { PerspectiveCamera } from "three";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SceneBody } from "../../src/scene/body/SceneBody";
import { inSight } from "../../src/scene/labels/inSight";
import { LabelBoard, type NamedLabel } from "../../src/scene/labels/labelBoard";
import { loadedBody } from "./fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SIZE = { width: 780, height: 757 };
const AREA = { left: 12, top: 68, width: 756, height: 600 };

describe("what is in sight", () => {
  let body: SceneBody;
  beforeAll(async () => {
    body = await loadedBody();
  }, 60_000);

  const look = (z: number) => {
    const camera = new PerspectiveCamera(28, SIZE.width / SIZE.height, 0.02, 20);
    camera.position.set(0, 0.765, z);
    camera.lookAt(0, 0.765, 0);
    const { sights, outline } = inSight(body, camera, SIZE, AREA);
    return { names: sights.sort((a, b) => b.weight - a.weight).map(({ part }) => part.id), sights, outline };
  };

  it("is the front from in front, the back from behind, the large before the small", () => {
    const front = look(4.1).names;
    const back = look(-4.1).names;
    expect(front.slice(0, 12)).toContain("pectoralis-major-sternocostal");
    expect(front).not.toContain("gluteus-maximus");
    expect(back.slice(0, 12)).toContain("gluteus-maximus");
    expect(back).not.toContain("pectoralis-major-sternocostal");
  });

  it("is in the picture, with places on the structures themselves", () => {
    const { sights, outline } = look(4.1);
    expect(outline[0]).toBeGreaterThan(150);
    expect(outline[1]).toBeLessThan(AREA.width - 150);
    for (const { part, place } of sights) {
      const { middle, half } = body.box(part);
      for (const [axis, x] of place.toArray().entries())
        expect(Math.abs(x - middle[axis]!)).toBeLessThanOrEqual(half[axis]! + 1e-6);
    }
  });

  it("goes through what is hidden and what is glass", () => {
    const cover = body.model.byName.get("rectus-femoris.R")!;
    for (const opacity of [0, 0.2]) {
      body.state.set(cover.index, { opacity, glow: 0, mute: 0 });
      expect(look(4.1).sights.map(({ part }) => part.name)).not.toContain(cover.name);
    }
    body.state.set(cover.index, { opacity: 1, glow: 0, mute: 0 });
    expect(look(4.1).sights.map(({ part }) => part.name)).toContain(cover.name);
  });

  it("is nothing where the camera looks past the body", () => {
    const camera = new PerspectiveCamera(28, 1, 0.02, 20);
    camera.position.set(0, 5, 4);
    camera.lookAt(0, 5, 0);
    expect(inSight(body, camera, SIZE, AREA).sights).toEqual([]);
  });
});

describe("the board of names", () => {
  const label = (id: string, change: Partial<NamedLabel> = {}): NamedLabel => ({
    id,
    name: `Name of ${id}`,
    side: "left",
    x: 10,
    y: 20,
    width: 90,
    anchor: { x: 200, y: 100 },
    ...change,
  });
  const board = () => {
    const box = document.createElement("div");
    box.append(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
    const board = new LabelBoard();
    board.attach(box);
    const texts = () => [...box.querySelectorAll(".label")].map((name) => name.textContent);
    return { box, board, texts };
  };

  it("shows the names it is given and no others, and keeps the elements of those that stay", () => {
    const { box, board: names, texts } = board();
    names.show([label("a"), label("b")]);
    expect(texts()).toEqual(["Name of a", "Name of b"]);
    const b = box.querySelectorAll(".label")[1];
    names.show([label("b", { y: 50 }), label("c")]);
    expect(texts()).toEqual(["Name of b", "Name of c"]);
    expect(box.querySelector(".label")).toBe(b);
    expect(box.querySelectorAll("line").length).toBe(4);
    expect(names.labels.map(({ id, y }) => [id, y])).toEqual([
      ["b", 50],
      ["c", 20],
    ]);
    names.show([]);
    expect(box.querySelectorAll(".label, line, circle").length).toBe(0);
  });

  it("leads a line from the edge that faces the body to the structure, and follows it", () => {
    const { box, board: names } = board();
    names.show([label("a"), label("b", { side: "right", x: 300 })]);
    const ends = (i: number) =>
      ["x1", "y1", "x2", "y2"].map((n) => box.querySelectorAll(".label-line")[i]!.getAttribute(n));
    expect(ends(0)).toEqual(["100.0", "33.0", "200.0", "100.0"]);
    expect(ends(1)).toEqual(["300.0", "33.0", "200.0", "100.0"]);
    names.follow("a", 210, 90, true);
    expect(ends(0)).toEqual(["100.0", "33.0", "210.0", "90.0"]);
    names.follow("a", 0, 0, false);
    expect(box.querySelector<HTMLElement>(".label")!.style.visibility).toBe("hidden");
    expect(() => names.follow("unknown", 0, 0, true)).not.toThrow();
  });

  it("has no room without a box, and forgets its names with it", () => {
    const { board: names } = board();
    names.show([label("a")]);
    names.attach(null);
    expect(names.area()).toBeNull();
    expect(names.labels).toEqual([]);
  });
});
