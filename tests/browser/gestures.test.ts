import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { cameraOf, closePages, type OpenPage, openBody, serveSite, settled, viewOf } from "./harness/app";
import { middleOf, onMuscle, onScreen } from "./harness/body";
import { dragMouse, dragTouch, type Place, penTap, pinch, tap } from "./harness/gestures";

/** A bare muscle of the front; gestures begin on it. */
const THIGH = "rectus-femoris.R";
/** A drag of 120 px in six steps: the first crosses the slop and turns nothing. */
const DRAG = 120;
const TURNED_PX = 100;
const DEGREES_PER_PIXEL = 0.4;

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

async function thigh(page: Page): Promise<Place> {
  return onScreen(page, await onMuscle(THIGH, 0.5, 0.5));
}

/** How far the camera has gone round the body, degrees, and how far it is from its target, mm. */
async function standing(page: Page) {
  const { position, target } = await cameraOf(page);
  const [x, y, z] = position.map((value, axis) => value - target[axis]!) as [number, number, number];
  return { round: (Math.atan2(x, z) * 180) / Math.PI, distance: Math.hypot(x, y, z), target };
}

async function startAgain(page: Page): Promise<void> {
  await page.keyboard.press("0");
  await settled(page);
}

describe("by mouse and keys", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openBody(site, "", { touch: false, fills: false });
    page = open.page;
  });
  afterAll(() => open.context.close());

  it("turns the body under a drag, as far as the hand went, and selects nothing", async () => {
    const from = await thigh(page);
    await dragMouse(page, from, { x: from.x + DRAG, y: from.y });
    await settled(page);
    // What was dragged to the right shows more of the body's right, so the camera is now on that side (-x).
    expect((await standing(page)).round).toBeCloseTo(-TURNED_PX * DEGREES_PER_PIXEL, 0);
    expect(await viewOf(page)).toMatchObject({ muscle: null, trp: null });
    expect(await page.evaluate(() => location.hash)).toContain("view=cam:");
    await startAgain(page);
    expect((await viewOf(page)).view).toBe("front");
  });

  it("zooms by the wheel about what is under the pointer", async () => {
    const spot = [-150, 1300, 10] as const;
    const before = await onScreen(page, spot);
    // The wheel is told in pixels of the screen, of which a page drawn coarsely has fewer.
    const turn = 240 * (await page.evaluate(() => devicePixelRatio));
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -turn);
    await page.waitForFunction(() => typeof window.needlepoint!.state().view === "object");
    await settled(page);
    const after = await onScreen(page, spot);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
    const near = (await standing(page)).distance;
    await page.mouse.wheel(0, turn);
    await settled(page);
    expect((await standing(page)).distance / near).toBeCloseTo(Math.SQRT2, 1);
    await startAgain(page);
  });

  it("pans under a drag with the right button: the body follows the hand", async () => {
    const from = await thigh(page);
    const spot = [0, 765, 10] as const;
    const before = await onScreen(page, spot);
    await dragMouse(page, from, { x: from.x - DRAG, y: from.y }, "right");
    await settled(page);
    const after = await onScreen(page, spot);
    expect(after.x - before.x).toBeCloseTo(-TURNED_PX, -1);
    expect(after.y - before.y).toBeCloseTo(0, -1);
    expect((await standing(page)).round).toBeCloseTo(0, 1);
    expect((await viewOf(page)).muscle).toBeNull();
    await startAgain(page);
  });

  it("selects by a click, and by a pen's tap", async () => {
    const { x, y } = await thigh(page);
    await page.mouse.click(x, y);
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ muscle: "rectus-femoris", side: "R" });
    await page.keyboard.press("Escape");
    expect((await viewOf(page)).muscle).toBeNull();
    await startAgain(page);
    await penTap(page, await onScreen(page, await onMuscle("rectus-femoris.L", 0.5, 0.5)));
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ muscle: "rectus-femoris", side: "L" });
    await page.keyboard.press("Escape");
    await startAgain(page);
  });

  it("chooses views, turns and zooms by keys; each press counts, however fast", async () => {
    for (const [key, view] of [
      ["2", "back"],
      ["3", "left"],
      ["4", "right"],
      ["1", "front"],
    ] as const) {
      await page.keyboard.press(key);
      expect((await viewOf(page)).view).toBe(view);
    }
    await settled(page);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await settled(page);
    expect((await standing(page)).round).toBeCloseTo(-45, 0);
    const far = (await standing(page)).distance;
    for (const key of ["+", "+", "+"]) await page.keyboard.press(key);
    await settled(page);
    expect(far / (await standing(page)).distance).toBeCloseTo(1.25 ** 3, 1);
    for (const key of ["-", "-", "-"]) await page.keyboard.press(key);
    await settled(page);
    expect((await standing(page)).distance / far).toBeCloseTo(1, 2);
    await startAgain(page);
  });

  it("reaches search, picture, controls and points by Tab, and opens a point by Enter", async () => {
    await page.evaluate(() => window.needlepoint!.select("infraspinatus", "R"));
    await settled(page);
    await page.evaluate(() => {
      const top = document.querySelector("h1")!;
      top.tabIndex = -1;
      top.focus();
    });
    const reached: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const name = await page.evaluate(() => {
        const at = document.activeElement!;
        const place = at.closest(".points") ? "list: " : at.closest(".markers") ? "marker: " : "";
        return (
          place + (at.getAttribute("aria-label") ?? at.getAttribute("placeholder") ?? at.textContent ?? at.tagName)
        );
      });
      reached.push(name);
      if (name === "list: right infraspinatus, trigger point 2") break;
    }
    expect(reached).toContain("Muscle, or where it hurts");
    expect(reached.some((name) => name.startsWith("Body seen "))).toBe(true);
    expect(reached).toContain("marker: right infraspinatus, trigger point 1");
    expect(reached).toContain("Turn left");
    expect(reached.at(-1)).toBe("list: right infraspinatus, trigger point 2");
    await page.keyboard.press("Enter");
    expect((await viewOf(page)).trp).toBe("infraspinatus.trp2");
    await settled(page);
  });

  it("left the console clean, and asked no other host", () => {
    expect(open.trouble).toEqual([]);
  });
});

describe("by fingers", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openBody(site);
    page = open.page;
  });
  afterAll(() => open.context.close());

  it("turns the body under one finger, from a muscle too, and selects nothing", async () => {
    const from = await thigh(page);
    await dragTouch(page, from, { x: from.x - DRAG, y: from.y });
    await settled(page);
    expect((await standing(page)).round).toBeCloseTo(TURNED_PX * DEGREES_PER_PIXEL, 0);
    expect((await viewOf(page)).muscle).toBeNull();
    await startAgain(page);
  });

  it("zooms under two, about their middle, and back", async () => {
    const spot = [0, 900, 10] as const;
    const middle = await onScreen(page, spot);
    const apart = (px: number): [Place, Place] => [
      { x: middle.x - px / 2, y: middle.y },
      { x: middle.x + px / 2, y: middle.y },
    ];
    await pinch(page, apart(120), apart(240));
    await settled(page);
    const near = await standing(page);
    const there = await onScreen(page, spot);
    expect(Math.hypot(there.x - middle.x, there.y - middle.y)).toBeLessThan(12);
    await pinch(page, apart(240), apart(120));
    await settled(page);
    const far = await standing(page);
    expect(far.distance / near.distance).toBeCloseTo(2, 1);
    expect(far.round).toBeCloseTo(0, 1);
    const back = await onScreen(page, spot);
    expect(Math.hypot(back.x - middle.x, back.y - middle.y)).toBeLessThan(12);
    expect((await viewOf(page)).muscle).toBeNull();
    await startAgain(page);
  });

  it("moves the body with two fingers that move alike", async () => {
    const spot = [0, 765, 10] as const;
    const before = await onScreen(page, spot);
    const at = (dx: number): [Place, Place] => [
      { x: before.x - 60 + dx, y: before.y },
      { x: before.x + 60 + dx, y: before.y },
    ];
    await pinch(page, at(0), at(90));
    await settled(page);
    const after = await onScreen(page, spot);
    expect(after.x - before.x).toBeCloseTo(90, -1);
    expect((await standing(page)).round).toBeCloseTo(0, 1);
    await startAgain(page);
  });

  it("selects by a tap, and says of a bone what was touched", async () => {
    await tap(page, await thigh(page));
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ muscle: "rectus-femoris", side: "R" });
    await startAgain(page);
    const before = await viewOf(page);
    await tap(page, await onScreen(page, await middleOf("patella.R")));
    await page.getByRole("status").getByText("Patella").waitFor();
    expect(await viewOf(page)).toEqual(before);
    expect(open.trouble).toEqual([]);
  });
});
