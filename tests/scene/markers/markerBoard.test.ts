import { describe, expect, it } from "vitest";
import { MarkerBoard, type MarkerPlace } from "../../../src/scene/markers/markerBoard";

/** As the page makes them. */
const attach = (board: MarkerBoard, id: string) => {
  const element = document.createElement("button");
  element.innerHTML = `<span aria-hidden="true">${id}</span><small aria-hidden="true">on the far side</small>`;
  board.attach(id, element);
  return element;
};
const here = (rest: Partial<MarkerPlace> = {}): MarkerPlace => ({
  x: 10.04,
  y: 20.06,
  visible: true,
  facing: true,
  ...rest,
});

describe("MarkerBoard", () => {
  it("moves the page's element to where the scene puts it, to a tenth of a pixel", () => {
    const board = new MarkerBoard();
    const element = attach(board, "a");
    board.place("a", here());
    expect(element.style.transform).toBe("translate3d(10.0px, 20.1px, 0)");
    expect(element.style.visibility).toBe("visible");
    expect(element.dataset["facing"]).toBe("true");
    board.place("a", here({ visible: false, facing: false }));
    expect(element.style.visibility).toBe("hidden");
    expect(element.dataset["facing"]).toBe("false");
    expect(element.getAttribute("aria-description")).toBe("on the far side");
    board.place("a", here());
    expect(element.hasAttribute("aria-description")).toBe(false);
  });

  it("lets a touch mean only what has a button, is in front of the camera, and on the side that is seen", () => {
    const board = new MarkerBoard();
    for (const id of ["seen", "behind", "turned-away"]) attach(board, id);
    board.place("seen", here({ x: 1, y: 2 }));
    board.place("behind", here({ visible: false }));
    board.place("turned-away", here({ facing: false }));
    board.place("without-button", here());
    board.gather(null);
    expect(board.touchable()).toEqual([{ id: "seen", x: 1, y: 2 }]);
  });

  it("forgets markers of another muscle, so that an empty place cannot be touched", () => {
    const board = new MarkerBoard();
    for (const id of ["old", "new"]) attach(board, id);
    board.place("old", here());
    board.place("new", here());
    board.show(["new"]);
    expect(board.touchable().map(({ id }) => id)).toEqual(["new"]);
    board.attach("new", null);
    board.gather(null);
    expect(board.touchable()).toEqual([]);
  });

  it("makes room for the chosen marker on the far side, too, which a touch cannot mean", () => {
    const board = new MarkerBoard();
    const [chosen] = ["chosen", "near"].map((id) => attach(board, id));
    board.place("chosen", here({ x: 100, y: 100, facing: false }));
    board.place("near", here({ x: 100, y: 106 }));
    board.gather("chosen");
    // Its words stand clear of what moved below it.
    expect(chosen!.dataset["words"]).toBe("above");
    board.place("near", here({ x: 104, y: 100 }));
    board.gather("chosen");
    expect(chosen!.dataset["words"]).toBe("below");
    const touchable = board.touchable();
    expect(touchable.map(({ id }) => id)).toEqual(["near"]);
    expect(Math.hypot(touchable[0]!.x - 100, touchable[0]!.y - 100)).toBeGreaterThan(40);
    board.gather(null);
    expect(board.touchable()).toEqual([{ id: "near", x: 104, y: 100 }]);
  });

  it("marks each gathered point where it is in truth, with a line to its count", () => {
    const board = new MarkerBoard();
    const box = document.createElement("div");
    board.counts.attach(box);
    for (const id of ["chosen", "near", "nearer"]) attach(board, id);
    board.place("chosen", here({ x: 100, y: 100 }));
    board.place("near", here({ x: 124, y: 100 }));
    board.place("nearer", here({ x: 118, y: 112 }));
    board.gather("chosen");
    const at = (shape: string, ...names: string[]) =>
      [...box.querySelectorAll(shape)].map((it) => names.map((name) => Number(it.getAttribute(name))));
    expect(at("circle", "cx", "cy")).toEqual([
      [124, 100],
      [118, 112],
    ]);
    const [count] = board.touchable().filter(({ id }) => id === "near nearer");
    expect(Math.hypot(count!.x - 100, count!.y - 100)).toBeGreaterThan(40);
    for (const end of at("line", "x1", "y1")) {
      expect(end[0]).toBeCloseTo(count!.x, 0);
      expect(end[1]).toBeCloseTo(count!.y, 0);
    }
    // One under the chosen marker would hide its number: no dot, and the line ends at the rim.
    board.place("nearer", here({ x: 104, y: 103 }));
    board.gather("chosen");
    expect(at("circle", "r").flat()).toEqual([3, 0]);
    const [x, y] = at("line", "x2", "y2")[1]!;
    expect(Math.hypot(x! - 100, y! - 100)).toBeCloseTo(20, 0);
    board.show(["chosen"]);
    expect(box.querySelectorAll("circle, line").length).toBe(0);
  });

  it("asks for a frame when buttons come or go, until told not to", () => {
    const board = new MarkerBoard();
    let asked = 0;
    const stop = board.onChange(() => asked++);
    attach(board, "a");
    board.attach("a", null);
    expect(asked).toBe(2);
    stop();
    attach(board, "a");
    expect(asked).toBe(2);
  });

  it("keeps a place that comes before its button for the touch", () => {
    const board = new MarkerBoard();
    board.place("a", here({ x: 3, y: 4 }));
    attach(board, "a");
    board.gather(null);
    expect(board.touchable()).toEqual([{ id: "a", x: 3, y: 4 }]);
  });

  it("gathers what would overlap: a touch means them together, their own buttons recede, the selected one stays", () => {
    const board = new MarkerBoard();
    const elements = Object.fromEntries(["a", "b", "c", "far"].map((id) => [id, attach(board, id)]));
    for (const [id, x] of [
      ["a", 10],
      ["b", 20],
      ["c", 40],
      ["far", 300],
    ] as const)
      board.place(id, here({ x, y: 0 }));
    board.gather(null);
    expect(board.touchable().map(({ id }) => id)).toEqual(["a b c", "far"]);
    expect(["a", "b", "c", "far"].map((id) => elements[id]!.dataset["gathered"])).toEqual([
      "true",
      "true",
      "true",
      "false",
    ]);
    expect(board.membersOf("a b c").map(({ id, x }) => [id, x])).toEqual([
      ["a", 10],
      ["b", 20],
      ["c", 40],
    ]);
    board.gather("b");
    expect(board.touchable()).toContainEqual({ id: "b", x: 20, y: 0 });
    expect(elements["b"]!.dataset["gathered"]).toBe("false");
    expect(board.inSight()).toHaveLength(4);
  });

  it("writes how many there are, how many more beside the selected, and a point's own number only where it belongs", () => {
    const written = (places: Record<string, number>, selected: string | null) => {
      const board = new MarkerBoard();
      const texts: string[] = [];
      board.counts.show = (groups) => void texts.splice(0, texts.length, ...groups.map(({ text }) => text));
      for (const [id, x] of Object.entries(places)) {
        attach(board, id);
        board.place(id, here({ x, y: 0 }));
      }
      board.gather(selected);
      return texts;
    };
    expect(written({ 1: 0, 2: 20, 3: 200 }, null)).toEqual(["×2"]);
    expect(written({ 1: 0, 2: 20, 3: 25 }, "1")).toEqual(["+2"]);
    expect(written({ 1: 0, 2: 20 }, "1")).toEqual(["+1"]);
    expect(written({ 1: 0, 2: 40 }, "1")).toEqual(["2"]);
  });
});
