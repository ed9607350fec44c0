import { describe, expect, it } from "vitest";
import { claims, muscles, sayings, storySteps, themes } from "../../src/clinical";
import { en } from "../../src/ui/locales/en";

/**
 * What the literature does not support, as it tends to be worded, each with a made-up sentence that offends. Such wordings
 * may stand only in the sayings, where they are answered, or where the same sentence denies them.
 */
const families: readonly { name: string; pattern: RegExp; offending: readonly string[] }[] = [
  {
    name: "faster healing or regeneration of tissue",
    pattern:
      /\b(speed|fast|quick|accelerat|hasten|soon|short|boost|promot)\w*( up)? (\w+ ){0,3}(heal|repair|regenerat|recover)\w*|\b(heal|mend|repair|regenerat|recover)\w* (\w+ ){0,2}(faster|sooner|quicker|more quickly)|\b(tissue|muscle) (healing|repair|regeneration)\b/i,
    offending: ["Needling speeds up the healing of muscle.", "Fibres heal sooner.", "It helps tissue regeneration."],
  },
  {
    name: "permanent release",
    pattern:
      /\b(permanent|lasting)\w* (\w+ ){0,2}(releas|relax|relief|gone)\w*|\b(releas|relax|gone|reliev)\w*\b.*\b(permanent\w*|for good|for ever|forever|once and for all)\b/i,
    offending: ["The point is gone for good.", "It gives permanent release.", "The band is released forever."],
  },
  {
    name: "cure",
    pattern: /\bcur(e[sd]?|ing)\b/i,
    offending: ["Needling cures chronic pain.", "A cure for back pain."],
  },
  {
    name: "strength or motor control restored by needling alone",
    pattern:
      /\bneedl\w*\b.*\b(restor|regain|rebuil|re-?train|re-?educat|strengthen|normali[sz])\w*\b.*\b(strength|motor control|function|coordination|muscles?)\b|\b(restor|regain|normali[sz])\w* (\w+ ){0,4}(strength|motor control)\b.*\bneedl/i,
    offending: [
      "The needle restores full strength.",
      "Restored motor control after needling.",
      "Needling re-educates muscles.",
    ],
  },
  {
    name: "the twitch as fibres that relax",
    pattern: /\b(twitch|jump)\w*\b.*\b(relax\w*|releas\w*|lets? go|letting go|giv(e|es|ing) way)\b/i,
    offending: ["The twitch means that fibres are letting go.", "A jump is the muscle relaxing."],
  },
  {
    name: "knots broken up, melted or dissolved",
    pattern:
      /\b(break|broke|melt|dissolv|crush|smash|untie)\w*( \w+){0,4} (knots?|bands?|points?|adhesions?|lumps?)\b|\b(knots?|bands?|points?|adhesions?|lumps?)\b( \w+){0,3} (broken|breaks?|melts?|melted|dissolves?|dissolved)\b/i,
    offending: ["It breaks up the knots.", "The knot melts away.", "Needles dissolve the taut band."],
  },
  {
    name: "a muscle that is reset",
    pattern: /\bre-?set(s|ting)?\b/i,
    offending: ["Needling resets the muscle.", "A reset of the spindle."],
  },
  {
    name: "toxins flushed out",
    pattern: /\b(flush|remov|wash|clear|drain|releas|rid)\w*( \w+){0,4} (toxins?|poisons?|waste)\b|\bdetox\w*/i,
    offending: ["It flushes out toxins.", "Waste? It clears the muscle of waste.", "A detox for muscle."],
  },
  {
    name: "the upper bound of Brady 2014 as a rate",
    pattern: /\b0[.,]04 ?(%|per ?cent)/i,
    offending: ["Serious adverse events: 0.04 %.", "Harm occurs in 0.04 per cent."],
  },
];

/** Words that turn a sentence into a denial. */
const DENIED = /\b(no|not|nobody|nothing|never|nor|neither|none|without|unsupported|cannot)\b|n[’']t\b/i;

/** Every sentence anywhere in a piece of content, apart from the works it cites. */
function sentences(value: unknown): string[] {
  if (typeof value === "string") return value.split(/(?<=[.!?;])\s+/);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "sources" ? [] : sentences(part)));
}

const told = [...new Set(sentences({ muscles, claims, themes, storySteps, en }))];

describe.each(families)("$name", ({ pattern, offending }) => {
  it("is recognised in sentences that claim it", () => {
    for (const sentence of offending) {
      expect(sentence).toMatch(pattern);
      expect(sentence).not.toMatch(DENIED);
    }
  });

  it("is claimed nowhere in the content and nowhere in the interface", () => {
    expect(told.filter((sentence) => pattern.test(sentence) && !DENIED.test(sentence))).toEqual([]);
  });

  it("is answered by a saying that calls it unsupported", () => {
    const answers = sayings.filter(({ said, strength }) => pattern.test(said) && strength === "unsupported");
    expect(answers.map(({ id }) => id)).not.toEqual([]);
  });
});

describe("the answers to the sayings", () => {
  it("do not repeat what they answer", () => {
    const known = sayings.flatMap((saying) => sentences(saying.known));
    const repeated = known.filter(
      (sentence) => !DENIED.test(sentence) && families.some(({ pattern }) => pattern.test(sentence)),
    );
    expect(repeated).toEqual([]);
  });
});
