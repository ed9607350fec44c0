import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { REGIONS } from "../../src/anatomy/regions";
import { LAYERS } from "../../src/core/layers";
import { defaultView, type ViewState } from "../../src/core/view";
import { changeView } from "../../src/state/store";
import { SeeBar } from "../../src/ui/see/SeeBar";
import { shownNames } from "../../src/ui/see/shownNames";
import { useShortcuts } from "../../src/ui/useShortcuts";
import { appContext, content, missingWords, renderIn, startWords } from "./fixtures";

beforeAll(startWords);
afterEach(cleanup);

function Bar() {
  useShortcuts();
  return <SeeBar />;
}

function show(view: Partial<ViewState> = {}) {
  const context = appContext(view);
  context.store.setState({ body: { phase: "ready", modelVersion: "test" } });
  renderIn(context, <Bar />);
  return { ...context, view: () => context.store.getState().view };
}
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => fireEvent.click(button(name));

describe("the See sheet", () => {
  it("opens and closes by its button, by its cross and by Escape, which gives the focus back and clears nothing", async () => {
    const { view } = show({ muscle: "soleus" });
    for (const close of [
      () => press("See"),
      () => press("Close"),
      () => fireEvent.keyDown(screen.getByRole("switch", { name: "Bones" }), { key: "Escape" }),
    ]) {
      press("See");
      await screen.findByRole("switch", { name: "Bones" });
      expect(button("See").getAttribute("aria-expanded")).toBe("true");
      close();
      expect(screen.queryByRole("switch")).toBeNull();
      expect(button("See").getAttribute("aria-expanded")).toBe("false");
    }
    expect(document.activeElement).toBe(button("See"));
    expect(view().muscle).toBe("soleus");
  });

  it("says what is on top, by words, to eyes and to screen readers", async () => {
    const { store } = show({ layer: 1 });
    press("See");
    const slider = await screen.findByRole("slider", { name: "Depth" });
    expect(slider.getAttribute("aria-valuetext")).toBe("Second layer");
    expect(screen.getByText("Second layer")).toBeTruthy();
    press("One layer deeper");
    expect(slider.getAttribute("aria-valuetext")).toBe("Third layer");
    act(() => changeView(store, { layer: LAYERS }));
    expect(slider.getAttribute("aria-valuetext")).toBe("Bones only");
    fireEvent.change(slider, { target: { value: "0" } });
    expect(store.getState().view.layer).toBe(0);
  });

  it("switches bones, x-ray and names, and offers ready-made ways", async () => {
    const { view } = show();
    press("See");
    for (const [name, key] of [
      ["Bones", "bones"],
      ["X-ray: muscles like glass", "xray"],
      ["Names on the body", "labels"],
    ] as const) {
      fireEvent.click(await screen.findByRole("switch", { name }));
      expect(view()[key], name).toBe(!defaultView[key]);
    }
    fireEvent.click(screen.getByRole("radio", { name: "Skeleton" }));
    expect(view()).toMatchObject({ layer: LAYERS, bones: true, xray: false, labels: true });
    fireEvent.click(screen.getByRole("radio", { name: "Skin" }));
    expect(view()).toMatchObject({ layer: 0, skin: 1 });
  });
});

describe("regions", () => {
  it("lead there, on the chosen side, and back to the whole body", async () => {
    const { store, view } = show();
    press("Regions");
    fireEvent.click(await screen.findByRole("radio", { name: "Left" }));
    press("Rotator cuff");
    expect(store.getState().focus).toEqual({ count: 1, on: { region: "rotator-cuff" } });
    expect(view()).toMatchObject({ side: "L", hide: REGIONS.find(({ id }) => id === "rotator-cuff")!.under });
    expect(screen.getByText("Hidden: Trapezius, Deltoid.")).toBeTruthy();
    press("Regions");
    await screen.findByRole("button", { name: "Whole body" });
    press("Whole body");
    expect(view()).toMatchObject({ view: "front", hide: [] });
  });

  it("are all sixteen for clinicians; before a patient the pelvic floor is left out", async () => {
    const { store } = show();
    press("Regions");
    await screen.findByRole("button", { name: "Foot" });
    expect(document.querySelectorAll(".region-buttons button").length).toBe(REGIONS.length + 1);
    act(() => changeView(store, { register: "patient" }));
    expect(screen.queryByRole("button", { name: "Pelvic floor" })).toBeNull();
  });
});

describe("the selection", () => {
  it("can be shown alone, with neighbours, and hidden; all is shown again by one button, which says what is hidden", async () => {
    const { store, view } = show({ muscle: "soleus" });
    press("Alone");
    expect(view().isolate).toEqual(["soleus.R"]);
    expect(screen.getByText("Shown alone: right soleus.")).toBeTruthy();
    press("With neighbours");
    expect(store.getState().neighboursAsked).toBe(1);
    press("Hide");
    expect(view()).toMatchObject({ isolate: [], hide: ["soleus.R"], muscle: null });
    expect(screen.queryByRole("button", { name: "Alone" })).toBeNull();
    expect(screen.getByText("Hidden: right soleus.")).toBeTruthy();
    press("Show all");
    expect(view().hide).toEqual([]);
    expect(screen.queryByRole("button", { name: "Show all" })).toBeNull();
  });
});

describe("undo and redo", () => {
  it("by buttons and by keys, of every kind of keyboard", async () => {
    const { store, view } = show();
    const disabled = (name: string) => (button(name) as HTMLButtonElement).disabled;
    expect([disabled("Undo"), disabled("Redo")]).toEqual([true, true]);
    await act(async () => changeView(store, { xray: true }));
    expect([disabled("Undo"), disabled("Redo")]).toEqual([false, true]);
    press("Undo");
    expect(view().xray).toBe(false);
    press("Redo");
    expect(view().xray).toBe(true);
    for (const [undo, redo] of [
      [
        { key: "z", ctrlKey: true },
        { key: "Z", ctrlKey: true, shiftKey: true },
      ],
      [
        { key: "z", metaKey: true },
        { key: "z", metaKey: true, shiftKey: true },
      ],
      [
        { key: "z", ctrlKey: true },
        { key: "y", ctrlKey: true },
      ],
    ]) {
      fireEvent.keyDown(document.body, undo!);
      expect(view().xray).toBe(false);
      fireEvent.keyDown(document.body, redo!);
      expect(view().xray).toBe(true);
    }
  });

  it("leave text that is being typed to its field", async () => {
    const { store, view } = show();
    await act(async () => changeView(store, { xray: true }));
    const field = document.body.appendChild(document.createElement("input"));
    fireEvent.keyDown(field, { key: "z", ctrlKey: true });
    expect(view().xray).toBe(true);
    field.type = "range";
    fireEvent.keyDown(field, { key: "z", ctrlKey: true });
    expect(view().xray).toBe(false);
    field.remove();
  });
});

describe("names of what is shown or hidden", () => {
  const sided = (name: string, side: "R" | "L") => `${side === "R" ? "right" : "left"} ${name}`;

  it("join parts to their muscle, and both sides to one", () => {
    const parts = content.muscleOf.get("trapezius")!.parts;
    expect(
      shownNames(
        parts.map((part) => `${part}.L`),
        content,
        sided,
      ),
    ).toEqual(["left trapezius"]);
    expect(shownNames(["soleus.R", "soleus.L"], content, sided)).toEqual(["Soleus"]);
    expect(shownNames(["soleus"], content, sided)).toEqual(["Soleus"]);
    expect(shownNames(["soleus.R", "vertebra-c1", "tibia.R"], content, sided)).toEqual([
      "right soleus",
      "vertebra c1",
      "right tibia",
    ]);
    expect(shownNames([`${parts[0]!}.R`], content, sided)[0]).not.toBe("right trapezius");
  });

  it("leave no words missing", () => {
    expect(missingWords).toEqual([]);
  });
});
