import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { STORY_STEPS } from "../../src/core/story/steps";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled, statsOf, viewOf } from "./harness/app";
import { violations } from "./harness/axe";
import { dragMouse, dragTouch, type Place } from "./harness/gestures";
import { alike } from "./harness/pixels";

/** What the scene inside the muscle may cost. */
const INSIDE_DRAW_CALLS = 20;
/** Software GL draws a second of movement in many, ms. */
const SLOW = 600_000;
/** Superficial, deep, of the face, of the foot. */
const POINTS = [
  ["trapezius.trp1", "R"],
  ["multifidus-lumborum.trp1", "L"],
  ["iliopsoas.trp1", "R"],
  ["masseter.trp1", "L"],
  ["abductor-hallucis.trp1", "R"],
] as const;
/** How much faster than on the wall the clock runs where the whole story is played. */
const HURRIED = 12;

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
/** Lets the frames of a page tell a faster time; runs in it. Nothing is left out: the story takes short steps of it. */
function hurry(times: number): void {
  const real = requestAnimationFrame;
  window.requestAnimationFrame = (frame) => real.call(window, (now) => frame(now * times));
}

/** The picture above the card, which is half transparent and not drawn alike to the last bit each time. */
const stagePixels = async (on: Page = page) => {
  const stage = (await on.locator(".body-view canvas").boundingBox())!;
  const card = (await on.locator(".story-card").boundingBox())!;
  const clip = { ...stage, height: card.y - stage.y - 40 };
  const take = () => on.screenshot({ clip, timeout: SLOW });
  // Names may come to their places some frames after the last of the body.
  let picture = await take();
  for (let tries = 0; tries < 30; tries++) {
    const again = await take();
    if (await alike(on, picture, again)) return again;
    picture = again;
  }
  throw new Error("The picture does not come to rest.");
};

describe("the story", { timeout: SLOW }, () => {
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
    const swipe = async (drag: typeof dragTouch, way: "back" | "on") => {
      // The card of each step is as high as its text.
      const box = (await page.locator(".story-caption").boundingBox())!;
      const [left, right] = [40, 240].map((x) => ({ x: box.x + x, y: box.y + 12 })) as [Place, Place];
      await (way === "back" ? drag(page, left, right) : drag(page, right, left));
      return (await viewOf(page)).step;
    };
    expect(await swipe(dragMouse, "back")).toBe(STORY_STEPS.length - 1);
    expect(await swipe(dragTouch, "back")).toBe(STORY_STEPS.length - 2);
    expect(await swipe(dragTouch, "on")).toBe(STORY_STEPS.length - 1);
    await page.keyboard.press("PageUp");
    expect((await viewOf(page)).step).toBe(STORY_STEPS.length - 2);
  });

  it("is entered at each of its themes", async () => {
    const entered: number[] = [];
    const themes = page.locator(".story-theme");
    for (let i = 0; i < (await themes.count()); i++) {
      await themes.nth(i).tap();
      entered.push((await viewOf(page)).step);
      expect(await themes.nth(i).getAttribute("aria-current")).toBe("step");
    }
    expect(entered).toEqual([1, 2, 7, 8, 9, 10]);
  });

  it("opens the sources behind the badge of every step, by touch and by key", async () => {
    const badge = page.locator(".story-strength");
    for (const step of [1, 4, 7, 10]) {
      await goTo(`#trp=infraspinatus.trp1&register=patient&step=${step}`);
      const basis = page.getByRole("heading", { name: "What this rests on" });
      expect(await basis.count()).toBe(0);
      await badge.tap();
      await basis.waitFor();
      await page.locator(".story-more .sources summary").first().tap();
      expect(await page.locator(".story-more .sources[open] li").first().textContent()).toMatch(/\(\d{4}\)/);
      await badge.focus();
      await page.keyboard.press("Enter");
      await basis.waitFor({ state: "detached" });
      await page.keyboard.press("Enter");
      await basis.waitFor();
      await badge.tap();
    }
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

  it.each(POINTS)("is played to its end on %s, %s, and stands still while it is paused", async (point, side) => {
    const played = await openPage(site, `#trp=${point}&side=${side}&step=1&register=patient`, {
      screen: "phone",
      before: (it) => it.addInitScript(hurry, HURRIED),
    });
    await firstFrame(played.page);
    await played.page.locator(".story-caption").waitFor();
    await settled(played.page);
    await played.page.evaluate(() => {
      const steps: number[] = [];
      Object.assign(window, { steps });
      const look = () => {
        const { step } = window.needlepoint!.state();
        if (steps.at(-1) !== step) steps.push(step);
        setTimeout(look, 20);
      };
      look();
    });
    await played.page.getByRole("button", { name: "Play", exact: true }).tap();
    await played.page.waitForFunction(() => window.needlepoint!.state().step >= 3, null, { timeout: SLOW });
    await played.page.keyboard.press(" ");
    await settled(played.page);
    const { step } = await viewOf(played.page);
    const { frames } = await statsOf(played.page);
    await played.page.waitForTimeout(2500);
    expect((await viewOf(played.page)).step).toBe(step);
    expect((await statsOf(played.page)).frames).toBe(frames);
    await played.page.getByRole("button", { name: "Play", exact: true }).tap();
    await played.page.waitForFunction(() => window.needlepoint!.state().step === 10, null, { timeout: SLOW });
    await settled(played.page);
    const steps = await played.page.evaluate(() => (window as unknown as { steps: number[] }).steps);
    expect(steps).toEqual(STORY_STEPS.map((_, i) => i + 1));
    const { trp, side: told } = await viewOf(played.page);
    expect([trp, told]).toEqual([point, side]);
    expect((await statsOf(played.page)).framesSinceIdle).toBe(0);
    expect(played.trouble).toEqual([]);
    await played.context.close();
  });

  it("can be turned while it plays, and leads again with the next step", async () => {
    await goTo("#trp=infraspinatus.trp1&register=patient&step=2");
    await page.getByRole("button", { name: "Play", exact: true }).tap();
    await page.locator(".body-view canvas").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction(() => typeof window.needlepoint!.state().view === "object");
    await page.waitForFunction(() => window.needlepoint!.state().step === 3, null, { timeout: SLOW });
    expect(typeof (await viewOf(page)).view).toBe("string");
    await page.getByRole("button", { name: "Pause", exact: true }).tap();
  });

  it("leaves the body as it was: the picture before the twitch and after it are the same", async () => {
    await goTo("#trp=infraspinatus.trp1&register=patient&step=2");
    const before = await stagePixels();
    await goTo("#trp=infraspinatus.trp1&register=patient&step=6");
    expect(await alike(page, before, await stagePixels())).toBe(false);
    await goTo("#trp=infraspinatus.trp1&register=patient&step=9");
    await goTo("#trp=infraspinatus.trp1&register=patient&step=2");
    expect(await alike(page, before, await stagePixels())).toBe(true);
  });

  it("ends the twitch with the same picture each time", async () => {
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
      return stagePixels(moving.page);
    };
    const first = await ended();
    await moving.page.keyboard.press("PageUp");
    await moving.page.keyboard.press("PageDown");
    expect(await alike(page, first, await ended())).toBe(true);
    expect(moving.trouble).toEqual([]);
    await moving.context.close();
  });

  it("plays by itself and stands still when it is paused", async () => {
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

  const alongPath = () => page.getByRole("button", { name: "Draw it along its path" });
  const more = () => page.getByRole("button", { name: "More", exact: true }).tap();
  /** What was opened belongs to its step: it is closed when the step is come to from another one. */
  const toNeedle = async (words: string) => {
    await goTo(`#trp=infraspinatus.trp1&${words}&step=4`);
    await goTo(`#trp=infraspinatus.trp1&${words}&step=5`);
  };

  it.each(["register=patient", "register=clinician&face=1"])("shows no way of the needle with %s", async (words) => {
    await toNeedle(words);
    await more();
    expect(await page.locator(".story-card").textContent()).not.toMatch(/\d mm/);
    expect(await alongPath().count()).toBe(0);
  });

  it("draws the needle along its path for clinicians who pass the reminder, and takes it back for patients", async () => {
    await toNeedle("register=patient");
    const schematic = await stagePixels();
    await toNeedle("register=clinician");
    await more();
    // What lies around the path loads when one is first asked for.
    const around = page.waitForRequest(/organs.*\.glb/);
    await alongPath().tap();
    await page.getByRole("dialog").getByRole("button", { name: "I have considered this" }).tap();
    await around;
    await page.getByText("along the path worked out for this point").waitFor();
    await settled(page);
    expect(await alongPath().count()).toBe(0);
    expect((await viewOf(page)).mode).not.toBe("needling");
    await toNeedle("register=patient");
    expect(await alike(page, schematic, await stagePixels())).toBe(true);
    await more();
    expect(await page.locator(".story-note").textContent()).toMatch(/schematic/);
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
