import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import {
  cameraOf,
  closePages,
  firstFrame,
  type OpenPage,
  openBody,
  openPage,
  SCREENS,
  serveSite,
  settled,
  statsOf,
  viewOf,
} from "./harness/app";
import { violations } from "./harness/axe";
import { onScreen } from "./harness/body";
import { dragMouse, dragTouch, type Place, pinch, tap } from "./harness/gestures";
import { hatchPixels } from "./harness/pixels";

/** Places on the skin of the right upper arm and thigh, from the front, mm. */
const SHOULDER = [-170, 1320, 40] as const;
const ELBOW = [-200, 1120, 20] as const;
const THIGH = [-95, 700, 70] as const;
const KNEE = [-90, 560, 60] as const;

const MOST_DRAW_CALLS = 12;
const MOST_TRIANGLES = 450_000;

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const strokesOf = async (page: Page) => (await viewOf(page)).strokes;
const between = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

async function ranked(page: Page): Promise<string[]> {
  await page.locator("section[aria-busy=false] .rank").first().waitFor({ timeout: 60_000 });
  return page.locator(".rank-name").allTextContents();
}

describe("by fingers", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openBody(site);
    page = open.page;
  });
  afterAll(() => open.context.close());

  it("one finger paints where it goes, hatched on the skin, in the link, and ranked", async () => {
    await button(page, "Where does it hurt?").tap();
    await button(page, "Paint").tap();
    await settled(page);
    const [from, to] = [await onScreen(page, SHOULDER), await onScreen(page, ELBOW)];
    expect(await hatchPixels(page, between(from, to), 14)).toBeLessThan(0.01);
    await dragTouch(page, from, to);
    await settled(page);
    const [stroke, ...more] = await strokesOf(page);
    expect(more).toEqual([]);
    expect(stroke!.points.length).toBeGreaterThan(4);
    for (const [x, y] of stroke!.points) {
      expect(x).toBeLessThan(-120);
      expect(y).toBeGreaterThan(ELBOW[1] - 30);
      expect(y).toBeLessThan(SHOULDER[1] + 30);
    }
    expect((await viewOf(page)).view).toBe("front");
    expect(await hatchPixels(page, between(from, to), 14)).toBeGreaterThan(0.03);
    const names = await ranked(page);
    expect(names.length).toBeGreaterThan(3);
    expect(names[0]).toMatch(/^right /);
    await page.waitForFunction(() => location.hash.includes("strokes="));
  });

  it("two fingers turn and zoom while the brush is in hand, and paint nothing", async () => {
    const before = (await strokesOf(page)).length;
    const middle = await onScreen(page, THIGH);
    const pair = (dx: number, apart: number): [Place, Place] => [
      { x: middle.x - apart + dx, y: middle.y },
      { x: middle.x + apart + dx, y: middle.y },
    ];
    await pinch(page, pair(0, 50), pair(60, 75));
    await settled(page);
    expect(await strokesOf(page)).toHaveLength(before);
    const { position, target } = await cameraOf(page);
    const round = (Math.atan2(position[0] - target[0], position[2] - target[2]) * 180) / Math.PI;
    expect(round).toBeLessThan(-15);
    await page.keyboard.press("1");
    await settled(page);
  });

  it("another stroke ranks anew; undo takes it back, the eraser takes what it touches", async () => {
    const first = await ranked(page);
    await dragTouch(page, await onScreen(page, THIGH), await onScreen(page, KNEE));
    await settled(page);
    expect(await strokesOf(page)).toHaveLength(2);
    expect(await ranked(page)).not.toEqual(first);
    await button(page, "Undo the last stroke").tap();
    expect(await strokesOf(page)).toHaveLength(1);
    await button(page, "Eraser").tap();
    await tap(page, await onScreen(page, KNEE));
    expect(await strokesOf(page)).toHaveLength(1);
    await tap(page, between(await onScreen(page, SHOULDER), await onScreen(page, ELBOW)));
    expect(await strokesOf(page)).toHaveLength(0);
    await button(page, "Undo the last stroke").tap();
    expect(await strokesOf(page)).toHaveLength(1);
    expect(await ranked(page)).toEqual(first);
  });

  it("the link opens the same pain, ranked the same, in another page", async () => {
    await settled(page);
    const [strokes, names] = [await strokesOf(page), await ranked(page)];
    await page.waitForTimeout(300);
    const other = await openBody(site, await page.evaluate(() => location.hash));
    expect(await strokesOf(other.page)).toEqual(strokes);
    expect(await ranked(other.page)).toEqual(names);
    expect(other.trouble).toEqual([]);
    await other.context.close();
  });

  it("a candidate is drawn over the pain, two are compared, and the way back keeps the pain", async () => {
    await button(page, "Done").tap();
    const strokes = await strokesOf(page);
    await page.locator(".rank-row").first().tap();
    await settled(page);
    expect((await viewOf(page)).trp).not.toBeNull();
    await page.locator(".rank-compare").nth(0).tap();
    await page.locator(".rank-compare").nth(2).tap();
    await page.getByRole("heading", { name: "Two side by side" }).waitFor();
    await settled(page);
    const { drawCalls, triangles, frames } = await statsOf(page);
    expect(drawCalls).toBeLessThanOrEqual(MOST_DRAW_CALLS);
    expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
    await page.waitForTimeout(800);
    expect((await statsOf(page)).frames).toBe(frames);
    await button(page, "All candidates").tap();
    expect(await strokesOf(page)).toEqual(strokes);
    expect(await page.locator(".rank").count()).toBeGreaterThan(3);
  });

  it("left the console clean", () => {
    expect(open.trouble).toEqual([]);
  });
});

describe("by mouse and keys", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openBody(site, "", { touch: false });
    page = open.page;
  });
  afterAll(() => open.context.close());

  it("the left button paints, the right one turns", async () => {
    await page.locator("canvas").focus();
    await page.keyboard.press("b");
    await page.getByRole("toolbar", { name: "Painting tools" }).waitFor();
    const [from, to] = [await onScreen(page, THIGH), await onScreen(page, KNEE)];
    await dragMouse(page, from, to);
    await settled(page);
    expect(await strokesOf(page)).toHaveLength(1);
    await dragMouse(page, from, { x: from.x + 120, y: from.y }, "right");
    await settled(page);
    expect(await strokesOf(page)).toHaveLength(1);
    expect(typeof (await viewOf(page)).view).toBe("object");
    await page.keyboard.press("u");
    expect(await strokesOf(page)).toHaveLength(0);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("toolbar").count()).toBe(0);
    await page.keyboard.press("1");
    await settled(page);
  });

  it("search, list and map come to the same pain and the same candidates", async () => {
    const wanted = [{ zone: "lateral-epicondyle", side: "R" }];
    const same = async () => {
      expect(await viewOf(page)).toMatchObject({ mode: "pain", pain: wanted });
      return ranked(page);
    };
    await page.evaluate(() => {
      location.hash = "#mode=pain&pain=lateral-epicondyle:R";
    });
    const named = await same();
    await page.getByRole("button", { name: "Remove Outer elbow, right" }).click();
    await button(page, "List").click();
    await page.getByRole("searchbox", { name: "Search places" }).fill("outer elbow");
    await page.getByRole("button", { name: "Outer elbow: right" }).focus();
    await page.keyboard.press("Enter");
    expect(await same()).toEqual(named);
    await page.getByRole("button", { name: "Remove Outer elbow, right" }).click();
    await button(page, "Map").click();
    await page.getByRole("button", { name: "Right arm, nearer" }).first().focus();
    await page.keyboard.press("Enter");
    const box = page.getByRole("checkbox", { name: "Outer elbow, right" });
    if ((await box.count()) === 0) await page.getByRole("radio", { name: "Back" }).click();
    await box.focus();
    await page.keyboard.press(" ");
    expect(await box.getAttribute("aria-checked")).toBe("true");
    expect(await same()).toEqual(named);
  });

  it("left the console clean", () => {
    expect(open.trouble).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("axe finds nothing in the %s", (colorScheme) => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openPage(site, "#mode=pain");
    page = open.page;
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await firstFrame(page);
    await settled(page);
  });
  afterAll(() => open.context.close());

  const sound = async () => expect(await violations(page)).toEqual([]);

  it("while asking, painting, on the map and in the list", async () => {
    await sound();
    await button(page, "Paint").tap();
    await sound();
    await button(page, "Map").tap();
    await page.locator(".map-pair").waitFor();
    await sound();
    await page.getByRole("button", { name: "Trunk and shoulders, nearer" }).first().tap();
    await page.getByRole("checkbox", { name: "Front of the chest, left" }).press("Enter");
    await sound();
    await button(page, "List").tap();
    await page.locator(".zone-list summary").first().tap();
    await sound();
    await button(page, "List").tap();
  });

  it("with cautions, a candidate shown and two compared, for clinician and patient, on a phone too", async () => {
    for (const words of ["Clinician", "Patient"]) {
      await page.getByRole("radio", { name: words }).tap();
      await page.locator(".cautions").waitFor();
      await sound();
    }
    await page.locator(".rank-row").first().tap();
    await sound();
    await page.locator(".rank-compare").nth(0).tap();
    await page.locator(".rank-compare").nth(1).tap();
    await sound();
    await page.setViewportSize(SCREENS.phone);
    await settled(page);
    await sound();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SCREENS.phone.width);
    await page.setViewportSize(SCREENS.tabletLandscape);
  });

  it("and targets are large enough for a finger", async () => {
    await button(page, "All candidates").tap();
    await button(page, "Paint").tap();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, summary, .choice-option")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => {
          const least = element.closest(".stage") ? 44 : 32;
          return box.height < least || box.width < least;
        })
        .map(({ element }) => element.className),
    );
    expect(small).toEqual([]);
    expect(open.trouble).toEqual([]);
  });
});
