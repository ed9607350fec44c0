import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/state/commands";
import { languageTags } from "../../src/ui/locales";
import { en } from "../../src/ui/locales/en";
import { content } from "./fixtures";

type Words = { readonly [key: string]: string | Words };

const sources = ["src/ui", "src/app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("locales"))
    .map((name) => ({ name: `${folder}/${name}`, code: readFileSync(`${folder}/${name}`, "utf8") })),
);

/** The word or the group of words under a key with dots; plurals count under their own name. */
function find(key: string): string | Words | undefined {
  let at: string | Words | undefined = en as Words;
  for (const step of key.split(".")) {
    if (typeof at !== "object") return undefined;
    at = at[step] ?? at[`${step}_other`];
  }
  return at;
}

/** Every key and text of a language, flat. */
function flat(words: Words, before = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : flat(value, `${before + key}.`),
  );
}

/** Keys that `t(...)` is called with: whole, or up to the first `${` of a template. */
function calls(code: string): { whole: string[]; begun: string[] } {
  return {
    whole: [...code.matchAll(/\bt\(\s*"([^"]+)"/g), ...code.matchAll(/\bt\([^)"]*\?\s*"([^"]+)"/g)].map((m) => m[1]!),
    begun: [...code.matchAll(/\bt\(\s*`([^`$]*)\$\{/g)].map((m) => m[1]!),
  };
}

describe("the words of the interface", () => {
  it("are read from real calls", () => {
    const sample = 't("a.b"); t(large ? "c" : "d"); t(`e.$' + '{f}`); i18next.t("g.h"); wait("no")';
    expect(calls(sample)).toEqual({ whole: ["a.b", "g.h", "c"], begun: ["e."] });
    expect(sources.flatMap(({ code }) => calls(code).whole).length).toBeGreaterThan(60);
  });

  it("exist for every key that a part of the page names", () => {
    const missing = sources.flatMap(({ name, code }) =>
      calls(code)
        .whole.filter((key) => typeof find(key) !== "string")
        .map((key) => `${name}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("exist as a group for every key that is put together", () => {
    const begun = sources.flatMap(({ code }) => calls(code).begun);
    expect(begun.length).toBeGreaterThan(5);
    for (const key of begun) expect(typeof find(key.replace(/\.$/, "")), key).toBe("object");
  });

  it("name every command", () => {
    for (const { id } of Object.values(commands)) expect(typeof find(`commands.${id}`), id).toBe("string");
    expect(Object.keys(en.commands).sort()).toEqual(
      Object.values(commands)
        .map(({ id }) => id as string)
        .sort(),
    );
  });

  it("name everything that the content can bring", () => {
    const needed = new Set<string>();
    for (const muscle of content.muscles) {
      needed.add(`regions.${muscle.region}`);
      for (const { needling } of [muscle, ...muscle.triggerPoints]) {
        if (!needling) continue;
        needed.add(`point.levels.${needling.level}`);
        for (const { kind } of needling.hazards) needed.add(`hazards.${kind}`);
      }
      for (const point of muscle.triggerPoints) {
        needed.add(`point.${point.kind}`);
        needed.add(`point.confidences.${point.confidence}`);
      }
    }
    for (const claim of content.claims) needed.add(`strength.${claim.strength}`);
    for (const citation of content.citations) needed.add(`sources.checked.${citation.checked}`);
    expect([...needed].filter((key) => typeof find(key) !== "string")).toEqual([]);
  });

  it("have values for all of their gaps, written the same way", () => {
    for (const [key, text] of flat(en as Words)) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe("");
      const gaps = [...text.matchAll(/\{\{(\w+)\}\}/g)].length;
      expect(text.split("{").length - 1, key).toBe(gaps * 2);
    }
  });

  it("are known by the tag that a link may name", () => {
    expect([...languageTags]).toContain("en");
  });
});
