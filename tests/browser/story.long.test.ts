import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { STORY_STEPS } from "../../src/core/story/steps";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled, statsOf, viewOf } from "./harness/app";
import { violations } from "./harness/axe";
import { dragTouch } from "./harness/gestures";

/** What the scene inside the muscle may cost. */
const INSIDE_DRAW_CALLS = 20;
/** Software GL draws a second of movement in many, ms. */
const SLOW = 600_000;
/** Superficial, deep, of the face, of the foot. */
const POINTS = [
  "trapezius.trp1",
  "multifidus-lumborum.trp1",
  "iliopsoas.trp1",
  "masseter.trp1",
  "abductor-hallucis.trp1",
];

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "#trp=infraspinatus.trp1");
  page = open.page;
  await firstFrame(page);
  await settled(page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const title = () => page.locator(".story-head h2").textContent();
const goTo = async (link: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, link);
  await page.locator(".story-caption").waitFor({ timeout: 60_000 });
  await settled(page);
};
const stagePixels = () => page.locator(".body-view canvas").screenshot({ timeout: 120_000 });

describe("the story", () => {
  it("is opened by a button and by its key, and left by escape, with the muscle still selected", async () => {
    await page.locator(".story-open").first().tap();
    await page.locator(".story-caption").waitFor({ timeout: 60_000 });
    expect((await viewOf(page)).step).toBe(1);
    await page.keyboard.press("Escape");
    expect((await viewOf(page)).step).toBe(0);
    expect((await viewOf(page)).trp).toBe("infraspinatus.trp1");
    await page.keyboard.press("t");
    await page.locator(".story-caption").waitFor();
    expect((await viewOf(page)).step).toBe(1);
  });

  it("goes through its steps by key and by swipe, each with few draw calls and then at rest", async () => {
    const titles = new Set<string | null>();
    for (let step = 1; step <= STORY_STEPS.length; step++) {
      await settled(page);
      expect((await viewOf(page)).step).toBe(step);
      titles.add(await title());
      const { drawCalls, framesSinceIdle, frames } = await statsOf(page);
      expect(framesSinceIdle).toBe(0);
      expect(drawCalls).toBeLessThanOrEqual(INSIDE_DRAW_CALLS);
      await page.waitForTimeout(600);
      expect((await statsOf(page)).frames).toBe(frames);
      if (step < STORY_STEPS.length) await page.keyboard.press("PageDown");
    }
    expect(titles.size).toBe(STORY_STEPS.length);
    const box = (await page.locator(".story-telling").boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 220, box.y + 24, { steps: 5 });
    await page.mouse.up();
    expect((await viewOf(page)).step).toBe(STORY_STEPS.length - 1);
  });

  it.each(["light", "dark"] as const)("has nothing that axe objects to: %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const step of [3, 8, 10]) {
      await goTo(`#trp=infraspinatus.trp1&register=clinician&step=${step}`);
      if (step < 10) await page.getByRole("button", { name: "More", exact: true }).tap();
      expect(await violations(page), `step ${step}`).toEqual([]);
    }
  });

  it("is restored by its link, turned by a hand too", async () => {
    await goTo("#trp=infraspinatus.trp1&side=L&step=6");
    const area = (await page.locator(".body-view canvas").boundingBox())!;
    const from = { x: area.x + area.width / 2, y: area.y + 160 };
    await dragTouch(page, from, { x: from.x + 120, y: from.y });
    await settled(page);
    const link = await page.evaluate(() => window.needlepoint!.link());
    const before = await viewOf(page);
    expect(typeof before.view).toBe("object");
    const second = await openPage(site, new URL(link).hash);
    await firstFrame(second.page);
    await settled(second.page);
    expect(await viewOf(second.page)).toEqual(before);
    expect(second.trouble).toEqual([]);
    await second.context.close();
  });

  it.each(POINTS)("is told of %s, on the left and on the right", async (point) => {
    for (const [side, step] of [
      ["L", 2],
      ["R", 5],
      ["L", 6],
      ["R", 8],
    ] as const) {
      await goTo(`#trp=${point}&side=${side}&step=${step}&register=patient`);
      expect((await viewOf(page)).trp).toBe(point);
      expect((await statsOf(page)).framesSinceIdle).toBe(0);
    }
    expect(open.trouble).toEqual([]);
  });

  it("ends the twitch with the same picture each time", { timeout: SLOW }, async () => {
    const moving = await openPage(site, "#trp=infraspinatus.trp1&step=6", { motion: true, screen: "phone" });
    await firstFrame(moving.page);
    const ended = async () => {
      await moving.page.waitForFunction(
        () =>
          document.querySelector(
            '[data-here="true"] [style*="scaleX(1)"], [data-here="true"] [style*="scaleX(1.000)"]',
          ),
        null,
        { timeout: SLOW },
      );
      await settled(moving.page);
      return moving.page.locator(".body-view canvas").screenshot({ timeout: SLOW });
    };
    const first = await ended();
    await moving.page.keyboard.press("PageUp");
    await moving.page.keyboard.press("PageDown");
    expect((await ended()).equals(first)).toBe(true);
    expect(moving.trouble).toEqual([]);
    await moving.context.close();
  });

  it("plays by itself and stands still when it is paused", { timeout: SLOW }, async () => {
    const moving = await openPage(site, "#trp=infraspinatus.trp1&step=9", { motion: true, screen: "phone" });
    await firstFrame(moving.page);
    await moving.page.getByRole("button", { name: "Play", exact: true }).tap();
    await moving.page.waitForTimeout(1500);
    await moving.page.getByRole("button", { name: "Pause", exact: true }).tap();
    await settled(moving.page);
    const { frames } = await statsOf(moving.page);
    await moving.page.waitForTimeout(1000);
    expect((await statsOf(moving.page)).frames).toBe(frames);
    expect((await viewOf(moving.page)).step).toBe(9);
    await moving.page.keyboard.press(" ");
    await moving.page.waitForFunction(() => window.needlepoint!.state().step === 10, null, { timeout: SLOW });
    expect(moving.trouble).toEqual([]);
    await moving.context.close();
  });

  it("shows no way of the needle to patients", async () => {
    await goTo("#trp=infraspinatus.trp1&register=patient&step=5");
    await page.getByRole("button", { name: "More", exact: true }).tap();
    expect(await page.locator(".story-card").textContent()).not.toMatch(/\d mm/);
    expect(await page.getByRole("button", { name: "Draw it along its path" }).count()).toBe(0);
    expect((await stagePixels()).length).toBeGreaterThan(10_000);
  });

  it("asks for a muscle where none is chosen", async () => {
    await page.evaluate(() => {
      location.hash = "#step=4";
    });
    await page.locator(".story-chooser .chip").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator(".story-chooser .chip").first().tap();
    await page.locator(".story-caption").waitFor();
    expect((await viewOf(page)).step).toBe(1);
  });
});
