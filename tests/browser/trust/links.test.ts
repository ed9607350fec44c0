import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as clinical from "../../../src/clinical";
import type { Site } from "../../../src/commands/browser/serve";
import { reviewed } from "../../../src/core/study/memory";
import { writeRecord } from "../../../src/core/study/record";
import { writeVisit } from "../../../src/core/visit";
import { indexContent } from "../../../src/state/content";
import { studyForm } from "../../../src/state/study/studyForm";
import { visitForm } from "../../../src/state/visitStore";
import { linkVocabulary } from "../../../src/state/vocabulary";
import { anyLink } from "../../harness/links";
import { runs } from "../../runs";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled } from "../harness/app";

const words = linkVocabulary(indexContent(clinical), new Set(["en"]));
/** Links opened one after the other in one call of the page. */
const BATCH = 250;
const TIMEOUT = 5_400_000;
/** What was saved before, which no link may change. */
const SAVED = {
  [visitForm.key]: writeVisit([
    { point: "soleus.trp1", side: "L", view: "#trp=soleus.trp1", addedAt: "2026-11-26T09:00:00.000Z" },
  ]),
  [studyForm.key]: writeRecord([reviewed("name:soleus", null, 1, new Date("2026-11-26T09:00:00.000Z"))]),
};

let site: Site;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", { draws: false, screen: "phone" });
  await cannotDraw(open.page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const cannotDraw = (page: Page) => page.getByRole("alert").getByText("WebGL 2").waitFor();

/**
 * Opens links one after the other (null: stays at that which is open). Returns those after which the page was blank, had taken
 * text for HTML, or had lost what was saved. Runs in the page.
 */
async function wrongAt({ links, saved }: { links: readonly (string | null)[]; saved: Record<string, string> }) {
  const wrong: string[] = [];
  for (const link of links) {
    const before = location.hash;
    if (link !== null) location.hash = link;
    // A text that the browser takes for the same address is no event.
    if (location.hash !== before) await new Promise((done) => addEventListener("hashchange", done, { once: true }));
    await new Promise((done) => setTimeout(done));
    const drawn =
      document.querySelector(".top-bar h1") && document.querySelector(".panel-body")!.textContent!.length > 15;
    const html = document.querySelector("body script, iframe, [onerror], [onload], [src=x], a[href^=javascript]");
    const lost = Object.keys(saved).some((key) => localStorage.getItem(key) !== saved[key]);
    const missing = document.querySelector(".part-missing");
    if (!drawn || html || "hostile" in window || lost || missing) wrong.push(location.hash);
  }
  return wrong;
}

/** Opens links at random in a page in which something was saved before, and expects all to be well. */
async function walk(page: Page, seed: number, count: number): Promise<void> {
  await page.evaluate((saved) => Object.assign(localStorage, saved), SAVED);
  const links = fc.sample(anyLink(words), { seed, numRuns: count });
  for (let at = 0; at < count; at += BATCH)
    expect(await page.evaluate(wrongAt, { links: links.slice(at, at + BATCH), saved: SAVED })).toEqual([]);
}
const faults = ({ trouble }: OpenPage) => trouble.filter((line) => !line.includes("WebGL"));

describe("links at random", () => {
  it("never leave a blank page, never run, throw nothing, and leave what was saved (seed 51)", {
    timeout: TIMEOUT,
  }, async () => {
    // The unit tests read a thousand of them in `npm test`: drawing the page for each takes far longer.
    await walk(open.page, 51, runs(300, 10_000));
    expect(faults(open)).toEqual([]);
  });

  it("nor as the first address of a page (seed 53)", { timeout: TIMEOUT }, async () => {
    for (const [n, link] of fc.sample(anyLink(words), { seed: 53, numRuns: runs(3) }).entries()) {
      await open.page.goto(`${site.url}?${n}${link}`);
      // In sight or not: the table of points and the story lie over it.
      await open.page.locator(".panel-body").waitFor({ state: "attached" });
      expect(await open.page.evaluate(wrongAt, { links: [null], saved: SAVED })).toEqual([]);
    }
    expect(faults(open)).toEqual([]);
  });

  it("nor where the body is drawn (seed 52)", { timeout: TIMEOUT }, async () => {
    const drawn = await openPage(site, "", { screen: "phone", fills: false });
    await firstFrame(drawn.page);
    await walk(drawn.page, 52, runs(20));
    await drawn.page.evaluate(() => {
      location.hash = "#muscle=soleus";
    });
    await settled(drawn.page);
    expect(await drawn.page.evaluate(() => window.needlepoint!.stats().drawCalls)).toBeGreaterThan(0);
    expect(await drawn.page.getByRole("alert").count()).toBe(0);
    expect(drawn.trouble).toEqual([]);
    await drawn.context.close();
  });
});

describe("the policy of the built page", () => {
  it("lets nothing run that is not the page's own file, and nothing out", async () => {
    const { page } = open;
    const host = new URL(site.url).host;
    const refused: string[] = [];
    const answered: string[] = [];
    page.on("requestfailed", (request) => refused.push(request.failure()?.errorText ?? ""));
    page.on("response", (response) => new URL(response.url()).host !== host && answered.push(response.url()));
    const blocked = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const add = (tag: string, set: Record<string, string>) =>
        document.body.append(Object.assign(document.createElement(tag), set));
      add("script", { textContent: "window.hostile = 1" });
      add("script", { src: "https://example.org/x.js" });
      add("img", { src: "https://example.org/x.png" });
      add("link", { rel: "stylesheet", href: "https://example.org/x.css" });
      add("iframe", { src: "https://example.org/" });
      add("object", { data: "https://example.org/" });
      add("base", { href: "https://example.org/" });
      add("div", { innerHTML: "<b onclick='window.hostile = 1'></b>" });
      document.querySelector<HTMLElement>("b[onclick]")!.click();
      const tries: (() => unknown)[] = [
        // Later, because the test's own call is allowed to evaluate.
        () => setTimeout(() => new Function("window.hostile = 1")()),
        () => fetch("https://example.org/"),
        () => new WebSocket("wss://example.org/"),
        () => new EventSource("https://example.org/"),
        () => new Worker("data:text/javascript,0"),
        () => navigator.sendBeacon("https://example.org/", "x"),
      ];
      for (const act of tries) {
        try {
          await act();
        } catch {
          // Refused at once, as it should be.
        }
      }
      await new Promise((done) => setTimeout(done, 300));
      return [...new Set(seen)].sort();
    });
    expect(blocked).toEqual([
      "base-uri",
      "connect-src",
      "frame-src",
      "img-src",
      "object-src",
      "script-src",
      "script-src-attr",
      "script-src-elem",
      "style-src-elem",
      "worker-src",
    ]);
    expect(await page.evaluate(() => "hostile" in window || document.baseURI.includes("example"))).toBe(false);
    // Each was refused by the page's own policy before anything left it.
    expect(new Set(refused)).toEqual(new Set(["csp"]));
    expect(answered).toEqual([]);
  });
});
