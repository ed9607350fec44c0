import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openPage, SCREENS, serveSite, viewOf } from "./harness/app";
import { violations } from "./harness/axe";

let site: Site;
let open: OpenPage;
let page: Page;
const loaded: string[] = [];
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", {
    touch: false,
    before: async (fresh) => fresh.on("request", (request) => loaded.push(new URL(request.url()).pathname)),
  });
  page = open.page;
  await firstFrame(page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const goTo = (link: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, link);
const table = (): Locator => page.getByRole("table", { name: "Trigger points, one in a row" });
const heading = (name: string): Locator => page.getByRole("columnheader", { name, exact: true });
/** Software GL is slow: what is waited for may take long. */
const until = <T>(read: () => T) => expect.poll(read, { timeout: 60_000 });
/** The texts of a column, from the top. */
const cells = (column: string): Promise<string[]> =>
  table().locator(`tbody .column-${column} > :last-child`).allTextContents();
const shown = (): Promise<string | null> => page.locator(".points-count").textContent();
const focused = (): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.getAttribute("aria-label")}`);

describe("opening the table", () => {
  it("is loaded when its button is pressed, and not before; Escape gives the focus back", async () => {
    expect(loaded.filter((path) => path.includes("PointsPage"))).toEqual([]);
    const button = page.locator(".top-bar").getByRole("button", { name: "All points" });
    await button.click();
    await table().waitFor();
    expect(loaded.some((path) => path.includes("PointsPage"))).toBe(true);
    expect(await shown()).toMatch(/^(\d+) of \1 points$/);
    await page.waitForFunction(() => location.hash === "#page=points");
    await page.keyboard.press("Escape");
    await table().waitFor({ state: "detached" });
    expect(await focused()).toContain("All points");
    await page.waitForFunction(() => location.hash === "");
  });

  it("has a key, from anywhere on the page", async () => {
    await page.keyboard.press("a");
    await table().waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "All points" }).click();
    await table().waitFor({ state: "detached" });
  });

  it("is kept by the link", async () => {
    await goTo("#page=points&register=patient");
    await page.reload();
    await table().waitFor();
    expect(await viewOf(page)).toMatchObject({ page: "points", register: "patient" });
    expect(await heading("Training").count()).toBe(0);
    expect(await page.getByRole("dialog").getByLabel("Training").count()).toBe(0);
    await goTo("#");
    await table().waitFor({ state: "detached" });
  });
});

describe("in the table", () => {
  beforeEach(async () => {
    await goTo("#page=points");
    await table().waitFor();
  });
  afterEach(async () => {
    await goTo("#");
    await table().waitFor({ state: "detached" });
  });

  it("headings sort, by mouse and by keys, and say how", async () => {
    expect(await heading("Region").getAttribute("aria-sort")).toBe("ascending");
    await heading("Sources").click();
    await until(() => heading("Sources").getAttribute("aria-sort")).toBe("ascending");
    const numbers = (await cells("sources")).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await heading("Sources").getByRole("button").focus();
    await page.keyboard.press("Enter");
    await until(() => heading("Sources").getAttribute("aria-sort")).toBe("descending");
    expect((await cells("sources")).map(Number)).toEqual(numbers.toReversed());
    expect(await heading("Region").getAttribute("aria-sort")).toBe("none");
    await heading("Region").click();
    await until(() => heading("Region").getAttribute("aria-sort")).toBe("ascending");
  });

  it("words and choices narrow it; where nothing is left, one button brings all back", async () => {
    const all = await shown();
    await page.getByRole("searchbox").fill("infraspinatus");
    await until(() => cells("muscle")).toEqual(Array(4).fill("Infraspinatus"));
    await page.getByRole("combobox", { name: "Region" }).selectOption("Neck");
    await page.getByText("No point matches.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await until(shown).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await page.getByRole("combobox", { name: "Confidence" }).selectOption("low confidence");
    await until(async () => new Set(await cells("confidence"))).toEqual(new Set(["low"]));
    await page.getByRole("combobox", { name: "Confidence" }).selectOption("");
    await until(shown).toBe(all);
  });

  it("a point is chosen by keys alone, and the page goes on with the body and the point's text", async () => {
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("infraspinatus");
    await until(() => cells("muscle")).toEqual(Array(4).fill("Infraspinatus"));
    const first = (await cells("point"))[0]!;
    for (let i = 0; i < 20 && !(await focused()).includes("points-link"); i++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await table().waitFor({ state: "detached" });
    expect(first).toBe("Infraspinatus, trigger point 1");
    expect(await viewOf(page)).toMatchObject({ trp: "infraspinatus.trp1", muscle: "infraspinatus", page: "body" });
    await page.getByRole("heading", { name: "Infraspinatus" }).waitFor();
    expect(await focused()).toContain("panel-body");
    // What was filtered is still there.
    await page.keyboard.press("a");
    await until(() => cells("muscle")).toEqual(Array(4).fill("Infraspinatus"));
    await page.getByRole("button", { name: "Clear the text" }).click();
    await until(async () => (await cells("muscle")).length).toBeGreaterThan(200);
  });

  it("on paper there is the table alone, with headings on every sheet, whole rows, and whose it is", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    for (const gone of [".points-header", ".points-filters", "canvas", ".top-bar", ".panel"])
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    expect(await table().isVisible()).toBe(true);
    expect(await page.getByText(/BodyParts3D/).isVisible()).toBe(true);
    expect(await page.getByText(/^Model [0-9a-z.-]+, texts .+ · Printed on .+ \d{4}$/).isVisible()).toBe(true);
    const look = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        headings: style(".points-table thead").display,
        // A button's own box would not be repeated with them.
        heading: style(".points-heading").display,
        rows: style(".points-table tbody tr").breakInside,
        ink: style(".points-table tbody td").color,
        scroll: style(".points-scroll").overflow,
      };
    });
    expect(look).toEqual({
      headings: "table-header-group",
      heading: "contents",
      rows: "avoid",
      ink: "rgb(0, 0, 0)",
      scroll: "visible",
    });
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
  });
});

describe.each([
  ["light", "tabletLandscape"],
  ["dark", "tabletLandscape"],
  ["light", "phone"],
  ["dark", "phone"],
] as const)("in the %s on a %s", (colorScheme, screen) => {
  it("has no violation, and nothing wider than the screen", async () => {
    await page.setViewportSize(SCREENS[screen]);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await goTo("#page=points");
    await table().waitFor();
    await page.getByRole("combobox", { name: "Region" }).selectOption("Neck");
    await until(async () => new Set(await cells("region"))).toEqual(new Set(["Neck"]));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SCREENS[screen].width);
    expect(await page.locator(".points-scroll").evaluate((region) => region.tabIndex)).toBe(0);
    await goTo("#");
    await table().waitFor({ state: "detached" });
  });
});

it("left the console clean", () => {
  expect(open.trouble).toEqual([]);
});
