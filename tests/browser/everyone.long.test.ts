import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openPage, SCREENS, serveSite, settled, viewOf } from "./harness/app";
import { violations } from "./harness/axe";
import { cutOff } from "./harness/cutOff";

const POINT = "#muscle=infraspinatus&trp=infraspinatus.trp1";
/** What the page can look like, by its link. */
const LOOKS = {
  start: "#",
  point: `${POINT}&register=patient`,
  needle: `${POINT}&mode=needling&register=clinician`,
  pain: "#mode=pain&pain=anterior-deltoid:R,temple:R",
  face: `${POINT}&face=1`,
  hidden: "#muscle=soleus&layer=1&labels=1&hide=gastrocnemius-medial-head",
  table: "#page=points",
} as const;

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site);
  page = open.page;
  page.setDefaultTimeout(120_000);
  await firstFrame(page);
  await settled(page);
  // The reminder before a needle's path is passed once.
  await goTo(LOOKS.needle);
  await page.getByRole("button", { name: "I have considered this" }).click();
  await page.locator(".section-picture").waitFor();
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

async function goTo(link: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, link);
  await page.waitForTimeout(150);
  await settled(page);
}

describe("text of twice its size", () => {
  afterAll(() => page.evaluate(() => document.documentElement.style.removeProperty("font-size")));

  it.each(["tabletLandscape", "tabletPortrait", "phone"] as const)("is nowhere cut off: %s", async (screen) => {
    await page.setViewportSize(SCREENS[screen]);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "32px", "important"));
    for (const [name, link] of Object.entries(LOOKS)) {
      await goTo(link);
      expect(await cutOff(page), name).toEqual([]);
    }
  });
});

it("a screen of 320 px, as one of 1280 px magnified four times, needs no scrolling sideways", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, link] of Object.entries(LOOKS)) {
    await goTo(link);
    expect(await cutOff(page), name).toEqual([]);
  }
});

describe("a phone", () => {
  beforeAll(() => page.setViewportSize(SCREENS.phone));

  it("gives the body more than half of its screen, with one button over it", async () => {
    await goTo(LOOKS.point);
    const picture = (await page.locator(".body-view").boundingBox())!;
    expect(picture.height).toBeGreaterThan(SCREENS.phone.height / 2);
    const over = await page.evaluate(() => {
      const picture = document.querySelector(".body-view")!.getBoundingClientRect();
      return [...document.querySelectorAll<HTMLElement>(".stage button:not(.marker), .stage [role=group]")]
        .filter((element) => element.matches("button") && element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.getBoundingClientRect().top < picture.bottom - 1)
        .map((element) => element.textContent);
    });
    expect(over).toEqual([" See"]);
  });

  it("has the rest behind buttons: layers and regions, turning, the words and the table", async () => {
    await page.getByRole("button", { name: "See", exact: true }).tap();
    for (const name of ["Regions", "Undo", "Alone", "Hide"])
      await page.getByRole("button", { name, exact: true }).waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).tap();
    await page.getByRole("button", { name: "Turn and zoom" }).tap();
    await page.getByRole("button", { name: "Turn left" }).tap();
    await settled(page);
    expect(typeof (await viewOf(page)).view).toBe("object");
    await page.getByRole("button", { name: "Turn and zoom" }).tap();
    await page.getByRole("button", { name: "Menu" }).tap();
    await page.getByRole("radio", { name: "Clinician" }).tap();
    expect((await viewOf(page)).register).toBe("clinician");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect((await viewOf(page)).trp).toBe("infraspinatus.trp1");
  });

  afterAll(() => page.setViewportSize(SCREENS.tabletLandscape));
});

describe("more contrast", () => {
  afterAll(() => page.emulateMedia({ contrast: null, forcedColors: null, colorScheme: "light" }));

  it.each(["light", "dark"] as const)("as the system asks for it, in the %s: nothing is wrong", async (colorScheme) => {
    await page.emulateMedia({ contrast: "more", colorScheme, reducedMotion: "reduce" });
    for (const [name, link] of Object.entries(LOOKS)) {
      await goTo(link);
      expect(await violations(page), name).toEqual([]);
    }
    // Quiet text is hardly quieter than the rest: 12 : 1 at least against its ground.
    await goTo(LOOKS.point);
    const weak = await page.evaluate(() => {
      const light = (colour: string) => {
        const [r, g, b] = colour.match(/[\d.]+/g)!.map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const ground = light(getComputedStyle(document.querySelector(".panel")!).backgroundColor);
      return [...document.querySelectorAll(".panel .quiet")]
        .map((element) => light(getComputedStyle(element).color))
        .map((text) => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05))
        .filter((ratio) => ratio < 12);
    });
    expect(weak).toEqual([]);
  });

  it("with the system's own colours what is chosen, switched on or in focus can be told from the rest", async () => {
    await page.emulateMedia({ contrast: null, forcedColors: "active", reducedMotion: "reduce" });
    await goTo(`${LOOKS.point}&view=front`);
    await page.getByRole("button", { name: "See", exact: true }).tap();
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, outlineStyle, borderStyle } = getComputedStyle(element);
          return { backgroundColor, outlineStyle, borderStyle };
        });
    for (const [chosen, other] of [
      [".view-controls [aria-pressed=true]", ".view-controls [aria-pressed=false]"],
      [".choice-option[data-selected]", ".choice-option:not([data-selected])"],
      [".switch[data-selected] .switch-track", ".switch:not([data-selected]) .switch-track"],
      [".slider-track .slider-thumb", ".slider-track"],
    ] as const)
      expect((await look(chosen)).backgroundColor, chosen).not.toBe((await look(other)).backgroundColor);
    // Without shadows the sheet needs an edge.
    expect((await look(".see-sheet")).borderStyle).toBe("solid");
    await page.getByRole("button", { name: "Back", exact: true }).focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe("solid");
    await page.getByRole("button", { name: "Close", exact: true }).tap();
  });
});

describe("by keys and by ear", () => {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const said = () => page.locator("[data-announcer]").textContent();

  it("a muscle is chosen, and the focus goes to its text; what is chosen is told once, views as well", async () => {
    await goTo("#");
    await page.getByRole("button", { name: /^Soleus/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Soleus" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Text");
    await page.waitForFunction(() => document.querySelector("[data-announcer]")?.textContent?.includes("Soleus"));
    expect(await said()).toBe("Selected: right Soleus.");
    await page.keyboard.press("2");
    await page.waitForFunction(() => document.querySelector("[data-announcer]")?.textContent?.includes("behind"));
    expect(await said()).toBe("Body seen from behind.");
    await page.keyboard.press("n");
    await page.waitForFunction(() => document.querySelector("[data-announcer]")?.textContent?.includes("point 1"));
    expect(await said()).toContain("Selected: right soleus, trigger point 1.");
    expect(await page.locator("main").ariaSnapshot()).toContain('- button "right soleus, trigger point 1" [pressed]');
    expect(await page.locator("aside").ariaSnapshot()).toMatch(
      /region "Text":\n\s+- heading "Soleus" \[level=2\][\s\S]*heading "Trigger points" \[level=3\]\n\s+- list:\n\s+- listitem:\n\s+- button "right soleus, trigger point 1" \[expanded\]/,
    );
  });

  it("headings follow each other in order on every screen", async () => {
    for (const [name, link] of Object.entries(LOOKS)) {
      await goTo(link);
      const levels = await page.evaluate(() =>
        [...document.querySelectorAll("h1, h2, h3, h4")]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => Number(heading.tagName[1])),
      );
      for (const [i, level] of levels.entries()) if (i > 0) expect(level - levels[i - 1]!, name).toBeLessThanOrEqual(1);
    }
  });

  it("Escape closes the sheet, then leaves the needle's path, then the point's muscle", async () => {
    await goTo(LOOKS.needle);
    await page.getByRole("heading", { name: "The needle’s path" }).waitFor();
    await page.getByRole("button", { name: "See", exact: true }).tap();
    await page.getByRole("switch", { name: "Bones" }).waitFor();
    await page.locator("canvas").focus();
    await page.keyboard.press("Escape");
    expect(await page.locator(".see-sheet").count()).toBe(0);
    expect((await viewOf(page)).mode).toBe("needling");
    await page.keyboard.press("Escape");
    expect(await viewOf(page)).toMatchObject({ mode: "explore", trp: "infraspinatus.trp1" });
    await page.keyboard.press("Escape");
    expect(await viewOf(page)).toMatchObject({ muscle: null, trp: null });
  });

  it("the page for the left hand is chosen in the page about the tool, and remembered", async () => {
    await goTo("#");
    await page.locator("canvas").focus();
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "How to use it" }).waitFor();
    await page.getByRole("radio", { name: "Left hand" }).tap();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const beside = async () => {
      const [text, body] = [await page.locator(".panel").boundingBox(), await page.locator(".stage").boundingBox()];
      return text!.x < body!.x;
    };
    expect(await beside()).toBe(true);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await firstFrame(page);
    expect(await beside()).toBe(true);
    expect(await focused()).not.toBe("Text");
    await page.evaluate(() => localStorage.clear());
  });

  it("left the console clean", () => {
    expect(open.trouble).toEqual([]);
  });
});
