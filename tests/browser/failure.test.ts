import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { encodeStrokes } from "../../src/core/strokeCodec";
import { closePages, firstFrame, openPage, serveSite, viewOf } from "./harness/app";

/** With what another try adds to its address. */
const BODY = /\/models\/body\.glb/;
const whole = readFileSync("public/models/body.glb");
/** A sound model that is not this page's own. */
const other = readFileSync("public/models/body-small.glb");

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
  await closePages();
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
      fills: false,
      before: (fresh) => fresh.route(BODY, (route) => route.fulfill({ status: 404, body: "Not found" })),
    });
    const alert = page.getByRole("alert");
    const again = page.getByRole("button", { name: "Try again" });
    await alert.getByText("The file of the body is not where it should be.").waitFor();
    expect(trouble.filter((line) => !line.includes("404"))).toEqual([]);
    await textsWork(page);

    const answers: [string, Buffer | string | null, string][] = [
      ["cut short", whole.subarray(0, whole.length / 2), "arrived damaged"],
      ["no connection", null, "Check the connection"],
      ["turned over", flipped(), "arrived damaged"],
      ["no connection again", null, "Check the connection"],
      ["from another version", other, "or from another version"],
      ["a page in its place, past all caches", "<!doctype html>", "arrived damaged"],
    ];
    const asked: string[] = [];
    for (const [, body, message] of answers) {
      await page.unroute(BODY);
      await page.route(BODY, (route) => {
        asked.push(new URL(route.request().url()).search);
        return body === null ? route.abort() : route.fulfill({ body });
      });
      await again.click();
      await alert.getByText(message).waitFor();
    }
    // After a damaged answer no cache may give the same one again; else a kept copy is as good.
    expect(asked.map((search) => search !== "")).toEqual([false, true, false, true, false, true]);

    // A body that is still not this page's own belongs to another version, and so does the page: it is loaded again.
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
      fills: false,
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

describe("a part that is loaded when it is asked for", () => {
  it("is missed by name while the page stays, and comes with the page loaded again", async () => {
    const parts = /\/assets\/(VisitSheet|BodyMap|SeeSheet|NeedleScene|PointsPage)-.*\.js/;
    const { page, context, trouble } = await openPage(site, "#muscle=soleus&trp=soleus.trp1", {
      draws: false,
      before: (fresh) => fresh.route(parts, (route) => route.abort()),
    });
    await page.getByRole("heading", { level: 2, name: "Soleus" }).waitFor();
    const missing = page.getByRole("alert").getByText("This part could not be loaded.");
    for (const open of [page.getByRole("button", { name: "See", exact: true }), page.locator(".visit-button")]) {
      await open.click();
      await missing.waitFor();
      await page.locator(".part-missing").getByRole("button", { name: "Dismiss" }).click();
      expect(await missing.count()).toBe(0);
      expect(await page.getByRole("heading", { level: 2, name: "Soleus" }).count()).toBe(1);
    }
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      location.hash = "#mode=pain";
    });
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await missing.waitFor();
    await page.unroute(parts);
    await page.getByRole("button", { name: "Load the page again" }).click();
    await missing.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await page.locator(".body-map svg").first().waitFor();
    expect(trouble.filter((line) => !/ERR_FAILED|WebGL/.test(line))).toEqual([]);
    await context.close();
  });
});

/** What a page without a picture is for, each with how it is used. A new part that needs no picture is one more row. */
const TOOLS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "search, muscles and points": textsWork,
  "places of pain on the flat map, and what they may come from": async (page) => {
    await goTo(page, "#mode=pain");
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await page.locator(".map-area").first().press("Enter");
    await page.locator(".map-zone").first().press("Enter");
    await page.locator(".rank-name").first().waitFor();
    expect((await viewOf(page)).pain).toHaveLength(1);
  },
  "places of pain by name": async (page) => {
    await goTo(page, "#mode=pain&pain=anterior-deltoid:R");
    await page.locator(".rank-row", { hasText: "right infraspinatus, trigger point 1" }).click();
    expect(await viewOf(page)).toMatchObject({ trp: "infraspinatus.trp1", side: "R" });
  },
  "painted pain that a link brings, which is said to need the body": async (page) => {
    await goTo(page, `#mode=pain&strokes=${encodeStrokes([{ points: [[-170, 1320, 40]], radius: 18 }])}`);
    await page.getByText("Painted pain cannot be read without the body.").waitFor();
  },
  "study cards, asked in words": async (page) => {
    await goTo(page, "#mode=study&deck=name:soleus,pattern:soleus.trp1");
    await page.getByText("The cards are asked in words").waitFor();
    await page.locator(".study-start").click();
    for (const known of ["1 of 2", "2 of 2"]) {
      await page.getByText(known, { exact: true }).waitFor();
      await page.locator(".study-choice", { hasText: /Soleus(, trigger point 1)?$/ }).click();
      await page.locator(".study-verdict", { hasText: "That is it" }).waitFor();
      await page.locator(".study-go .study-check").click();
    }
    await page.getByText("2 of 2 known").waitFor();
    await goTo(page, "#");
  },
  "the table of all points": async (page) => {
    await goTo(page, "#page=points");
    await page.getByRole("searchbox").fill("popliteus");
    await page.getByText("Popliteus, trigger point 1").first().waitFor();
    await goTo(page, "#");
  },
  "the patient's page": async (page) => {
    await goTo(page, "#face=1&muscle=soleus&trp=soleus.trp1");
    await page.locator(".shell[data-face=true]").waitFor();
    await page.getByText("Soleus").first().waitFor();
    await goTo(page, "#");
  },
  "the visit list and its printed page": async (page) => {
    await goTo(page, "#muscle=soleus&trp=soleus.trp1");
    await page.getByRole("button", { name: "Add to the visit list" }).click();
    await page.locator(".visit-button").click();
    await page.getByRole("button", { name: "Printed page" }).click();
    await page.locator(".sheet").first().waitFor();
  },
};

const goTo = (page: Page, to: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, to);

describe("a device that cannot draw", () => {
  it("says so, offers no vain try, and is a whole tool of texts", async () => {
    const asked: string[] = [];
    const { page, context, trouble } = await openPage(site, "#muscle=soleus", {
      draws: false,
      before: async (fresh) => fresh.on("request", (request) => asked.push(new URL(request.url()).pathname)),
    });
    await page.getByRole("alert").getByText("WebGL 2").waitFor();
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
    await page.getByRole("heading", { level: 2, name: "Soleus" }).waitFor();
    for (const use of Object.values(TOOLS)) await use(page);
    // Nothing is sent that could not be used.
    expect(asked.filter((path) => /\.glb$|\/scene-/.test(path))).toEqual([]);
    expect(trouble.filter((line) => !line.includes("WebGL"))).toEqual([]);
    await context.close();
  });
});
