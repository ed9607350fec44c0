import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled, viewOf } from "./harness/app";

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", { screen: "tabletPortrait", fills: false });
  page = open.page;
  await firstFrame(page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const field = () => page.getByRole("combobox", { name: "Search muscles, points, places of pain" });
const results = () => page.getByRole("option").allTextContents();

async function look(query: string): Promise<string[]> {
  await field().fill(query);
  await page.getByRole("listbox", { name: "Results" }).waitFor();
  return results();
}

describe("the search", () => {
  it.each([
    ["its name", "infraspinatus", "Infraspinatus"],
    ["a name cut short and misspelt", "infraspinats", "Infraspinatus"],
    ["another name", "SCM", "Sternocleidomastoid"],
    ["its Latin name", "musculus levator scapulae", "Levator scapulae"],
  ])("finds a muscle by %s", async (_, query, label) => {
    const found = await look(query);
    expect(found[0]).toContain(label);
    await page.getByRole("option").first().tap();
    await page.getByRole("heading", { level: 2, name: label }).waitFor();
    expect(await field().inputValue()).toBe("");
    // The list is gone, nothing is hidden from screen readers, and the on-screen keyboard does not cover the body.
    expect(await field().getAttribute("aria-expanded")).toBe("false");
    await page.waitForFunction(() => document.activeElement?.tagName !== "INPUT");
  });

  it("finds a trigger point by keys alone, and goes to it", async () => {
    await look("soleus trigger point 1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Soleus" }).waitFor();
    expect(await viewOf(page)).toMatchObject({ muscle: "soleus", trp: "soleus.trp1" });
  });

  it("says so when it finds nothing", async () => {
    await field().fill("xyzzy");
    await page.getByText("Nothing found for “xyzzy”.").waitFor();
    await page.locator(".search-field").getByLabel("Clear search").tap();
    expect(await field().inputValue()).toBe("");
  });

  it("goes from a place of pain to named candidates, to one of them, and back to the list", async () => {
    const found = await look("front of the shoulder");
    expect(found.some((row) => row.startsWith("Front of the shoulder, right"))).toBe(true);
    expect(found.some((row) => row.startsWith("Front of the shoulder, left"))).toBe(true);
    await page.getByRole("option", { name: "Front of the shoulder, right" }).tap();
    await page.getByRole("heading", { name: "Where may it come from?" }).waitFor();
    expect(await viewOf(page)).toMatchObject({ mode: "pain", pain: [{ zone: "anterior-deltoid", side: "R" }] });
    const names = await page.locator(".rank-name").allTextContents();
    expect(names).toContain("right infraspinatus, trigger point 1");
    expect(names.every((name) => /^(right|left) .+, trigger point \d+$/.test(name))).toBe(true);
    await settled(page);
    await page.locator(".rank-row", { hasText: "right infraspinatus, trigger point 1" }).tap();
    expect(await viewOf(page)).toMatchObject({ trp: "infraspinatus.trp1", side: "R", muscle: null });
    await page.getByRole("button", { name: "About this point" }).tap();
    await page.getByRole("heading", { level: 2, name: "Infraspinatus" }).waitFor();
    expect(await viewOf(page)).toMatchObject({ trp: "infraspinatus.trp1", side: "R" });
    await page.getByText("Usually felt").first().waitFor();
    await page.getByRole("button", { name: "All candidates" }).tap();
    expect(await page.locator(".rank-name").allTextContents()).toEqual(names);
    expect(open.trouble).toEqual([]);
  });
});
