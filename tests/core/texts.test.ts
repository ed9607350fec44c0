import { describe, expect, it } from "vitest";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import { zones } from "../../src/anatomy/zones";
import * as clinical from "../../src/clinical";
import { textsOf, translated } from "../../src/core/texts";
import { indexContent } from "../../src/state/content";
import { pseudo, pseudoCatalogue } from "../harness/pseudo";

const tables = { ...clinical, structures: MUSCLE_STRUCTURES, zones };
const english = textsOf(tables);

/** Strings that are no texts, by their place in the tables, and why. A place that is not named here must be translated. */
const NOT_TEXTS: Readonly<Record<string, string>> = {
  ...because("ids and words of the schema", [
    ...[
      "muscles.*.id",
      "muscles.*.region",
      "muscles.*.parts.*",
      "muscles.*.related.*",
      "claims.*.id",
      "claims.*.theme",
    ],
    ...["muscles.*.triggerPoints.*.id", "muscles.*.triggerPoints.*.kind", "muscles.*.triggerPoints.*.structure"],
    ...["muscles.*.triggerPoints.*.strand", "muscles.*.triggerPoints.*.confidence", "claims.*.strength"],
    ...["essential", "spillover", "rare"].flatMap((kind) =>
      ["zone", "side"].map((field) => `muscles.*.triggerPoints.*.${kind}.*.${field}`),
    ),
    ...["muscles.*.triggerPoints.*.strokes.*.kind", "muscles.*.triggerPoints.*.strokes.*.path.*.at"],
    ...["muscles.*", "muscles.*.triggerPoints.*"].flatMap((row) => [
      `${row}.needling.level`,
      `${row}.needling.hazards.*.kind`,
    ]),
    ...["themes.*.id", "sayings.*.id", "sayings.*.strength", "version"],
    ...["storySteps.*.id", "storySteps.*.theme", "storySteps.*.claims.*", "storySteps.*.further.*"],
    ...["does", "doesNot", "feel", "soreness", "after", "call"].map((heading) => `lastCard.${heading}.*`),
    ...["redFlags.*.id", "redFlags.*.urgency", "redFlags.*.zones", "redFlags.*.zones.*", "redFlags.*.side"],
    ...["needlingStory.*", "beware.*", "incidents.*", "aftercare.*", "precautions.*.*"],
    ...["zones.*.id", "zones.*.region", "zones.*.laterality", "zones.*.sensation", "zones.*.within"],
    ...["zones.*.patches.*.path.*.at", "structures.*.id", "structures.*.kind", "structures.*.region"],
    ...["structures.*.muscle", "structures.*.attaches.origin.*", "structures.*.attaches.insertion.*"],
    ...[
      "structures.*.figures.*.key",
      "structures.*.figures.*.slip",
      "structures.*.fleshy",
      "structures.*.shares.*.with",
    ],
    ...["structures.*.pennation.kind", "structures.*.midline"],
  ]),
  ...because("TrP1: only its number is shown", ["muscles.*.triggerPoints.*.label"]),
  ...because("names in Latin are the same everywhere", ["muscles.*.latin", "structures.*.latin"]),
  ...because("a work is cited as it calls itself, and its chapters too", [
    ...["id", "authors", "title", "container", "doi", "pmid", "url", "checked"].map((field) => `citations.*.${field}`),
    ...["muscles.*", "muscles.*.triggerPoints.*", "claims.*", "themes.*", "sayings.*", "redFlags.*"].flatMap((row) => [
      `${row}.sources.*.citation`,
      `${row}.sources.*.where`,
    ]),
  ]),
  ...because("a note for whoever edits the table; no page shows it", ["structures.*.shares.*.why"]),
  ...because("shown only for a structure whose muscle has no page; else not translated", [
    ...["structures.*.origin", "structures.*.insertion", "structures.*.action"],
  ]),
};

function because(reason: string, places: readonly string[]): Record<string, string> {
  return Object.fromEntries(places.map((place) => [place, reason]));
}

/** Every string of a value with its place, items and the keys of `precautions` as stars. */
function strings(value: unknown, place = ""): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) || place === "precautions" ? "*" : key;
    return strings(inner, place === "" ? step : `${place}.${step}`);
  });
}

describe("the texts of the content", () => {
  const before = strings(tables);
  const after = strings(translated(tables, pseudoCatalogue(english)));

  it("are all in the catalogue, and nothing else is", () => {
    expect(after.map(([place]) => place)).toEqual(before.map(([place]) => place));
    const wrong = before.flatMap(([place, text], i) => {
      const now = after[i]![1];
      const shownAlone = NOT_TEXTS[place]?.startsWith("shown only");
      const right = place in NOT_TEXTS ? now === text || (shownAlone && now === pseudo(text)) : now === pseudo(text);
      return right ? [] : [`${place}: ${text}`];
    });
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });

  it("have keys that say where they stand", () => {
    const { story, triggerPoints } = clinical.muscles.find(({ id }) => id === "infraspinatus")!;
    expect(english["muscle.infraspinatus.story"]).toBe(story);
    expect(english["point.infraspinatus.trp1.text.patient"]).toBe(triggerPoints[0]!.text.patient);
    expect(english["zone.temple.label"]).toBe(zones.find(({ id }) => id === "temple")!.label);
    for (const key of Object.keys(english))
      expect(key).toMatch(/^(muscle|point|claim|theme|saying|caution|step|zone|structure)\.[\w.-]+$/);
  });

  it("of a structure are wanted in full only where its muscle has no page", () => {
    const described = new Set(clinical.muscles.flatMap(({ id, parts }) => [id, ...parts]));
    for (const { id } of MUSCLE_STRUCTURES) expect(`structure.${id}.origin` in english, id).toBe(!described.has(id));
  });

  it("are refused where two have one key", () => {
    expect(() => textsOf({ ...tables, zones: [zones[0]!, zones[0]!] })).toThrow(zones[0]!.id);
  });
});

describe("a translation", () => {
  it("stays English where it has no word, and leaves all that is no text as it is", () => {
    const half = translated(tables, { "muscle.infraspinatus.story": "Er liegt auf dem Schulterblatt." });
    const [then, now] = [tables, half].map(({ muscles }) => muscles.find(({ id }) => id === "infraspinatus")!);
    expect(now).toEqual({ ...then, story: "Er liegt auf dem Schulterblatt." });
    expect(now!.triggerPoints[0]!.strokes).toBe(then!.triggerPoints[0]!.strokes);
    expect(half.citations).toBe(tables.citations);
    expect(translated(tables, { constructor: "no", "muscle.nothing.story": "no" } as never)).toEqual(tables);
  });

  it("is what the content speaks, with names for all parts of the model", () => {
    const words = {
      "structure.soleus.label": "Schollenmuskel",
      "zone.temple.label": "Schläfe",
      "part.sternum": "Brustbein",
    };
    const content = indexContent(clinical, words);
    expect(content.structureOf.get("soleus")?.label).toBe("Schollenmuskel");
    expect(content.zoneOf.get("temple")?.label).toBe("Schläfe");
    expect(content.partName("sternum", "Sternum")).toBe("Brustbein");
    expect(content.partName("soleus", "Soleus")).toBe("Schollenmuskel");
    expect(content.partName("scapula", "Scapula")).toBe("Scapula");
  });

  it("costs nothing in English: the tables are the very same", () => {
    expect(indexContent(clinical).muscles).toBe(clinical.muscles);
  });
});
