import * as fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as clinical from "../../../src/clinical";
import type { Site } from "../../../src/commands/browser/serve";
import { indexContent } from "../../../src/state/content";
import { linkVocabulary } from "../../../src/state/vocabulary";
import { anyLink } from "../../harness/links";
import { runs } from "../../runs";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled } from "../harness/app";

const words = linkVocabulary(indexContent(clinical), new Set(["en"]));
/** Links opened one after the other in one call of the page. */
const BATCH = 50;

let site: Site;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", { draws: false });
  await open.page.getByRole("alert").getByText("WebGL 2").waitFor();
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

/** Opens links in a page; returns those after which it was blank, or had taken text for HTML. */
function bad(page: Page, links: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const found: string[] = [];
    for (const link of all) {
      const before = location.hash;
      location.hash = link;
      // A text that the browser takes for the same address is no event.
      if (location.hash !== before) await new Promise((done) => addEventListener("hashchange", done, { once: true }));
      await new Promise((done) => setTimeout(done));
      const drawn =
        document.querySelector(".top-bar h1") && document.querySelector(".panel-body")!.textContent!.length > 15;
      const html = document.querySelector("body script, iframe, [onerror], [onload], [src=x], a[href^=javascript]");
      if (!drawn || html || "hostile" in window || document.querySelector(".part-missing")) found.push(link);
    }
    return found;
  }, links);
}

function links(seed: number, count: number): string[] {
  return fc.sample(anyLink(words), { seed, numRuns: count });
}

describe("links at random", () => {
  it("never leave a blank page, never run, and throw nothing (seed 51)", async () => {
    const all = links(51, runs(30));
    for (let at = 0; at < all.length; at += BATCH) expect(await bad(open.page, all.slice(at, at + BATCH))).toEqual([]);
    expect(open.trouble.filter((line) => !line.includes("WebGL"))).toEqual([]);
  });

  it("nor where the body is drawn (seed 52)", async () => {
    const drawn = await openPage(site, "", { screen: "phone" });
    await firstFrame(drawn.page);
    expect(await bad(drawn.page, links(52, runs(5)))).toEqual([]);
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
