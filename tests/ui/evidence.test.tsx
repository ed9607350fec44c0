import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OftenSaid, Themes } from "../../src/ui/about/Evidence";
import { Panel } from "../../src/ui/panel/Panel";
import { everySo } from "../runs";
import { appContext, content, missingWords, renderIn, startWords } from "./fixtures";

beforeAll(startWords);
beforeEach(() => {
  missingWords.length = 0;
});
afterEach(cleanup);

describe.each(["patient", "clinician"] as const)("in the words for the %s", (register) => {
  it("the themes tell both what is supported and what is not", () => {
    const { container } = renderIn(appContext({ register }), <Themes />);
    for (const theme of content.themes) {
      expect(screen.getByText(theme.title)).toBeTruthy();
      expect(container.textContent).toContain(theme.supported[register]);
      expect(container.textContent).toContain(theme.unsupported[register]);
    }
    expect(missingWords).toEqual([]);
  });

  it("every saying is shown with its strength in sight, its answer and its sources", () => {
    const { container } = renderIn(appContext({ register }), <OftenSaid />);
    const cards = [...container.querySelectorAll(".card")];
    expect(cards).toHaveLength(content.sayings.length);
    for (const [i, saying] of content.sayings.entries()) {
      const card = cards[i]!;
      expect(card.querySelector(":scope > summary q")?.textContent).toBe(saying.said);
      expect(card.querySelector(":scope > summary .strength")?.className).toContain(saying.strength);
      expect(card.textContent).toContain(saying.known[register]);
      expect(card.querySelectorAll(".sources li")).toHaveLength(saying.sources.length);
    }
    expect(missingWords).toEqual([]);
  });
});

describe("the warnings of a point", () => {
  const said = (id: string) => content.claimOf.get(id)!.text.patient;
  const textFor = (trp: string) => {
    const muscle = trp.split(".")[0]!;
    const { container, unmount } = renderIn(appContext({ muscle, trp, register: "patient" }), <Panel />);
    const text = container.textContent ?? "";
    unmount();
    return text;
  };

  it("are those of its region", () => {
    const calf = textFor("soleus.trp1");
    expect(calf).toContain(said("precautions-thigh-leg"));
    expect(calf).toContain(said("calf-thrombosis"));
    expect(calf).not.toContain(said("pneumothorax"));
    expect(textFor("infraspinatus.trp1")).not.toContain(said("calf-thrombosis"));
  });

  it("tell a patient of the lung and the cord only where a needle comes near them", () => {
    const asked = everySo(10, content.points.values());
    for (const { point, muscle } of asked) {
      const { hazards } = point.needling ?? muscle.needling;
      const text = textFor(point.id);
      for (const [id, kind] of [
        ["pneumothorax", "lung"],
        ["cord-emergency", "cord"],
      ] as const)
        expect(text.includes(said(id)), `${point.id}: ${id}`).toBe(hazards.some((hazard) => hazard.kind === kind));
    }
    const near = (kind: string) =>
      asked.some(({ point, muscle }) => (point.needling ?? muscle.needling).hazards.some((it) => it.kind === kind));
    expect([near("lung"), near("cord")]).toEqual([true, true]);
  });
});
