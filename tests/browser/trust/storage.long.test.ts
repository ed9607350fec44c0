import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as clinical from "../../../src/clinical";
import type { Site } from "../../../src/commands/browser/serve";
import { indexContent } from "../../../src/state/content";
import { visitForm } from "../../../src/state/visitStore";
import { runs } from "../../runs";
import { closePages, type OpenPage, openPage, serveSite } from "../harness/app";

const content = indexContent(clinical);
const POINT = "#muscle=infraspinatus&trp=infraspinatus.trp1";
const OTHER = "#muscle=soleus&trp=soleus.trp1&side=L";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

const visit = (hash: string, before?: (page: Page) => Promise<unknown>): Promise<OpenPage> =>
  openPage(site, hash, { draws: false, ...(before && { before }) });
const ADD = "Add to the visit list";
const add = (page: Page) => page.getByRole("button", { name: ADD }).click();
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), visitForm.key);
const goTo = (page: Page, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);
const rows = (page: Page) => page.locator(".visit-row strong").allTextContents();
async function openList(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Visit list, / }).click();
  await page.getByRole("dialog").waitFor();
}
const faults = ({ trouble }: OpenPage) => trouble.filter((line) => !line.includes("WebGL"));

describe("a browser that denies its storage", () => {
  it("keeps the list while the page is open, and says how long that is", async () => {
    const open = await visit(POINT, (page) =>
      page.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException("denied", "SecurityError");
            },
          });
      }),
    );
    await add(open.page);
    await openList(open.page);
    expect(await rows(open.page)).toEqual(["right infraspinatus, trigger point 1"]);
    await open.page.getByRole("alert").getByText("lasts until this page is closed").waitFor();
    expect(faults(open)).toEqual([]);
    await open.context.close();
  });
});

describe("a browser whose storage is full", () => {
  it("loses nothing that was saved, says so, and stores again once there is room", async () => {
    const open = await visit(POINT);
    const { page } = open;
    await add(page);
    const before = await stored(page);
    await page.evaluate(() => {
      for (let size = 1 << 22; size >= 1; size >>= 1) {
        try {
          for (let n = 0; ; n++) localStorage.setItem(`filler.${size}.${n}`, "x".repeat(size));
        } catch {
          // Full for pieces of this size.
        }
      }
    });
    await goTo(page, OTHER);
    await add(page);
    expect(await stored(page)).toBe(before);
    await openList(page);
    expect(await rows(page)).toHaveLength(2);
    await page.getByRole("alert").getByText("lasts until this page is closed").waitFor();
    await page.evaluate(() => {
      for (const key of Object.keys({ ...localStorage })) if (key.startsWith("filler.")) localStorage.removeItem(key);
    });
    await page.getByRole("button", { name: /^Move left soleus.* up$/ }).click();
    await page.reload();
    await openList(page);
    expect(await rows(page)).toHaveLength(2);
    expect(faults(open)).toEqual([]);
    await open.context.close();
  });
});

describe("two tabs", () => {
  it("that change the list in the same moment lose neither's change", async () => {
    const one = await visit(POINT);
    const other = await one.context.newPage();
    await other.goto(site.url + OTHER);
    const pages = [one.page, other];
    const rounds = runs(2, 15);
    // Each another point, so that each can be added.
    const points = [...content.points.values()].slice(0, 2 * rounds);
    const wanted = new Set(points.map(({ point }) => `${point.id}:R`));
    for (let round = 0; round < rounds; round++) {
      const links = pages.map((_, tab) => {
        const { id, structure } = points[round * 2 + tab]!.point;
        return `#muscle=${structure}&trp=${id}`;
      });
      await Promise.all(pages.map((page, tab) => goTo(page, links[tab]!)));
      await Promise.all(pages.map((page) => page.getByRole("button", { name: ADD }).waitFor()));
      await Promise.all(
        pages.map((page) =>
          page.evaluate(
            (name) =>
              [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === name)!.click(),
            ADD,
          ),
        ),
      );
      await one.page.waitForTimeout(200);
    }
    const listed = async (page: Page) => {
      const { items } = JSON.parse((await stored(page))!) as { items: { point: string; side: string }[] };
      return items.map(({ point, side }) => `${point}:${side}`).sort();
    };
    for (const page of pages) {
      await expect.poll(() => listed(page), { timeout: 30_000 }).toEqual([...wanted].sort());
      await openList(page);
      expect(await rows(page)).toHaveLength(wanted.size);
    }
    await one.context.close();
  });
});

/** Puts the clock of a page to another time (ms); runs in it. Timers go on. */
function setClock(now: number): void {
  const Real = Date;
  const shift = now - Real.now();
  window.Date = class extends Real {
    constructor(...given: number[]) {
      super(...((given.length === 0 ? [Real.now() + shift] : given) as [number]));
    }
    static override now = () => Real.now() + shift;
  } as DateConstructor;
}

describe("a clock that is set wrong", () => {
  it("neither loses nor reorders what is saved", async () => {
    const open = await visit(POINT);
    const { page } = open;
    await add(page);
    for (const [now, link] of [
      ["1971-02-03T04:05:06Z", OTHER],
      ["2099-12-31T23:59:59Z", "#muscle=masseter&trp=masseter.trp1"],
    ] as const) {
      await page.addInitScript(setClock, Date.parse(now));
      await page.goto(site.url + link);
      await page.reload();
      await add(page);
    }
    await openList(page);
    expect((await rows(page)).map((name) => name.split(",")[0])).toEqual([
      "right infraspinatus",
      expect.stringMatching(/^left soleus/),
      expect.stringMatching(/^right masseter/),
    ]);
    expect(faults(open)).toEqual([]);
    await open.context.close();
  });
});
