import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openPage, serveSite } from "../harness/app";
import { heldBy } from "../harness/heap";
import { act, eachAction, rested, someActions } from "../harness/soak";

/** Five thousand actions and more, the same ones in each round. */
const [EACH_ROUND, ROUNDS] = [500, 10];
/** Of the whole heap. What grows in it is code: the engine goes on compiling what is used often. */
const MOST_GROWTH = 1.1;
/** Of what the page itself made, bytes: less than the smallest object for each action. */
const MOST_OWN_GROWTH = 50_000;

let site: Site;
let open: OpenPage;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", { screen: "phone", fills: false });
  await firstFrame(open.page);
});
afterAll(async () => {
  await closePages();
  await site.close();
});

describe("hours of use", () => {
  it("leave nothing behind, neither on the device nor in the heap (seed 71)", { timeout: 7_200_000 }, async () => {
    const { page } = open;
    // The reminder before the needle's path is passed once.
    await act(page, ["#mode=needling&muscle=infraspinatus&trp=infraspinatus.trp1"]);
    await page.locator(".screening .primary").click();
    // Code, shaders and what is worked out once for each muscle stay: a first round, in which each action is drawn, brings them.
    const actions = [...eachAction(4), ...someActions(71, EACH_ROUND)];
    await act(page, actions, 1);
    const [deviceBefore, before] = [await rested(page), await heldBy(page)];

    for (let round = 0; round < ROUNDS; round++) await act(page, actions);
    const [deviceAfter, after] = [await rested(page), await heldBy(page)];

    console.log(`${ROUNDS * actions.length} actions`, { before, after }, { deviceBefore, deviceAfter });
    for (const what of ["geometries", "textures", "programs"] as const)
      expect(deviceAfter[what], what).toBeLessThanOrEqual(deviceBefore[what]);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.own - before.own).toBeLessThan(MOST_OWN_GROWTH);
    expect(after.heap / before.heap).toBeLessThan(MOST_GROWTH);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(open.trouble).toEqual([]);
  });
});
