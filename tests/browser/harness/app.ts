import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../src/commands/browser/launch";
import { type Site, serveFolder } from "../../../src/commands/browser/serve";

/** Screens that the tests look at. */
export const SCREENS = {
  tabletLandscape: { width: 1180, height: 820 },
  tabletPortrait: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export type ScreenName = keyof typeof SCREENS;

let browser: Browser | null = null;

/** The browser of this test file, started on first use. */
export async function theBrowser(): Promise<Browser> {
  browser ??= await launchBrowser();
  return browser;
}

/** Closes the browser of this test file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** The built site on a server of its own. */
export function serveSite(under = "/"): Promise<Site> {
  return serveFolder("dist", under);
}

/** A page with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, page errors, and requests to other hosts; must stay empty. */
  readonly trouble: string[];
}

/**
 * Opens a page of the site in a context of its own: with a touch screen and reduced motion unless told otherwise
 * (an eased movement costs a dozen frames, and software GL draws slowly).
 */
export async function openPage(
  site: Site,
  hash = "",
  { screen = "tabletLandscape", touch = true, motion = false }: { screen?: ScreenName; touch?: boolean; motion?: boolean } = {},
): Promise<OpenPage> {
  const context = await (await theBrowser()).newContext({
    viewport: SCREENS[screen],
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: motion ? "no-preference" : "reduce",
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`page error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(site.url).origin) trouble.push(`request: ${url.href}`);
  });
  await page.goto(site.url + hash);
  return { page, context, trouble };
}

/** Waits until the body is on screen. */
export async function firstFrame(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("needlepoint:first-frame").length > 0, null, {
    timeout: 120_000,
  });
}

/** Waits until no frame has been drawn for a while: every eased movement has come to rest. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = () => window.needlepoint?.stats().frames ?? 0;
    let last = frames();
    for (let still = 0; still < 4; ) {
      await new Promise((done) => setTimeout(done, 200));
      const now = frames();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}
