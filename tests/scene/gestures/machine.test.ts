import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DOUBLE_TAP_DISTANCE_PX,
  DOUBLE_TAP_MS,
  LONG_PRESS_MS,
  TAP_MS,
  TAP_SLOP_MOUSE_PX,
  TAP_SLOP_TOUCH_PX,
} from "../../../src/core/interaction";
import {
  type Gesture,
  type GestureState,
  idle,
  type PointerNews,
  step,
  type TickNews,
  wakeAt,
} from "../../../src/scene/gestures/machine";

const SEED = 4711;
const DEVICES = ["mouse", "touch", "pen"] as const;
const SLOP = { mouse: TAP_SLOP_MOUSE_PX, pen: TAP_SLOP_MOUSE_PX, touch: TAP_SLOP_TOUCH_PX };

type News = PointerNews | TickNews;
type Device = PointerNews["device"];

/** Feeds all news and returns what the hand meant, and where the machine ended. */
function play(news: readonly News[], from: GestureState = idle): { state: GestureState; gestures: Gesture[] } {
  let state = from;
  const gestures: Gesture[] = [];
  for (const item of news) {
    const result = step(state, item);
    state = result.state;
    gestures.push(...result.gestures);
  }
  return { state, gestures };
}

const kinds = (gestures: readonly Gesture[]) => gestures.map(({ kind }) => kind);

/** A pointer's news with everything but the kind left to defaults. */
const news = (kind: PointerNews["kind"], rest: Partial<PointerNews> = {}): PointerNews => ({
  kind,
  id: 1,
  device: "touch",
  x: 100,
  y: 100,
  time: 0,
  ...rest,
});

const tapAt = (x: number, time: number, device: Device = "touch") => [
  news("down", { x, time, device }),
  news("up", { x, time: time + 50, device }),
];

describe.each(DEVICES)("one %s", (device) => {
  const slop = SLOP[device];

  it("taps where it went down, if it leaves in time", () => {
    const { state, gestures } = play([news("down", { device }), news("up", { device, x: 102, time: TAP_MS })]);
    expect(gestures).toEqual([{ kind: "tap", x: 100, y: 100, device }]);
    expect(state.name).toBe("idle");
  });

  it("neither taps nor holds if it leaves after a tap's time and before a long press", () => {
    const { gestures } = play([news("down", { device }), news("up", { device, time: TAP_MS + 1 })]);
    expect(gestures).toEqual([]);
  });

  it("still taps after a movement of the slop, and does not after more", () => {
    const end = (by: number) => [
      news("down", { device }),
      news("move", { device, x: 100 + by, time: 20 }),
      news("up", { device, x: 100 + by, time: 40 }),
    ];
    expect(kinds(play(end(slop)).gestures)).toContain("tap");
    expect(kinds(play(end(slop + 0.5)).gestures)).not.toContain("tap");
  });

  it("never taps after a drag, not even back to where it began", () => {
    const { gestures } = play([
      news("down", { device }),
      news("move", { device, x: 140, time: 20 }),
      news("move", { device, x: 100, time: 40 }),
      news("up", { device, time: 60 }),
    ]);
    expect(kinds(gestures)).toEqual(["orbit", "settled"]);
  });

  it("turns the body by what it moved beyond the slop, without a jump", () => {
    const { gestures } = play([
      news("down", { device }),
      news("move", { device, x: 100 + slop + 5 }),
      news("move", { device, x: 100 + slop + 25, y: 93 }),
      news("up", { device, x: 100 + slop + 25, y: 93 }),
    ]);
    expect(gestures).toEqual([{ kind: "orbit", dx: 20, dy: -7 }, { kind: "settled" }]);
  });

  it("pans when pressed as secondary, and then neither taps nor holds", () => {
    const secondary = true;
    const drag = play([
      news("down", { device, secondary }),
      news("move", { device, secondary, x: 130 }),
      news("move", { device, secondary, x: 130, y: 80 }),
      news("up", { device, secondary, x: 130, y: 80 }),
    ]);
    expect(drag.gestures).toEqual([{ kind: "pan", dx: 0, dy: -20 }, { kind: "settled" }]);
    const click = play([
      news("down", { device, secondary }),
      { kind: "tick", time: LONG_PRESS_MS },
      news("up", { device, secondary, time: 600 }),
    ]);
    expect(click.gestures).toEqual([]);
  });

  it("holds after the time of a long press, and then does not tap", () => {
    const down = play([news("down", { device, time: 1000 })]);
    expect(wakeAt(down.state)).toBe(1000 + LONG_PRESS_MS);
    expect(play([{ kind: "tick", time: 999 + LONG_PRESS_MS }], down.state).gestures).toEqual([]);
    const held = play([{ kind: "tick", time: 1000 + LONG_PRESS_MS }], down.state);
    expect(held.gestures).toEqual([{ kind: "longPress", x: 100, y: 100, device }]);
    expect(wakeAt(held.state)).toBeNull();
    expect(kinds(play([news("up", { device, time: 1500 })], held.state).gestures)).toEqual(["lookEnd"]);
  });

  it("looks at what a held press moves over, turns nothing, and chooses where it is let go", () => {
    const held = play([news("down", { device }), { kind: "tick", time: LONG_PRESS_MS }]).state;
    const { state, gestures } = play(
      [news("move", { device, x: 150, y: 90 }), news("move", { device, x: 151 }), news("up", { device, x: 151 })],
      held,
    );
    expect(gestures).toEqual([
      { kind: "look", x: 150, y: 90 },
      { kind: "look", x: 151, y: 100 },
      { kind: "lookEnd", x: 151, y: 100, meant: true },
    ]);
    expect(state).toEqual(idle);
    expect(play([news("cancel", { device })], held).gestures).toEqual([
      { kind: "lookEnd", x: 100, y: 100, meant: false },
    ]);
  });

  it("does nothing when the system takes the pointer away", () => {
    const { state, gestures } = play([news("down", { device }), news("cancel", { device, time: 20 })]);
    expect(gestures).toEqual([]);
    expect(state).toEqual(idle);
  });

  it("ends a drag that the system takes away", () => {
    const { state, gestures } = play([
      news("down", { device }),
      news("move", { device, x: 150 }),
      news("cancel", { device, x: 150 }),
    ]);
    expect(kinds(gestures)).toEqual(["settled"]);
    expect(state).toEqual(idle);
  });

  it("means nothing by moving without being pressed", () => {
    expect(play([news("move", { device }), news("move", { device, x: 300 }), news("up", { device })])).toEqual({
      state: idle,
      gestures: [],
    });
  });
});

describe("two taps", () => {
  const two = (gap: number, apart: number) => kinds(play([...tapAt(100, 0), ...tapAt(100 + apart, gap)]).gestures);

  it("are a double tap near each other in time and place", () => {
    expect(two(100, 0)).toEqual(["tap", "doubleTap"]);
    // Times are measured from the first tap's end to the second's.
    expect(two(DOUBLE_TAP_MS, DOUBLE_TAP_DISTANCE_PX)).toContain("doubleTap");
  });

  it("are two taps when late or apart", () => {
    expect(two(DOUBLE_TAP_MS + 1, 0)).not.toContain("doubleTap");
    expect(two(100, DOUBLE_TAP_DISTANCE_PX + 1)).not.toContain("doubleTap");
  });

  it("are used up by the double tap: a third is a tap", () => {
    const { gestures } = play([...tapAt(100, 0), ...tapAt(100, 120), ...tapAt(100, 240)]);
    expect(kinds(gestures)).toEqual(["tap", "doubleTap", "tap"]);
  });

  it("are not joined over a drag between them", () => {
    const drag = [news("down", { time: 60 }), news("move", { x: 150, time: 70 }), news("up", { x: 150, time: 80 })];
    expect(kinds(play([...tapAt(100, 0), ...drag, ...tapAt(100, 100)]).gestures)).not.toContain("doubleTap");
  });
});

describe("two fingers", () => {
  const down = [news("down", { x: 100 }), news("down", { id: 2, x: 200 })];
  const pinching = play(down).state;

  it("zoom by the ratio of their distances, about their middle, and pan by how the middle moved", () => {
    expect(play([news("move", { id: 2, x: 300, y: 100 })], pinching).gestures).toEqual([
      { kind: "pinch", scale: 2, x: 200, y: 100, dx: 50, dy: 0 },
    ]);
    // Both moved alike: no zoom, all pan.
    const both = play([news("move", { x: 100, y: 140 }), news("move", { id: 2, x: 200, y: 140 })], pinching);
    const total = both.gestures.reduce((sum, g) => sum + (g.kind === "pinch" ? g.dy : 0), 0);
    const scale = both.gestures.reduce((product, g) => product * (g.kind === "pinch" ? g.scale : 1), 1);
    expect(total).toBeCloseTo(40);
    expect(scale).toBeCloseTo(1);
  });

  it("never tap, hold or select, however short", () => {
    const { gestures } = play([...down, news("up", { time: 30 }), news("up", { id: 2, x: 200, time: 40 })]);
    expect(kinds(gestures)).toEqual(["settled"]);
    expect(wakeAt(pinching)).toBeNull();
  });

  it("leave the one that stays turning, from where it is", () => {
    const { state, gestures } = play(
      [news("up"), news("move", { id: 2, x: 210, y: 100 }), news("up", { id: 2, x: 210 })],
      pinching,
    );
    expect(gestures).toEqual([{ kind: "orbit", dx: 10, dy: 0 }, { kind: "settled" }]);
    expect(state.name).toBe("idle");
  });

  it("go on undisturbed by a third, whether it comes, moves or leaves", () => {
    const third = { id: 3, x: 150, y: 400 };
    const { state, gestures } = play(
      [news("down", third), news("move", { ...third, y: 500 }), news("up", third)],
      pinching,
    );
    expect(gestures).toEqual([]);
    expect(state).toEqual(pinching);
  });

  it("start from a drag and from a hold as well", () => {
    const dragging = play([news("down"), news("move", { x: 130 })]).state;
    const held = play([news("down"), { kind: "tick", time: LONG_PRESS_MS }]).state;
    for (const state of [dragging, held]) {
      expect(play([news("down", { id: 2, x: 300, time: 500 })], state).state.name).toBe("pinching");
    }
    // The look ends without choosing.
    expect(play([news("down", { id: 2, x: 300, time: 500 })], held).gestures).toEqual([
      { kind: "lookEnd", x: 100, y: 100, meant: false },
    ]);
  });

  it("are ended by a cancel like by leaving", () => {
    const { state } = play([news("cancel"), news("cancel", { id: 2 })], pinching);
    expect(state.name).toBe("idle");
  });
});

describe("any news", () => {
  const id = fc.integer({ min: 1, max: 4 });
  const pixel = fc.integer({ min: -50, max: 1200 });
  const gap = fc.integer({ min: 0, max: 600 });
  const anyNews = fc.oneof(
    fc.record({
      kind: fc.constantFrom("down", "move", "up", "cancel"),
      id,
      device: fc.constantFrom<Device>(...DEVICES),
      x: pixel,
      y: pixel,
      secondary: fc.boolean(),
      gap,
    }),
    fc.record({ kind: fc.constant("tick" as const), gap }),
  );

  /** The same news on one clock. */
  const onClock = (items: readonly { gap: number; kind: string }[]): News[] => {
    let time = 0;
    return items.map((item) => {
      time += item.gap;
      return { ...item, time } as unknown as News;
    });
  };

  it(`ends idle once all pointers are up, and means finite numbers only (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(anyNews, { maxLength: 60 }), (items) => {
        const { state, gestures } = play(onClock(items));
        const ups = [1, 2, 3, 4].map((finger) => news("up", { id: finger, time: 1e6 }));
        expect(play(ups, state).state.name).toBe("idle");
        for (const gesture of gestures) {
          for (const value of Object.values(gesture)) {
            if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          }
          if (gesture.kind === "pinch") expect(gesture.scale).toBeGreaterThan(0);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it(`settles each drag and pinch: no movement is left without an end (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(anyNews, { maxLength: 60 }), (items) => {
        const { state, gestures } = play(onClock(items));
        const ups = [1, 2, 3, 4].map((finger) => news("up", { id: finger, time: 1e6 }));
        const all = kinds([...gestures, ...play(ups, state).gestures]);
        const lastMove = Math.max(all.lastIndexOf("orbit"), all.lastIndexOf("pan"), all.lastIndexOf("pinch"));
        if (lastMove >= 0) expect(all.lastIndexOf("settled")).toBeGreaterThan(lastMove);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it(`gives the scale back when two fingers return to where they were (seed ${SEED})`, () => {
    const place = fc.record({ x: pixel, y: pixel });
    fc.assert(
      fc.property(
        place,
        place,
        fc.array(fc.record({ id: fc.constantFrom(1, 2), at: place }), { maxLength: 12 }),
        (a, b, ways) => {
          const { gestures } = play([
            news("down", { ...a }),
            news("down", { id: 2, ...b }),
            ...ways.map(({ id: finger, at }) => news("move", { id: finger, ...at })),
            news("move", { ...a }),
            news("move", { id: 2, ...b }),
          ]);
          const pinches = gestures.filter((gesture) => gesture.kind === "pinch");
          expect(pinches.reduce((product, { scale }) => product * scale, 1)).toBeCloseTo(1, 9);
          expect(pinches.reduce((sum, { dx }) => sum + dx, 0)).toBeCloseTo(0, 9);
          expect(pinches.reduce((sum, { dy }) => sum + dy, 0)).toBeCloseTo(0, 9);
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });
});
