import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePages, firstFrame, openPage, statsOf } from "../harness/app";
import { type MovingSite, NEXT, serveMoving } from "../harness/nextVersion";

const LINK = "#muscle=soleus&trp=soleus.trp1&side=L";

let site: MovingSite;
beforeAll(async () => {
  site = await serveMoving("/a/sub/path/");
});
afterAll(async () => {
  await site.close();
  await closePages();
});

const versionOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["version"] ?? "1");
/** The versions of the scripts and styles that a page was made of. */
const parts = (page: Page) =>
  page.evaluate((next) => {
    const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    return [
      ...new Set(
        names.filter((name) => /\/assets\/.+\.(js|css)$/.test(name)).map((name) => (name.includes(next) ? "2" : "1")),
      ),
    ];
  }, NEXT);
const soleus = (page: Page) => page.getByRole("heading", { level: 2, name: "Soleus" }).waitFor();
/** The coarser body is the next version's. */
const MOST_TRIANGLES_OF_NEXT = 250_000;
/** Waits for the body and returns its version. */
async function bodyOf(page: Page): Promise<string> {
  await firstFrame(page);
  return (await statsOf(page)).triangles < MOST_TRIANGLES_OF_NEXT ? "2" : "1";
}

describe("a new version on the host", () => {
  it("never mixes with the open one, on a page kept for use without a connection and on one that is not", async () => {
    const { page, context } = await openPage(site, LINK, { fills: false, offline: true });
    expect(await bodyOf(page)).toBe("1");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    expect(await bodyOf(page)).toBe("1");
    const plain = await openPage(site, LINK, { fills: false, offline: false });
    expect(await bodyOf(plain.page)).toBe("1");

    site.release();

    // A page that keeps nothing misses a part by name, and is the new version once it is loaded again.
    await plain.page.getByRole("button", { name: "See", exact: true }).click();
    await plain.page.getByText("This part could not be loaded.").waitFor();
    await plain.page.getByRole("button", { name: "Load the page again" }).click();
    await plain.page.waitForFunction(() => document.documentElement.dataset["version"] === "2");
    expect(await bodyOf(plain.page)).toBe("2");
    await soleus(plain.page);
    expect(await parts(plain.page)).toEqual(["2"]);
    await plain.context.close();

    // A kept page goes on as it is, with parts that the host no longer has; offline and loaded again, too.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await page.getByText("A new version is ready.").waitFor();
    await context.setOffline(true);
    for (const time of ["open", "loaded again"]) {
      await page.getByRole("button", { name: "See", exact: true }).click();
      await page.locator(".see-sheet button").nth(2).waitFor();
      await page.locator(".see-sheet").getByRole("button", { name: "Close" }).click();
      expect([time, await versionOf(page), await parts(page)]).toEqual([time, "1", ["1"]]);
      await page.reload();
      expect(await bodyOf(page)).toBe("1");
      await soleus(page);
    }

    // Once it is wanted, all of it is the new one, still without a connection, and the view is kept.
    await page.getByText("A new version is ready.").waitFor();
    await page.getByRole("button", { name: "Use it now" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["version"] === "2");
    expect(await bodyOf(page)).toBe("2");
    await soleus(page);
    await page.getByRole("button", { name: "See", exact: true }).click();
    await page.locator(".see-sheet button").nth(2).waitFor();
    expect(await parts(page)).toEqual(["2"]);
    await context.close();
  });
});
