import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import i18next from "i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { MUSCLE_STRUCTURES, muscleStructure } from "../../src/anatomy/structures";
import type { Register } from "../../src/core/view";
import { Hazards } from "../../src/ui/panel/NeedlingCard";
import { Panel } from "../../src/ui/panel/Panel";
import { everySo } from "../runs";
import { appContext, content, missingWords, renderIn, startWords } from "./fixtures";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  await startWords();
  // The record of missing words works.
  i18next.t("no.such.word" as never);
  expect(missingWords).toEqual(["no.such.word"]);
});
beforeEach(() => {
  missingWords.length = 0;
});
afterEach(cleanup);

const REGISTERS: readonly Register[] = ["patient", "clinician"];
const view = (context: ReturnType<typeof appContext>) => context.store.getState().view;
/** What a patient is never shown: how to needle. */
const FOR_TRAINED = ["For trained clinicians", "Typical needle", "Direction", "How it is found"];

/** Looks for the marks of a text that fell apart: a bare key, a gap, a value that is not there. */
function wellFormed(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|\{\{|\[object/);
  expect(missingWords).toEqual([]);
}

describe("every muscle and every point, in both registers", () => {
  it.each(everySo(5, content.muscles).map(({ id }) => id))("%s", (id) => {
    const muscle = content.muscleOf.get(id)!;
    for (const register of REGISTERS) {
      const { container, unmount } = renderIn(appContext({ muscle: id, register }), <Panel />);
      expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(muscle.label);
      expect(container.querySelectorAll(".points > li")).toHaveLength(muscle.triggerPoints.length);
      wellFormed(container.textContent ?? "");
      unmount();
      for (const point of muscle.triggerPoints) {
        const detail = renderIn(appContext({ muscle: point.structure, trp: point.id, register }), <Panel />);
        const text = detail.container.textContent ?? "";
        expect(text).toContain(point.text[register]);
        wellFormed(text);
        for (const words of FOR_TRAINED) {
          if (register === "patient") expect(text, `${point.id}: ${words}`).not.toContain(words);
          else expect(text, `${point.id}: ${words}`).toContain(words);
        }
        expect(detail.container.querySelector("[aria-expanded=true]")?.getAttribute("aria-label")).toMatch(
          /^right .+, trigger point \d+/,
        );
        detail.unmount();
      }
    }
  });
});

describe("the hazards of a point", () => {
  it("stand with the lung first, for the clinician, wherever the lung is near", () => {
    for (const { point, muscle } of content.points.values()) {
      const { hazards } = point.needling ?? muscle.needling;
      if (!hazards.some(({ kind }) => kind === "lung")) continue;
      const { container, unmount } = render(<Hazards needling={point.needling ?? muscle.needling} />);
      expect(container.querySelector(".hazards li")?.className, point.id).toBe("lung");
      unmount();
    }
  });

  it("are told to the patient as when to call, never as a way in", () => {
    const context = appContext({ muscle: "infraspinatus", trp: "infraspinatus.trp1", register: "patient" });
    const { container } = renderIn(context, <Panel />);
    expect(container.querySelector(".hazards")).toBeNull();
    expect(container.querySelector(".needling")).toBeNull();
    const pneumothorax = content.claimOf.get("pneumothorax")!.text.patient;
    expect(container.textContent).toContain(pneumothorax);
  });
});

describe("going about in the panel", () => {
  it("opens and closes a point by its row", () => {
    const context = appContext({ muscle: "infraspinatus" });
    renderIn(context, <Panel />);
    const row = () => screen.getByRole("button", { name: "right infraspinatus, trigger point 1" });
    fireEvent.click(row());
    expect(view(context).trp).toBe("infraspinatus.trp1");
    fireEvent.click(row());
    expect(view(context)).toMatchObject({ trp: null, muscle: "infraspinatus" });
  });

  it("names points by the side that is chosen", () => {
    const context = appContext({ muscle: "infraspinatus" });
    renderIn(context, <Panel />);
    fireEvent.click(screen.getByRole("radio", { name: "Left" }));
    expect(view(context).side).toBe("L");
    expect(screen.getByRole("button", { name: "left infraspinatus, trigger point 1" })).toBeTruthy();
  });

  it("asks the camera for the point and for its pain", () => {
    const context = appContext({ muscle: "infraspinatus", trp: "infraspinatus.trp1" });
    renderIn(context, <Panel />);
    fireEvent.click(screen.getByRole("button", { name: "Show where it is felt" }));
    expect(context.store.getState().focus).toEqual({ count: 1, on: "pain" });
    fireEvent.click(screen.getByRole("button", { name: "Show the point" }));
    expect(context.store.getState().focus).toEqual({ count: 2, on: "selection" });
  });

  it("says of a muscle without points that none is described, and what is known of it", () => {
    for (const { id, context: beside } of MUSCLE_STRUCTURES) {
      if (content.muscleOf.has(id)) continue;
      const { container, unmount } = renderIn(appContext({ muscle: id }), <Panel />);
      const { label, origin, insertion } = muscleStructure(id)!;
      expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(label);
      expect(container.textContent).toContain(
        beside ? "No trigger point is described here" : "not described in this version",
      );
      expect(container.textContent).toContain(origin);
      expect(container.textContent).toContain(insertion);
      wellFormed(container.textContent ?? "");
      unmount();
    }
  });

  it("starts with every muscle that has points, each leading to its own", () => {
    const context = appContext();
    renderIn(context, <Panel />);
    for (const muscle of content.muscles) expect(screen.getByText(muscle.label)).toBeTruthy();
    fireEvent.click(screen.getByText("Soleus"));
    expect(view(context).muscle).toBe("soleus");
  });
});

describe("where does it hurt", () => {
  const pain = [{ zone: "anterior-deltoid", side: "R" }] as const;

  it("names candidates with their side, best first, with a caution; draws one, opens it and comes back", () => {
    const context = appContext({ pain: [...pain], mode: "pain" });
    const { container } = renderIn(context, <Panel />);
    expect(container.querySelector(".cautions")?.textContent).toContain("See a doctor before treatment");
    const names = [...container.querySelectorAll(".rank-name")].map((row) => row.textContent);
    expect(names).toContain("right infraspinatus, trigger point 1");
    const shares = [...container.querySelectorAll(".rank-match")].map((row) =>
      Number(/\d+/.exec(row.textContent!)![0]),
    );
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    fireEvent.click(screen.getByText(names[0]!));
    expect(view(context)).toMatchObject({ mode: "pain", pain, muscle: null });
    expect(view(context).trp).not.toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "About this point" }));
    expect(view(context)).toMatchObject({ mode: "pain", pain });
    expect(view(context).muscle).not.toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "All candidates" }));
    expect([...container.querySelectorAll(".rank-name")].map((row) => row.textContent)).toEqual(names);
    wellFormed(container.textContent ?? "");
  });

  it("takes a place away by its chip, and still asks when the last is gone", () => {
    const context = appContext({ pain: [...pain, { zone: "temple", side: "L" }], mode: "pain" });
    const { container } = renderIn(context, <Panel />);
    const chips = container.querySelector<HTMLElement>(".chips")!;
    expect(
      within(chips)
        .getAllByRole("button")
        .map((chip) => chip.getAttribute("aria-label")),
    ).toEqual([expect.stringMatching(/^Remove .+, right$/), expect.stringMatching(/^Remove .+, left$/)]);
    fireEvent.click(within(chips).getAllByRole("button")[0]!);
    fireEvent.click(within(container.querySelector<HTMLElement>(".chips")!).getByRole("button"));
    expect(view(context)).toMatchObject({ pain: [], mode: "pain" });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Where does it hurt?");
    expect(container.querySelector(".ranking")).toBeNull();
  });
});
