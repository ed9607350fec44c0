import { describe, expect, it } from "vitest";
import { REGIONS } from "../../src/anatomy/regions";
import { MUSCLE_STRUCTURES, muscleStructure } from "../../src/anatomy/structures";
import * as clinical from "../../src/clinical";
import { LAYERS, onTop } from "../../src/core/layers";
import { defaultView } from "../../src/core/view";
import { commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import { undo } from "../../src/state/history";
import {
  PRESETS,
  presetOf,
  selectedNames,
  showAll,
  showRegion,
  showWholeBody,
  somethingHidden,
} from "../../src/state/see";
import { type AppStore, changeView, createAppStore, selectMuscle } from "../../src/state/store";

const content = indexContent(clinical);
const camera = { orbit() {}, zoom() {}, pan() {} };
const view = (store: AppStore) => store.getState().view;
const turn = () => Promise.resolve();

describe("layers", () => {
  it("have words for each depth: every layer that a muscle lies in, then the bones", () => {
    const words = Array.from({ length: LAYERS + 1 }, (_, i) => onTop(i));
    expect(new Set(words).size).toBe(LAYERS + 1);
    expect(words[0]).toBe("superficial");
    expect(words.at(-2)).toBe("deepest");
    expect(words.at(-1)).toBe("bones");
    expect(MUSCLE_STRUCTURES.every(({ layer }) => layer >= 1 && layer <= LAYERS)).toBe(true);
  });

  it("step between none and all", () => {
    const store = createAppStore();
    const app = { store, content, camera };
    for (let i = 0; i < LAYERS + 2; i++) commands.deeper.perform(app);
    expect(view(store).layer).toBe(LAYERS);
    expect(commands.deeper.enabled?.(store.getState())).toBe(false);
    for (let i = 0; i < LAYERS + 2; i++) commands.shallower.perform(app);
    expect(view(store).layer).toBe(0);
  });
});

describe("the selection", () => {
  it("means its own side, all parts of a muscle, and a midline structure as it is", () => {
    const names = (muscle: string, side: "R" | "L") => selectedNames({ ...defaultView, muscle, side }, content);
    expect(names("soleus", "L")).toEqual(["soleus.L"]);
    expect(names("trapezius-transverse", "R")).toEqual(["trapezius-transverse.R"]);
    expect(names("trapezius", "R")).toEqual(content.muscleOf.get("trapezius")!.parts.map((part) => `${part}.R`));
    const midline = MUSCLE_STRUCTURES.find((structure) => structure.midline && structure.kind === "muscle")!;
    expect(names(midline.id, "R")).toEqual([midline.id]);
    expect(selectedNames(defaultView, content)).toEqual([]);
  });

  it("can be shown alone, and hidden; show all brings everything back; each is one step", async () => {
    const store = createAppStore();
    const app = { store, content, camera };
    selectMuscle(store, "soleus", "L");
    await turn();
    commands.alone.perform(app);
    expect(view(store).isolate).toEqual(["soleus.L"]);
    await turn();
    commands.hide.perform(app);
    expect(view(store)).toMatchObject({ isolate: [], hide: ["soleus.L"], muscle: null, trp: null });
    expect(somethingHidden(view(store))).toBe(true);
    await turn();
    showAll(store);
    expect(view(store)).toMatchObject({ isolate: [], hide: [], layer: 0, bones: true });
    expect(somethingHidden(view(store))).toBe(false);
    undo(store);
    expect(view(store).hide).toEqual(["soleus.L"]);
    undo(store);
    expect(view(store)).toMatchObject({ isolate: ["soleus.L"], hide: [], muscle: "soleus" });
  });

  it("is needed: without one nothing changes", () => {
    const store = createAppStore();
    const app = { store, content, camera };
    const before = view(store);
    commands.alone.perform(app);
    commands.hide.perform(app);
    expect(view(store)).toBe(before);
    for (const command of [commands.alone, commands.hide, commands.neighbours])
      expect(command.enabled?.(store.getState())).toBe(false);
  });
});

describe("regions", () => {
  it("name only structures that there are, to be taken off", () => {
    const unknown = REGIONS.flatMap(({ under }) => under ?? []).filter((id) => !muscleStructure(id));
    expect(unknown).toEqual([]);
  });

  it("take off what hides them, put back what another had taken off, and leave what the user has hidden", async () => {
    const store = createAppStore();
    changeView(store, { hide: ["soleus.R"], isolate: ["tibia.R"] });
    await turn();
    showRegion(store, "rotator-cuff");
    const cuff = REGIONS.find(({ id }) => id === "rotator-cuff")!.under!;
    expect(view(store)).toMatchObject({ hide: ["soleus.R", ...cuff], isolate: [] });
    expect(store.getState().focus.on).toEqual({ region: "rotator-cuff" });
    await turn();
    showRegion(store, "hand");
    expect(view(store).hide).toEqual(["soleus.R"]);
    await turn();
    showRegion(store, "pelvic-floor");
    await turn();
    showWholeBody(store);
    expect(view(store)).toMatchObject({ hide: ["soleus.R"], view: "front" });
  });
});

describe("ready-made ways to see", () => {
  it("are recognised when they are chosen, and the start is one of them", () => {
    for (const name of Object.keys(PRESETS) as (keyof typeof PRESETS)[])
      expect(presetOf({ ...defaultView, ...PRESETS[name] })).toBe(name);
    expect(presetOf(defaultView)).toBe("muscles");
    expect(presetOf({ ...defaultView, layer: 2 })).toBeNull();
  });
});

describe("start again", () => {
  it("is one step, however much it changes", async () => {
    const store = createAppStore();
    selectMuscle(store, "soleus");
    await turn();
    changeView(store, { ...PRESETS.xray, hide: ["soleus.L"], labels: true });
    const before = view(store);
    await turn();
    commands.reset.perform({ store, content, camera });
    expect(view(store)).toEqual({ ...defaultView, labels: true });
    undo(store);
    expect(view(store)).toEqual(before);
  });
});
