import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { FlatMap } from "../../src/core/flatMap";
import { withSides } from "../../src/core/painPlaces";
import { keepMatch } from "../../src/state/paint";
import BodyMap from "../../src/ui/pain/BodyMap";
import bodyMap from "../../src/ui/pain/bodyMap.json";
import { boxOfArea, MAP_AREAS, shapesOfArea, zonesOfArea } from "../../src/ui/pain/mapAreas";
import { ZoneList } from "../../src/ui/pain/ZoneList";
import { INTIMATE, NAMEABLE } from "../../src/ui/pain/zoneGroups";
import { Panel } from "../../src/ui/panel/Panel";
import { appContext, missingWords, renderIn, startWords } from "./fixtures";

vi.setConfig({ testTimeout: 60_000 });
beforeAll(startWords);
beforeEach(() => {
  missingWords.length = 0;
});
afterEach(cleanup);

const MAP = bodyMap as unknown as FlatMap;
const view = (context: ReturnType<typeof appContext>) => context.store.getState().view;
const stroke = { points: [[0, 1000, 100]] as const, radius: 18 };

describe("the list of places", () => {
  it("has every place that can be named, closed regions opened and the intimate ones in a group of their own", () => {
    const { container } = renderIn(appContext(), <ZoneList />);
    for (const details of container.querySelectorAll("details")) {
      details.open = true;
      fireEvent(details, new Event("toggle"));
    }
    const names = [...container.querySelectorAll("[role=group]")].map((row) => row.getAttribute("aria-label"));
    expect(names.sort()).toEqual(NAMEABLE.map(({ label }) => label).sort());
    const last = [...container.querySelectorAll("details")].at(-1)!;
    expect(last.querySelectorAll("[role=group]")).toHaveLength(INTIMATE.size);
    expect(missingWords).toEqual([]);
  });

  it("finds by the beginnings of words, and chooses right, left, both or none", () => {
    const context = appContext({ mode: "pain" });
    renderIn(context, <ZoneList />);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "out elb" } });
    const row = within(screen.getByRole("group", { name: "Outer elbow" }));
    fireEvent.click(row.getByRole("button", { name: "Outer elbow: right" }));
    expect(view(context).pain).toEqual([{ zone: "lateral-epicondyle", side: "R" }]);
    fireEvent.click(row.getByRole("button", { name: "Outer elbow: both" }));
    expect(view(context).pain).toEqual([{ zone: "lateral-epicondyle", side: null }]);
    expect(row.getByRole("button", { name: "Outer elbow: both" }).getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(row.getByRole("button", { name: "Outer elbow: both" }));
    expect(view(context)).toMatchObject({ pain: [], mode: "pain" });
  });
});

describe("the map", () => {
  it("leads to a part, where the same choice as in the list is a box to tick", () => {
    const context = appContext({ mode: "pain" });
    renderIn(context, <BodyMap />);
    fireEvent.click(screen.getAllByRole("button", { name: "Right arm, nearer" })[0]!);
    const box = screen.getByRole("checkbox", { name: "Front of the upper arm, right" });
    expect(box.getAttribute("aria-checked")).toBe("false");
    fireEvent.keyDown(box, { key: " " });
    expect(view(context).pain).toEqual(withSides([], "anterior-arm", new Set(["R"])));
    expect(screen.getByRole("checkbox", { name: "Front of the upper arm, right" }).getAttribute("aria-checked")).toBe(
      "true",
    );
    fireEvent.click(screen.getByRole("checkbox", { name: "Front of the upper arm, right" }));
    expect(view(context).pain).toEqual([]);
    expect(missingWords).toEqual([]);
  });

  it("has every place that may be shown in some part, and no intimate one", () => {
    const reached = new Set(MAP_AREAS.flatMap(zonesOfArea));
    for (const { id } of NAMEABLE) expect(reached.has(id), id).toBe(!INTIMATE.has(id));
    for (const area of MAP_AREAS)
      for (const facing of ["front", "back"] as const) {
        expect(boxOfArea(MAP[facing], area), `${area.id} ${facing}`).not.toBeNull();
        expect(shapesOfArea(MAP[facing], area).some(({ zone }) => INTIMATE.has(zone))).toBe(false);
      }
  });
});

describe("words of caution", () => {
  it("come before the candidates, can be put aside, and come back with another place", () => {
    const context = appContext({ mode: "pain", pain: [{ zone: "sternum", side: null }], register: "patient" });
    const { container } = renderIn(context, <Panel />);
    const card = container.querySelector(".cautions")!;
    expect(card.textContent).toContain("Call an ambulance now");
    expect(card.compareDocumentPosition(container.querySelector(".ranking")!) & 4).toBe(4);
    fireEvent.click(screen.getByRole("button", { name: "None of these" }));
    expect(container.querySelector(".cautions")).toBeNull();
    act(() =>
      context.store.setState(({ view }) => ({
        view: { ...view, pain: [...view.pain, { zone: "posterior-calf", side: "R" }] },
      })),
    );
    expect(container.querySelector(".cautions")!.textContent).toContain("calf");
    expect(missingWords).toEqual([]);
  });
});

describe("painted pain", () => {
  it("is being read until the answer comes, then ranked, with the places it covers", () => {
    const context = appContext({ mode: "pain", strokes: [stroke] });
    const { container } = renderIn(context, <Panel />);
    expect(screen.getByRole("status").textContent).toContain("Reading");
    const { strokes, pain } = view(context);
    act(() =>
      keepMatch(context.store, {
        strokes,
        pain,
        touched: [{ zone: "sternum", side: null, ofZone: 0.5, ofPaint: 1 }],
        places: [{ zone: "sternum", side: null, ofZone: 0.5, ofPaint: 1 }],
        rows: [
          {
            id: "sternalis.trp1",
            side: "R",
            score: 0.61,
            explained: 0.7,
            specific: 0.5,
            explains: ["sternum"],
            unexplained: [],
          },
        ],
      }),
    );
    expect(container.querySelector(".rank-name")!.textContent).toBe("right sternalis (variant), trigger point 1");
    expect(container.querySelector(".rank-why")!.textContent).toContain("70 %");
    expect(container.querySelector(".reported")!.textContent).toContain("50 % of it is painted");
    expect(container.querySelector(".cautions")!.textContent).toContain("cardiac");
    fireEvent.click(screen.getByRole("button", { name: "Erase all paint" }));
    expect(view(context).strokes).toEqual([]);
    expect(missingWords).toEqual([]);
  });

  it("says so where there is no body to read it from", () => {
    const context = appContext({ mode: "pain", strokes: [stroke] });
    context.store.setState({ body: { phase: "failed", reason: "webgl" } });
    renderIn(context, <Panel />);
    expect(screen.getByText(/cannot be read without the body/)).toBeTruthy();
  });
});

describe("comparing two", () => {
  it("shows both side by side with what each explains, and the way back keeps the pain", () => {
    const pain = [{ zone: "anterior-deltoid", side: "R" }] as const;
    const context = appContext({ mode: "pain", pain });
    const { container } = renderIn(context, <Panel />);
    const buttons = screen.getAllByRole("button", { name: /^Compare / });
    fireEvent.click(buttons[0]!);
    expect(screen.getByText(/Choose a second one/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole("button", { name: /^Compare / })[2]!);
    const sides = container.querySelectorAll(".comparison-side");
    expect(sides).toHaveLength(2);
    for (const side of sides) expect(side.textContent).toContain("Explains: Front of the shoulder");
    expect(sides[0]!.querySelector(".swatch.essential")).toBeTruthy();
    expect(sides[1]!.querySelector(".swatch.rings")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "All candidates" }));
    expect(container.querySelector(".comparison")).toBeNull();
    expect(view(context).pain).toEqual(pain);
    expect(missingWords).toEqual([]);
  });
});
