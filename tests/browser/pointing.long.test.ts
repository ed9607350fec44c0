import type { CDPSession, Page } from "playwright-core";
import { PerspectiveCamera, Vector3 } from "three";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { muscleStructure } from "../../src/anatomy/structures";
import * as clinical from "../../src/clinical";
import type { Site } from "../../src/commands/browser/serve";
import { LENS_PX } from "../../src/core/interaction";
import { MarkerBoard } from "../../src/scene/markers/markerBoard";
import { readPlace } from "../../src/scene/pointing/readPlace";
import { indexContent } from "../../src/state/content";
import { loadedBody } from "../scene/fixtures/loadedBody";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled, statsOf, viewOf } from "./harness/app";
import { violations } from "./harness/axe";
import { onMuscle, onScreen } from "./harness/body";
import { type Place, tap } from "./harness/gestures";

/** Near the right shoulder blade, from behind. */
const NEAR = "#view=cam:-100,1300,-1000,-100,1300,0,28";
const ROWS = "[role=menuitemradio]";

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
});
afterEach(async () => {
  expect(open.trouble).toEqual([]);
  await open.context.close();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

async function start(hash: string, touch = true): Promise<void> {
  open = await openPage(site, hash, { touch });
  page = open.page;
  await firstFrame(page);
  await settled(page);
}

/** A place of the page where a touch near the shoulder blade is ambiguous, worked out on the same body. */
async function borderPlace(): Promise<Place> {
  const box = (await page.locator("canvas").first().boundingBox())!;
  const body = await loadedBody();
  for (const { index, id } of body.model.parts)
    body.state.set(index, { opacity: muscleStructure(id)?.veil ? 0.2 : 1, glow: 0, mute: 0 });
  const camera = new PerspectiveCamera(28, box.width / box.height, 0.02, 20);
  camera.position.set(-0.1, 1.3, -1);
  camera.lookAt(new Vector3(-0.1, 1.3, 0));
  const reach = { body, board: new MarkerBoard(), camera, size: box, content: indexContent(clinical) };
  for (let y = box.height * 0.3; y < box.height * 0.7; y += 5)
    for (let x = box.width * 0.4; x < box.width * 0.6; x += 11) {
      const read = readPlace(reach, { x, y });
      if (read.ambiguous && read.offers.length > 2) return { x: box.x + x, y: box.y + y };
    }
  throw new Error("No touch is ambiguous here.");
}

const rows = () =>
  page
    .locator(ROWS)
    .evaluateAll((all) => all.map((row) => ({ name: row.getAttribute("aria-label")!, chosen: row.ariaChecked })));
const lensHeld = () => page.locator(".lens").getAttribute("data-held");
const rest = async () => expect((await statsOf(page)).framesSinceIdle).toBe(0);

describe("by fingers", () => {
  const finger = async (session: CDPSession, type: "touchStart" | "touchMove" | "touchEnd", place?: Place) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: place ? [{ ...place, id: 1 }] : [] });

  it("offers what else an ambiguous touch could have meant, keeps the body still, and takes the choice", async () => {
    await start(NEAR);
    const { view } = await viewOf(page);
    const place = await borderPlace();
    await tap(page, place);
    await page.locator(ROWS).first().waitFor();
    const { muscle } = await viewOf(page);
    expect(muscle).not.toBeNull();
    expect((await viewOf(page)).view).toEqual(view);
    const found = await rows();
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter(({ chosen }) => chosen === "true")).toHaveLength(1);
    for (const box of await page
      .locator(ROWS)
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().toJSON()))) {
      expect(box.height).toBeGreaterThanOrEqual(47.9);
      const away = Math.max(box.left - place.x, place.x - box.right, box.top - place.y, place.y - box.bottom);
      expect(away).toBeGreaterThan(30);
    }
    expect(await violations(page)).toEqual([]);
    const other = page
      .locator(`${ROWS}[aria-checked=false]`, { hasText: "layer" })
      .or(page.locator(`${ROWS}[aria-checked=false]`, { hasText: "superficial" }));
    await other.first().tap();
    await page.locator(ROWS).first().waitFor({ state: "detached" });
    await settled(page);
    expect((await viewOf(page)).muscle).not.toBe(muscle);
    expect((await viewOf(page)).view).not.toEqual(view);
    await rest();
  });

  it("takes the list away with the next touch beside it and with a turn of the body", async () => {
    await start(NEAR);
    const place = await borderPlace();
    await tap(page, place);
    await page.locator(ROWS).first().waitFor();
    await page.getByRole("button", { name: "Turn left" }).tap();
    await page.locator(ROWS).first().waitFor({ state: "detached" });
    await settled(page);
    await rest();
  });

  it("shows the body larger while a finger is held on it, names what is under it, and chooses that at the end", async () => {
    await start(NEAR);
    const session = await page.context().newCDPSession(page);
    const place = await onScreen(page, await onMuscle("infraspinatus.R", 0.3, 0.6));
    await finger(session, "touchStart", { x: place.x + 60, y: place.y + 150 });
    await page.locator(".lens[data-held=true] .lens-glass").waitFor();
    for (const t of [0.5, 1])
      await finger(session, "touchMove", { x: place.x + 60 * (1 - t), y: place.y + 150 * (1 - t) });
    await page.locator(".lens-name", { hasText: "right infraspinatus" }).waitFor();
    expect((await viewOf(page)).muscle).toBeNull();
    const glass = (await page.locator(".lens-glass").boundingBox())!;
    expect(glass.width).toBeCloseTo(LENS_PX, 0);
    expect(glass.y + glass.height).toBeLessThan(place.y);
    // Something is drawn in it.
    const drawn = await page.locator(".lens canvas").evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, i) => i % 4 === 3 && value > 200).length / (data.length / 4);
    });
    expect(drawn).toBeGreaterThan(0.5);
    await finger(session, "touchEnd");
    await settled(page);
    expect(await lensHeld()).toBe("false");
    expect(await viewOf(page)).toMatchObject({ muscle: "infraspinatus", side: "R" });
    await rest();
  });

  it("gathers markers that stand too close, and a touch parts them", async () => {
    await start("#muscle=infraspinatus&view=back");
    const count = page.locator(".marker-count");
    expect(await count.allTextContents()).toEqual(["×4"]);
    const box = (await count.boundingBox())!;
    await tap(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await settled(page);
    expect(await count.count()).toBe(0);
    const places = await page
      .locator(".marker")
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(47);
    expect((await viewOf(page)).trp).toBeNull();
    await rest();
  });

  it("chooses nothing and shows no lens face to face", async () => {
    await start(`${NEAR}&face=1`);
    const place = await borderPlace();
    await tap(page, place);
    const session = await page.context().newCDPSession(page);
    await finger(session, "touchStart", place);
    await page.waitForTimeout(900);
    expect(await lensHeld()).toBe("false");
    await finger(session, "touchEnd");
    await page.keyboard.press("g");
    await settled(page);
    expect(await page.locator(ROWS).count()).toBe(0);
    expect((await viewOf(page)).muscle).toBeNull();
  });
});

describe("by mouse and keys", () => {
  it("lists what lies at the selection, goes through it by arrows, chooses by Enter, and gives the focus back", async () => {
    await start("#muscle=infraspinatus&view=back", false);
    await page.locator("canvas").first().focus();
    await page.keyboard.press("g");
    await page.locator(ROWS).first().waitFor();
    const found = await rows();
    expect(found[0]!.name).toMatch(/^right .*, (superficial|second layer)$/);
    expect(found.some(({ name }) => name === "right scapula, bone")).toBe(true);
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitemradio");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(ROWS).first().waitFor({ state: "detached" });
    expect((await viewOf(page)).muscle).toBe("infraspinatus");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("CANVAS");
    await page.keyboard.press("g");
    await page.locator(ROWS).first().waitFor();
    await page.keyboard.press("End");
    const last = await page.evaluate(() => document.activeElement!.getAttribute("aria-label")!);
    expect(last).toBe(found.at(-1)!.name);
    await page.keyboard.press("Enter");
    await page.locator(ROWS).first().waitFor({ state: "detached" });
    await settled(page);
    await rest();
  });

  it("shows the lens under a held button, and Escape beside the list closes it alone", async () => {
    await start(NEAR, false);
    const place = await onScreen(page, await onMuscle("infraspinatus.R", 0.3, 0.6));
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.locator(".lens-name", { hasText: "right infraspinatus" }).waitFor();
    await page.mouse.up();
    await settled(page);
    expect((await viewOf(page)).muscle).toBe("infraspinatus");
    await page.getByRole("button", { name: "What lies here" }).click();
    await page.locator(ROWS).first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(ROWS).first().waitFor({ state: "detached" });
    expect((await viewOf(page)).muscle).toBe("infraspinatus");
    await rest();
  });
});
