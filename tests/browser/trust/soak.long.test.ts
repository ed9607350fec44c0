import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openPage, serveSite } from "../harness/app";
import { act, eachAction, held, someActions } from "../harness/soak";

/** Five thousand actions and more, the same ones in each round. */
const [EACH_ROUND, ROUNDS] = [500, 10];
/** What a garbage collector may leave lying about. */
const MOST_GROWTH = 1.1;

let site: Site;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", { screen: "phone" });
  await firstFrame(open.page);
});
afterAll(async () => {
  await closePages();
  await site.close();
});

describe("hours of use", () => {
  it("leave nothing behind, neither on the device nor in the heap (seed 71)", { timeout: 3_600_000 }, async () => {
    const { page } = open;
    // The reminder before the needle's path is passed once.
    await act(page, ["#mode=needling&muscle=infraspinatus&trp=infraspinatus.trp1"]);
    await page.locator(".screening .primary").click();
    // Code, shaders and what is worked out once for each muscle stay: the first round brings them.
    const actions = [...eachAction(4), ...someActions(71, EACH_ROUND)];
    await act(page, actions);
    const before = await held(page);

    for (let round = 0; round < ROUNDS; round++) await act(page, actions);
    const after = await held(page);

    for (const what of ["geometries", "textures", "programs"] as const)
      expect(after.stats[what], what).toBeLessThanOrEqual(before.stats[what]);
    expect(after.heap / before.heap).toBeLessThan(MOST_GROWTH);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(open.trouble).toEqual([]);
  });
});
