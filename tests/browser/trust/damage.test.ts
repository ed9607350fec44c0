import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../src/commands/browser/serve";
import type { ReadList } from "../../../src/core/keptList";
import { reviewed } from "../../../src/core/study/memory";
import { writeRecord } from "../../../src/core/study/record";
import { writeVisit } from "../../../src/core/visit";
import { studyForm } from "../../../src/state/study/studyForm";
import { visitForm } from "../../../src/state/visitStore";
import { en } from "../../../src/ui/locales/en";
import { damaged } from "../../harness/damage";
import { HOSTILE } from "../../harness/links";
import { runs } from "../../runs";
import { closePages, type OpenPage, openPage, serveSite } from "../harness/app";

/** Damaged texts that are tried in one call of the page. */
const BATCH = 100;
const TIMEOUT = 600_000;
const DAY = new Date("2026-11-20T09:00:00.000Z");

interface KeptList {
  readonly key: string;
  readonly read: (text: string) => ReadList<unknown>;
  /** Two sound lists: one that is damaged, and one that is kept, which have nothing in common. */
  readonly sound: string;
  readonly kept: string;
  /** Where the list and what is wrong with it are shown. */
  readonly hash: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** A button that changes the list, by its text. */
  readonly change: string | null;
  /** What the page says of a file. */
  readonly says: Readonly<Record<ReadList<unknown>["kind"], RegExp>>;
}

const item = (point: string, side: "R" | "L" = "R") => ({
  point,
  side,
  view: `#trp=${point}`,
  addedAt: DAY.toISOString(),
});
const exactly = (text: string) => new RegExp(`^${text.replaceAll(/[.()]/g, "\\$&")}$`);
const { visit, study } = en;

/** What this browser keeps. A new kind of list is one more row. */
const LISTS: Readonly<Record<string, KeptList>> = {
  "the visit list": {
    key: visitForm.key,
    read: (text) => visitForm.read(text, new Date()),
    sound: writeVisit([item("masseter.trp1"), item("soleus.trp2", "L")]),
    kept: writeVisit([item("piriformis.trp1"), item("popliteus.trp1", "L")]),
    hash: "#muscle=infraspinatus&trp=infraspinatus.trp1",
    open: async (page) => {
      await page.getByRole("button", { name: /^Visit list, / }).click();
      await page.getByRole("dialog").waitFor();
    },
    change: visit.add,
    says: { read: / added\./, newer: exactly(visit.readNewer), unreadable: exactly(visit.readUnreadable) },
  },
  "what was practised": {
    key: studyForm.key,
    read: (text) => studyForm.read(text, new Date()),
    sound: writeRecord([reviewed("find:infraspinatus.trp1", null, 1, DAY), reviewed("name:soleus", null, 0, DAY)]),
    kept: writeRecord([reviewed("draw:masseter.trp1", null, 1, DAY), reviewed("name:piriformis", null, 0.5, DAY)]),
    hash: "#mode=study",
    open: (page) => page.getByText(study.files.title).first().waitFor(),
    change: null,
    says: { read: / added\./, newer: exactly(study.files.readNewer), unreadable: exactly(study.files.readUnreadable) },
  },
};

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

/** What must be there of a damaged text, told without the page. */
function expected({ read }: KeptList, raw: string) {
  const found = read(raw);
  const whole = found.kind === "newer" || (found.kind === "read" && found.lost === 0);
  return { raw, kind: found.kind, damaged: !whole, items: found.kind === "read" ? found.items.length : 0 };
}
type Expected = ReturnType<typeof expected>;

/** Leaves each text in the storage as another tab would, uses the list, and returns what is wrong. Runs in the page. */
async function foundWrong({ cases, key, change }: { cases: Expected[]; key: string; change: string | null }) {
  const wrong: string[] = [];
  const pause = () => new Promise((done) => setTimeout(done));
  const heard = (of: string | null) => dispatchEvent(new StorageEvent("storage", { key: of }));
  for (const { raw, kind, damaged, items } of cases) {
    localStorage.clear();
    heard(null);
    localStorage.setItem(key, raw);
    heard(key);
    await pause();
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === change);
    button?.click();
    await pause();
    const texts = Object.values({ ...localStorage });
    if ((damaged || kind === "newer") && !texts.includes(raw)) wrong.push(`lost ${raw}`);
    if (document.querySelectorAll("section.visit-aside").length !== Number(damaged)) wrong.push(`said of ${raw}`);
    const stored = kind === "newer" ? [] : (JSON.parse(localStorage.getItem(key)!) as { items: unknown[] }).items;
    if (kind !== "newer" && stored.length < items + Number(button !== undefined)) wrong.push(`shorter ${raw}`);
    if (!document.querySelector(".top-bar h1")) wrong.push(`blank ${raw}`);
    if (document.querySelector("body script, iframe, [onerror], [onload], [src=x]")) wrong.push(`HTML ${raw}`);
  }
  return wrong;
}

/** Adds files to a kept list, one after the other, and returns what is wrong. Runs in the page. */
async function wrongWithFiles(given: { cases: { raw: string; says: string }[]; key: string; kept: string }) {
  const wrong: string[] = [];
  // So that it is known when the page has read a file.
  const real = Blob.prototype.text;
  let reading: Promise<string> | null = null;
  Blob.prototype.text = function () {
    reading = real.call(this);
    return reading;
  };
  localStorage.clear();
  localStorage.setItem(given.key, given.kept);
  dispatchEvent(new StorageEvent("storage", { key: given.key }));
  const first = JSON.stringify((JSON.parse(given.kept) as { items: unknown[] }).items);
  for (const { raw, says } of given.cases) {
    const files = new DataTransfer();
    files.items.add(new File([raw], "list.json", { type: "application/json" }));
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    input.files = files.files;
    reading = null;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await reading;
    const said = () => [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent);
    const right = () => reading && said().some((text) => new RegExp(says).test(text));
    for (let turn = 0; turn < 100 && !right(); turn++) await new Promise((done) => setTimeout(done));
    if (!right()) wrong.push(`says ${said().join("|")} of ${raw}`);
    const { items } = JSON.parse(localStorage.getItem(given.key)!) as { items: unknown[] };
    if (JSON.stringify(items.slice(0, 2)) !== first) wrong.push(`took away by ${raw}`);
    if (document.querySelector("body script, iframe, [onerror], [onload], [src=x]")) wrong.push(`HTML ${raw}`);
  }
  Blob.prototype.text = real;
  return wrong;
}

const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, n) => all.slice(n * BATCH, (n + 1) * BATCH));

describe.each(Object.entries(LISTS))("%s", (_, list) => {
  let opened: OpenPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openPage(site, list.hash, { draws: false });
    page = opened.page;
    await page.locator(".panel-body").waitFor();
    await list.open(page);
  });

  it("that is damaged when the page is opened is set aside then (seed 63)", { timeout: TIMEOUT }, async () => {
    for (const [n, raw] of fc.sample(damaged(list.sound), { seed: 63, numRuns: runs(2) }).entries()) {
      await page.evaluate(
        ([key, text]) => {
          localStorage.clear();
          localStorage.setItem(key!, text!);
        },
        [list.key, raw] as const,
      );
      await page.goto(`${site.url}?${n}${list.hash}`);
      await page.locator(".panel-body").waitFor();
      await list.open(page);
      const { damaged: wasDamaged, kind } = expected(list, raw);
      expect(await page.locator("section.visit-aside").count()).toBe(Number(wasDamaged));
      const texts = await page.evaluate(() => Object.values({ ...localStorage }));
      if (wasDamaged || kind === "newer") expect(texts).toContain(raw);
    }
  });

  it("that was damaged is read as far as it goes, and stays as it was found (seed 61)", {
    timeout: TIMEOUT,
  }, async () => {
    const cases = fc.sample(damaged(list.sound), { seed: 61, numRuns: runs(100) }).map((raw) => expected(list, raw));
    for (const some of batches(cases))
      expect(await page.evaluate(foundWrong, { cases: some, key: list.key, change: list.change })).toEqual([]);
  });

  it("loses nothing to a damaged file, and shows what it holds as text (seed 62)", { timeout: TIMEOUT }, async () => {
    const hostile = HOSTILE.map((text) => JSON.stringify({ version: 1, items: [{ ...item(text), view: `#${text}` }] }));
    const files = [...hostile, ...fc.sample(damaged(list.sound), { seed: 62, numRuns: runs(100) })];
    // What a file holds is bytes: a mark at its beginning is none of the text.
    const inFile = (raw: string) => new TextDecoder().decode(new TextEncoder().encode(raw));
    const cases = files.map((raw) => ({ raw, says: list.says[expected(list, inFile(raw)).kind].source }));
    for (const some of batches(cases))
      expect(await page.evaluate(wrongWithFiles, { cases: some, key: list.key, kept: list.kept })).toEqual([]);
  });

  it("left the page whole, and ran nothing", async () => {
    expect(await page.evaluate(() => "hostile" in window)).toBe(false);
    expect(opened.trouble.filter((line) => !line.includes("WebGL"))).toEqual([]);
    await opened.context.close();
  });
});
