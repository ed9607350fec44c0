import { describe, expect, it } from "vitest";
import type { SayName } from "../../src/core/fullName";
import { buildSearch, type SearchSources, type SearchWords } from "../../src/core/search";

const point = (id: string, label: string, structure: string) => ({ id, label, structure }) as never;
const sources: SearchSources = {
  muscles: [
    {
      id: "trapezius",
      label: "Trapezius",
      latin: "Musculus trapezius",
      synonyms: ["cowl muscle"],
      parts: ["trapezius-descending", "trapezius-ascending"],
      triggerPoints: [
        point("trapezius.trp1", "TrP1", "trapezius-descending"),
        point("trapezius.trp3", "TrP3", "trapezius-ascending"),
      ],
    },
    {
      id: "gluteus-medius",
      label: "Gluteus medius",
      latin: "Musculus glutæus médius",
      synonyms: [],
      parts: ["gluteus-medius"],
      triggerPoints: [point("gluteus-medius.trp1", "TrP1", "gluteus-medius")],
    },
  ],
  zones: [
    { id: "temple", label: "Temple", region: "head", deep: false },
    { id: "ear-deep", label: "Deep in the ear", region: "head", deep: true },
  ],
  structures: [
    { id: "trapezius-descending", label: "Upper trapezius", latin: "Pars descendens", muscle: "trapezius" },
    { id: "trapezius-ascending", label: "Lower trapezius", latin: "Pars ascendens", muscle: "trapezius" },
    { id: "gluteus-medius", label: "Gluteus medius", muscle: "gluteus-medius" },
    { id: "quadratus-lumborum-fascia", label: "Thoracolumbar fascia", latin: "Fascia thoracolumbalis", muscle: null },
  ],
};
const words: SearchWords = {
  pointName: (_kind, { name, number }) => `${name}, trigger point ${number}`,
  place: "Place of pain",
  deepPlace: "Place of pain, felt deep",
  region: (id) => ({ head: "head and face" })[id] ?? id,
};
const search = buildSearch(sources, words);
const ids = (query: string) => search(query).map((r) => `${r.kind}:${r.id}`);

describe("the search", () => {
  it.each([
    ["trapezius", "muscle:trapezius"],
    ["TRAPEZIUS", "muscle:trapezius"],
    ["trap", "muscle:trapezius"],
    ["trapesius", "muscle:trapezius"],
    ["cowl", "muscle:trapezius"],
    ["upper trapezius", "muscle:trapezius"],
    ["medius", "muscle:gluteus-medius"],
    ["médius", "muscle:gluteus-medius"],
    ["temple", "zone:temple"],
    ["ear", "zone:ear-deep"],
    ["fascia", "structure:quadratus-lumborum-fascia"],
    ["upper trapezius trigger point", "triggerPoint:trapezius.trp1"],
    ["lower trapezius TrP3", "triggerPoint:trapezius.trp3"],
  ])("finds %s as %s first", (query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it("names what it finds", () => {
    expect(search("trapezius trigger point 3")[0]).toEqual({
      kind: "triggerPoint",
      id: "trapezius.trp3",
      title: "Lower trapezius, trigger point 3",
      subtitle: "Trapezius",
    });
    expect(search("deep ear")[0]!.subtitle).toBe("Place of pain, felt deep");
  });

  it("says and hears points, places and regions in the words of the page", () => {
    const pointName: SayName = (_kind, { name, number }) => `${name}, Triggerpunkt ${number}`;
    const german = buildSearch(sources, {
      pointName,
      place: "Schmerzort",
      deepPlace: "Schmerzort in der Tiefe",
      region: () => "Kopf",
    });
    expect(german("trapezius triggerpunkt 3")[0]!.title).toBe("Lower trapezius, Triggerpunkt 3");
    expect(german("kopf").map(({ subtitle }) => subtitle)).toEqual(["Schmerzort", "Schmerzort in der Tiefe"]);
  });

  it("finds every place of a region by the region's name", () => {
    expect(ids("face").sort()).toEqual(["zone:ear-deep", "zone:temple"]);
  });

  it("wants every word", () => {
    expect(ids("trapezius temple")).toEqual([]);
  });

  it("does not list the parts of a muscle beside the muscle", () => {
    expect(search("descendens").map((r) => r.kind)).not.toContain("structure");
  });

  it("answers an empty query with nothing and keeps to the limit", () => {
    expect(search("")).toEqual([]);
    expect(search("  ")).toEqual([]);
    expect(search("t", 2).length).toBe(2);
  });
});
