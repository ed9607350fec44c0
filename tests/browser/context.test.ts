import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { runs } from "../runs";
import { closePages, firstFrame, openBody, serveSite, settled, statsOf } from "./harness/app";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
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
  it("comes back with the same picture and the same view, however often", { timeout: 1_200_000 }, async () => {
    const { page, context, trouble } = await openBody(site, "#muscle=infraspinatus&trp=infraspinatus.trp1&view=back", {
      screen: "phone",
    });
    const before = await meanColour(page);
    const link = await page.evaluate(() => window.needlepoint?.link());
    const { drawCalls, triangles } = await statsOf(page);
    for (let time = 0; time < runs(1); time++) {
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
      expect(await statsOf(page)).toMatchObject({ drawCalls, triangles });
    }
    expect(await page.getByRole("alert").count()).toBe(0);

    // One that is not given back is named, and the page loaded again has the picture and the view.
    await page.evaluate(() =>
      document.querySelector("canvas")!.getContext("webgl2")!.getExtension("WEBGL_lose_context")!.loseContext(),
    );
    await page.getByRole("alert").getByText("Drawing the body went wrong.").waitFor();
    expect(await page.getByRole("heading", { level: 2, name: "Infraspinatus" }).count()).toBe(1);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForFunction(() => document.querySelector("canvas"));
    await firstFrame(page);
    expect(await page.evaluate(() => window.needlepoint?.link())).toBe(link);
    expect(trouble.filter((line) => !/context.?lost|context restored|lose_context/i.test(line))).toEqual([]);
    await context.close();
  });
});
