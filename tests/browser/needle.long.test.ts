import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, type OpenPage, openBody, SCREENS, serveSite, settled, statsOf, viewOf } from "./harness/app";
import { violations } from "./harness/axe";

const POINT = "#muscle=infraspinatus&trp=infraspinatus.trp1";
/** What the needle, its ring and what lies near may cost. */
const NEEDLE_DRAW_CALLS = 6;

let site: Site;
let open: OpenPage;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  site = await serveSite();
  open = await openBody(site, POINT, {
    before: async (fresh) => fresh.on("request", (request) => asked.push(new URL(request.url()).pathname)),
  });
  page = open.page;
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const panel = () => page.locator(".panel-body");
const gate = () => page.getByRole("dialog");
const button = () => page.getByRole("button", { name: "Show the needle’s path" });
const pass = () => page.getByRole("button", { name: "I have considered this" });
const goTo = (link: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, link);

describe("the needle's path", () => {
  it("asks first, and going back shows nothing of it", async () => {
    expect(asked.some((path) => path.endsWith("organs.glb"))).toBe(false);
    await button().tap();
    await gate().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.locator(".section-picture").count()).toBe(0);
    await page.keyboard.press("Escape");
    await gate().waitFor({ state: "detached" });
    expect((await viewOf(page)).mode).toBe("explore");
    expect(asked.some((path) => path.endsWith("organs.glb"))).toBe(false);
  });

  it("opens for infraspinatus once the reminder is passed: tissues, section, what is at risk; the address says so", async () => {
    const before = await statsOf(page);
    await button().tap();
    await pass().tap();
    await page.locator(".section-picture").waitFor({ timeout: 120_000 });
    await settled(page);
    const names = await page.locator(".tissues").first().locator(".tissue-name").allTextContents();
    expect(names[0]).toBe("Skin and fat");
    expect(names.at(-2)).toContain("Infraspinatus");
    expect(names.at(-1)).toBe("Trigger point");
    expect(await page.locator(".tissues").nth(1).textContent()).toContain("Scapula");
    expect(await page.locator(".section-picture").getAttribute("aria-label")).toContain("Infraspinatus");
    expect(await panel().textContent()).toContain("differ from person to person");
    expect(await violations(page)).toEqual([]);
    const after = await statsOf(page);
    expect(after.drawCalls - before.drawCalls).toBeLessThanOrEqual(NEEDLE_DRAW_CALLS);
    expect(after.framesSinceIdle).toBe(0);
    await page.waitForFunction(() => location.hash.includes("mode=needling"));
  });

  it("is asked for once, and moves to multifidus on the left", async () => {
    await goTo("#muscle=multifidus-lumborum&trp=multifidus-lumborum.trp1&side=L&mode=needling&view=back");
    await page.getByText("left lumbar multifidi and rotatores, trigger point 1").first().waitFor();
    await page.locator(".tissues").first().waitFor();
    expect(await gate().count()).toBe(0);
    expect(await page.locator(".tissues").first().textContent()).toMatch(/multifid/i);
    expect(await page.locator(".tissues").nth(1).textContent()).toMatch(/vertebra/i);
    expect(await page.locator(".risks").textContent()).toContain("Cauda equina");
    expect((await viewOf(page)).view).toBe("back");
  });

  it("is legible in the dark and on a phone", async () => {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.setViewportSize(SCREENS.phone);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.setViewportSize(SCREENS.tabletLandscape);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  });

  it("goes with the words of the clinician, and never comes by a patient's or a turned-round link", async () => {
    await page.getByRole("radio", { name: "Patient" }).tap();
    await page.getByRole("heading", { name: "The needle’s path" }).waitFor({ state: "detached" });
    expect((await viewOf(page)).mode).toBe("explore");
    expect(await button().count()).toBe(0);
    for (const link of [`${POINT}&mode=needling&register=patient`, `${POINT}&mode=needling&face=1`]) {
      await goTo(link);
      await page.getByRole("heading", { name: "Infraspinatus" }).waitFor();
      expect((await viewOf(page)).mode, link).toBe("explore");
      expect(await page.locator(".section-picture, .tissues, .risk-labels").count(), link).toBe(0);
      expect(await button().count(), link).toBe(0);
    }
  });

  it("asks again after the page was loaded anew, and stores nothing", async () => {
    await page.goto(`${site.url}${POINT}&mode=needling`);
    await page.reload();
    await gate().waitFor();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    expect(open.trouble).toEqual([]);
  });
});
