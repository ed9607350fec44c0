import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { REGIONS } from "../../src/anatomy/regions";
import { zonesById } from "../../src/anatomy/zones";
import { columnsFor } from "../../src/ui/points/columns";
import { filterRows, noFilter } from "../../src/ui/points/filter";
import { PointsView } from "../../src/ui/points/PointsView";
import { CONFIDENCES, LEVELS, type PointRow, pointRows, type RowWords } from "../../src/ui/points/rows";
import { bodyOrder, orderedBy, sortRows } from "../../src/ui/points/sort";
import { runs } from "../runs";
import { appContext, content, missingWords, renderIn, startWords } from "./fixtures";

beforeAll(startWords);
afterEach(cleanup);

const SEED = 20261126;
const words: RowWords = {
  point: ({ id }) => id,
  region: (id) => REGIONS.find((region) => region.id === id)!.label,
  kind: (kind) => kind,
  felt: ({ zone }) => zonesById.get(zone)!.label,
  hazard: ({ kind, structure }) => (kind === "other" ? structure : kind),
  level: (level) => level,
  confidence: (confidence) => confidence,
};
const rows = pointRows(content.muscles, words);
const columns = columnsFor(true);

/** Words that occur in the table, parts of words, and words that do not. */
const vocabulary = [
  ...new Set(rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => cell.split(/[\s;,]+/)))),
];
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vocabulary),
      fc.constantFrom(...vocabulary).map((word) => word.slice(0, 3).toUpperCase()),
      fc.constantFrom("xyzzy", "MUSCULUS", "é", "(", "\\", ".*"),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join("  "));
const anyFilter = fc.record({
  text: typed,
  region: fc.constantFrom("", ...REGIONS.map(({ id }) => id)),
  level: fc.constantFrom("", ...LEVELS),
  confidence: fc.constantFrom("", ...CONFIDENCES),
});

describe("the rows", () => {
  it("are all trigger points, each once, from head to foot", () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...content.points.keys()].sort());
    const places = rows.map((row) => REGIONS.findIndex(({ id }) => id === row.region));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("say what the tables say", () => {
    for (const row of rows) {
      const { point, muscle } = content.points.get(row.id)!;
      const needling = point.needling ?? muscle.needling;
      expect(row).toMatchObject({ region: muscle.region, level: needling.level, confidence: point.confidence });
      for (const { zone } of point.essential) expect(row.cells.essential).toContain(zonesById.get(zone)!.label);
      for (const { kind, structure } of needling.hazards)
        expect(row.cells.hazards).toContain(kind === "other" ? structure : kind);
      expect(row.cells.hazards.indexOf("lung")).toBeLessThanOrEqual(0);
      expect(Number(row.cells.sources)).toBe(new Set(point.sources.map(({ citation }) => citation)).size);
    }
  });
});

/** The filter again, one row and one word at a time. */
function passes(row: PointRow, filter: typeof noFilter, shown: readonly (typeof columns)[number][]): boolean {
  const { muscle } = content.points.get(row.id)!;
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const said = [...shown.map((column) => row.cells[column]), muscle.latin, ...muscle.synonyms].map(plain);
  for (const word of plain(filter.text).split(" ")) if (!said.some((text) => text.includes(word))) return false;
  if (filter.region !== "" && muscle.region !== filter.region) return false;
  if (filter.level !== "" && shown.includes("level") && row.level !== filter.level) return false;
  return filter.confidence === "" || row.confidence === filter.confidence;
}

describe("the filter", () => {
  it("leaves exactly the rows that hold every word and every choice, in their order", () => {
    fc.assert(
      fc.property(anyFilter, fc.boolean(), (filter, clinician) => {
        const shown = columnsFor(clinician);
        expect(filterRows(rows, filter, shown)).toEqual(rows.filter((row) => passes(row, filter, shown)));
      }),
      { seed: SEED, numRuns: runs(200) },
    );
  });

  it("leaves everything where nothing is asked for", () => {
    expect(filterRows(rows, { ...noFilter, text: "  " }, columns)).toEqual(rows);
  });

  it("finds nothing by words of the needle where they are not shown", () => {
    const filter = { ...noFilter, text: "lung" };
    expect(filterRows(rows, filter, columns).length).toBeGreaterThan(10);
    expect(filterRows(rows, filter, columnsFor(false))).toEqual([]);
  });
});

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  region: REGIONS.map(({ id }) => id),
  level: LEVELS,
  confidence: CONFIDENCES,
};

describe("sorting", () => {
  const subset = fc.shuffledSubarray([...rows], { minLength: 0, maxLength: rows.length });
  const direction = fc.constantFrom("ascending" as const, "descending" as const);

  it("keeps every row, puts no pair the wrong way round, and leaves equals and empty cells in place", () => {
    fc.assert(
      fc.property(subset, fc.constantFrom(...columns), direction, (some, column, way) => {
        const sorted = sortRows(some, { column, direction: way }, "en");
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(sorted.length).toBe(some.length);
        const value = (row: PointRow): number | string => {
          if (column === "sources") return Number(row.cells.sources);
          const order = ORDERS[column];
          if (order) return order.indexOf(row[column as "region" | "level" | "confidence"]);
          return row.cells[column];
        };
        for (let i = 1; i < sorted.length; i++) {
          const [a, b] = [sorted[i - 1]!, sorted[i]!].map(value) as [number | string, number | string];
          if (a === "" || b === "") {
            expect(b).toBe("");
            continue;
          }
          const compared =
            typeof a === "number" && typeof b === "number"
              ? Math.sign(a - b)
              : String(a).localeCompare(String(b), "en", { numeric: true, sensitivity: "base" });
          expect(way === "ascending" ? compared : -compared).toBeLessThanOrEqual(0);
          if (compared === 0) expect(some.indexOf(sorted[i - 1]!)).toBeLessThan(some.indexOf(sorted[i]!));
        }
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it("is asked for by a heading: its column from the start, and the other way round when it is pressed again", () => {
    for (const column of columns) {
      const up = orderedBy(column, { column: column === "point" ? "muscle" : "point", direction: "descending" });
      expect(up).toEqual({ column, direction: "ascending" });
      const down = orderedBy(column, up);
      expect(down).toEqual({ column, direction: "descending" });
      expect(orderedBy(column, down)).toEqual(up);
    }
  });

  it("counts: trigger point 10 comes after trigger point 9", () => {
    const cells = rows[0]!.cells;
    const named = ["x, trigger point 10", "x, trigger point 9"].map((point) => ({
      ...rows[0]!,
      cells: { ...cells, point },
    }));
    const sorted = sortRows(named, { column: "point", direction: "ascending" }, "en");
    expect(sorted.map((row) => row.cells.point)).toEqual(["x, trigger point 9", "x, trigger point 10"]);
  });
});

describe("the page", () => {
  const show = (view: Parameters<typeof appContext>[0], filter = noFilter) => {
    const onChoose = vi.fn();
    const onFilter = vi.fn();
    const onOrder = vi.fn();
    renderIn(
      appContext({ page: "points", ...view }),
      <PointsView filter={filter} onFilter={onFilter} order={bodyOrder} onOrder={onOrder} onChoose={onChoose} />,
    );
    return { onChoose, onFilter, onOrder };
  };
  const few = { ...noFilter, region: "rotator-cuff" };
  const headings = () => screen.getAllByRole("columnheader").map((heading) => heading.textContent);

  it("has a row for each point of the filter, and opens the one that is pressed", () => {
    const { onChoose } = show({}, few);
    const points = content.muscles.filter(({ region }) => region === few.region).flatMap((m) => m.triggerPoints);
    expect(screen.getAllByRole("row").length).toBe(points.length + 1);
    expect(screen.getByRole("status").textContent).toBe(`${points.length} of ${content.points.size} points`);
    fireEvent.click(screen.getByRole("button", { name: "Infraspinatus, trigger point 1" }));
    expect(onChoose.mock.calls).toEqual([["infraspinatus.trp1"]]);
    fireEvent.click(screen.getAllByRole("cell", { name: "Infraspinatus" })[1]!);
    expect(onChoose.mock.lastCall).toEqual(["infraspinatus.trp2"]);
  });

  it("asks for another order where a heading is pressed, and says which is shown", () => {
    const { onOrder } = show({}, few);
    const sorted = screen.getAllByRole("columnheader").map((heading) => heading.getAttribute("aria-sort"));
    expect(sorted.filter((sort) => sort !== "none")).toEqual(["ascending"]);
    expect(screen.getByRole("columnheader", { name: "Region" }).getAttribute("aria-sort")).toBe("ascending");
    for (const name of ["Region", "Sources"]) fireEvent.click(screen.getByRole("button", { name }));
    expect(onOrder.mock.calls).toEqual([
      [{ column: "region", direction: "descending" }],
      [{ column: "sources", direction: "ascending" }],
    ]);
  });

  it("shows the clinical columns to clinicians only", () => {
    show({}, few);
    expect(headings()).toEqual(expect.arrayContaining(["Kind", "Training", "Beware of"]));
    expect(screen.getByLabelText("Training", { selector: "select" })).toBeTruthy();
    cleanup();
    show({ register: "patient" }, few);
    expect(headings()).toEqual([
      "Point",
      "Muscle",
      "Region",
      "Usually felt",
      "Sometimes spreads to",
      "Confidence",
      "Sources",
    ]);
    expect(screen.queryByLabelText("Training", { selector: "select" })).toBeNull();
  });

  it("says so where nothing matches, and offers to clear", () => {
    const { onFilter } = show({}, { ...noFilter, text: "xyzzy", region: "neck" });
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByRole("status").textContent).toMatch(/^0 of /);
    fireEvent.click(screen.getByRole("button", { name: "Clear the filters" }));
    expect(onFilter.mock.calls).toEqual([[noFilter]]);
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("filters by what is typed and chosen", () => {
    const { onFilter } = show({}, few);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "arm" } });
    fireEvent.change(screen.getByLabelText("Confidence", { selector: "select" }), { target: { value: "high" } });
    expect(onFilter.mock.calls).toEqual([[{ ...few, text: "arm" }], [{ ...few, confidence: "high" }]]);
  });

  it("prints what was filtered, the attribution, the versions and the day", () => {
    show({}, { ...few, text: "arm", level: "advanced" });
    const text = document.body.textContent ?? "";
    expect(text).toContain("Shown: “arm”, Rotator cuff, Extra training");
    expect(text).toContain("BodyParts3D");
    expect(text).toContain(`texts ${content.version}`);
    expect(text).toContain(String(new Date().getFullYear()));
    const { print } = window;
    window.print = vi.fn();
    fireEvent.click(within(screen.getByRole("banner")).getByRole("button", { name: "Print" }));
    expect(window.print).toHaveBeenCalledOnce();
    window.print = print;
  });

  it("has all of its words", () => {
    expect(missingWords).toEqual([]);
  });
});
