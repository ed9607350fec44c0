import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, openPage, serveSite, settled, statsOf, viewOf } from "./harness/app";
import { violations } from "./harness/axe";
import { onMuscle, onScreen } from "./harness/body";
import { dragTouch, tap } from "./harness/gestures";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const verdict = (page: Page) => page.locator(".study-verdict");
const start = (page: Page) => page.locator(".study-start");

async function open(hash: string, options?: Parameters<typeof openPage>[2]) {
  const opened = await openPage(site, hash, options);
  await firstFrame(opened.page);
  await settled(opened.page);
  return opened;
}

/** Layers of muscle over supraspinatus. */
const LAYERS_OVER = 1;

describe("by fingers", () => {
  it("a point is found where it is touched; turning the body answers nothing, and nothing is drawn at rest", async () => {
    const { page, context, trouble } = await open("#mode=study&deck=find:soleus.trp1,find:infraspinatus.trp1");
    expect(await violations(page)).toEqual([]);
    await start(page).tap();
    await settled(page);
    for (let card = 0; card < 2; card++) {
      const infraspinatus = (await page.locator(".study-ask").textContent())!.includes("Infraspinatus");
      expect(await button(page, "Check").isDisabled()).toBe(true);
      // The point itself may lie under other muscles: the place over it counts as well, half of it for the muscle.
      const place = infraspinatus ? await onMuscle("infraspinatus.R", 0.3, 0.5) : await onMuscle("soleus.R", 0.7, 0.5);
      await tap(page, await onScreen(page, place));
      await page.locator(".find-guess").waitFor();
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await button(page, "Check").tap();
      await verdict(page).waitFor();
      await settled(page);
      expect(await page.locator(".study-figures").textContent()).toMatch(/\d+ mm away along the surface/);
      expect(await page.locator(".find-length").first().textContent()).toMatch(/^\d+ mm$/);
      expect(await page.locator(".study-marks").textContent()).toContain("You touched");
      expect(await page.locator(".study-figures").textContent()).toMatch(/at the right depth|mm too (shallow|deep)/);
      expect((await statsOf(page)).framesSinceIdle).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.locator(".study-go .study-check").tap();
      await settled(page);
    }
    expect(trouble).toEqual([]);
    await context.close();
  });

  it("a deep point is found with layers off, another point is shown beside it, and the next card has the whole body", async () => {
    const { page, context, trouble } = await open("#mode=study&deck=find:supraspinatus.trp2,layer:supraspinatus");
    await start(page).tap();
    await settled(page);
    for (let card = 0; card < 2; card++) {
      const find = (await page.locator(".study-header h2").textContent()) === "Find the point";
      if (find) {
        expect((await viewOf(page)).layer).toBe(0);
        while ((await viewOf(page)).layer < LAYERS_OVER) await button(page, "One layer deeper").tap();
        await settled(page);
        // Over the other point of the muscle.
        await tap(page, await onScreen(page, await onMuscle("supraspinatus.R", 0.2, 0.5)));
        await page.locator(".find-guess").first().waitFor();
        await settled(page);
        await button(page, "Check").tap();
        await verdict(page).waitFor();
        await settled(page);
        const told = (await page.locator(".study-marks").textContent())!;
        expect(told).toContain("You touched the right muscle.");
        expect(told).toContain("Nearest to your touch: Supraspinatus, trigger point 1.");
        expect(await page.locator(".find-marks .find-neighbour").isVisible()).toBe(true);
      } else {
        expect((await viewOf(page)).layer).toBe(LAYERS_OVER);
        await page.getByText("with one layer of muscle taken off").waitFor();
        await page.locator(".study-choice", { hasText: "Supraspinatus" }).tap();
        await expect.poll(() => verdict(page).textContent()).toBe("That is it");
      }
      expect(await violations(page)).toEqual([]);
      await page.locator(".study-go .study-check").tap();
      await settled(page);
    }
    expect(trouble).toEqual([]);
    await context.close();
  });

  it("a pattern is drawn with one finger, apart from reported pain, and measured by its area", async () => {
    const { page, context, trouble } = await open("#mode=study&deck=draw:tibialis-anterior.trp1");
    await start(page).tap();
    await settled(page);
    await dragTouch(page, await onScreen(page, [-95, 420, 30]), await onScreen(page, [-95, 300, 30]));
    await settled(page);
    expect((await viewOf(page)).strokes).toEqual([]);
    expect((await viewOf(page)).mode).toBe("study");
    expect(await violations(page)).toEqual([]);
    await button(page, "Check").tap();
    await verdict(page).waitFor();
    expect(await page.locator(".study-overlaps").textContent()).toMatch(/\d+ % the same/);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });
});

describe("by keys alone", () => {
  it("study mode opens, asks, and is left; what was practised is there at the next visit", async () => {
    const { page, context, trouble } = await open("", { touch: false });
    await page.keyboard.press("q");
    await start(page).waitFor();
    await page.evaluate(() => {
      location.hash = "#mode=study&deck=name:soleus,pattern:soleus.trp1";
    });
    await page.getByText("2 cards in this deck").waitFor();
    await start(page).focus();
    await page.keyboard.press("Enter");
    for (let card = 0; card < 2; card++) {
      const options = await page.locator(".study-choice").allTextContents();
      await page.keyboard.press(String(options.findIndex((text) => /Soleus(, trigger point 1)?$/.test(text)) + 1));
      await expect.poll(() => verdict(page).textContent()).toBe("That is it");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("study-card");
      await page.keyboard.press("Enter");
    }
    await page.getByText("2 of 2 known").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("q");
    expect((await viewOf(page)).mode).toBe("explore");
    // Another visit with the same browser.
    const later = await context.newPage();
    await later.goto(`${site.url}#mode=study`);
    await firstFrame(later);
    const leg = later.locator(".study-progress li", { hasText: "Lower leg" });
    expect(await leg.textContent()).toMatch(/2 of \d+ seen/);
    await button(later, "Show it on the body").press("Enter");
    await settled(later);
    expect(await violations(later)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it("tissues are put in order with arrow keys, after the reminder", async () => {
    const { page, context, trouble } = await open("#mode=study&deck=order:rhomboideus-major.trp1", { touch: false });
    await page.getByText("No card fits").waitFor();
    await button(page, "Show the reminder").press("Enter");
    await button(page, "I have considered this").press("Enter");
    await start(page).press("Enter");
    const right = ["Skin and fat", "Lower trapezius", "Rhomboid major"];
    await page.locator(".study-order").waitFor({ timeout: 60_000 });
    expect(await violations(page)).toEqual([]);
    for (const [at, name] of right.entries()) {
      const names = () => page.locator(".study-tissue").allTextContents();
      const from = (await names()).indexOf(name);
      await page.locator(".study-order li").nth(from).locator("button:not([disabled])").first().focus();
      for (let step = from; step > at; step--) await page.keyboard.press("ArrowUp");
      expect((await names())[at]).toBe(name);
    }
    await button(page, "Check").press("Enter");
    await expect.poll(() => verdict(page).textContent()).toBe("That is it");
    await page.locator(".study svg[role=img], .study figure svg").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it("an exam ends with every answer in sight", async () => {
    const { page, context, trouble } = await open("#mode=study&deck=region:rotator-cuff,type:name", { touch: false });
    await button(page, "Start the exam").press("Enter");
    await page.locator(".study-clock").waitFor();
    expect(await violations(page)).toEqual([]);
    for (let card = 0; card < 4; card++) {
      await page.getByText(`${card + 1} of 4`, { exact: true }).waitFor();
      await page.keyboard.press("1");
    }
    await page.getByText("That was the exam").waitFor();
    await page.locator(".study-answers summary").first().press("Enter");
    expect(await violations(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
