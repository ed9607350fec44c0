import { afterAll, expect, it } from "vitest";
import { closePages, openPage, serveSite } from "./harness/app";

afterAll(closePages);

it("speaks English in a browser of another language too, its widgets included", async () => {
  const site = await serveSite();
  const { page, context, trouble } = await openPage(site, "", { locale: "fr-FR", fills: false });
  await page.getByRole("heading", { name: "What would you like to show?" }).waitFor();
  await page.getByRole("combobox").fill("infraspinatus");
  await page.locator(".search-row").first().waitFor();
  const labels = await page
    .locator("[aria-label]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  expect(labels).toContain("Dismiss");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(trouble).toEqual([]);
  await context.close();
  await site.close();
});
