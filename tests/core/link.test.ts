import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Side, Vec3 } from "../../src/anatomy/types";
import { decodeLink, encodeLink, type LinkVocabulary } from "../../src/core/link";
import { type LinkFields, migrateLink } from "../../src/core/linkMigrations";
import { decodeStrokes, encodeStrokes } from "../../src/core/strokeCodec";
import { takeHomeLink } from "../../src/core/takeHome";
import { defaultView, modes, namedViews, pages, registers, roundView, type ViewState } from "../../src/core/view";
import { runs } from "../runs";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
const muscles = ["trapezius", "trapezius-descending", "infraspinatus"];
const points = ["trapezius.trp1", "infraspinatus.trp4"];
const zones = ["temple", "posterior-arm", "vertex"];
const structures = [...muscles, "scapula", "t7"];
const words: LinkVocabulary = {
  muscles: new Set(muscles),
  triggerPoints: new Set(points),
  zones: new Map(zones.map((id) => [id, { sided: id !== "vertex" }])),
  structures: new Set(structures),
  languages: new Set(["en", "de"]),
};

const mm = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const point = (limit: number): fc.Arbitrary<Vec3> => fc.tuple(mm(limit), mm(limit), mm(limit));
const side = fc.constantFrom<Side>("R", "L");
const structure = fc.tuple(fc.constantFrom(...structures), fc.constantFrom("", ".R", ".L")).map(([id, s]) => id + s);
const anyView: fc.Arbitrary<ViewState> = fc.record({
  muscle: fc.option(fc.constantFrom(...muscles)),
  trp: fc.option(fc.constantFrom(...points)),
  side,
  mode: fc.constantFrom(...modes),
  pain: fc.array(
    fc
      .record({ zone: fc.constantFrom(...zones), side: fc.option(side) })
      .map((p) => (p.zone === "vertex" ? { ...p, side: null } : p)),
    { maxLength: 4 },
  ),
  strokes: fc.array(
    fc.record({
      points: fc.array(point(2000), { minLength: 1, maxLength: 30 }),
      radius: fc.double({ min: 1, max: 100, noNaN: true }),
    }),
    { maxLength: 4 },
  ),
  view: fc.oneof(
    fc.constantFrom(...namedViews),
    fc
      .record({ position: point(5000), target: point(2000), fov: fc.double({ min: 10, max: 90, noNaN: true }) })
      .filter((c) => c.position.some((x, i) => Math.abs(x - c.target[i]!) > 1)),
  ),
  layer: fc.integer({ min: 0, max: 12 }),
  skin: fc.double({ min: 0, max: 1, noNaN: true }),
  isolate: fc.array(structure, { maxLength: 3 }),
  hide: fc.array(structure, { maxLength: 3 }),
  bones: fc.boolean(),
  xray: fc.boolean(),
  labels: fc.boolean(),
  step: fc.integer({ min: 0, max: 9 }),
  face: fc.boolean(),
  deck: fc.uniqueArray(
    fc.constantFrom("region:neck", "tier:core", "type:find", "find:trapezius.trp1", "name:infraspinatus"),
    {
      maxLength: 4,
    },
  ),
  page: fc.constantFrom(...pages),
  register: fc.constantFrom(...registers),
  lang: fc.constantFrom("en", "de"),
});

describe("a link", () => {
  it("of the start is empty, and an empty link is the start", () => {
    expect(encodeLink(defaultView)).toBe("#");
    for (const hash of ["", "#"]) expect(decodeLink(hash, words)).toEqual({ state: defaultView, problems: [] });
  });

  it("restores exactly the view, to the precision that a link holds", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = encodeLink(view);
        expect(decodeLink(link, words)).toEqual({ state: roundView(view), problems: [] });
        expect(encodeLink(decodeLink(link, words).state)).toBe(link);
        expect(link).toMatch(/^#[A-Za-z0-9=&:,.%_-]*$/);
      }),
      { seed: SEED, numRuns: runs(1000) },
    );
  });

  it("reads as the contract writes it", () => {
    const { state, problems } = decodeLink(
      "#muscle=trapezius-descending&trp=trapezius.trp1&side=L&mode=pain&pain=temple:L,vertex&view=cam:-1.5,1400,900,-100,1380,-20,35&skin=0.5&face=1&v=1",
      words,
    );
    expect(problems).toEqual([]);
    expect(state).toEqual({
      ...defaultView,
      muscle: "trapezius-descending",
      trp: "trapezius.trp1",
      side: "L",
      mode: "pain",
      pain: [
        { zone: "temple", side: "L" },
        { zone: "vertex", side: null },
      ],
      view: { position: [-1.5, 1400, 900], target: [-100, 1380, -20], fov: 35 },
      skin: 0.5,
      face: true,
    });
  });

  it.each([
    ["#muscle=elbow", "unknown.muscle", { text: "elbow" }],
    ["#side=X", "unknown.side", { text: "X" }],
    ["#pain=temple:R,nowhere", "unknown.zone", { text: "nowhere" }],
    ["#pain=temple:R,vertex:L", "noSides", { text: "vertex" }],
    ["#pain=temple:R,temple:L:R", "painSide", { text: "temple:L:R" }],
    ["#pain=temple:R&skin=2", "number.skin", { text: "2", low: 0, high: 1 }],
    ["#pain=temple:R&view=cam:1,2,3", "cameraNumbers", { text: "cam:1,2,3" }],
    ["#pain=temple:R&view=cam:1,2,3,1,2,3,30", "cameraItself", {}],
    ["#pain=temple:R&strokes=!!", "strokes", {}],
    ["#pain=temple:R&layer=1.5", "whole.layer", { text: "1.5" }],
    ["#pain=temple:R&deck=region:neck,region:moon", "unknown.deck", { text: "region:moon" }],
    ["#pain=temple:R&page=cover", "unknown.page", { text: "cover" }],
    ["#pain=temple:R&colour=red", "part", { text: "colour" }],
    ["#pain=temple:R&__proto__=1", "part", { text: "__proto__" }],
    ["#pain=temple:R&muscle", "unreadable", { text: "muscle" }],
    ["#pain=temple:R&muscle=%E0%A4%A", "unreadable", { text: "muscle=%E0%A4%A" }],
    ["#pain=temple:R&pain=vertex", "twice", { text: "pain" }],
    ["#pain=temple:R&v=7", "newer", {}],
    ["#pain=temple:R&v=x", "version", { text: "x" }],
  ])("names what is wrong in %s and keeps the rest", (hash, key, values) => {
    const { state, problems } = decodeLink(hash, words);
    expect(problems).toEqual([{ key: `link.${key}`, values }]);
    if (hash.includes("temple:R")) expect(state.pain).toEqual([{ zone: "temple", side: "R" }]);
    else expect(state).toEqual(defaultView);
  });

  it("opens a teacher's deck, shortened and told where it is too long, and a patient's link holds none", () => {
    const deck = ["region:neck", "find:trapezius.trp1"];
    const link = encodeLink({ ...defaultView, mode: "study", deck });
    expect(link).toBe("#mode=study&deck=region:neck,find:trapezius.trp1");
    expect(decodeLink(link, words)).toEqual({ state: { ...defaultView, mode: "study", deck }, problems: [] });
    const long = decodeLink(`#deck=${Array.from({ length: 300 }, () => "region:neck").join()}`, words);
    expect(long.state.deck).toEqual(["region:neck"]);
    expect(long.problems).toEqual([{ key: "link.deckLong", values: { most: 200 } }]);
    expect(takeHomeLink({ ...defaultView, mode: "study", deck })).toBe("#register=patient");
  });

  it("cuts long text in what it says", () => {
    const { problems } = decodeLink(`#muscle=${"x".repeat(500)}`, words);
    expect(problems).toEqual([{ key: "link.unknown.muscle", values: { text: `${"x".repeat(40)}…` } }]);
  });

  it("names each thing once, and of very many the first and how many more there are", () => {
    const nothing = Array.from({ length: 40 }, (_, n) => `nowhere${n}`);
    const { problems } = decodeLink(`#pain=${[...nothing, ...nothing].join()}`, words);
    expect(problems).toHaveLength(7);
    expect(problems[0]).toEqual({ key: "link.unknown.zone", values: { text: "nowhere0" } });
    expect(problems[6]).toEqual({ key: "link.more", values: { count: 34 } });
  });

  it("never throws, whatever the text", () => {
    const key = fc.constantFrom(
      "muscle",
      "trp",
      "side",
      "mode",
      "pain",
      "strokes",
      "view",
      "layer",
      "skin",
      "isolate",
      "hide",
      "step",
      "face",
      "page",
      "register",
      "lang",
      "v",
      "constructor",
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("cam:", "cam:1,2,3,4,5,6,1e999", "-0", "R", "%", "temple:", ":R", ","),
    );
    const hash = fc.oneof(
      fc.string(),
      fc.array(fc.tuple(key, text).map(([k, t]) => `${k}=${t}`)).map((parts) => `#${parts.join("&")}`),
    );
    fc.assert(
      fc.property(hash, (h) => {
        const { state } = decodeLink(h, words);
        // What was understood is itself a sound view.
        expect(decodeLink(encodeLink(state), words)).toEqual({ state: roundView(state), problems: [] });
      }),
      { seed: SEED, numRuns: runs(1000) },
    );
  });

  it("to take home has the patient's words and nothing of the needle", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { state } = decodeLink(takeHomeLink(view), words);
        expect(state.register).toBe("patient");
        expect(state.mode).not.toBe("needling");
        expect(state.step).toBe(0);
        expect([state.muscle, state.trp, state.side, state.pain]).toEqual([
          view.muscle,
          view.trp,
          view.side,
          view.pain,
        ]);
      }),
      { seed: SEED, numRuns: runs(100) },
    );
  });

  it("of an older version passes through each migration in turn", () => {
    const add = (word: string) => (f: LinkFields) => new Map([...f, ["path", `${f.get("path") ?? ""}${word}`]]);
    const table = new Map([
      [1, add("a")],
      [3, add("c")],
    ]);
    expect(migrateLink(new Map(), 1, 4, table).get("path")).toBe("ac");
    expect(migrateLink(new Map(), 2, 4, table).get("path")).toBe("c");
    expect(migrateLink(new Map(), 4, 4, table).size).toBe(0);
  });
});

describe("painted strokes", () => {
  it("take about four characters a point", () => {
    const points = Array.from({ length: 50 }, (_, i): Vec3 => [-100 + 4 * i, 1400 - 5 * i, 30 + i]);
    expect(encodeStrokes([{ points, radius: 12 }]).length).toBeLessThan(220);
  });

  it("are refused when cut short", () => {
    const text = encodeStrokes([
      {
        points: [
          [-100, 1400, 30],
          [-90, 1390, 30],
        ],
        radius: 12,
      },
    ]);
    for (let n = 1; n < text.length; n++) expect(decodeStrokes(text.slice(0, n))).toBeNull();
  });
});
