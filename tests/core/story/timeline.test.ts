import { describe, expect, it } from "vitest";
import { isMicro, STORY_STEPS, secondsOf, stillOf, storyStep } from "../../../src/core/story/steps";
import { storyPicture } from "../../../src/core/story/timeline";
import { viewLimits } from "../../../src/core/view";

const shares = Array.from({ length: 101 }, (_, i) => i / 100);

describe("the steps", () => {
  it("are those that a link may name", () => {
    expect(viewLimits.step).toEqual([0, STORY_STEPS.length]);
    expect(storyStep(0)).toBeNull();
    expect(STORY_STEPS.map((_, i) => storyStep(i + 1))).toEqual(STORY_STEPS);
  });

  it("take about ninety seconds", () => {
    const all = STORY_STEPS.reduce((sum, step) => sum + secondsOf(step), 0);
    expect(all).toBeGreaterThan(80);
    expect(all).toBeLessThan(100);
  });
});

describe("the picture", () => {
  it.each(STORY_STEPS)("of %s is the same for the same moment, and everything in it lies within its bounds", (step) => {
    for (const share of shares) {
      const picture = storyPicture(step, share);
      expect(picture).toEqual(storyPicture(step, share));
      for (const value of [picture.veil, picture.pain, picture.strands, picture.twitch, picture.exercise]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(picture.shot.share).toBeGreaterThanOrEqual(0);
      expect(picture.shot.share).toBeLessThanOrEqual(1);
    }
  });

  it.each(STORY_STEPS)("of %s does not jump", (step) => {
    for (let i = 1; i < shares.length; i++) {
      const [a, b] = [storyPicture(step, shares[i - 1]!), storyPicture(step, shares[i]!)];
      for (const key of ["veil", "pain", "strands"] as const) expect(Math.abs(a[key] - b[key]), key).toBeLessThan(0.16);
      expect(Math.abs(a.shot.share - b.shot.share)).toBeLessThan(0.05);
    }
  });

  it("goes through the skin, lets the needle arrive, and ends every movement at rest", () => {
    expect(storyPicture("person", 0).veil).toBeGreaterThan(0.9);
    expect(storyPicture("person", 1).veil).toBeLessThan(0.2);
    expect([storyPicture("needle", 0).needle, storyPicture("needle", 1).needle]).toEqual([0, 1]);
    expect([storyPicture("twitch", 0).twitch, storyPicture("twitch", 1).twitch]).toEqual([0, 1]);
    expect(storyPicture("twitch", 1).pain).toBe(0);
    expect(storyPicture("movement", 1).exercise).toBe(1);
  });

  it("that stands still shows what its step is about", () => {
    const still = (step: (typeof STORY_STEPS)[number]) => storyPicture(step, stillOf(step));
    expect(still("needle").needle).toBe(1);
    expect(still("twitch").twitch).toBeGreaterThan(0);
    expect(still("twitch").pain).toBeGreaterThan(0.4);
    // From where the pain is seen, too.
    expect(still("twitch").shot).toMatchObject({ to: "echo", share: 1 });
    expect(still("signal").signal).toBeGreaterThan(0.8);
    expect(STORY_STEPS.filter(isMicro)).toEqual(["knot", "endplate", "blood"]);
  });
});
