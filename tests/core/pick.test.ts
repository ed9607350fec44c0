import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type MarkerOnScreen, type PickScene, pick, type RayHit, type Target, throughDepth } from "../../src/core/pick";
import { runs } from "../runs";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
const structures = ["deltoid-acromial.R", "infraspinatus.R", "scapula.R", "trapezius-transverse.R"];

const hit: fc.Arbitrary<RayHit> = fc.record({
  structure: fc.constantFrom(...structures),
  distance: fc.integer({ min: 500, max: 520 }),
  offset: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
});
const markers: fc.Arbitrary<MarkerOnScreen[]> = fc
  .array(fc.record({ x: fc.integer({ min: -80, max: 80 }), y: fc.integer({ min: -80, max: 80 }) }), { maxLength: 4 })
  .map((places) => places.map((p, i) => ({ id: `point-${i}`, ...p })));
const scene: fc.Arbitrary<PickScene> = fc.record({
  tap: fc.record({ x: fc.integer({ min: -20, max: 20 }), y: fc.integer({ min: -20, max: 20 }) }),
  markers,
  hits: fc.array(hit, { maxLength: 8 }),
});

/** The rules spelled out as: no other candidate may beat the answer. */
function oracle({ tap, markers, hits }: PickScene): Target | null {
  const away = (m: MarkerOnScreen) => Math.sqrt((m.x - tap.x) ** 2 + (m.y - tap.y) ** 2);
  for (const m of markers)
    if (away(m) <= 24 && markers.every((o) => away(m) < away(o) || (away(m) === away(o) && m.id <= o.id)))
      return { kind: "marker", id: m.id };
  const beats = (a: RayHit, b: RayHit) =>
    a.offset !== b.offset
      ? a.offset < b.offset
      : a.distance !== b.distance
        ? a.distance < b.distance
        : a.structure <= b.structure;
  const best = hits.find((h) => h.offset <= 24 && hits.every((o) => beats(h, o)));
  const answer: Target | null = best ? { kind: "structure", id: best.structure, distance: best.distance } : null;
  if (best?.offset === 0) return answer;
  const reachable = markers.filter((m) => away(m) <= 48);
  if (reachable.length === 1) return { kind: "marker", id: reachable[0]!.id };
  return answer;
}

describe("picking", () => {
  it("agrees with the rules spelled out, in random scenes", () => {
    fc.assert(
      fc.property(scene, (s) => {
        expect(pick(s)).toEqual(oracle(s));
      }),
      { seed: SEED, numRuns: runs(1000) },
    );
  });

  it("does not depend on the order of hits or markers", () => {
    fc.assert(
      fc.property(scene, (s) => {
        const turned = { ...s, hits: [...s.hits].reverse(), markers: [...s.markers].reverse() };
        expect(pick(turned)).toEqual(pick(s));
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });

  const tap = { x: 0, y: 0 };
  const under: RayHit = { structure: "infraspinatus.R", distance: 510, offset: 0 };
  it.each<[string, Partial<PickScene>, Target | null]>([
    [
      "a marker beside the finger before the muscle under it",
      { markers: [{ id: "a", x: 20, y: 0 }], hits: [under] },
      { kind: "marker", id: "a" },
    ],
    [
      "the muscle under the finger before a far marker",
      { markers: [{ id: "a", x: 40, y: 0 }], hits: [under] },
      { kind: "structure", id: "infraspinatus.R", distance: 510 },
    ],
    [
      "a lonely far marker where nothing is under the finger",
      { markers: [{ id: "a", x: 40, y: 0 }] },
      { kind: "marker", id: "a" },
    ],
    [
      "nothing between two far markers",
      {
        markers: [
          { id: "a", x: 40, y: 0 },
          { id: "b", x: -42, y: 0 },
        ],
      },
      null,
    ],
    [
      "a thin muscle just beside the finger",
      { hits: [{ ...under, offset: 16 }] },
      { kind: "structure", id: "infraspinatus.R", distance: 510 },
    ],
    ["nothing far from everything", { markers: [{ id: "a", x: 60, y: 0 }], hits: [{ ...under, offset: 30 }] }, null],
  ])("chooses %s", (_name, given, expected) => {
    expect(pick({ tap, markers: [], hits: [], ...given })).toEqual(expected);
  });
});

describe("the structures through the depth", () => {
  it("come superficial to deep, each once, none lost", () => {
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 12 }), (hits) => {
        const order = throughDepth(hits);
        expect(new Set(order)).toEqual(new Set(hits.map((h) => h.structure)));
        expect(new Set(order).size).toBe(order.length);
        const front = (id: string) => Math.min(...hits.filter((h) => h.structure === id).map((h) => h.distance));
        for (let i = 1; i < order.length; i++) expect(front(order[i - 1]!)).toBeLessThanOrEqual(front(order[i]!));
      }),
      { seed: SEED, numRuns: runs(500) },
    );
  });
});
