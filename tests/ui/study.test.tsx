import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { reviewed } from "../../src/core/study/memory";
import { writeRecord } from "../../src/core/study/record";
import type { ViewState } from "../../src/core/view";
import { AppProvider } from "../../src/state/context";
import { setStage } from "../../src/state/study/stage";
import { studyForm } from "../../src/state/study/studyForm";
import StudyPage from "../../src/ui/study/StudyPage";
import { appContext, content, missingWords, startWords } from "./fixtures";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(startWords);
beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  expect(missingWords).toEqual([]);
});

const NO_BODY = { phase: "failed", reason: "webgl" } as const;

/** Study mode with a deck; without the body unless it is said to be there. */
function open(deck: readonly string[], view: Partial<ViewState> = {}, body = false) {
  const context = appContext({ mode: "study", deck, ...view });
  context.store.setState({ body: body ? { phase: "ready", modelVersion: "1" } : NO_BODY, screened: true });
  const page = render(
    <AppProvider value={context}>
      <StudyPage />
    </AppProvider>,
  );
  return { context, ...page };
}

const begin = () => fireEvent.click(document.querySelector(".study-start")!);
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const verdict = () => document.querySelector(".study-verdict")?.textContent;
const kept = () => JSON.parse(localStorage.getItem(studyForm.key)!).items as { card: string; score: number }[];

describe("the home of study mode", () => {
  it("says what is due and what is new, without blame or counts of days", () => {
    const due = reviewed("name:soleus", null, 1, new Date(Date.now() - 30 * 86_400_000));
    localStorage.setItem(studyForm.key, writeRecord([due]));
    open(["region:leg", "type:name"]);
    expect(document.querySelector(".study-due")!.textContent).toBe("1 card is due");
    expect(document.body.textContent).not.toMatch(/streak|missed|failed|days in a row|overdue/i);
  });

  it("chooses cards by region and question, in the link, and the pelvic floor only where it is named", () => {
    const { context } = open([]);
    const size = () => Number.parseInt(document.querySelector(".study-size")!.textContent!, 10);
    const whole = size();
    fireEvent.click(button("Name it"));
    expect(context.store.getState().view.deck).toEqual(["type:name"]);
    expect(size()).toBeLessThan(whole);
    fireEvent.click(button("Pelvic floor"));
    expect(context.store.getState().view.deck).toEqual(["type:name", "region:pelvic-floor"]);
    expect(size()).toBeGreaterThan(0);
    expect((screen.getByLabelText("Link to this deck") as HTMLInputElement).value).toContain(
      "#mode=study&deck=type:name,region:pelvic-floor",
    );
    fireEvent.click(button("All of it"));
    expect(context.store.getState().view.deck).toEqual([]);
  });

  it("makes a deck of what was wrong: practised, examined, and listed in a link of its own", () => {
    const wrong = ["name:soleus", "name:gastrocnemius-medial-head"].filter((id) =>
      content.structureOf.has(id.slice(5)),
    );
    const known = reviewed("name:plantaris", null, 1, new Date());
    localStorage.setItem(studyForm.key, writeRecord([...wrong.map((id) => reviewed(id, null, 0, new Date())), known]));
    open(["region:leg"]);
    const size = () => document.querySelector(".study-size")!.textContent;
    const whole = size();
    fireEvent.click(button(/What I got wrong/));
    expect(size()).not.toBe(whole);
    expect(document.querySelector(".study-due")!.textContent).toContain("to look at again");
    const link = (screen.getByLabelText("Link to this deck") as HTMLInputElement).value;
    expect(link.split("deck=")[1]!.split(/[:,]/).sort()).toEqual(["gastrocnemius-medial-head", "name", "soleus"]);
    expect(link).not.toContain("plantaris");
    fireEvent.click(button("Start the exam"));
    expect(document.body.textContent).toContain(`1 of ${wrong.length}`);
  });

  it("says of a deck without cards that it is empty, and what was chosen can be taken back", () => {
    const { context } = open(["type:order"]);
    expect(document.querySelector(".study-due")!.textContent).toBe("This deck is empty");
    expect(document.querySelector(".study-start")!.textContent).toBe("Start");
    fireEvent.click(button("Tissues in order"));
    expect(context.store.getState().view.deck).toEqual([]);
    expect(document.querySelector(".study-due")!.textContent).toBe("New cards are ready");
  });

  it("says by what muscles are sorted into common and less common", () => {
    open([]);
    expect(document.body.textContent).toContain("Sorted by general knowledge, not by a syllabus.");
  });

  it("asks about the needle only clinicians, and only after the reminder", async () => {
    const { context } = open(["region:rotator-cuff"]);
    const hazards = () => button("Name the hazards");
    expect(hazards().hasAttribute("disabled")).toBe(false);
    act(() => context.store.setState({ screened: false }));
    expect(hazards().hasAttribute("disabled")).toBe(true);
    fireEvent.click(button("Show the reminder"));
    fireEvent.click(await screen.findByRole("button", { name: "I have considered this" }));
    expect(context.store.getState()).toMatchObject({ screened: true, view: { mode: "study" } });
    act(() => context.store.setState(({ view }) => ({ view: { ...view, register: "patient" } })));
    expect(hazards().hasAttribute("disabled")).toBe(true);
    expect(screen.queryByRole("button", { name: "Show the reminder" })).toBeNull();
  });

  it("tells progress in words, and deletes what was practised only when asked twice", () => {
    localStorage.setItem(studyForm.key, writeRecord([reviewed("name:soleus", null, 1, new Date())]));
    open([]);
    const leg = screen.getByText("Lower leg", { selector: ".study-region" }).closest("li")!;
    expect(leg.textContent).toMatch(/Begun1 of \d+ seen/);
    fireEvent.click(button("Delete it…"));
    expect(kept().length).toBe(1);
    fireEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "Delete it" }));
    expect(localStorage.getItem(studyForm.key)).toBeNull();
  });

  it("says where nothing is stored, and sets aside what cannot be read", () => {
    localStorage.setItem(studyForm.key, "{ damaged");
    open([]);
    expect(screen.getByRole("region", { name: /could not be read in full/ }).textContent).toContain(
      "Nothing of it was deleted",
    );
    fireEvent.click(button("Delete it"));
    expect(screen.queryByRole("region", { name: /could not be read in full/ })).toBeNull();
  });
});

describe("a card, by keys alone and without the body,", () => {
  it("finds a point among places in words", () => {
    open(["find:infraspinatus.trp1"]);
    begin();
    const text = content.points.get("infraspinatus.trp1")!.point.location.clinician;
    const options = [...document.querySelectorAll(".study-choice")].map((it) => it.textContent!);
    press(String(options.findIndex((it) => it.endsWith(text)) + 1));
    expect(verdict()).toBe("That is it");
    expect(kept()).toMatchObject([{ card: "find:infraspinatus.trp1", score: 1 }]);
    press("Enter");
    expect(document.querySelector(".study-due")!.textContent).toBe("1 of 1 known");
    press("Enter");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Study");
  });

  it("names a muscle from its description: chosen, or typed with a slip", () => {
    open(["name:infraspinatus"]);
    begin();
    expect(document.body.textContent).not.toContain("Infraspinatus, ");
    fireEvent.click(button("Type the name"));
    fireEvent.change(screen.getByLabelText("Name"), { target: { value: "infraspinatous" } });
    fireEvent.submit(screen.getByLabelText("Name").closest("form")!);
    expect(verdict()).toBe("That is it");
    expect(document.body.textContent).toContain("Spelt a little differently.");
  });

  it("does not take another muscle's name, says whose it is, and asks again at the end", () => {
    open(["name:teres-minor"]);
    begin();
    fireEvent.click(button("Type the name"));
    fireEvent.change(screen.getByLabelText("Name"), { target: { value: "teres major" } });
    fireEvent.submit(screen.getByLabelText("Name").closest("form")!);
    expect(verdict()).toBe("Not yet");
    expect(document.body.textContent).toContain("That is Teres major.");
    press("Enter");
    expect(document.body.textContent).toContain("Once more");
  });

  it("reads a pattern from its words", () => {
    open(["pattern:trapezius.trp1"]);
    begin();
    expect(document.querySelector("details.study-words")!.hasAttribute("open")).toBe(true);
    const options = [...document.querySelectorAll(".study-choice")].map((it) => it.textContent!);
    press(String(options.findIndex((it) => it.includes("trapezius, trigger point 1")) + 1));
    expect(verdict()).toBe("That is it");
  });

  it("gives a pattern by places, essential and spillover apart", () => {
    open(["draw:supraspinatus.trp1"]);
    begin();
    const { essential, spillover } = content.points.get("supraspinatus.trp1")!.point;
    const add = (zone: string, how: string) => {
      const { label } = content.zoneOf.get(zone)!;
      fireEvent.change(screen.getByLabelText("Search places", { selector: "input" }), { target: { value: label } });
      fireEvent.click(button(`${label}: ${how}`));
    };
    for (const { zone } of essential) add(zone, "usually felt");
    for (const { zone } of spillover) add(zone, "sometimes spreads to");
    fireEvent.click(button("Check"));
    expect(verdict()).toBe("That is it");
    expect(document.body.textContent).toContain("100 % the same");
  });

  it("ticks hazards by number", () => {
    open(["hazard:supraspinatus"]);
    begin();
    const right = content.muscleOf.get("supraspinatus")!.needling.hazards.map(({ structure }) => structure);
    const options = [...document.querySelectorAll(".study-choice span:last-child")].map((it) => it.textContent!);
    for (const one of right) press(String(options.indexOf(one) + 1));
    press("Enter");
    expect(verdict()).toBe("That is it");
  });

  it("names what lies deep by its region, the layers over it and its ends", () => {
    open(["layer:supraspinatus"]);
    begin();
    const text = document.body.textContent!;
    expect(text).toContain("Rotator cuff, with one layer of muscle taken off.");
    expect(text).toContain(content.muscleOf.get("supraspinatus")!.attachments.origin);
    const options = [...document.querySelectorAll(".study-choice")].map((it) => it.textContent!);
    press(String(options.findIndex((it) => it.endsWith("Supraspinatus")) + 1));
    expect(verdict()).toBe("That is it");
  });

  it("names a part by its own ends; parts that have the same are not asked for", () => {
    open(["name:deltoid-spinal", "name:interossei-dorsales-manus-first"]);
    expect(document.querySelector(".study-size")!.textContent).toContain("1 card in this deck");
    begin();
    expect(document.querySelector(".study-words")!.textContent).toContain(
      content.structureOf.get("deltoid-spinal")!.origin,
    );
  });

  it("reads the point as well as the muscle: another point of the muscle is only nearly right", () => {
    open(["pattern:trapezius.trp1"]);
    begin();
    const options = [...document.querySelectorAll(".study-choice")].map((it) => it.textContent!);
    const sibling = options.findIndex((it) => /trapezius/i.test(it) && !it.endsWith("trigger point 1"));
    press(String(sibling + 1));
    expect(verdict()).toBe("Nearly");
    expect(document.body.textContent).toContain("The muscle is right; another of its points was asked for.");
  });

  it("says of a hazard that is none here that it is out of reach", () => {
    open(["hazard:supraspinatus"]);
    begin();
    const right = content.muscleOf.get("supraspinatus")!.needling.hazards.map(({ structure }) => structure);
    const options = [...document.querySelectorAll(".study-choice span:last-child")].map((it) => it.textContent!);
    const wrong = options.find((it) => !right.includes(it))!;
    press(String(options.indexOf(wrong) + 1));
    press("Enter");
    expect(verdict()).toBe("Not yet");
    expect(document.querySelector(".study-hazards .wrong")!.textContent).toContain(wrong);
    expect(document.body.textContent).toContain("Ticked, out of reach here");
  });

  it("may be left unknown: that counts as not yet, and shows the answer", () => {
    open(["find:soleus.trp1"]);
    begin();
    fireEvent.click(button("I do not know"));
    expect(verdict()).toBe("Not yet");
    expect(document.body.textContent).toContain(content.points.get("soleus.trp1")!.point.location.clinician);
  });

  it("about the order of tissues is not asked", () => {
    open(["order:soleus.trp1"]);
    expect(document.body.textContent).toContain("No card fits");
  });
});

describe("a card on the body", () => {
  it("marks a touch, and tells how far it was and what was touched instead", () => {
    const { context } = open(["find:infraspinatus.trp1"], {}, true);
    begin();
    expect(button("Check").hasAttribute("disabled")).toBe(true);
    act(() =>
      setStage(context.store, {
        guess: {
          place: [-80, 1330, -90],
          side: "R",
          hit: { id: "teres-minor", label: "Teres minor" },
          truth: [-90, 1340, -80],
          surface: 23.4,
          depth: -8.2,
          own: false,
          path: [],
          neighbour: { id: "infraspinatus.trp2", place: [-95, 1345, -85] },
        },
      }),
    );
    press("Enter");
    expect(verdict()).toBe("Nearly");
    const text = document.body.textContent!;
    for (const words of [
      "23 mm away along the surface",
      "8 mm too shallow",
      "You touched Teres minor.",
      "Nearest to your touch: Infraspinatus, trigger point 2.",
    ])
      expect(text).toContain(words);
    expect(context.store.getState().study).toMatchObject({ revealed: true, lit: { id: "infraspinatus", side: "R" } });
  });

  it("is reached by taking layers off; the next card begins with the whole body", () => {
    const { context } = open(["find:infraspinatus.trp1"], {}, true);
    begin();
    fireEvent.click(button("One layer deeper"));
    expect(context.store.getState().view.layer).toBe(1);
    expect(document.querySelector(".study-layers")!.textContent).toContain("Second layer");
    fireEvent.click(button("I do not know"));
    press("Enter");
    expect(context.store.getState().view.layer).toBe(0);
  });

  it("that is lit up is told in words to those who ask", () => {
    open(["name:soleus"], {}, true);
    begin();
    const words = document.querySelector<HTMLDetailsElement>("details.study-words")!;
    expect(words.open).toBe(false);
    expect(words.textContent).toContain(content.muscleOf.get("soleus")!.attachments.origin);
  });

  it("takes the brush in hand to draw, and puts it away for words", () => {
    const { context } = open(["draw:soleus.trp1"], {}, true);
    begin();
    expect(context.store.getState().paint.tool).toBe("brush");
    fireEvent.click(screen.getByRole("radio", { name: "Sometimes spreads to" }));
    expect(context.store.getState().study.drawing!.kind).toBe("spillover");
    fireEvent.click(button("Choose places instead"));
    expect(context.store.getState().paint.tool).toBe("off");
  });
});

describe("an exam", () => {
  it("shows no answer before its end, and every answer there", () => {
    open(["region:rotator-cuff", "type:name"]);
    fireEvent.click(button("Start the exam"));
    expect(screen.getByRole("timer").textContent).toMatch(/^\d:\d\d$/);
    for (let card = 0; card < 4; card++) {
      expect(document.querySelector(".study-verdict")).toBeNull();
      press("1");
    }
    expect(document.body.textContent).toContain("That was the exam");
    expect(document.querySelectorAll(".study-answers > li").length).toBe(4);
  });

  it("ends when the time is up, with what was not reached left open", () => {
    vi.useFakeTimers();
    try {
      open(["region:rotator-cuff", "type:name"]);
      fireEvent.click(button("Start the exam"));
      press("1");
      act(() => {
        vi.advanceTimersByTime(10 * 60_000);
      });
      expect(document.body.textContent).toContain("The time is up");
      expect(kept().length).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
