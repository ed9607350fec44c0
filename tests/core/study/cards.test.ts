import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MUSCLE_STRUCTURES } from "../../../src/anatomy/structures";
import { muscles } from "../../../src/clinical";
import { scope } from "../../../src/clinical/scope";
import { extendedMuscles } from "../../../src/clinical/tiers";
import { isIntimateRegion } from "../../../src/core/intimate";
import { cardsOf, cardTypes, readCardId } from "../../../src/core/study/cards";
import {
  CHOICES,
  hazardChoices,
  nameChoices,
  patternChoices,
  placeChoices,
  samePattern,
} from "../../../src/core/study/choices";
import { cardsInDeck, isDeckWord } from "../../../src/core/study/deck";
import { runs } from "../../runs";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261126;
const cards = cardsOf(muscles);
const points = muscles.flatMap((muscle) => muscle.triggerPoints.map((point) => ({ point, muscle })));
const asked = MUSCLE_STRUCTURES.filter(({ id }) => muscles.some(({ parts }) => parts.includes(id)));
const muscleIds = new Set(muscles.flatMap(({ id, parts }) => [id, ...parts]));
const pointIds = new Set(points.map(({ point }) => point.id));

describe("the cards", () => {
  it("have ids of their own that say what they are", () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const { id, type, subject } of cards) expect(readCardId(id)).toEqual({ type, subject });
    for (const type of cardTypes) expect(cards.filter((card) => card.type === type).length, type).toBeGreaterThan(60);
    for (const id of ["", "find:", "find", "seek:x.trp1", "find:X.trp1", "find:a:b", ":a"])
      expect(readCardId(id)).toBeNull();
  });

  it("ask for each point to be found, and for each part of each muscle to be named", () => {
    expect(cards.filter(({ type }) => type === "find").map(({ subject }) => subject)).toEqual([...pointIds]);
    expect(cards.filter(({ type }) => type === "name").length).toBe(asked.length);
  });

  it("know the tier of their muscle, and every muscle of a tier is one", () => {
    for (const id of extendedMuscles) expect(scope[id], id).toBeDefined();
    expect(cards.some(({ tier }) => tier === "extended")).toBe(true);
  });
});

describe("a deck", () => {
  const facet = fc.constantFrom(
    ...["head", "neck", "thigh", "pelvic-floor"].map((id) => `region:${id}`),
    ...["tier:core", "tier:extended"],
    ...cardTypes.map((type) => `type:${type}`),
  );

  it("holds the cards that agree with all that it names, in any order of its words", () => {
    fc.assert(
      fc.property(fc.uniqueArray(facet, { maxLength: 6 }), (deck) => {
        const found = cardsInDeck(cards, deck);
        expect(cardsInDeck(cards, [...deck].reverse())).toEqual(found);
        const held = new Set(found.map(({ id }) => id));
        const named = (name: string) => deck.filter((word) => word.startsWith(`${name}:`));
        for (const { id, region, tier, type, intimate } of cards) {
          const agrees = (
            [
              ["region", region],
              ["tier", tier],
              ["type", type],
            ] as const
          ).every(([name, value]) => named(name).length === 0 || deck.includes(`${name}:${value}`));
          const wanted = agrees && (!intimate || deck.includes("region:pelvic-floor"));
          if (held.has(id) !== wanted) expect.fail(`${id} in ${deck}: ${held.has(id)}`);
        }
      }),
      { seed: SEED, numRuns: runs(8) },
    );
  });

  it("of single cards holds these alone", () => {
    const ids = ["find:infraspinatus.trp1", "name:soleus"];
    expect(
      cardsInDeck(cards, ids)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    const more = cardsInDeck(cards, [...ids, "region:neck"]);
    expect(more.length).toBe(cardsInDeck(cards, ["region:neck"]).length + 2);
  });

  it("keeps what is intimate out unless it is asked for", () => {
    expect(cardsInDeck(cards, []).some(({ intimate }) => intimate)).toBe(false);
    expect(cardsInDeck(cards, []).some(({ region }) => isIntimateRegion(region))).toBe(false);
    expect(cardsInDeck(cards, ["region:pelvic-floor"]).length).toBeGreaterThan(5);
  });

  it("is told from words that mean nothing", () => {
    const known = (word: string) => isDeckWord(word, muscleIds, pointIds);
    for (const { id } of cards) expect(known(id), id).toBe(true);
    for (const word of ["region:neck", "tier:core", "type:draw"]) expect(known(word), word).toBe(true);
    for (const word of ["", "region:", "region:moon", "tier:x", "type:y", "find:nobody.trp1", "region:neck:x", "find"])
      expect(known(word), word).toBe(false);
  });
});

describe("the answers to choose from", () => {
  const seed = fc.integer({ min: 0, max: 1e6 });

  it("for a name hold the right one once, are the same for the same seed, and differ in their words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...asked), seed, (structure, n) => {
        const found = nameChoices(structure, asked, n);
        expect(nameChoices(structure, asked, n)).toEqual(found);
        expect(found.filter(({ id }) => id === structure.id).length).toBe(1);
        expect(found.length).toBe(CHOICES);
        expect(new Set(found.map(({ label }) => label)).size).toBe(CHOICES);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it("for a pattern are points that are felt elsewhere, each of another muscle", () => {
    fc.assert(
      fc.property(fc.constantFrom(...points), seed, (home, n) => {
        const found = patternChoices(home, points, n);
        expect(found.length).toBe(CHOICES);
        expect(found.filter(({ point }) => samePattern(point, home.point)).map(({ point }) => point.id)).toEqual([
          home.point.id,
        ]);
        expect(new Set(found.map(({ muscle }) => muscle.id)).size).toBe(CHOICES);
      }),
      { seed: SEED, numRuns: runs(30) },
    );
  });

  it("for a place are described in other words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...points), seed, (home, n) => {
        const found = placeChoices(home, points, n);
        expect(found.length).toBe(CHOICES);
        const text = home.point.location.clinician;
        expect(found.filter(({ point }) => point.location.clinician === text).map(({ point }) => point.id)).toEqual([
          home.point.id,
        ]);
      }),
      { seed: SEED, numRuns: runs(30) },
    );
  });

  it("for hazards hold all that are named and nothing that the muscle's text names in other words", () => {
    for (const muscle of muscles) {
      const right = muscle.needling.hazards.map(({ structure }) => structure);
      if (right.length === 0) continue;
      const found = hazardChoices(muscle.id, muscle, right, muscles, 7);
      for (const one of right) expect(found).toContain(one);
      const wrong = found.filter((one) => !right.includes(one));
      expect(wrong.length, muscle.id).toBeGreaterThanOrEqual(3);
      const own = [muscle, ...muscle.triggerPoints].flatMap((it) => it.needling?.hazards ?? []);
      for (const { structure } of own) expect(wrong).not.toContain(structure);
      // The lung is named in many ways; none of them may be wrong where it is right.
      if (own.some(({ kind }) => kind === "lung")) expect(wrong.filter((one) => /pleura|lung/i.test(one))).toEqual([]);
    }
  });
});
