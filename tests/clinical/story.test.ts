import { describe, expect, it } from "vitest";
import { claims, lastCard, muscles, storySteps } from "../../src/clinical";
import { levelOf } from "../../src/core/story/cord";
import { STORY_STEPS } from "../../src/core/story/steps";

const known = new Map(claims.map((claim) => [claim.id, claim]));

describe("the story's texts", () => {
  it("are those of the steps, in their order, each on claims that exist", () => {
    expect(storySteps.map(({ id }) => id)).toEqual(STORY_STEPS);
    for (const { id, claims: own, further } of storySteps) {
      expect(own.length, id).toBeGreaterThan(0);
      for (const claim of [...own, ...further]) expect(known.has(claim), `${id}: ${claim}`).toBe(true);
      // What is unsupported may be told of, never shown.
      for (const claim of own) expect(known.get(claim)!.strength, `${id}: ${claim}`).not.toBe("unsupported");
    }
    for (const [heading, ids] of Object.entries(lastCard))
      for (const claim of ids) expect(known.has(claim), `${heading}: ${claim}`).toBe(true);
  });

  it("say what else may be so wherever a step is not well supported", () => {
    for (const { id, claims: own, otherwise } of storySteps)
      if (own.some((claim) => known.get(claim)!.strength !== "supported")) expect(otherwise, id).toBeDefined();
  });

  it("are short enough to be read with the picture", () => {
    for (const { id, caption } of storySteps)
      for (const text of Object.values(caption)) expect(text.length, id).toBeLessThanOrEqual(135);
  });

  it("have all four themes, each in one piece", () => {
    const row = storySteps.map(({ theme }) => theme).filter((theme, i, all) => theme !== all[i - 1]);
    expect(row).toEqual(["entity", "release", "blood-flow", "pain-modulation", "re-education", "effect"]);
  });
});

describe("the level that the signal goes to", () => {
  const level = (roots: string, nerve = "a nerve", height = 1200) => levelOf({ nerve, roots }, height);

  it("is the middle one of a nerve, the main one where there is one, and the brainstem for cranial nerves", () => {
    expect(level("C5-C6")).toBe(5);
    expect(level("C4-C5, mainly C5")).toBe(4);
    expect(level("S1-S2 (L5)")).toBe(26);
    expect(level("Cranial nerve VII")).toBe("brainstem");
    expect(level("Spinal root C1-C5; cervical plexus C3-C4, at times C2")).toBe(3);
  });

  it("is the one beside the point where each segment serves its own strip", () => {
    const levels = [1380, 1250, 1100].map((height) => level("T1-L5", "Medial branches of the dorsal rami", height));
    expect(levels).toEqual([...levels].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(levels).size).toBe(3);
  });

  it("can be read from every muscle's table", () => {
    for (const { id, innervation } of muscles) expect(() => levelOf(innervation, 1000), id).not.toThrow();
  });
});
