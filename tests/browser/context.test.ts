import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closeBrowser, firstFrame, openPage, serveSite, settled } from "./harness/app";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closeBrowser();
});

/** The mean colour of a part of the picture, 0..255 each, coarse enough to forgive a pixel. */
async function meanColour(page: Page): Promise<number[]> {
  const box = (await page.locator("canvas").boundingBox())!;
  const clip = { x: box.x + box.width / 2 - 60, y: box.y + 100, width: 120, height: 300 };
  const shot = await page.screenshot({ clip, timeout: 120_000 });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const brush = new OffscreenCanvas(1, 1).getContext("2d")!;
    brush.imageSmoothingQuality = "high";
    brush.drawImage(image, 0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, shot.toString("base64"));
}

describe("a lost drawing context", () => {
  it("comes back with the same picture and the same view", async () => {
    const { page, context } = await openPage(site, "#muscle=infraspinatus&trp=infraspinatus.trp1&view=back");
    await firstFrame(page);
    await settled(page);
    const before = await meanColour(page);
    const link = await page.evaluate(() => window.needlepoint?.link());
    await page.evaluate(async () => {
      const gl = document.querySelector("canvas")!.getContext("webgl2")!;
      const switcher = gl.getExtension("WEBGL_lose_context")!;
      switcher.loseContext();
      await new Promise((done) => setTimeout(done, 300));
      switcher.restoreContext();
      await new Promise((done) => setTimeout(done, 300));
    });
    await settled(page);
    const after = await meanColour(page);
    for (const [channel, value] of before.entries()) expect(Math.abs(value - after[channel]!)).toBeLessThan(6);
    expect(await page.evaluate(() => window.needlepoint?.link())).toBe(link);
    await context.close();
  });
});
