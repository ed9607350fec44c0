import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import type { CameraView } from "../../src/core/view";
import {
  cameraOf,
  closePages,
  firstFrame,
  type OpenPage,
  openPage,
  SCREENS,
  serveSite,
  settled,
  viewOf,
} from "./harness/app";
import { violations } from "./harness/axe";
import { dragTouch, type Place, pinch, tap } from "./harness/gestures";

const SHOWN = "#muscle=infraspinatus&trp=infraspinatus.trp1&side=R&view=cam:0,1300,2400,0,1250,0,28";

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, SHOWN);
  page = open.page;
  // Software GL keeps a busy machine's page waiting.
  page.setDefaultTimeout(120_000);
  await firstFrame(page);
  await settled(page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const said = () => page.locator(".face-bar").textContent();
const middle = async (dx = 0): Promise<Place> => {
  const box = (await page.locator("canvas").boundingBox())!;
  return { x: box.x + box.width / 2 + dx, y: box.y + box.height / 2 };
};
/** Height of the camera over its target as a share of their distance. */
const steepness = ({ position: p, target: t }: CameraView) =>
  (p[1] - t[1]) / Math.hypot(p[0] - t[0], p[1] - t[1], p[2] - t[2]);

describe("face to face", () => {
  it("is one touch away: larger type, the patient's words, and no controls of the clinician", async () => {
    const before = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await page.getByRole("button", { name: "Face to face" }).tap();
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ face: true, register: "patient", trp: "infraspinatus.trp1" });
    const after = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(after)).toBeCloseTo(Number.parseFloat(before) * 1.2, 1);
    for (const gone of [".search", ".skin-slider", ".needling", ".hazards", ".visit-button", ".side-choice"])
      expect(await page.locator(gone).count(), gone).toBe(0);
    expect(await page.getByRole("radio").count()).toBe(0);
    expect(await said()).toContain("Its own right is on your left.");
    expect(await violations(page)).toEqual([]);
  });

  it("spins under one finger, at the same height, and says which side is seen", async () => {
    const before = await cameraOf(page);
    const { x, y } = await middle(-220);
    await dragTouch(page, { x, y }, { x: x + 450, y: y + 150 });
    await settled(page);
    const after = await cameraOf(page);
    expect(Math.abs(after.position[0] - before.position[0])).toBeGreaterThan(100);
    expect(steepness(after)).toBeCloseTo(steepness(before), 2);
    expect(after.target).toEqual(before.target);
    expect(after.position[2]).toBeLessThan(0);
    expect(await said()).toContain("Its own right is on your right.");
  });

  it("heeds neither two fingers nor touches on the body", async () => {
    const before = await viewOf(page);
    const { x, y } = await middle();
    const at = (dx: number, dy: number) => ({ x: x + dx, y: y + dy });
    await pinch(page, [at(-60, 0), at(60, 0)], [at(-160, 120), at(160, 120)]);
    await settled(page);
    await tap(page, at(0, -150));
    await tap(page, at(40, 120));
    await settled(page);
    const after = await viewOf(page);
    expect(after).toEqual({ ...before, view: after.view });
    const [a, b] = [before.view as CameraView, after.view as CameraView];
    for (const axis of [0, 1, 2] as const) {
      expect(b.target[axis]).toBeCloseTo(a.target[axis], 0);
      expect(b.position[axis]).toBeCloseTo(a.position[axis], 0);
    }
  });

  it("turns the text round for who sits opposite, and says the sides as they are from there", async () => {
    await page.locator(".face-controls").getByRole("button", { name: "Front" }).tap();
    await settled(page);
    await page.getByRole("button", { name: "Turn the text round" }).tap();
    const turned = await page.locator(".panel-body").evaluate((text) => getComputedStyle(text).transform);
    expect(turned).toMatch(/^matrix\(-1, /);
    expect(await said()).toContain("Its own right is on your right.");
    await page.getByRole("button", { name: "Turn the text back" }).tap();
    expect(await said()).toContain("Its own right is on your left.");
  });

  it("keeps the pelvic floor out of sight, and out of reach of screen readers, until it is asked for", async () => {
    await page.evaluate(() => {
      location.hash = "#muscle=levator-ani&face=1";
    });
    const show = page.getByRole("button", { name: "Show it now" });
    await show.waitFor();
    expect(await page.getByRole("application").count()).toBe(0);
    expect(await page.locator(".shell").textContent()).not.toMatch(/levator/i);
    expect(await violations(page)).toEqual([]);
    await show.tap();
    await page.getByRole("heading", { name: /levator ani/i }).waitFor();
    expect(await page.getByRole("application").count()).toBe(1);
  });

  it("fits a phone, and ends by the same button, with the words there were", async () => {
    await page.setViewportSize(SCREENS.phone);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SCREENS.phone.width);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "End face to face" }).tap();
    expect(await viewOf(page)).toMatchObject({ face: false, register: "clinician" });
    expect(open.trouble).toEqual([]);
  });
});
