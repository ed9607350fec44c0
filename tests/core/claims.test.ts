import { describe, expect, it } from "vitest";
import { ambiguous, claims, type DiscHit, offered, RIVAL, seen } from "../../src/core/claims";
import { HIT_RADIUS_PX } from "../../src/core/interaction";
import { random } from "./fixtures/random";

/** The disc's rays, as the scene casts them: the middle, 8 half way out, 12 on the edge. */
const RAYS = [
  { x: 0, y: 0 },
  ...Array.from({ length: 8 }, (_, i) => ring(0.5, i / 8)),
  ...Array.from({ length: 12 }, (_, i) => ring(1, i / 12)),
];
function ring(share: number, turn: number) {
  const r = share * HIT_RADIUS_PX;
  return { x: r * Math.cos(turn * 2 * Math.PI), y: r * Math.sin(turn * 2 * Math.PI) };
}

/** What a flat picture of the body gives: at each place the structures from the front, 10 mm apart. */
const disc = (at: (x: number, y: number) => readonly string[], glass: readonly string[] = []): DiscHit[] =>
  RAYS.flatMap(({ x, y }, ray) =>
    at(x, y).map((structure, i) => ({
      structure,
      distance: 900 + i * 10,
      offset: Math.round(Math.hypot(x, y)),
      ray,
      solid: !glass.includes(structure),
    })),
  );
/** Two muscles side by side over a bone, their border `px` to the right of the finger. */
const border = (px: number) => disc((x) => [x < px ? "left.R" : "right.R", "bone.R"]);
const subject = (name: string) => (name.startsWith("bone") ? null : name);

describe("claims", () => {
  it("share out what is in front, and nothing of what is beneath", () => {
    const found = claims(border(0.1));
    expect(found.map(({ structure }) => structure).sort()).toEqual(["left.R", "right.R"]);
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(claims(border(100))).toEqual([{ structure: "left.R", share: 1 }]);
    expect(claims([])).toEqual([]);
  });

  it("count the middle most: a ring around the finger is less than what it encloses", () => {
    const [first, second] = claims(disc((x, y) => [Math.hypot(x, y) < HIT_RADIUS_PX * 0.8 ? "inner" : "outer"]));
    expect(first).toMatchObject({ structure: "inner" });
    expect(second!.share).toBeLessThan(0.25);
  });

  it("do not depend on the order of the hits (seed 5)", () => {
    const next = random(5);
    const hits = border(3);
    const shuffled = [...hits].sort(() => next() - 0.5);
    for (const [i, { structure, share }] of claims(shuffled).entries()) {
      expect(structure).toBe(claims(hits)[i]!.structure);
      expect(share).toBeCloseTo(claims(hits)[i]!.share, 9);
    }
  });
});

describe("a touch", () => {
  const asks = (px: number) => ambiguous(claims(border(px)), px > 0 ? "left.R" : "right.R", subject);

  it("is ambiguous near a border and not far from it, on either side, and never twice", () => {
    expect([-5, -1, 1, 5].map(asks)).toEqual([true, true, true, true]);
    expect([-20, -12.5, 12.5, 20].map(asks)).toEqual([false, false, false, false]);
    const rising = [0.5, 3, 6, 9, 12, 15, 18, 21].map(asks);
    expect(rising).toEqual([...rising].sort((a, b) => Number(b) - Number(a)));
  });

  it("has a rival from the named share of the strongest claim on", () => {
    const pair = (share: number) => [
      { structure: "a.R", share: 1 },
      { structure: "b.R", share },
    ];
    expect(ambiguous(pair(RIVAL), "a.R", subject)).toBe(true);
    expect(ambiguous(pair(RIVAL - 0.01), "a.R", subject)).toBe(false);
  });

  it("knows no rival among the parts of one muscle, nor a bone beside a muscle; a muscle beside a bone is one", () => {
    expect(ambiguous(claims(border(1)), "left.R", () => "the one muscle")).toBe(false);
    const beside = claims(disc((x) => [x < 1 ? "left.R" : "bone.R"]));
    expect(ambiguous(beside, "left.R", subject)).toBe(false);
    expect(ambiguous(beside, "bone.R", subject)).toBe(true);
  });
});

describe("what is offered", () => {
  const list = (hits: DiscHit[], chosen: string) => offered(hits, claims(seen(hits)), chosen);

  it("goes from the surface inwards: rivals first, the stronger before the weaker, then what lies beneath the middle", () => {
    const hits = disc((x) => (x < 4 ? ["a", "deep", "bone"] : ["b", "elsewhere"]));
    expect(list(hits, "a")).toEqual(["a", "b", "deep", "bone"]);
  });

  it("counts depth from the surface above: a rival on a slope farther away is superficial too", () => {
    const hits = border(2).map((hit) => (hit.structure === "right.R" ? { ...hit, distance: 960 } : hit));
    const sloped = hits.map((hit) =>
      hit.structure === "bone.R" && hits.some((o) => o.ray === hit.ray && o.structure === "right.R")
        ? { ...hit, distance: 970 }
        : hit,
    );
    expect(list(sloped, "left.R")).toEqual(["left.R", "right.R", "bone.R"]);
  });

  it("has the glass over what was chosen, above it", () => {
    const hits = disc(() => ["cover", "deep"], ["cover"]);
    expect(seen(hits).every(({ structure }) => structure === "deep")).toBe(true);
    expect(list(hits, "deep")).toEqual(["cover", "deep"]);
    // Where all is glass, glass is what is touched.
    expect(seen(disc(() => ["cover"], ["cover"])).length).toBe(RAYS.length);
  });

  it("leaves out the other side of the body, what the finger's edge only brushes, and more than seven", () => {
    const far = disc(() => ["a", "b"]).map((hit) => (hit.structure === "b" ? { ...hit, distance: 990 } : hit));
    expect(list(far, "a")).toEqual(["a"]);
    expect(
      list(
        disc((x) => [x < 22 ? "a" : "edge"]),
        "a",
      ),
    ).toEqual(["a"]);
    const many = disc(() => Array.from({ length: 9 }, (_, i) => `s${i}`)).map((hit) => ({
      ...hit,
      distance: 900 + (hit.distance - 900) / 2,
    }));
    expect(list(many, "s0")).toHaveLength(7);
  });

  it("is what the disc met where nothing is under the middle", () => {
    const hits = disc((x) => (x > 8 ? ["a", "beneath"] : []));
    expect(list(hits, "a")).toEqual(["a", "beneath"]);
  });
});
