import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claims, muscles, sayings, storySteps, themes } from "../../src/clinical";
import { muscleNames } from "../../src/commands/muscleNames";
import { HARDEST_GRADE, likeness, PlainReader, patientTexts, wordFaults } from "../../src/commands/words";

const texts = patientTexts({ muscles, claims, themes, sayings, storySteps });
const names = muscleNames(muscles);

describe("the patients' texts", () => {
  it("are all there: four of each muscle, two of each point, one of each claim", () => {
    const points = muscles.flatMap((muscle) => muscle.triggerPoints);
    expect(texts.length).toBeGreaterThanOrEqual(4 * muscles.length + 2 * points.length + claims.length);
    expect(new Set(texts.map(({ row }) => row)).size).toBe(texts.length);
  });

  it("read easily, and no two say the same", () => {
    expect(wordFaults(texts, names)).toEqual([]);
  });
});

describe("a reader of plain words", () => {
  const reader = new PlainReader(["Flexor digitorum superficialis", "Flexor"]);

  it("gives the published grade", () => {
    // 14 words of one syllable, 2 sentences: 0.39 * 7 + 11.8 * 1 - 15.59.
    const text = "The pain sits deep in the hip. It can wake you in the night.";
    expect(reader.grade(text)).toBeCloseTo(0.39 * 7 + 11.8 - 15.59, 6);
  });

  it("takes a muscle's name for one easy word", () => {
    expect(reader.grade("The flexor digitorum superficialis is sore.")).toBeCloseTo(
      reader.grade("The arm is sore."),
      6,
    );
  });

  it("finds hard sentences", () => {
    const hard = "Contraindications necessitate individualised multidisciplinary consideration preceding intervention.";
    expect(reader.grade(hard)).toBeGreaterThan(HARDEST_GRADE);
    expect(wordFaults([{ row: "x", text: hard }], names)).toHaveLength(1);
  });

  it("finds texts that differ in the muscle's name alone", () => {
    const faults = wordFaults(
      [
        { row: "a", text: "Flexor makes the hand ache at night." },
        { row: "b", text: "Flexor digitorum superficialis makes the hand ache at night." },
      ],
      ["Flexor digitorum superficialis", "Flexor"],
    );
    expect(faults).toEqual(["a is 100 % like b"]);
  });
});

describe("likeness", () => {
  it("is 1 for the same, 0 for nothing in common, and the same both ways", () => {
    expect(likeness("", "")).toBe(1);
    expect(likeness("abc", "xyz")).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, a)).toBe(1);
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
