import type { Page } from "playwright-core";
import type { Color } from "three";
import { PAIN } from "../../../src/scene/body/palette";
import { INK } from "../../../src/scene/pain/markMaterial";
import type { Place } from "./gestures";

/** How far the hue of a pixel of pain may be off through light and tone mapping, degrees. */
const TOLERANCE = 14;

/** The share (0..1) of pixels in a square around a place that show essential pain. */
export async function painPixels(page: Page, place: Place, size: number): Promise<number> {
  return pixelsOfHue(page, place, size, PAIN, 0.45);
}

/** The share (0..1) of pixels in a square around a place that show the ink of hatched, reported pain. */
export async function hatchPixels(page: Page, place: Place, size: number): Promise<number> {
  return pixelsOfHue(page, place, size, INK.hatch, 0.12);
}

/**
 * Whether two pictures show the same. The browser dithers its grounds anew each time: no colour may differ by more than
 * two of its 255 levels.
 */
export async function alike(page: Page, one: Buffer, other: Buffer): Promise<boolean> {
  const [a, b] = [await pixelsOf(page, one), await pixelsOf(page, other)];
  return a.length === b.length && a.every((level, i) => Math.abs(level - b[i]!) <= 2);
}

/** @param least difference between the strongest and the weakest of red, green and blue, 0..1 */
async function pixelsOfHue(page: Page, { x, y }: Place, size: number, colour: Color, least: number): Promise<number> {
  const clip = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  const pixels = await pixelsOf(page, await page.screenshot({ clip, timeout: 120_000 }));
  const wanted = colour.getHSL({ h: 0, s: 0, l: 0 }).h * 360;
  let painted = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const [r, g, b] = [pixels[i]! / 255, pixels[i + 1]! / 255, pixels[i + 2]! / 255];
    const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
    if (high - low < least) continue;
    const sector =
      high === r ? (g - b) / (high - low) : high === g ? 2 + (b - r) / (high - low) : 4 + (r - g) / (high - low);
    const hue = (sector * 60 + 360) % 360;
    const off = Math.abs(((hue - wanted + 540) % 360) - 180);
    if (off <= TOLERANCE) painted++;
  }
  return painted / (pixels.length / 4);
}

/** Red, green, blue and opacity of each pixel of a PNG, read by the page, row by row. */
async function pixelsOf(page: Page, png: Buffer): Promise<Buffer> {
  const read = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const brush = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    brush.drawImage(image, 0, 0);
    const { data: pixels } = brush.getImageData(0, 0, image.width, image.height);
    let text = "";
    for (let i = 0; i < pixels.length; i += 8192) text += String.fromCharCode(...pixels.subarray(i, i + 8192));
    return btoa(text);
  }, png.toString("base64"));
  return Buffer.from(read, "base64");
}
