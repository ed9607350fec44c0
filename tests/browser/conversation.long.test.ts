import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openBody, openPage, serveSite, settled, viewOf } from "./harness/app";
import { onScreen } from "./harness/body";
import { dragTouch, tap } from "./harness/gestures";

/**
 * The two minutes at the chair, from the pain at the angle of the neck to what the patient takes home: once with a
 * finger, once with keys alone.
 */

/** On the skin where the left side of the neck meets the shoulder, seen from behind, mm. */
const PAIN_FROM = [58, 1420, -45] as const;
const PAIN_TO = [98, 1385, -45] as const;
const NEEDLE = /mode=needling|needle|hazard/i;

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

/** What a code on the page says. */
async function readCode(page: Page): Promise<string> {
  const square = 600;
  const data = await page.evaluate(async (size) => {
    const drawing = new XMLSerializer().serializeToString(document.querySelector(".qr")!);
    const picture = Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(drawing)}` });
    await picture.decode();
    const brush = new OffscreenCanvas(size, size).getContext("2d")!;
    brush.drawImage(picture, 0, 0, size, size);
    return Array.from(brush.getImageData(0, 0, size, size).data);
  }, square);
  return jsQR(new Uint8ClampedArray(data), square, square)!.data;
}

/** Opens a link as a patient would, on a phone that has never seen the page, and compares the view. */
async function opensTheSame(page: Page, link: string): Promise<void> {
  expect(link).not.toMatch(NEEDLE);
  const here = await viewOf(page);
  const phone = await openBody(site, link.slice(link.indexOf("#")), { screen: "phone" });
  expect(await viewOf(phone.page)).toEqual({ ...here, mode: "explore", pain: [], strokes: [], register: "patient" });
  expect(phone.trouble).toEqual([]);
  await phone.context.close();
}

describe("with a finger", () => {
  let open: OpenPage;
  let page: Page;
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
  beforeAll(async () => {
    open = await openPage(site);
    page = open.page;
    // Pictures take long in software GL.
    page.setDefaultTimeout(170_000);
    await firstFrame(page);
    await settled(page);
  });
  afterAll(() => open.context.close());

  it("pain painted at the left angle of the neck leads to left levator scapulae", async () => {
    await button("Back").tap();
    await settled(page);
    await button("Where does it hurt?").first().tap();
    await button("Paint").tap();
    await settled(page);
    await dragTouch(page, await onScreen(page, PAIN_FROM), await onScreen(page, PAIN_TO));
    await settled(page);
    expect((await viewOf(page)).strokes).toHaveLength(1);
    await page.locator("section[aria-busy=false] .rank").first().waitFor();
    const names = await page.locator(".rank-name").allTextContents();
    const place = names.findIndex((name) => name.startsWith("left levator scapulae"));
    expect(place, names.join("; ")).toBeGreaterThanOrEqual(0);
    expect(place, names.join("; ")).toBeLessThan(5);
    await button("Done").tap();
    await button(/^left levator scapulae, trigger point 1/).tap();
    await button("About this point").tap();
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ trp: "levator-scapulae.trp1", side: "L" });
  });

  it("its points, the pattern and the needle's path", async () => {
    const marker = page.locator(".markers").getByRole("button", { name: "left levator scapulae, trigger point 2" });
    const box = (await marker.boundingBox())!;
    // Markers let the finger through to the body, which gives the touch to the nearest of them.
    await tap(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ trp: "levator-scapulae.trp2", side: "L" });
    await button("Show where it is felt").tap();
    await settled(page);
    expect(await page.locator("canvas").getAttribute("aria-label")).toMatch(/Pain drawn on the skin: .*neck/i);
    await button("Show the needle’s path").tap();
    await button("I have considered this").tap();
    await page.locator(".tissues").first().waitFor();
    expect(await page.locator(".tissues").first().textContent()).toContain("Levator scapulae");
    expect(await page.locator(".risks").textContent()).toMatch(/lung|pleura/i);
  });

  it("the tablet turned, the list, the page and the code, which shows the same on a phone", async () => {
    await button("Face to face").tap();
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ face: true, register: "patient", mode: "pain" });
    expect(await page.locator(".risks, .tissues, .needling").count()).toBe(0);
    await button("End face to face").tap();
    await settled(page);
    await button("Add to the visit list").tap();
    await button(/^Visit list, /).tap();
    await button("Printed page").tap();
    await page.waitForFunction(() => document.querySelectorAll(".sheet-pictures img").length === 3);
    expect(await page.locator(".sheet").first().textContent()).toContain("left levator scapulae");
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
    await button(/^Take home: left levator/).tap();
    await page.locator(".take-picture").waitFor();
    const link = await readCode(page);
    await button("Back to the list").tap();
    await button(/^Show left levator/).tap();
    await settled(page);
    await opensTheSame(page, link);
    expect(open.trouble).toEqual([]);
  });
});

describe("with keys alone", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openPage(site, "", { touch: false });
    page = open.page;
    // Pictures take long in software GL.
    page.setDefaultTimeout(170_000);
    await firstFrame(page);
    await settled(page);
  });
  afterAll(() => open.context.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Moves the focus with Tab until it is on a control of this name, as one who sees no pointer would. */
  const reach = async (name: RegExp, key = "Tab", most = 160) => {
    for (let pressed = 0; pressed < most; pressed++) {
      const now = await page.evaluate(() => {
        const control = document.activeElement;
        if (!control?.matches("button, input, [role=radio]")) return "";
        const by = control.getAttribute("aria-labelledby");
        const label = by
          ? document.getElementById(by)?.textContent
          : (control as HTMLInputElement).labels?.[0]?.textContent;
        return (control.getAttribute("aria-label") ?? label ?? control.textContent ?? "").trim();
      });
      if (name.test(now)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`No control ${name} was reached in ${most} steps.`);
  };

  it("the place of pain named in the list leads to left levator scapulae", async () => {
    await press("h");
    await reach(/^List$/);
    await press("Enter");
    await reach(/Search places/);
    await page.keyboard.type("angle where neck");
    await reach(/Angle where neck meets shoulder: left/);
    await press("Enter");
    expect((await viewOf(page)).pain).toEqual([{ zone: "angle-of-neck", side: "L" }]);
    await page.locator("section[aria-busy=false] .rank").first().waitFor();
    await reach(/^left levator scapulae, trigger point 1/);
    await press("Enter");
    await reach(/^About this point/);
    await press("Enter");
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ trp: "levator-scapulae.trp1", side: "L" });
  });

  it("point, path, the patient's side, the list and the code", async () => {
    await press("n");
    await settled(page);
    expect((await viewOf(page)).trp).toBe("levator-scapulae.trp2");
    await reach(/Show the needle’s path/);
    await press("Enter");
    await reach(/I have considered this/);
    await press("Enter");
    await page.locator(".tissues").first().waitFor();
    await press("f");
    await settled(page);
    expect(await viewOf(page)).toMatchObject({ face: true, register: "patient" });
    expect(await page.locator(".risks, .tissues, .needling").count()).toBe(0);
    await press("f");
    await settled(page);
    await reach(/Add to the visit list/);
    await press("Enter", "v");
    await page.getByRole("dialog").waitFor();
    await reach(/^Take home: left levator/);
    await press("Enter");
    await page.locator(".take-picture").waitFor();
    const link = await readCode(page);
    expect(link).toBe(await page.getByLabel("Link", { exact: true }).inputValue());
    await reach(/Back to the list/);
    await press("Enter");
    await reach(/^Show left levator/);
    await press("Enter");
    await settled(page);
    await opensTheSame(page, link);
    expect(open.trouble).toEqual([]);
  });
});
