import { beforeEach, describe, expect, it } from "vitest";
import type { Vec3 } from "../../src/anatomy/types";
import * as clinical from "../../src/clinical";
import { decodeLink, encodeLink, type LinkVocabulary } from "../../src/core/link";
import { type CommandContext, commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import { openNeedle } from "../../src/state/needle";
import {
  askWhereItHurts,
  compareWith,
  currentMatch,
  dropStroke,
  eraseAt,
  erasePaint,
  finishStroke,
  keepMatch,
  paintTo,
  reportPain,
  showPattern,
  takeBrush,
  takeTool,
  undoPaint,
} from "../../src/state/paint";
import { type AppStore, changeView, createAppStore, selectPoint } from "../../src/state/store";

const content = indexContent(clinical);
let store: AppStore;
beforeEach(() => {
  store = createAppStore();
});
const view = () => store.getState().view;
const desk = () => store.getState().paint;

function paint(...places: Vec3[]): void {
  places.forEach((p, i) => {
    paintTo(store, p, i === 0);
  });
  finishStroke(store);
}

describe("painting", () => {
  it("opens the question, shows the stroke while it is made, and reports it when it ends", () => {
    takeTool(store, "brush");
    expect(view().mode).toBe("pain");
    paintTo(store, [0, 1000, 0], true);
    paintTo(store, [40, 1000, 0], false);
    expect(desk().live).toHaveLength(1);
    expect(view().strokes).toEqual([]);
    finishStroke(store);
    expect(desk().live).toEqual([]);
    expect(view().strokes).toEqual([
      {
        points: [
          [0, 1000, 0],
          [40, 1000, 0],
        ],
        radius: 18,
      },
    ]);
  });

  it("uses the brush that was taken, and taking one puts the eraser away", () => {
    takeTool(store, "eraser");
    takeBrush(store, "large");
    expect(desk().tool).toBe("brush");
    paint([0, 1000, 0]);
    expect(view().strokes[0]!.radius).toBe(36);
  });

  it("closes the skin while a tool is in hand, and opens it again unless it was changed meanwhile", () => {
    const before = view().skin;
    for (const end of [
      () => takeTool(store, "off"),
      () => showPattern(store, { id: "soleus.trp1", side: "R" }),
      () => compareWith(store, { id: "soleus.trp1", side: "R" }),
    ]) {
      takeTool(store, "brush");
      expect(view().skin).toBeGreaterThan(0.8);
      takeTool(store, "eraser");
      end();
      expect(view().skin).toBe(before);
    }
    takeTool(store, "brush");
    changeView(store, { skin: 0.4 });
    takeTool(store, "off");
    expect(view().skin).toBe(0.4);
    changeView(store, { skin: 1 });
    takeTool(store, "brush");
    takeTool(store, "off");
    expect(view().skin).toBe(1);
  });

  it("drops a stroke that was not meant", () => {
    paintTo(store, [0, 1000, 0], true);
    dropStroke(store);
    finishStroke(store);
    expect(view().strokes).toEqual([]);
    expect(desk().past).toEqual([]);
  });

  it("takes back stroke by stroke, an erasure as a whole, and the erasure of everything", () => {
    paint([0, 1000, 0]);
    paint([0, 500, 0]);
    expect(eraseAt(store, [0, 1000, 0], true)).toBe(true);
    expect(eraseAt(store, [0, 500, 0], false)).toBe(true);
    expect(view().strokes).toEqual([]);
    undoPaint(store);
    expect(view().strokes).toHaveLength(2);
    erasePaint(store);
    undoPaint(store);
    expect(view().strokes).toHaveLength(2);
    undoPaint(store);
    undoPaint(store);
    expect(view().strokes).toEqual([]);
    const before = store.getState();
    undoPaint(store);
    expect(store.getState()).toBe(before);
  });

  it("erases nothing beside the paint, and remembers nothing then", () => {
    paint([0, 1000, 0]);
    expect(eraseAt(store, [0, 700, 0], true)).toBe(false);
    expect(desk().past).toHaveLength(1);
  });

  it("goes through a link and back", () => {
    paint([0, 1000, 12], [30, 1010, 14]);
    reportPain(store, [{ zone: "temple", side: "R" }]);
    const words: LinkVocabulary = {
      muscles: new Set(),
      triggerPoints: new Set(["soleus.trp1"]),
      zones: new Map([["temple", { sided: true }]]),
      structures: new Set(),
      languages: new Set(["en"]),
    };
    showPattern(store, { id: "soleus.trp1", side: "L" });
    const { state, problems } = decodeLink(encodeLink(view()), words);
    expect(problems).toEqual([]);
    expect(state).toEqual(view());
  });
});

describe("candidates", () => {
  it("are drawn over the pain when shown, and taken off when shown again", () => {
    reportPain(store, [{ zone: "temple", side: "R" }]);
    const at = { id: "temporalis.trp1", side: "L" } as const;
    showPattern(store, at);
    expect(view()).toMatchObject({ trp: at.id, side: "L", muscle: null, mode: "pain" });
    showPattern(store, at);
    expect(view().trp).toBeNull();
    expect(view().pain).toHaveLength(1);
  });

  it("are compared two at a time: the last two that were chosen", () => {
    const [a, b, c] = ["soleus.trp1", "soleus.trp2", "soleus.trp3"].map((id) => ({ id, side: "R" as const })) as [
      { id: string; side: "R" },
      { id: string; side: "R" },
      { id: string; side: "R" },
    ];
    for (const one of [a, b, c]) compareWith(store, one);
    expect(desk().compared).toEqual([b, c]);
    compareWith(store, b);
    expect(desk().compared).toEqual([c]);
  });

  it("are no longer compared when the pain changes", () => {
    compareWith(store, { id: "soleus.trp1", side: "R" });
    paint([0, 1000, 0]);
    expect(desk().compared).toEqual([]);
  });
});

describe("an answer", () => {
  it("counts for the very report that it answers", () => {
    paint([0, 1000, 0]);
    const { strokes, pain } = view();
    keepMatch(store, { places: [], touched: [], rows: [], strokes, pain });
    expect(currentMatch(store.getState())).not.toBeNull();
    paint([0, 900, 0]);
    expect(currentMatch(store.getState())).toBeNull();
  });
});

describe("stepping back", () => {
  const back = () => commands.clear.perform({ store, content } as CommandContext);

  it("goes from the point to the candidates, to the pain, to the turning hand, to the start; the pain stays till then", () => {
    paint([0, 1000, 0]);
    takeTool(store, "brush");
    compareWith(store, { id: "soleus.trp1", side: "R" });
    selectPoint(store, content, "soleus.trp2");
    takeTool(store, "brush");
    selectPoint(store, content, "soleus.trp2");
    back();
    expect(view()).toMatchObject({ muscle: null, trp: null, mode: "pain" });
    back();
    expect(desk().compared).toEqual([]);
    back();
    expect(desk().tool).toBe("off");
    expect(view().strokes).toHaveLength(1);
    back();
    expect(view()).toMatchObject({ strokes: [], mode: "explore" });
    expect(commands.clear.enabled(store.getState())).toBe(false);
  });

  it("leaves a needle's path for its point before anything is cleared, and the reminder likewise", () => {
    changeView(store, { register: "clinician" });
    selectPoint(store, content, "soleus.trp2");
    openNeedle(store);
    expect(view().mode).toBe("needling");
    back();
    expect(view()).toMatchObject({ mode: "explore", muscle: "soleus", trp: "soleus.trp2" });
    back();
    expect(view()).toMatchObject({ muscle: null, trp: null });
  });

  it("leaves the question when nothing was reported", () => {
    askWhereItHurts(store);
    expect(commands.clear.enabled(store.getState())).toBe(true);
    back();
    expect(view().mode).toBe("explore");
  });
});
