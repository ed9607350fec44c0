import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import i18next from "i18next";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import type { StructureKind } from "../../src/anatomy/types";
import { zones } from "../../src/anatomy/zones";
import * as clinical from "../../src/clinical";
import { decodeLink } from "../../src/core/link";
import { textsOf } from "../../src/core/texts";
import { registers, type ViewState } from "../../src/core/view";
import { indexContent } from "../../src/state/content";
import { Guard } from "../../src/state/guard";
import { lookAt, offer } from "../../src/state/pointing";
import { type AppState, notify } from "../../src/state/store";
import { startTour, TOUR_STOPS, tourTo } from "../../src/state/tour";
import { Languages } from "../../src/ui/about/Languages";
import { MoreMenu } from "../../src/ui/controls/MoreMenu";
import { lazyPart } from "../../src/ui/lazyPart";
import { speak } from "../../src/ui/locales";
import { en } from "../../src/ui/locales/en";
import { flat, nested } from "../../src/ui/locales/words";
import { Markers } from "../../src/ui/Markers";
import { BodyStatus } from "../../src/ui/notices/BodyStatus";
import { Broken } from "../../src/ui/notices/Broken";
import { NoContent } from "../../src/ui/notices/NoContent";
import { Notices } from "../../src/ui/notices/Notices";
import { Pointing } from "../../src/ui/pointing/Pointing";
import { noFilter } from "../../src/ui/points/filter";
import { PointsView } from "../../src/ui/points/PointsView";
import { bodyOrder } from "../../src/ui/points/sort";
import { Shell } from "../../src/ui/Shell";
import StudyPage from "../../src/ui/study/StudyPage";
import { useViewLabel } from "../../src/ui/useViewLabel";
import { leaks, pseudoCatalogue } from "../harness/pseudo";
import { appContext, renderIn, startWords } from "./fixtures";
import { unkeyed } from "./unkeyed";

const tables = { ...clinical, structures: MUSCLE_STRUCTURES, zones };
const spoken = indexContent(clinical, pseudoCatalogue({ ...textsOf(tables), "part.sternum": "Sternum" }));

beforeAll(async () => {
  await startWords();
  i18next.addResourceBundle("qps", "translation", nested(pseudoCatalogue(flat(en))));
  await speak("qps");
});
afterEach(cleanup);
afterAll(() => speak("en"));

function Page() {
  return (
    <Shell
      stage={<canvas aria-label={useViewLabel()} />}
      overlay={
        <>
          <Markers attach={() => {}} />
          <Pointing attachLens={() => {}} attachCounts={() => {}} />
          <Notices onUpdate={() => {}} />
          <BodyStatus onRetry={() => {}} />
        </>
      }
    />
  );
}

const show = (view: Partial<ViewState>) => {
  const context = appContext(view, spoken);
  return { context, ...renderIn(context, <Page />) };
};

/** One of each that shows something which the others do not. */
const points = [...spoken.points.values()];
const samples = new Set(
  [
    points[0],
    points.find(({ point }) => point.needling),
    points.find(({ point }) => point.disagreement),
    points.find(({ point, muscle }) => point.structure !== muscle.id),
    points.find(({ point }) => point.rare.length > 0),
    ...["lung", "vessel", "nerve", "cord", "organ", "eye", "joint", "other"].map((kind) =>
      points.find(({ point, muscle }) => (point.needling ?? muscle.needling).hazards.some((it) => it.kind === kind)),
    ),
    ...["opposite", "both", "midline"].map((side) =>
      points.find(({ point }) => [...point.essential, ...point.spillover].some((zone) => zone.side === side)),
    ),
  ].flatMap((found) => (found ? [found.point] : [])),
);

function Fault(): never {
  throw new Error("a fault of the program");
}

describe("the test itself", () => {
  it("finds a text, a label and a part of a text that were never keyed", () => {
    document.body.innerHTML =
      '<p>⟦Hér ánd⟧ there</p><b title="Tip">⟦thé úpper one⟧</b><i>⟦é⟧, 12 · ⟦ó⟧</i><cite>Work</cite>';
    expect(unkeyed()).toEqual(["p.: ⟦Hér ánd⟧ there", "b.: ⟦thé úpper one⟧", "b title: Tip"]);
    document.body.innerHTML = "";
  });
});

describe.each(registers)("in the words for the %s, everything is keyed", (register) => {
  it("at the start", () => {
    show({ register });
    expect(document.body.textContent!.length).toBeGreaterThan(2000);
    expect(unkeyed()).toEqual([]);
  });

  it.each([...samples].map((point) => [point.id, point] as const))("in the muscle and the point of %s", (id, point) => {
    const muscle = spoken.points.get(id)!.muscle;
    const first = show({ register, muscle: muscle.id });
    expect(unkeyed()).toEqual([]);
    first.unmount();
    show({ register, muscle: point.structure, trp: id, side: "L", view: "back" });
    expect(document.body.textContent).toContain(point.text[register]);
    expect(unkeyed()).toEqual([]);
  });

  it("in a structure without a page", () => {
    for (const context of [true, undefined]) {
      const id = MUSCLE_STRUCTURES.find((it) => it.context === context && !spoken.muscleOf.has(it.id))?.id;
      if (!id) continue;
      const { unmount } = show({ register, muscle: id });
      expect(unkeyed(), id).toEqual([]);
      unmount();
    }
  });

  it("in the candidates for a pain, one of them opened, and where there is none", () => {
    const pain = [{ zone: "anterior-deltoid", side: "R" } as const, { zone: "vertex", side: null }];
    const { context, container, unmount } = show({ register, pain, mode: "pain" });
    expect(container.querySelectorAll(".rank-row").length).toBeGreaterThan(3);
    expect(unkeyed()).toEqual([]);
    fireEvent.click(container.querySelector(".rank-row")!);
    expect(context.store.getState().view.trp).not.toBeNull();
    expect(unkeyed()).toEqual([]);
    unmount();
    show({ register, pain: [{ zone: "local", side: null }], mode: "pain" });
    expect(unkeyed()).toEqual([]);
  });

  it("in the mode of needling", () => {
    show({ register, mode: "needling", muscle: "infraspinatus", trp: "infraspinatus.trp1" });
    expect(unkeyed()).toEqual([]);
  });

  it.each([...spoken.storySteps.keys()])("in step %i of the story, with all that it can open", async (i) => {
    const { container } = show({ register, muscle: "infraspinatus", trp: "infraspinatus.trp1", step: i + 1 });
    await waitFor(() => expect(container.querySelector(".story-caption")).not.toBeNull(), { timeout: 20_000 });
    const more = container.querySelector<HTMLElement>(".story-controls [aria-expanded]");
    if (more) fireEvent.click(more);
    expect(container.querySelector(".story-more")).not.toBeNull();
    expect(unkeyed()).toEqual([]);
  });

  it("in the story without a muscle, and with one that has no point", () => {
    const context = MUSCLE_STRUCTURES.find((it) => it.context && !spoken.muscleOf.has(it.id))!.id;
    for (const muscle of [null, context]) {
      const { container, unmount } = show({ register, muscle, step: 1 });
      expect(container.querySelectorAll(".story-chooser .chip").length).toBeGreaterThan(3);
      expect(unkeyed()).toEqual([]);
      unmount();
    }
  });

  it("in the table of all points", () => {
    renderIn(
      appContext({ register, page: "points" }, spoken),
      <PointsView
        filter={{ ...noFilter, region: "rotator-cuff" }}
        onFilter={() => {}}
        order={bodyOrder}
        onOrder={() => {}}
        onChoose={() => {}}
      />,
    );
    expect(screen.getAllByRole("row").length).toBeGreaterThan(5);
    // A date is said by the browser.
    const others = /^p\.: ⟦Príntéd/;
    expect(unkeyed().filter((line) => !others.test(line))).toEqual([]);
  });

  it("in study mode: its home, each kind of card with its answer, and the end of an exam", () => {
    const study = (deck: string, ready: boolean) => {
      const context = appContext({ register, mode: "study", deck: [deck] }, spoken);
      const body = ready ? { phase: "ready", modelVersion: "1" } : { phase: "failed", reason: "webgl" };
      context.store.setState({ body: body as AppState["body"], screened: true });
      return renderIn(context, <StudyPage />);
    };
    const begin = () => fireEvent.click(document.querySelector(".study-start")!);
    // What differs without the body differs in no words of the register.
    for (const ready of register === "clinician" ? [true, false] : [true]) {
      study("region:neck", ready);
      expect(document.body.textContent!.length).toBeGreaterThan(500);
      // The address of the page is no word.
      expect(unkeyed().filter((line) => !line.includes("#mode=study"))).toEqual([]);
      cleanup();
      const needling = register === "clinician" ? (["hazard:infraspinatus"] as const) : [];
      const cards = ["find", "pattern", "draw"].map((type) => `${type}:infraspinatus.trp1`);
      for (const deck of [...cards, "name:infraspinatus", "layer:infraspinatus", ...needling]) {
        study(deck, ready);
        begin();
        expect(unkeyed(), `${deck} asked`).toEqual([]);
        fireEvent.click(document.querySelector(".study-unknown")!);
        expect(document.querySelector(".study-verdict"), deck).not.toBeNull();
        expect(unkeyed(), `${deck} answered`).toEqual([]);
        cleanup();
      }
    }
    study("region:rotator-cuff", false);
    fireEvent.click(document.querySelector(".study-exam > button")!);
    for (let card = 0; card < 10; card++) fireEvent.click(document.querySelector(".study-unknown")!);
    expect(document.querySelectorAll(".study-answers > li").length).toBe(10);
    expect(unkeyed()).toEqual([]);
  });

  it("in the page about the tool", () => {
    const { context } = show({ register });
    act(() => context.store.setState({ aboutOpen: true, body: { phase: "ready", modelVersion: "123" } }));
    expect(screen.getByRole("dialog").querySelectorAll(".card").length).toBeGreaterThan(8);
    for (const key of screen.getByRole("dialog").querySelectorAll("kbd"))
      if (key.textContent!.length > 1) expect(leaks(key.textContent!), key.textContent!).toBe(false);
    expect(unkeyed()).toEqual([]);
  });
});

describe("everything is keyed", () => {
  it("at each stop of the tour", async () => {
    const { context } = show({});
    act(() => startTour(context.store, spoken));
    for (const [stop] of TOUR_STOPS.entries()) {
      act(() => tourTo(context.store, spoken, stop));
      const card = () => document.querySelector(".tour-card [role=status]");
      // Its card is loaded when the tour is first begun.
      await waitFor(() => expect(card()?.textContent).toContain(String(stop + 1)), { timeout: 20_000 });
      expect(unkeyed()).toEqual([]);
    }
  });

  it.each(["infraspinatus", "shoulder", "ear", "sartorius trigger", "fascia", "zzzz"])(
    "in what a search for %s finds",
    (query) => {
      show({});
      const field = screen.getByRole("combobox");
      act(() => field.focus());
      fireEvent.change(field, { target: { value: query } });
      expect(document.querySelector(".search-results")).not.toBeNull();
      if (query !== "zzzz") expect(document.querySelectorAll(".search-row").length).toBeGreaterThan(0);
      // What was typed is the reader's own.
      expect(unkeyed().filter((line) => !line.includes("zzzz"))).toEqual([]);
    },
  );

  it("in what is wrong with a link", () => {
    const { context } = show({});
    const link =
      "#muscle=1&trp=2&side=3&mode=4&pain=5,temple:R:L,vertex:L&view=6&isolate=7&face=8&register=9&lang=10&layer=99&skin=2&step=1.5&page=12&bones=13&xray=14&labels=15&strokes=!!&11=1&v=77&%&side=3";
    const words = {
      muscles: new Set<string>(),
      triggerPoints: new Set<string>(),
      zones: new Map([
        ["temple", { sided: true }],
        ["vertex", { sided: false }],
      ]),
      structures: new Set<string>(),
      languages: new Set<string>(),
    };
    const more = [
      "#v=x",
      "#view=cam:1,2",
      "#view=cam:1,2,3,1,2,3,30",
      "#view=cam:*,2,3,1,2,3,30",
      "#layer=1.5",
      "#step=100",
      "#deck=region:moon",
      `#deck=${Array.from({ length: 201 }, () => "region:neck").join()}`,
    ];
    // The whole link says that there is more wrong with it; each of its parts says what.
    const parts = link.slice(1).split("&");
    const problems = [link, ...parts, "#side=3&side=3", "#pain=vertex:L", "#pain=temple:R:L", ...more].flatMap(
      (hash) => [...decodeLink(hash, words).problems],
    );
    const sentences = new Set(Object.keys(flat(en.link)).map((key) => key.replace(/_(one|other)$/, "")));
    expect(new Set(problems.map(({ key }) => key)).size).toBe(sentences.size);
    const others = ["notice.languageMissing"] as const;
    act(() => {
      for (const problem of problems) notify(context.store, problem);
      for (const key of others) notify(context.store, { key });
      context.store.setState({ touched: { id: "sternum", label: "Sternum" } });
    });
    expect(document.querySelectorAll(".notice").length).toBeGreaterThan(25);
    // What stands in the link is shown as it is: "temple:R:L" and the zone that has no sides.
    const own = ['"side"', '"region:moon"', "temple:R:L", "vertex", "cam:1,2", "v=x", '"x"', "%"];
    expect(unkeyed().filter((line) => !own.some((text) => line.includes(text)))).toEqual([]);
  });

  it.each(["missing", "damaged", "network", "webgl", "drawing"] as const)(
    "where the body cannot be shown: %s",
    (reason) => {
      const { context } = show({});
      act(() => context.store.setState({ body: { phase: "failed", reason } }));
      expect(unkeyed()).toEqual([]);
    },
  );

  it("in what comes up beside a touch", async () => {
    const { context } = show({ muscle: "infraspinatus" });
    const kinds = [...Array(6).fill("muscle"), "bone", "cartilage", "connective"] as StructureKind[];
    const structures = kinds.map((of, i) => ({
      kind: "structure" as const,
      id: of === "bone" ? "sternum" : MUSCLE_STRUCTURES[i]!.id,
      side: i % 2 ? ("R" as const) : ("L" as const),
      of,
      label: "Sternum",
      layer: i + 1,
    }));
    act(() => offer(context.store, { x: 400, y: 300 }, structures));
    // The list is loaded when it is first needed.
    await vi.waitFor(() => expect(document.querySelectorAll(".fan-row")).toHaveLength(structures.length), 30_000);
    expect(unkeyed()).toEqual([]);
    act(() => offer(context.store, { x: 400, y: 300 }, [{ kind: "point", id: "infraspinatus.trp1" }]));
    expect(unkeyed()).toEqual([]);
    act(() => lookAt(context.store, { over: structures[0]! }));
    expect(document.querySelector(".lens-name")).not.toBeNull();
    expect(unkeyed()).toEqual([]);
  });

  it("in the menu of a phone", () => {
    renderIn(appContext({}, spoken), <MoreMenu />);
    fireEvent.click(screen.getByRole("button"));
    expect(screen.getAllByRole("button").length).toBeGreaterThan(1);
    expect(unkeyed()).toEqual([]);
  });

  it("where the texts could not be loaded", () => {
    renderIn(appContext({}, spoken), <NoContent onRetry={() => {}} />);
    expect(unkeyed()).toEqual([]);
  });

  it("where a part of the page, or all of it, went wrong", async () => {
    const Part = lazyPart<object>(() => Promise.reject(new Error("lost")));
    const missing = renderIn(appContext({}, spoken), <Part />);
    await screen.findByRole("alert");
    expect(unkeyed()).toEqual([]);
    missing.unmount();
    vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = vi.fn();
    renderIn(
      appContext({}, spoken),
      <Guard onBroken={broken} instead={<Broken onReload={() => {}} onAfresh={() => {}} />}>
        <Fault />
      </Guard>,
    );
    expect(screen.getAllByRole("button")).toHaveLength(2);
    expect(broken).toHaveBeenCalledOnce();
    expect(unkeyed()).toEqual([]);
    vi.restoreAllMocks();
  });

  it("in the choice of a language, each named in itself", () => {
    const { container } = renderIn(appContext({}, spoken), <Languages tags={new Set(["en", "de", "ar"])} />);
    expect([...container.querySelectorAll("[role=radio]")].map((it) => it.textContent)).toEqual([
      "English",
      "Deutsch",
      "العربية",
    ]);
    expect(unkeyed().filter((line) => !line.startsWith("button"))).toEqual([]);
  });

  it("in the title of the page, which also says its language", () => {
    expect(leaks(document.title)).toBe(false);
    expect(document.documentElement.lang).toBe("qps");
  });
});
