import { describe, expect, it, vi } from "vitest";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import * as clinical from "../../src/clinical";
import { defaultView, namedViews } from "../../src/core/view";
import { type CameraPort, type Command, type CommandContext, commandForKey, commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import { emptyDesk } from "../../src/state/paint";
import { changeView, createAppStore, selectMuscle, selectPoint, togglePain } from "../../src/state/store";

const content = indexContent(clinical);
const all: readonly Command[] = Object.values(commands);

function context() {
  const camera = {
    orbit: vi.fn<CameraPort["orbit"]>(),
    zoom: vi.fn<CameraPort["zoom"]>(),
    pan: vi.fn<CameraPort["pan"]>(),
  };
  return { store: createAppStore(), content, camera } satisfies CommandContext;
}
const view = ({ store }: CommandContext) => store.getState().view;

describe("the commands", () => {
  it("have ids and keys of their own", () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = all.flatMap((command) => command.keys);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const command of all) expect(command.keys.length, command.id).toBeGreaterThan(0);
  });

  it("are all found by their own keys, where they can be done", async () => {
    const app = context();
    // Something to undo, to redo, to show again; a layer more and one less; a body to ask for neighbours.
    app.store.setState({ body: { phase: "ready", modelVersion: "test" } });
    changeView(app.store, { layer: 1 });
    await Promise.resolve();
    selectMuscle(app.store, "trapezius");
    app.store.setState({ paint: { ...emptyDesk, past: [[]] } });
    await Promise.resolve();
    changeView(app.store, { xray: true });
    commands.undo.perform(app);
    const plain = app.store.getState();
    // Some can be done only while the story is told.
    const told = { ...plain, view: { ...plain.view, step: 2 } };
    for (const command of all) {
      for (const key of command.keys) {
        const shift = key.startsWith("Shift+");
        const found = [plain, told].map((state) => commandForKey(key.replace("Shift+", ""), shift, state)?.id);
        expect(found, key).toContain(command.id);
      }
    }
  });

  it("can each be performed at the start without harm", () => {
    for (const command of all) {
      const app = context();
      expect(() => command.perform(app), command.id).not.toThrow();
      expect(view(app).muscle, command.id).toBeNull();
    }
  });
});

describe("commandForKey", () => {
  it("leaves keys alone that would do nothing now", () => {
    const app = context();
    for (const key of ["s", "n", "p", "Escape"])
      expect(commandForKey(key, false, app.store.getState()), key).toBeNull();
    togglePain(app.store, { zone: "temple", side: "R" });
    expect(commandForKey("Escape", false, app.store.getState())?.id).toBe("clear");
    expect(commandForKey("n", false, app.store.getState())).toBeNull();
    selectMuscle(app.store, "soleus");
    expect(commandForKey("n", false, app.store.getState())?.id).toBe("next-point");
  });

  it("takes letters in either case, symbols with or without shift, and leaves unknown keys", () => {
    const app = context();
    selectMuscle(app.store, "soleus");
    const state = app.store.getState();
    expect(commandForKey("N", true, state)?.id).toBe("next-point");
    expect(commandForKey("?", true, state)?.id).toBe("about");
    expect(commandForKey("+", true, state)?.id).toBe("zoom-in");
    expect(commandForKey("ArrowLeft", true, state)?.id).toBe("pan-left");
    expect(commandForKey("ArrowLeft", false, state)?.id).toBe("orbit-left");
    for (const key of ["j", "z", "Ctrl+k", "Tab", "Enter", " ", "Shift", "F5"]) {
      expect(commandForKey(key, false, state), key).toBeNull();
    }
  });
});

describe("the views", () => {
  it.each(namedViews)("%s is a command of its own", (name) => {
    const app = context();
    changeView(app.store, { view: { position: [0, 0, 1], target: [0, 0, 0], fov: 28 } });
    all.find(({ id }) => id === `view-${name}`)!.perform(app);
    expect(view(app).view).toBe(name);
  });

  it("start again with everything but language, words and side", () => {
    const app = context();
    changeView(app.store, {
      muscle: "soleus",
      trp: "soleus.trp1",
      side: "L",
      register: "patient",
      view: "back",
      skin: 0.9,
      layer: 3,
      hide: ["trapezius"],
      isolate: ["soleus"],
      pain: [{ zone: "temple", side: "R" }],
      strokes: [{ points: [[0, 1000, 0]], radius: 9 }],
      mode: "pain",
      bones: false,
      xray: true,
    });
    commands.reset.perform(app);
    expect(view(app)).toEqual({ ...defaultView, register: "patient", side: "L" });
  });
});

describe("the camera's commands", () => {
  it("turn, shift and zoom in opposite pairs", () => {
    const { camera, ...app } = context();
    const perform = (name: keyof typeof commands) => commands[name].perform({ ...app, camera });
    for (const [there, back, port] of [
      ["orbitLeft", "orbitRight", "orbit"],
      ["orbitUp", "orbitDown", "orbit"],
      ["panLeft", "panRight", "pan"],
      ["panUp", "panDown", "pan"],
    ] as const) {
      perform(there);
      perform(back);
      const [first, second] = camera[port].mock.calls.splice(0) as [number, number][];
      expect(first!.map((x) => -x + 0)).toEqual(second!.map((x) => x + 0));
      expect(first!.some((x) => x !== 0)).toBe(true);
    }
    perform("zoomIn");
    perform("zoomOut");
    const [[nearer], [farther]] = camera.zoom.mock.calls as [[number], [number]];
    expect(nearer).toBeGreaterThan(1);
    expect(nearer * farther).toBeCloseTo(1);
  });
});

describe("next and previous point", () => {
  const app = context();
  const ids = content.muscleOf.get("trapezius")!.triggerPoints.map(({ id }) => id);
  const walk = (name: "nextPoint" | "previousPoint", steps: number) =>
    Array.from({ length: steps }, () => {
      commands[name].perform(app);
      return view(app).trp;
    });

  it("go through all points in their order and round again, both ways", () => {
    selectMuscle(app.store, "trapezius");
    expect(walk("nextPoint", ids.length + 1)).toEqual([...ids, ids[0]]);
    selectMuscle(app.store, "trapezius");
    expect(walk("previousPoint", ids.length + 1)).toEqual([...ids].reverse().concat(ids.at(-1)!));
  });

  it("select the part that the point lies in, and go on from there", () => {
    selectPoint(app.store, content, ids[0]!);
    expect(view(app).muscle).toBe(content.points.get(ids[0]!)!.point.structure);
    expect(walk("nextPoint", 1)).toEqual([ids[1]]);
  });

  it("do nothing for a muscle without points", () => {
    const plain = MUSCLE_STRUCTURES.find(({ id }) => !content.muscleOf.has(id))!.id;
    selectMuscle(app.store, plain);
    expect(walk("nextPoint", 1)).toEqual([null]);
    expect(view(app).muscle).toBe(plain);
  });
});

describe("clear, other side, register, about", () => {
  it("clear takes the point away, then the pain, and leaves the camera", () => {
    const app = context();
    togglePain(app.store, { zone: "temple", side: "R" });
    selectPoint(app.store, content, "soleus.trp1");
    changeView(app.store, { view: "back" });
    commands.clear.perform(app);
    expect(view(app)).toMatchObject({ muscle: null, trp: null, mode: "pain", pain: [{ zone: "temple", side: "R" }] });
    commands.clear.perform(app);
    expect(view(app)).toEqual({ ...defaultView, view: "back" });
  });

  it("each undo themselves when done twice", () => {
    for (const name of ["otherSide", "register", "about"] as const) {
      const app = context();
      selectMuscle(app.store, "soleus");
      const before = app.store.getState();
      commands[name].perform(app);
      expect(app.store.getState(), name).not.toEqual(before);
      commands[name].perform(app);
      expect({ ...app.store.getState(), focus: null, history: null }, name).toEqual({
        ...before,
        focus: null,
        history: null,
      });
    }
  });
});
