import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MUSCLE_STRUCTURES } from "../../../src/anatomy/structures";
import { muscles } from "../../../src/clinical";
import { scope } from "../../../src/clinical/scope";
import { extendedMuscles } from "../../../src/clinical/tiers";
import { isIntimateRegion } from "../../../src/core/intimate";
import { cardsOf, cardTypes, layersOver, readCardId } from "../../../src/core/study/cards";
import { CHOICES, nameChoices, patternChoices, patternWorth, placeChoices } from "../../../src/core/study/choices";
import { cardsInDeck, deckWords, isDeckWord, writeDeck } from "../../../src/core/study/deck";
import { decoyOf, hazardChoices, hazardKey } from "../../../src/core/study/hazards";
import { decoyNames } from "../../../src/ui/locales/en/decoys";
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

  it("ask by depth for what lies under another layer, with as many layers off as lie over it", () => {
    for (const { type, subject } of cards) {
      if (type === "name") expect(cards.some(({ id }) => id === `layer:${subject}`)).toBe(layersOver(subject) > 0);
      if (type === "layer") expect(layersOver(subject)).toBe(asked.find(({ id }) => id === subject)!.layer - 1);
    }
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

  it("is short in a link and the same after it, whatever its words and their order", () => {
    const word = fc.oneof(facet, fc.constantFrom(...cards.slice(0, 40).map(({ id }) => id)));
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), (deck) => {
        const text = writeDeck(deck);
        expect(deckWords(text)).toEqual(deck);
        expect(deckWords(deck.join())).toEqual(deck);
        expect(text.length).toBeLessThanOrEqual(deck.join().length);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
    expect(writeDeck(["find:soleus.trp1", "find:soleus.trp2", "region:neck"])).toBe(
      "find:soleus.trp1,soleus.trp2,region:neck",
    );
    // A word of no kind is none.
    expect(deckWords("soleus,find:x.trp1,")).toEqual(["soleus", "find:x.trp1", "find:"]);
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

  it("for a pattern are felt elsewhere: of four muscles, or two points of the right one beside two of another", () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.constantFrom(...points), seed, (home, n) => {
        const found = patternChoices(home, points, n);
        expect(patternChoices(home, points, n)).toEqual(found);
        expect(found.length).toBe(CHOICES);
        expect(new Set(found.map(({ point }) => point.id)).size).toBe(CHOICES);
        // Right is one alone.
        expect(found.filter((it) => patternWorth(home, it) === 1)).toEqual([home]);
        const perMuscle = [...new Set(found.map(({ muscle }) => muscle.id))].map(
          (id) => found.filter(({ muscle }) => muscle.id === id).length,
        );
        expect([[1, 1, 1, 1].join(), [2, 2].join()]).toContain(perMuscle.join());
        if (perMuscle.length === 2) pairs++;
      }),
      { seed: SEED, numRuns: runs(30) },
    );
    expect(pairs).toBeGreaterThan(0);
  });

  it("for a pattern are worth something where the muscle is right and the point is not", () => {
    const home = points.find(({ point }) => point.id === "trapezius.trp1")!;
    const worth = (id: string) => patternWorth(home, points.find(({ point }) => point.id === id)!);
    expect(worth("trapezius.trp1")).toBe(1);
    expect(worth("trapezius.trp5")).toBeGreaterThan(0);
    expect(worth("trapezius.trp5")).toBeLessThan(1);
    expect(worth("soleus.trp1")).toBe(0);
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

  it("for hazards hold what is named, six at most, beside three to five that no text of the whole region names", () => {
    for (const muscle of muscles) {
      const around = muscles.filter(({ region }) => region === muscle.region);
      const named = around.flatMap((it) => [it, ...it.triggerPoints]).flatMap((it) => it.needling?.hazards ?? []);
      for (const { id, needling } of [muscle, ...muscle.triggerPoints]) {
        const right = [...new Set((needling?.hazards ?? []).map(({ structure }) => structure))];
        if (right.length === 0) continue;
        const found = hazardChoices(id, muscle.region, right, 7);
        expect(found.length, id).toBeLessThanOrEqual(9);
        const there = found.flatMap((it) => (it.kind === "named" ? [it.structure] : []));
        expect(new Set(there).size).toBe(Math.min(right.length, 6));
        for (const one of there) expect(right).toContain(one);
        const wrong = found.flatMap((it) => (it.kind === "decoy" ? [decoyNames[it.decoy]] : []));
        expect(wrong.length, id).toBeGreaterThanOrEqual(3);
        expect(wrong.length, id).toBeLessThanOrEqual(5);
        for (const one of wrong) {
          // "Axillary nerve behind the neck of the humerus" is named where "axillary nerve" is.
          const [adjective, noun] = one
            .toLowerCase()
            .split(/ (?:behind|at|and) /)[0]!
            .split(/ (?=\S+$)/);
          const told = named.filter(({ structure }) => {
            const text = structure.toLowerCase();
            return noun ? text.includes(`${adjective} ${noun}`) : text.includes(adjective!);
          });
          expect(told, `${id}: ${one}`).toEqual([]);
        }
      }
    }
  });

  it("know a hazard of the text from a structure out of reach", () => {
    for (const option of hazardChoices("soleus", "leg", ["Tibial nerve"], 3))
      expect(decoyOf(hazardKey(option))).toBe(option.kind === "decoy" ? option.decoy : null);
  });
});
