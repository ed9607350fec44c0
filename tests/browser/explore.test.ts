import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, openPage, serveSite, settled } from "./harness/app";
import { onMuscle, onScreen } from "./harness/body";
import { tap } from "./harness/gestures";
import { painPixels } from "./harness/pixels";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

describe("from a cold load to a point and its pain", () => {
  it("shows infraspinatus by touch, paints point 1 on the front of the shoulder, and keeps it, also without a server", async () => {
    const { page, context, trouble } = await openPage(site, "", { offline: true });
    await firstFrame(page);

    await page.getByRole("button", { name: "Back", exact: true }).tap();
    await settled(page);
    await tap(page, await onScreen(page, await onMuscle("infraspinatus.R", 0.3, 0.6)));
    await page.getByRole("heading", { name: "Infraspinatus" }).waitFor();
    const selected = await page.evaluate(() => window.needlepoint?.state());
    expect(selected).toMatchObject({ muscle: "infraspinatus", side: "R", trp: null });

    await settled(page);
    const points = page.getByRole("button", { name: /^right infraspinatus, trigger point \d$/ });
    // Each point twice: in the list, and as a marker on the body.
    expect(await points.count()).toBe(8);

    await page.locator(".points").getByRole("button", { name: "right infraspinatus, trigger point 1" }).tap();
    await page.getByRole("button", { name: "Front", exact: true }).tap();
    await settled(page);
    // A place on the front of the right shoulder, and the same on the left, which must stay clear.
    const shoulder = [-168, 1330, 40] as const;
    expect(await painPixels(page, await onScreen(page, shoulder), 12)).toBeGreaterThan(0.6);
    expect(await painPixels(page, await onScreen(page, [168, 1330, 40]), 12)).toBe(0);

    const link = await page.evaluate(() => window.needlepoint?.link());
    expect(link).toContain("trp=infraspinatus.trp1");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await site.close();
    await page.reload();
    await firstFrame(page);
    await settled(page);
    expect(await page.evaluate(() => window.needlepoint?.link())).toBe(link);
    expect(await painPixels(page, await onScreen(page, shoulder), 12)).toBeGreaterThan(0.6);
    expect(trouble).toEqual([]);
    await context.close();
    site = await serveSite();
  });
});
