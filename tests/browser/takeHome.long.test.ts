import { readFileSync } from "node:fs";
import jsQR from "jsqr";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { PAIN } from "../../src/scene/body/palette";
import { closePages, firstFrame, type OpenPage, openPage, SCREENS, serveSite, settled, viewOf } from "./harness/app";
import { violations } from "./harness/axe";

/** In front of the shoulder lies the pain of a point behind it: so a picture cannot be right by chance. */
const RIGHT = "#muscle=infraspinatus&trp=infraspinatus.trp1&side=R&view=front";
const LEFT = "#muscle=infraspinatus&trp=infraspinatus.trp1&side=L&view=cam:-700,1500,-1900,-60,1250,-40,28";
const NEEDLE = /needle|needling|direction|gauge/i;

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, RIGHT);
  page = open.page;
  // Software GL keeps a busy machine's page waiting.
  page.setDefaultTimeout(150_000);
  await firstFrame(page);
  await settled(page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const goTo = async (link: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, link);
  await page.waitForTimeout(300);
  await settled(page);
};
const add = () => page.getByRole("button", { name: "Add to the visit list" }).tap();
const openList = async () => {
  await page.getByRole("button", { name: /^Visit list, / }).tap();
  await page.getByRole("dialog").waitFor();
};
const names = () => page.locator(".visit-row strong").allTextContents();

/** The pixels of an element's picture. */
async function pixels(selector: string): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const { data, width, height } = await page.evaluate(async (wanted) => {
    const element = document.querySelector(wanted)!;
    const picture =
      element instanceof HTMLImageElement
        ? element
        : Object.assign(new Image(), {
            src: `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(element))}`,
          });
    await picture.decode();
    const width = picture.naturalWidth || 600;
    const height = element instanceof HTMLImageElement ? picture.naturalHeight : 600;
    const canvas = new OffscreenCanvas(element instanceof HTMLImageElement ? width : 600, height);
    const brush = canvas.getContext("2d")!;
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
    let text = "";
    for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
    return { data: btoa(text), width: canvas.width, height: canvas.height };
  }, selector);
  return { data: new Uint8ClampedArray(Buffer.from(data, "base64")), width, height };
}

/** Where in a picture's width (0..1) the pain lies on average; null where there is none. */
async function painAcross(selector: string): Promise<number | null> {
  const { data, width } = await pixels(selector);
  const hue = PAIN.getHSL({ h: 0, s: 0, l: 0 }).h * 360;
  let [sum, count] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]! / 255, data[i + 1]! / 255, data[i + 2]! / 255];
    const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
    if (high - low < 0.45 || high !== r) continue;
    const own = (((g - b) / (high - low)) * 60 + 360) % 360;
    if (Math.abs(((own - hue + 540) % 360) - 180) > 14) continue;
    sum += (i / 4) % width;
    count++;
  }
  return count < 30 ? null : sum / count / width;
}

describe("the visit list", () => {
  it("holds a right and a left point, and has them again after a reload, where nothing can be reached", async () => {
    await add();
    await goTo(LEFT);
    await add();
    await openList();
    expect(await names()).toEqual(["right infraspinatus, trigger point 1", "left infraspinatus, trigger point 1"]);
    await page.reload();
    await firstFrame(page);
    await settled(page);
    await openList();
    expect(await names()).toHaveLength(2);
    expect(await violations(page)).toEqual([]);
  });

  it("follows what another tab does to it", async () => {
    const other = await open.context.newPage();
    await other.goto(`${site.url}#muscle=soleus&trp=soleus.trp1&side=L`);
    await other.getByRole("button", { name: "Add to the visit list" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".visit-row").length === 3);
    await other.close();
    await page.getByRole("button", { name: /^Remove left soleus/ }).tap();
    expect(await names()).toHaveLength(2);
  });

  it("is saved as a file, deleted, and read back from it", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).tap(),
    ]);
    const text = readFileSync((await download.path())!, "utf8");
    expect(text).toContain("BodyParts3D");
    expect(text).not.toMatch(/"(name|pain|patient)"/);
    await page.getByRole("button", { name: "Delete the list…" }).tap();
    await page.getByRole("button", { name: "Delete it" }).tap();
    expect(await names()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("needlepoint")))).toEqual(
      [],
    );
    await page.locator("input[type=file]").setInputFiles({
      name: "visit.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await page.getByText("2 points added.").waitFor();
    expect(await names()).toHaveLength(2);
  });
});

describe("the link and the code", () => {
  it("open exactly the view on another device, in the patient's words, with nothing of the needle", async () => {
    await page.getByRole("button", { name: /^Take home: left/ }).tap();
    await page.locator(".take-picture").waitFor({ timeout: 120_000 });
    expect(await violations(page)).toEqual([]);
    const { data, width, height } = await pixels(".qr");
    const link = jsQR(data, width, height)!.data;
    expect(link).toBe(await page.getByLabel("Link", { exact: true }).inputValue());
    expect(link).not.toMatch(NEEDLE);
    await page.getByRole("button", { name: "Back to the list" }).tap();
    await page.getByRole("button", { name: /^Show left/ }).tap();
    await settled(page);
    const here = await viewOf(page);

    const phone = await openPage(site, link.slice(link.indexOf("#")), { screen: "phone" });
    await firstFrame(phone.page);
    await settled(phone.page);
    expect(await viewOf(phone.page)).toEqual({ ...here, register: "patient" });
    expect(await phone.page.locator(".needling, .hazards").count()).toBe(0);
    expect(await phone.page.locator(".taken-home").textContent()).toMatch(/From your visit on .*model \w+, texts/);
    expect(await phone.page.locator(".notices .notice").allTextContents()).toEqual([]);
    expect(phone.trouble).toEqual([]);
    await phone.context.close();
  });
});

describe("the printed page", () => {
  beforeAll(async () => {
    await openList();
    await page.getByRole("button", { name: "Printed page" }).tap();
    await page.waitForFunction(() => document.querySelectorAll(".sheet-pictures img").length === 6, null, {
      timeout: 170_000,
    });
  });

  it("shows left as left and front as front", async () => {
    const of = (sheet: number, kind: string) => `.sheet:nth-of-type(${sheet}) figure.${kind} img`;
    const halves = await Promise.all([
      painAcross(of(1, "front")),
      painAcross(of(2, "front")),
      painAcross(of(1, "exact")),
    ]);
    // Facing the body, its own right is at the picture's left.
    expect(halves[0]).toBeLessThan(0.45);
    expect(halves[1]).toBeGreaterThan(0.55);
    expect(halves[2]).toBeLessThan(0.48);
    // The same from either side: mirror images of each other.
    expect(halves[0]! + halves[1]!).toBeCloseTo(1, 1);
    for (const [kind, words] of [
      ["front", "own right is at the left of the picture"],
      ["back", "own left is at the left of the picture"],
    ] as const)
      expect(await page.locator(of(1, kind)).getAttribute("alt")).toContain(words);
    // From behind, what shows of it at the arm's edge is at the other side of the picture.
    expect(await painAcross(of(1, "back"))).toBeGreaterThan(0.55);
  });

  it("fits A4 and Letter, a page for each sheet, without the screen's own parts", async () => {
    for (const [name, [width, height]] of [
      ["A4", [595, 842]],
      ["Letter", [612, 792]],
    ] as const) {
      await page.getByRole("radio", { name }).tap();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map((box) => [
        Math.round(Number(box[1])),
        Math.round(Number(box[2])),
      ]);
      expect(boxes, name).toEqual(Array.from({ length: 3 }, () => [width, height]));
    }
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#root").isVisible()).toBe(false);
    expect(await page.locator(".print-tools").isVisible()).toBe(false);
    expect(await page.locator(".sheet").count()).toBe(3);
    await page.emulateMedia({ media: "screen" });
  });

  it("has no violation, and left the picture on the screen and the console as they were", async () => {
    expect(await violations(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
    await settled(page);
    const size = await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
      const box = canvas.getBoundingClientRect();
      const pixels = (length: number) => Math.round(length) * devicePixelRatio;
      return [canvas.width / pixels(box.width), canvas.height / pixels(box.height)];
    });
    for (const share of size) expect(share).toBeCloseTo(1, 2);
    expect(open.trouble).toEqual([]);
  });
});

describe("a damaged list", () => {
  it("is set aside and reported, with what was found", async () => {
    await page.evaluate(() => localStorage.setItem("needlepoint.visit", '{"version":1,"items":[{"point'));
    await page.reload();
    await firstFrame(page);
    await page.locator(".notice").getByText("could not be read in full").waitFor();
    await openList();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save what was found" }).tap(),
    ]);
    expect(readFileSync((await download.path())!, "utf8")).toBe('{"version":1,"items":[{"point');
    await page.setViewportSize(SCREENS.phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SCREENS.phone.width);
    expect(await violations(page)).toEqual([]);
  });
});
