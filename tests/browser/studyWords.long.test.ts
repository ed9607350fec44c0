import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, openPage, type PageOptions, SCREENS, serveSite } from "./harness/app";
import { violations } from "./harness/axe";
import { cutOff } from "./harness/cutOff";

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.close();
  await closePages();
});

/** Study mode on a device that cannot draw the body. */
async function open(deck: string, before?: PageOptions["before"]) {
  const opened = await openPage(site, `#mode=study&deck=${deck}`, {
    draws: false,
    touch: false,
    ...(before ? { before } : {}),
  });
  await opened.page.locator(".study-start").waitFor();
  await opened.page.getByText("The body cannot be shown here.").first().waitFor();
  return opened;
}

/** What went wrong beside the missing device, which three.js reports. */
const beside = (trouble: readonly string[]) => trouble.filter((line) => !line.includes("Error creating WebGL context"));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const verdict = (page: Page) => page.locator(".study-verdict");

/** Passes the reminder before questions about the needle. */
async function remind(page: Page) {
  await button(page, "Show the reminder").press("Enter");
  await button(page, "I have considered this").press("Enter");
}

/** Chooses an answer by its digit. */
async function choose(page: Page, text: string) {
  const options = page.locator(".study-choice");
  await options.first().waitFor();
  const at = (await options.allTextContents()).findIndex((one) => one.includes(text));
  expect(at, text).toBeGreaterThanOrEqual(0);
  await page.keyboard.press(String(at + 1));
}

/** What a screen reader would find in the card: roles and names. */
const spoken = (page: Page) => page.locator(".study-card").ariaSnapshot();

describe("without WebGL", () => {
  it("every card that needs no body is asked and answered by keys alone, and spoken", async () => {
    const words =
      "find:infraspinatus.trp1,name:deltoid-spinal,layer:supraspinatus,pattern:soleus.trp1,draw:masseter.trp1,hazard:supraspinatus,order:soleus.trp1";
    const { page, context, trouble } = await open(words);
    await remind(page);
    // The order of tissues is worked out on the body.
    await page.getByText("6 cards in this deck").waitFor();
    await page.locator(".study-start").press("Enter");
    const asked = new Set<string>();
    for (let card = 0; card < 6; card++) {
      await page.getByText(`${card + 1} of 6`, { exact: true }).waitFor();
      const title = (await page.locator(".study-header h2").textContent())!;
      asked.add(title);
      expect(await page.evaluate(() => document.activeElement?.className), title).toBe("study-card");
      expect(await violations(page), title).toEqual([]);
      const tree = await spoken(page);
      switch (title) {
        case "Find the point":
          await choose(page, "about the end of its inner quarter");
          break;
        case "Name it":
          expect(tree).toContain("scapular spine");
          await choose(page, "Back deltoid");
          break;
        case "Name what lies deep":
          expect(tree).toContain("Rotator cuff, with");
          await choose(page, "Supraspinatus");
          break;
        case "Read the pattern":
          await choose(page, "Soleus, trigger point 1");
          break;
        case "Draw the pattern":
          await page.getByRole("searchbox", { name: "Search places" }).fill("eyebrow");
          await page.locator(".study-places .button").first().press("Enter");
          await button(page, "Check").press("Enter");
          break;
        default:
          expect(title).toBe("Name the hazards");
          expect(tree).toMatch(/button "\d? ?Pleura and lung/);
          await choose(page, "Pleura and lung");
          await page.keyboard.press("Enter");
      }
      await verdict(page).waitFor();
      expect(await violations(page), title).toEqual([]);
      // Known at once or not, the next card follows.
      await page.keyboard.press("Enter");
    }
    expect(asked.size).toBe(6);
    expect(beside(trouble)).toEqual([]);
    await context.close();
  });
});

describe("nothing is cut off", () => {
  it.each([
    ["a tablet with text of twice its size", SCREENS.tabletLandscape, "32px"],
    ["a phone with text of twice its size", SCREENS.phone, "32px"],
    ["a screen of 320 px", { width: 320, height: 640 }, "16px"],
  ] as const)("on %s", async (_, screen, size) => {
    const cards = ["find:soleus.trp1", "pattern:soleus.trp1", "draw:soleus.trp1", "hazard:sternocleidomastoid"];
    const { page, context } = await open([...cards, "layer:supraspinatus"].join());
    await remind(page);
    await page.setViewportSize(screen);
    await page.evaluate((to) => document.documentElement.style.setProperty("font-size", to, "important"), size);
    expect(await cutOff(page), "home").toEqual([]);
    await page.locator(".study-start").press("Enter");
    for (let card = 0; card < 5; card++) {
      const title = (await page.locator(".study-header").textContent())!;
      expect(await cutOff(page), title).toEqual([]);
      await button(page, "I do not know").press("Enter");
      await verdict(page).waitFor();
      expect(await cutOff(page), `${title}, answered`).toEqual([]);
      await page.locator(".study-go .study-check").press("Enter");
    }
    await button(page, "End the session").press("Enter");
    await button(page, "To the decks").waitFor();
    expect(await cutOff(page), "end").toEqual([]);
    await context.close();
  });
});

describe("what was practised", () => {
  it("is saved as a file, deleted, and read back; what was wrong becomes a deck and a link for others", async () => {
    const { page, context, trouble } = await open("name:soleus,name:infraspinatus");
    await page.locator(".study-start").press("Enter");
    for (let card = 0; card < 4; card++) {
      await button(page, "I do not know").press("Enter");
      await verdict(page).waitFor();
      await page.locator(".study-go .study-check").press("Enter");
    }
    await page.getByText("0 of 2 known").waitFor();
    const listed = await page.getByLabel("Link to this deck").inputValue();
    expect(listed).toMatch(/deck=name:(soleus,infraspinatus|infraspinatus,soleus)$/);
    await button(page, "To the decks").press("Enter");
    await button(page, "What I got wrong (2)").press("Enter");
    await page.getByText("2 cards to look at again").waitFor();
    const wrong = await page.getByLabel("Link to this deck").inputValue();
    expect(wrong).toContain("#mode=study&deck=name:");
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Save as a file").press("Enter"),
    ]);
    const text = await readFile(await download.path(), "utf8");
    await button(page, "Delete it…").press("Enter");
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete it" }).press("Enter");
    await page.getByText("It was deleted.").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("needlepoint.study"))).toBeNull();
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "study.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByText("2 cards added.").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("needlepoint.study"))).toContain("name:soleus");
    // Another student opens the link.
    const other = await openPage(site, new URL(wrong).hash, { draws: false });
    await other.page.getByText("2 cards in this deck").waitFor();
    await other.page.getByText("2 chosen cards").waitFor();
    expect(beside(other.trouble)).toEqual([]);
    expect(beside(trouble)).toEqual([]);
    await other.context.close();
    await context.close();
  });

  it("that is damaged is set aside and said; nothing of it is lost, and study goes on", async () => {
    const damaged = '{"version":1,"items":[{"card":"name:soleus"';
    const { page, context, trouble } = await open("name:infraspinatus", (it) =>
      it.addInitScript((text) => {
        if (!localStorage.getItem("needlepoint.study")) localStorage.setItem("needlepoint.study", text);
      }, damaged),
    );
    await page.getByText("Nothing of it was deleted").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator(".study-start").press("Enter");
    await choose(page, "Infraspinatus");
    await verdict(page).waitFor();
    const kept = await page.evaluate(() => Object.values(localStorage) as string[]);
    expect(kept).toContain(damaged);
    expect(kept.some((text) => text.includes("name:infraspinatus"))).toBe(true);
    expect(beside(trouble)).toEqual([]);
    await context.close();
  });
});
