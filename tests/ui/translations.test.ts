// @vitest-environment node
import { describe, expect, it } from "vitest";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import { zones } from "../../src/anatomy/zones";
import * as clinical from "../../src/clinical";
import { loadBody } from "../../src/commands/body";
import { textsOf } from "../../src/core/texts";
import { en } from "../../src/ui/locales/en";
import { type FoundFiles, languagesOf } from "../../src/ui/locales/languages";
import { flat, lacking, type Nested, nested, unknownKeys, wrongGaps } from "../../src/ui/locales/words";

describe("the languages", () => {
  const german = languagesOf(
    {
      "./de/ui.json": async () => ({ app: { name: "Nadelpunkt" } }),
      "./pt-BR/ui.json": () => Promise.reject(new Error()),
    },
    { "./de/content.json": async () => ({ "zone.temple.label": "Schläfe" }), "./la/content.json": async () => ({}) },
  );

  it("are English and those that have a file, by the names of the folders", () => {
    expect([...languagesOf({}, {}).tags]).toEqual(["en"]);
    expect([...german.tags]).toEqual(["en", "de", "la", "pt-BR"]);
  });

  it("are loaded from their files when they are asked for; a file may be missing, but not fail", async () => {
    expect(await german.load("de")).toEqual({
      ui: { app: { name: "Nadelpunkt" } },
      content: { "zone.temple.label": "Schläfe" },
    });
    expect(await german.load("en")).toEqual({ ui: {}, content: {} });
    expect(await german.load("la")).toEqual({ ui: {}, content: {} });
    await expect(german.load("pt-BR")).rejects.toThrow();
  });
});

describe("what is wrong with a translation", () => {
  const english = { "a.b": "Skin {{percent}} %", "a.n_one": "{{count}} point", "a.n_other": "{{count}} points" };

  it("is a key that English does not have; forms of number are the language's own", () => {
    expect(unknownKeys(english, { "a.b": "", "a.n_few": "", "a.c": "", "a.b_few": "", constructor: "" })).toEqual([
      "a.c",
      "a.b_few",
      "constructor",
    ]);
  });

  it("is a gap that is lost or made up", () => {
    const given = { "a.b": "Haut {{prozent}} %", "a.n_few": "{{count}} punkty", "a.n_other": "punktów" };
    expect(wrongGaps(english, given)).toEqual(["a.b", "a.n_other"]);
  });

  it("is told from what is only missing", () => {
    expect(lacking(english, { "a.b": "Haut" })).toEqual({
      "a.n_one": english["a.n_one"],
      "a.n_other": english["a.n_other"],
    });
    expect(nested(flat(en))).toEqual(en);
  });
});

const files = {
  ui: import.meta.glob("../../src/ui/locales/*/ui.json", { import: "default" }),
  content: import.meta.glob("../../src/ui/locales/*/content.json", { import: "default" }),
} satisfies Record<string, FoundFiles>;

describe("every translation that is there", () => {
  it("has words of the interface only for what there is, with the same gaps", async () => {
    for (const [path, load] of Object.entries(files.ui)) {
      const given = flat((await load()) as Nested);
      expect(unknownKeys(flat(en), given), path).toEqual([]);
      expect(wrongGaps(flat(en), given), path).toEqual([]);
    }
  });

  it("has texts only for what there is", async () => {
    const parts = [...(await loadBody())!.parts.values()].map(({ extras }) => [`part.${extras.id}`, extras.label]);
    const english = textsOf({ ...clinical, structures: MUSCLE_STRUCTURES, zones });
    const all = { ...english, ...Object.fromEntries(parts) };
    for (const [path, load] of Object.entries(files.content))
      expect(unknownKeys(all, (await load()) as Record<string, string>), path).toEqual([]);
  });
});
