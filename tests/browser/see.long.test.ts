import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import {
  cameraOf,
  closePages,
  firstFrame,
  type OpenPage,
  openPage,
  SCREENS,
  serveSite,
  settled,
  statsOf,
  viewOf,
} from "./harness/app";
import { violations } from "./harness/axe";
import { onMuscle, onScreen } from "./harness/body";
import { dragMouse, dragTouch, type Place, tap } from "./harness/gestures";

/** What any state of the See control may cost. */
const MOST_DRAW_CALLS = 8;

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, link);
  await page.waitForTimeout(200);
  await settled(page);
}

/** The boxes and texts of the names, once they have come to rest. */
async function names(
  page: Page,
): Promise<{ text: string; left: number; right: number; top: number; bottom: number }[]> {
  await page.locator(".names .label").first().waitFor();
  await settled(page);
  return page.evaluate(() =>
    [...document.querySelectorAll(".names .label")].map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      return { text: label.textContent ?? "", left, right, top, bottom };
    }),
  );
}

describe("by mouse and keys", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openPage(site, "", { touch: false });
    page = open.page;
    // Generous: the machine may be busy with other work.
    page.setDefaultTimeout(120_000);
    await firstFrame(page);
    await settled(page);
  });
  afterAll(() => open.context.close());

  const thigh = async () => onScreen(page, await onMuscle("rectus-femoris.R", 0.5, 0.5));

  it("draws the start in few calls, and x-ray, skeleton and neighbours too", async () => {
    for (const link of [
      "#",
      "#xray=1",
      "#layer=6",
      "#muscle=infraspinatus&xray=1",
      "#isolate=infraspinatus.R,scapula.R",
    ]) {
      await goTo(page, link);
      const { drawCalls, framesSinceIdle } = await statsOf(page);
      expect(drawCalls, link).toBeGreaterThan(0);
      expect(drawCalls, link).toBeLessThanOrEqual(MOST_DRAW_CALLS);
      expect(framesSinceIdle, link).toBe(0);
    }
    await goTo(page, "#");
  });

  it("undoes a drag of the skin, a turn of the body and a selection, each as one step, and does them again", async () => {
    const start = await viewOf(page);
    const thumb = await page.locator(".stage-controls .slider-thumb").boundingBox();
    if (!thumb) throw new Error("There is no slider.");
    const at = { x: thumb.x + thumb.width / 2, y: thumb.y + thumb.height / 2 };
    await dragMouse(page, at, { x: at.x + 80, y: at.y });
    const skin = (await viewOf(page)).skin;
    expect(skin).toBeGreaterThan(0.3);
    const from = await thigh();
    await dragMouse(page, from, { x: from.x + 90, y: from.y });
    await settled(page);
    const turned = (await viewOf(page)).view;
    expect(turned).not.toBe("front");
    await page.mouse.click((await thigh()).x, (await thigh()).y);
    await settled(page);
    const selected = await viewOf(page);
    expect(selected.muscle).not.toBeNull();

    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ muscle: null, view: turned, skin });
    await page.getByRole("button", { name: "Undo" }).click();
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ view: "front", skin });
    await page.keyboard.press("Control+z");
    expect(await viewOf(page)).toEqual(start);
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    for (const key of ["Control+Shift+z", "Control+y", "Control+Shift+Z"]) await page.keyboard.press(key);
    await settled(page);
    expect(await viewOf(page)).toEqual(selected);
    // The picture follows: the camera stands where the view says.
    expect(await page.evaluate(() => location.hash)).toContain(`muscle=${selected.muscle}`);
  });

  it("starts again in one step, which can be undone", async () => {
    const before = await viewOf(page);
    await page.getByRole("button", { name: "Start again" }).click();
    await settled(page);
    expect((await viewOf(page)).muscle).toBeNull();
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await viewOf(page)).toEqual(before);
  });

  it("forgets its steps when a link is opened", async () => {
    await goTo(page, "#xray=1");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
    expect(await page.getByRole("button", { name: "Redo" }).isDisabled()).toBe(true);
    await goTo(page, "#");
  });

  it("frames the selection by a double click, wherever the camera was", async () => {
    await page.mouse.click((await thigh()).x, (await thigh()).y);
    await settled(page);
    const framed = await cameraOf(page);
    await page.keyboard.press("2");
    await settled(page);
    // Past the body: nothing else is chosen by it.
    const canvas = (await page.locator("canvas").boundingBox())!;
    await page.mouse.dblclick(canvas.x + canvas.width - 40, canvas.y + canvas.height / 2);
    await settled(page);
    expect(await cameraOf(page)).toEqual(framed);
    expect((await viewOf(page)).muscle).toBe("rectus-femoris");
    await goTo(page, "#");
  });

  it("names the largest in sight by the key L: no two overlap, none leaves the picture, and a small turn keeps them", async () => {
    await page.keyboard.press("l");
    const first = await names(page);
    const stage = (await page.locator("canvas").boundingBox())!;
    expect(first.length).toBeGreaterThanOrEqual(8);
    expect(first.length).toBeLessThanOrEqual(14);
    for (const [i, a] of first.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(stage.x);
      expect(a.right).toBeLessThanOrEqual(stage.x + stage.width);
      for (const b of first.slice(i + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    }
    const from = await thigh();
    await dragMouse(page, from, { x: from.x + 10, y: from.y });
    const after = (await names(page)).map(({ text }) => text);
    const kept = first.filter(({ text }) => after.includes(text));
    expect(kept.length).toBeGreaterThanOrEqual(first.length - 2);
    // Read out by nothing: the lists have them.
    expect(await page.locator(".names").getAttribute("aria-hidden")).toBe("true");
    await page.keyboard.press("l");
    expect(await page.locator(".names .label").count()).toBe(0);
    expect(open.trouble).toEqual([]);
  });
});

describe("by fingers", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openPage(site);
    page = open.page;
    // Generous: the machine may be busy with other work.
    page.setDefaultTimeout(120_000);
    await firstFrame(page);
    await settled(page);
  });
  afterAll(() => open.context.close());
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const middle = async (selector: string): Promise<Place> => {
    const box = (await page.locator(selector).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  it("takes layers off by the slider, which says what is on top; the body can be turned meanwhile", async () => {
    await button("See").tap();
    const track = (await page.locator(".see-slider .slider-track").boundingBox())!;
    const from = await middle(".see-slider .slider-thumb");
    await dragTouch(page, from, { x: track.x + track.width, y: from.y });
    await page.getByText("Bones only").waitFor();
    expect((await viewOf(page)).layer).toBe(6);
    await settled(page);
    const { triangles } = await statsOf(page);
    await tap(page, { x: track.x + track.width / 3, y: from.y });
    await page.getByText("Third layer").waitFor();
    await settled(page);
    expect((await statsOf(page)).triangles).toBeGreaterThan(triangles);
    const body = await onScreen(page, [60, 1200, 60]);
    await dragTouch(page, body, { x: body.x + 80, y: body.y });
    await settled(page);
    expect(typeof (await viewOf(page)).view).toBe("object");
    await button("Close").tap();
    expect(await page.getByText("Third layer").count()).toBe(0);
    await button("Show all").tap();
    expect((await viewOf(page)).layer).toBe(0);
    await goTo(page, "#");
  });

  it("shows a muscle alone, then with what touches it, then hides it; one touch brings all back", async () => {
    await page.evaluate(() => window.needlepoint!.select("infraspinatus", "R"));
    await settled(page);
    const whole = (await statsOf(page)).triangles;
    await button("Alone").tap();
    await settled(page);
    const alone = (await statsOf(page)).triangles;
    await button("With neighbours").tap();
    await settled(page);
    const { isolate } = await viewOf(page);
    expect(isolate).toEqual(expect.arrayContaining(["infraspinatus.R", "teres-minor.R", "scapula.R"]));
    const together = (await statsOf(page)).triangles;
    expect(alone).toBeLessThan(together);
    expect(together).toBeLessThan(whole);
    // The link holds it, the bones too.
    await page.waitForFunction(() => location.hash.includes("scapula.R"));
    const link = await page.evaluate(() => location.hash);
    await goTo(page, "#");
    await goTo(page, link);
    expect((await viewOf(page)).isolate).toEqual(isolate);
    expect(await page.locator(".notice").count()).toBe(0);
    await button("Hide").tap();
    await page.getByText("Hidden: right infraspinatus.").waitFor();
    await button("Show all").tap();
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ isolate: [], hide: [] });
    await button("Undo").tap();
    expect((await viewOf(page)).hide).toEqual(["infraspinatus.R"]);
    await goTo(page, "#");
  });

  it("goes to a region and back, and back again by undo", async () => {
    await button("Regions").tap();
    await button("Rotator cuff").tap();
    await settled(page);
    const there = await cameraOf(page);
    expect(there.target).toEqual([-110, 1305, -50]);
    expect(there.position[2]).toBeLessThan(-500);
    await button("Regions").tap();
    await button("Whole body").tap();
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ view: "front", hide: [] });
    await button("Undo").tap();
    await settled(page);
    expect(await cameraOf(page)).toEqual(there);
    await goTo(page, "#");
  });

  it("frames the selection by a double tap", async () => {
    await tap(page, await onScreen(page, await onMuscle("rectus-femoris.R", 0.5, 0.5)));
    await settled(page);
    const framed = await cameraOf(page);
    await page.keyboard.press("2");
    await settled(page);
    const canvas = (await page.locator("canvas").boundingBox())!;
    const past = { x: canvas.x + canvas.width - 40, y: canvas.y + canvas.height / 2 };
    await tap(page, past);
    await tap(page, past);
    await settled(page);
    expect(await cameraOf(page)).toEqual(framed);
    await goTo(page, "#");
  });

  describe.each(["light", "dark"] as const)("is accessible in the %s", (colorScheme) => {
    it.each(["tabletLandscape", "phone"] as const)(
      "on %s: nothing is wrong with any sheet, chip or name",
      async (screen) => {
        await page.setViewportSize(SCREENS[screen]);
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await goTo(page, "#muscle=rectus-femoris&isolate=rectus-femoris.R,femur.R&labels=1");
        await names(page);
        expect(await violations(page)).toEqual([]);
        for (const sheet of ["See", "Regions"]) {
          // On a phone the regions stand in the sheet.
          if (sheet === "Regions" && screen === "phone") await button("See").tap();
          await button(sheet).tap();
          await button("Close").waitFor();
          expect(await violations(page), sheet).toEqual([]);
          const small = await page.evaluate(
            () =>
              [...document.querySelectorAll<HTMLElement>(".see button, .see label.switch")]
                .map((element) => element.getBoundingClientRect())
                .filter(({ width, height }) => width > 0 && (height < 37 || width < 44)).length,
          );
          expect(small, sheet).toBe(0);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
            SCREENS[screen].width,
          );
          await button("Close").tap();
        }
      },
    );
  });

  it("left the console clean", () => {
    expect(open.trouble).toEqual([]);
  });
});
