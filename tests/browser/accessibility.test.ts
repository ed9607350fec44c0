import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, type OpenPage, openBody, SCREENS, serveSite, settled, viewOf } from "./harness/app";
import { violations } from "./harness/axe";

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
  open = await openBody(site, "", { fills: false });
  page = open.page;
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

/** What the page can look like, by its link. */
const LOOKS: readonly [string, string][] = [
  ["the start", "#"],
  ["a muscle", "#muscle=infraspinatus"],
  ["a point, for clinicians", "#muscle=infraspinatus&trp=infraspinatus.trp1"],
  ["a point, for patients", "#muscle=infraspinatus&trp=infraspinatus.trp1&register=patient"],
  ["candidates for a pain", "#mode=pain&pain=anterior-deltoid:R"],
  ["a pattern drawn over a pain", "#mode=pain&pain=anterior-deltoid:R&trp=infraspinatus.trp1"],
  ["the reminder before a needle's path", "#mode=needling&muscle=infraspinatus&trp=infraspinatus.trp1"],
  [
    "a body with layers off, in x-ray, with names",
    "#muscle=soleus&layer=1&xray=1&labels=1&hide=gastrocnemius-medial-head",
  ],
  ["a body turned to the patient", "#face=1&muscle=infraspinatus&trp=infraspinatus.trp1"],
  ["a notice", "#muscle=no-such-muscle"],
];

/** How far the page itself can be scrolled, px: its parts scroll, it stays. */
const scrollable = () =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });

async function goTo(link: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, link);
  await page.waitForTimeout(100);
}

describe.each(["light", "dark"] as const)("no violation in the %s", (colorScheme) => {
  beforeAll(async () => {
    await page.setViewportSize(SCREENS.tabletLandscape);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page);
  });

  it.each(LOOKS)("at %s, and nothing beyond the screen", async (_, link) => {
    await goTo(link);
    expect(await violations(page)).toEqual([]);
    expect(await scrollable()).toEqual([0, 0]);
  });

  it("with the page about the tool open, which Escape closes and gives the focus back", async () => {
    await goTo("#");
    for (const dismiss of await page.getByRole("button", { name: "Dismiss" }).all()) await dismiss.click();
    const button = page.locator(".top-bar").getByRole("button", { name: "About" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("About");
  });
});

describe("the tour", () => {
  it("is begun, gone through and left by keys, has no violation, and gives back what was shown", async () => {
    await goTo("#muscle=soleus&side=L&view=back");
    const before = await viewOf(page);
    await page.keyboard.press("o");
    await page.getByRole("heading", { name: "Turn the body" }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (const title of [
      "Touch a muscle",
      "See where it is felt",
      "Or start from the pain",
      "Turn it to the patient",
    ]) {
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: title }).waitFor();
    }
    expect(await viewOf(page)).toMatchObject({ muscle: "infraspinatus", trp: "infraspinatus.trp1" });
    await page.keyboard.press("Enter");
    await page.locator(".tour-card").waitFor({ state: "detached" });
    await settled(page);
    expect(await viewOf(page)).toEqual(before);
  });
});

describe("no violation on a phone", () => {
  beforeAll(async () => {
    await page.setViewportSize(SCREENS.phone);
    await settled(page);
  });

  it.each(LOOKS.slice(0, 5))("at %s, and nothing beyond the screen", async (_, link) => {
    await goTo(link);
    expect(await violations(page)).toEqual([]);
    expect(await scrollable()).toEqual([0, 0]);
  });
});

describe("the bar on top", () => {
  it.each(["tabletLandscape", "tabletPortrait", "phone"] as const)(
    "has all its buttons on screen: %s",
    async (screen) => {
      await page.setViewportSize(SCREENS[screen]);
      await goTo("#");
      await settled(page);
      const beyond = await page.evaluate(() =>
        [...document.querySelectorAll(".top-bar button, .top-bar input")]
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.right > innerWidth || box.left < 0))
          .map(({ element }) => element.getAttribute("aria-label") ?? element.textContent),
      );
      expect(beyond).toEqual([]);
    },
  );
});

describe("touch targets", () => {
  it("are large enough for a finger: 44 px over the body, 32 px in the text", async () => {
    await page.setViewportSize(SCREENS.tabletLandscape);
    await goTo("#muscle=infraspinatus&trp=infraspinatus.trp1");
    await settled(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, summary, .choice-option")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => {
          const least = element.closest(".stage") ? 44 : 32;
          return box.height < least || box.width < least;
        })
        .map(({ element, box }) => `${element.className} ${Math.round(box.width)} x ${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  });

  it("left the console clean", () => {
    expect(open.trouble).toEqual([]);
  });
});
