import { beforeAll, describe, expect, it, vi } from "vitest";
import { REGIONS } from "../../../src/anatomy/regions";
import * as clinical from "../../../src/clinical";
import { LAYERS } from "../../../src/core/layers";
import { defaultView, type ViewState } from "../../../src/core/view";
import type { SceneBody } from "../../../src/scene/body/SceneBody";
import { frameRegion } from "../../../src/scene/camera/frameRegion";
import { inXray, leftOut } from "../../../src/scene/see/shown";
import { indexContent } from "../../../src/state/content";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const content = indexContent(clinical);
let body: SceneBody;
beforeAll(async () => {
  body = await loadedBody();
}, 60_000);

const shown = (change: Partial<ViewState>) =>
  body.model.parts.filter((part) => !leftOut(part, { ...defaultView, ...change }, content));
const names = (change: Partial<ViewState>) => shown(change).map(({ name }) => name);

describe("what is shown", () => {
  it("is everything at the start", () => {
    expect(shown({}).length).toBe(body.model.parts.length);
  });

  it("is less with each layer taken off, and the bones alone in the end", () => {
    const counts = Array.from({ length: LAYERS + 1 }, (_, layer) => shown({ layer }).length);
    for (let i = 1; i <= LAYERS; i++) expect(counts[i]!).toBeLessThan(counts[i - 1]!);
    expect(new Set(shown({ layer: LAYERS }).map(({ kind }) => kind))).toEqual(new Set(["bone", "cartilage"]));
  });

  it("is all but bone and cartilage without bones", () => {
    expect(new Set(shown({ bones: false }).map(({ kind }) => kind))).toEqual(new Set(["muscle", "connective"]));
  });

  it("is what is named, by structure, by side, by muscle, by muscle and side", () => {
    expect(names({ isolate: ["soleus"] })).toEqual(["soleus.R", "soleus.L"].filter((name) => names({}).includes(name)));
    expect(names({ isolate: ["soleus.L", "tibia.L"] }).sort()).toEqual(["soleus.L", "tibia.L"]);
    const parts = content.muscleOf.get("trapezius")!.parts;
    expect(names({ isolate: ["trapezius"] }).length).toBe(2 * parts.length);
    expect(names({ isolate: ["trapezius.R"] }).sort()).toEqual(parts.map((part) => `${part}.R`).sort());
    expect(names({ hide: ["trapezius.R"] }).length).toBe(body.model.parts.length - parts.length);
    expect(names({ isolate: ["trapezius"], hide: ["trapezius.L"] }).length).toBe(parts.length);
  });

  it("is glass in x-ray where it is flesh, and never otherwise", () => {
    for (const part of body.model.parts) {
      expect(inXray(part, { ...defaultView, xray: true })).toBe(part.kind === "muscle" || part.kind === "connective");
      expect(inXray(part, defaultView)).toBe(false);
    }
  });
});

describe("the view of a region", () => {
  it.each(REGIONS)("$id: looks where its table says, from the mirrored place on the left", ({ id, centre, from }) => {
    const right = frameRegion(id, "R", 1.2)!;
    const left = frameRegion(id, "L", 1.2)!;
    expect(right.target).toEqual(centre);
    const away = right.position.map((x, i) => x - right.target[i]!);
    const length = Math.hypot(...away);
    const wanted = Math.hypot(...from);
    for (const [i, x] of away.entries()) expect(x / length).toBeCloseTo(from[i]! / wanted, 6);
    expect(left.position[0]).toBeCloseTo(-right.position[0], 6);
    expect(left.position.slice(1)).toEqual(right.position.slice(1));
    // A narrow picture stands farther off, so that the region's width stays in it.
    expect(Math.hypot(...frameRegion(id, "R", 0.4)!.position.map((x, i) => x - centre[i]!))).toBeGreaterThan(length);
  });
});
