import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closeBrowser, firstFrame, openPage, serveSite, viewOf } from "./harness/app";

const BODY = "**/models/body.glb";
const whole = readFileSync("public/models/body.glb");

/** The model with some bits of its description turned over. */
function flipped(): Buffer {
  const bytes = Buffer.from(whole);
  // One bit, far inside the shapes: nothing but the checksum can tell.
  const at = Math.floor(bytes.length * 0.8);
  bytes[at] = bytes[at]! ^ 0x10;
  return bytes;
}

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closeBrowser();
});

/** What still works without a picture: search, a muscle's text, a point's text, the link. */
async function textsWork(page: Page): Promise<void> {
  await page.getByRole("combobox").fill("infraspinatus");
  await page.getByRole("option").first().click();
  await page.getByRole("heading", { level: 2, name: "Infraspinatus" }).waitFor();
  await page.locator(".points").getByRole("button", { name: "right infraspinatus, trigger point 1" }).click();
  await page.getByText("Usually felt").waitFor();
  expect(await viewOf(page)).toMatchObject({ trp: "infraspinatus.trp1" });
  await page.waitForFunction(() => location.hash.includes("trp=infraspinatus.trp1"));
}

describe("a body that does not come", () => {
  it("is named for each way it fails; the texts go on; another try brings it", async () => {
    const { page, context, trouble } = await openPage(site, "", {
      offline: false,
      before: (fresh) => fresh.route(BODY, (route) => route.fulfill({ status: 404, body: "Not found" })),
    });
    const alert = page.getByRole("alert");
    const again = page.getByRole("button", { name: "Try again" });
    await alert.getByText("The file of the body is not where it should be.").waitFor();
    expect(trouble.filter((line) => !line.includes("404"))).toEqual([]);
    await textsWork(page);

    const answers: [string, (page: Page) => Promise<unknown>, string][] = [
      [
        "cut short",
        (p) => p.route(BODY, (route) => route.fulfill({ body: whole.subarray(0, whole.length / 2) })),
        "arrived damaged",
      ],
      ["turned over", (p) => p.route(BODY, (route) => route.fulfill({ body: flipped() })), "arrived damaged"],
      [
        "a page in its place",
        (p) => p.route(BODY, (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" })),
        "arrived damaged",
      ],
      ["no connection", (p) => p.route(BODY, (route) => route.abort()), "Check the connection"],
    ];
    for (const [, answer, message] of answers) {
      await page.unroute(BODY);
      await answer(page);
      await again.click();
      await alert.getByText(message).waitFor();
    }

    await page.unroute(BODY);
    await again.click();
    await firstFrame(page);
    expect(await alert.count()).toBe(0);
    expect(await viewOf(page)).toMatchObject({ muscle: "infraspinatus", trp: "infraspinatus.trp1" });
    expect(await page.evaluate(() => window.needlepoint!.stats().drawCalls)).toBeGreaterThan(0);
    expect(trouble.filter((line) => !/404|ERR_FAILED/.test(line))).toEqual([]);
    await context.close();
  });
});

describe("code that does not come", () => {
  it("is a failure that stays named while the body itself arrives, and another try mends it, with the view kept", async () => {
    const code = "**/assets/scene-*.js";
    const { page, context } = await openPage(site, "#muscle=soleus&side=L", {
      offline: false,
      before: (fresh) => fresh.route(code, (route) => route.abort()),
    });
    const alert = page.getByRole("alert").getByText("Check the connection");
    await alert.waitFor();
    // The body's own progress must not bring the loading bar back.
    await page.waitForTimeout(1000);
    expect(await alert.count()).toBe(1);
    await page.unroute(code);
    await page.getByRole("button", { name: "Try again" }).click();
    await firstFrame(page);
    expect(await viewOf(page)).toMatchObject({ muscle: "soleus", side: "L" });
    await context.close();
  });
});

describe("a device that cannot draw", () => {
  it("says so, offers no vain try, and shows the texts", async () => {
    const { page, context, trouble } = await openPage(site, "#muscle=soleus", {
      offline: false,
      before: (fresh) =>
        fresh.addInitScript(() => {
          const real = HTMLCanvasElement.prototype.getContext;
          HTMLCanvasElement.prototype.getContext = function (
            this: HTMLCanvasElement,
            kind: string,
            ...rest: unknown[]
          ) {
            return kind.startsWith("webgl") ? null : real.call(this, kind as "2d", ...(rest as []));
          } as typeof real;
        }),
    });
    await page.getByRole("alert").getByText("WebGL 2").waitFor({ timeout: 120_000 });
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    await page.getByRole("heading", { level: 2, name: "Soleus" }).waitFor();
    await textsWork(page);
    expect(trouble.filter((line) => !line.includes("WebGL"))).toEqual([]);
    await context.close();
  });
});
