import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PointerNews } from "../../../src/scene/gestures/machine";
import { type PaintGesture, type PaintState, paintIdle, paintStep } from "../../../src/scene/gestures/paintMachine";
import { runs } from "../../runs";

const SEED = 20261126;

type Device = PointerNews["device"];
const news = (
  kind: PointerNews["kind"],
  x: number,
  y = 100,
  { id = 1, device = "touch" as Device, secondary = false } = {},
): PointerNews => ({ kind, id, device, x, y, time: 0, secondary });

function play(events: readonly PointerNews[]): { state: PaintState; gestures: PaintGesture[] } {
  let state = paintIdle;
  const gestures: PaintGesture[] = [];
  for (const event of events) {
    const step = paintStep(state, event);
    state = step.state;
    gestures.push(...step.gestures);
  }
  return { state, gestures };
}
const kinds = (events: readonly PointerNews[]) => play(events).gestures.map(({ kind }) => kind);

describe.each(["mouse", "touch", "pen"] as const)("one %s", (device) => {
  it("paints from the first place on, a tap too", () => {
    const of = (kind: PointerNews["kind"], x: number) => news(kind, x, 100, { device });
    expect(play([of("down", 10), of("move", 30), of("up", 30)]).gestures).toEqual([
      { kind: "stroke", begins: true, x: 10, y: 100 },
      { kind: "stroke", begins: false, x: 30, y: 100 },
      { kind: "strokeEnd", meant: true },
    ]);
    expect(kinds([of("down", 10), of("up", 10)])).toEqual(["stroke", "strokeEnd"]);
  });

  it("leaves nothing when the system takes the pointer away", () => {
    const of = (kind: PointerNews["kind"], x: number) => news(kind, x, 100, { device });
    expect(play([of("down", 10), of("move", 90), of("cancel", 90)]).gestures.at(-1)).toEqual({
      kind: "strokeEnd",
      meant: false,
    });
  });
});

describe("two fingers", () => {
  const second = { id: 2 };

  it("turn by what they have in common and zoom by what parts them; the first one's short start is no stroke", () => {
    const { gestures } = play([
      news("down", 100),
      news("move", 104),
      news("down", 200, 100, second),
      news("move", 124),
      news("move", 240, 100, second),
    ]);
    expect(gestures[2]).toEqual({ kind: "strokeEnd", meant: false });
    const turned = gestures.filter((g) => g.kind === "orbit").reduce((sum, g) => sum + g.dx, 0);
    expect(turned).toBe(30);
    const scale = gestures.filter((g) => g.kind === "pinch").reduce((product, g) => product * g.scale, 1);
    expect(scale).toBeCloseTo(116 / 96);
  });

  it("keep a long stroke of the first", () => {
    const { gestures } = play([news("down", 0), news("move", 80), news("down", 200, 100, second)]);
    expect(gestures.at(-1)).toEqual({ kind: "strokeEnd", meant: true });
  });

  it("paint nothing while they are lifted one after the other, and paint again afterwards", () => {
    const lifted = [news("down", 100), news("down", 200, 100, second), news("up", 200, 100, second), news("move", 150)];
    expect(kinds(lifted)).toEqual(["stroke", "strokeEnd", "settled"]);
    expect(kinds([...lifted, news("down", 220, 100, second), news("move", 160)]).slice(-2)).toEqual(["orbit", "pinch"]);
    expect(kinds([...lifted, news("up", 150), news("down", 10)]).at(-1)).toBe("stroke");
  });
});

describe("a finger that comes down again, lifted unseen", () => {
  it("ends the stroke it was painting, which stays, and begins another", () => {
    expect(play([news("down", 0), news("move", 30), news("down", 200)]).gestures.slice(2)).toEqual([
      { kind: "strokeEnd", meant: true },
      { kind: "stroke", begins: true, x: 200, y: 100 },
    ]);
  });

  it("is the second of two again while they turn", () => {
    const two = [news("down", 100), news("down", 200, 100, { id: 2 })];
    const { state, gestures } = play([...two, news("down", 220, 100, { id: 2 }), news("move", 110)]);
    expect(state.name).toBe("pinching");
    expect(gestures.map(({ kind }) => kind).slice(2)).toEqual(["settled", "orbit", "pinch"]);
  });
});

describe("other hands", () => {
  it("turn with the right button, and settle", () => {
    const right = { device: "mouse" as const, secondary: true };
    expect(play([news("down", 0, 0, right), news("move", 20, 5, right), news("up", 20, 5, right)]).gestures).toEqual([
      { kind: "orbit", dx: 20, dy: 5 },
      { kind: "settled" },
    ]);
  });

  it("rest on the glass while a pen paints", () => {
    const pen = { device: "pen" as const };
    expect(
      kinds([
        news("down", 0, 0, pen),
        news("down", 300, 300, { id: 2 }),
        news("move", 20, 0, pen),
        news("up", 20, 0, pen),
      ]),
    ).toEqual(["stroke", "stroke", "strokeEnd"]);
  });
});

describe("whatever comes", () => {
  it("ends each stroke that it begins, and begins none within another", () => {
    const event = fc.record({
      kind: fc.constantFrom<PointerNews["kind"]>("down", "move", "up", "cancel"),
      id: fc.constantFrom(1, 2, 3),
      device: fc.constantFrom<Device>("mouse", "touch", "pen"),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      time: fc.constant(0),
      secondary: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { state, gestures } = play(events);
        let open = false;
        for (const gesture of gestures) {
          if (gesture.kind === "stroke") {
            expect(gesture.begins).toBe(!open);
            open = true;
          } else if (gesture.kind === "strokeEnd") {
            expect(open).toBe(true);
            open = false;
          } else if (gesture.kind === "pinch") expect(gesture.scale).toBeGreaterThan(0);
        }
        expect(open).toBe(state.name === "painting");
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });
});
