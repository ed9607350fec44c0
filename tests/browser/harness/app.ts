import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../src/commands/browser/launch";
import { type Site, serveFolder } from "../../../src/commands/browser/serve";
import type { CameraView, ViewState } from "../../../src/core/view";
import type { SceneStats } from "../../../src/scene/stats";

/** Screens that the tests look at. */
export const SCREENS = {
  tabletLandscape: { width: 1180, height: 820 },
  tabletPortrait: { width: 820, height: 1180 },
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export type ScreenName = keyof typeof SCREENS;

/** How long a busy machine may keep a page waiting, ms; software GL is slow enough alone. */
const PATIENCE = 120_000;

let browser: Browser | null = null;

/** The browser, started on first use and shared by all test files: they run in one process, one after the other. */
export async function theBrowser(): Promise<Browser> {
  browser ??= await launchBrowser();
  return browser;
}

/** Closes all pages of a test file. The browser ends with the process. */
export async function closePages(): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
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

export interface PageOptions {
  readonly screen?: ScreenName;
  /** A finger's screen (the default) or a mouse's. */
  readonly touch?: boolean;
  /** Eased movements; without them (the default) a dozen frames are saved, and software GL draws slowly. */
  readonly motion?: boolean;
  /**
   * Kept for use without a connection. Not by default: each new context would fetch and keep every file of the site beside
   * the page's own work. Without it each visit asks the server, whose answers a test may replace.
   */
  readonly offline?: boolean;
  /** With a device that can draw (the default). Without, a page that only its texts are tested of is there in a moment. */
  readonly draws?: boolean;
  /** Drawn as finely as on a real screen, for tests that look at small things in the picture. */
  readonly fine?: boolean;
  /**
   * Draw calls fill pixels (the default), which software GL takes seconds for. Without, all else of drawing is done and
   * counted, what it holds on the device included: for tests that look at no picture.
   */
  readonly fills?: boolean;
  /** The language of the browser, which is not that of the page. */
  readonly locale?: string;
  /** What is to be done before the site is opened: replaced answers, missing abilities. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Takes the ability to draw in three dimensions from a page; runs in it. */
function cannotDraw(): void {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith("webgl") ? null : real.call(this, kind as "2d", ...(rest as []));
  } as typeof real;
}

/**
 * Takes the smoothing of edges from a page; runs in it. Together with half the pixels a frame then takes software GL a fifth
 * of the time. What is drawn, and where, stays the same.
 */
function drawsCoarsely(): void {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, wanted?: object) {
    return real.call(this, kind as "webgl2", kind === "webgl2" ? { ...wanted, antialias: false } : wanted);
  } as typeof real;
}

/** Lets draw calls of a page come to nothing; runs in it. */
function fillsNothing(): void {
  for (const name of ["drawElements", "drawArrays", "drawElementsInstanced", "drawArraysInstanced"] as const)
    WebGL2RenderingContext.prototype[name] = () => undefined;
}

/** Opens a page of the site in a context of its own. */
export async function openPage(
  site: Site,
  hash = "",
  {
    screen = "tabletLandscape",
    touch = true,
    motion = false,
    offline = false,
    draws = true,
    fine = false,
    fills = true,
    locale = "en-US",
    before,
  }: PageOptions = {},
): Promise<OpenPage> {
  const context = await (await theBrowser()).newContext({
    viewport: SCREENS[screen],
    deviceScaleFactor: fine ? 1 : 0.5,
    locale,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: motion ? "no-preference" : "reduce",
    serviceWorkers: offline ? "allow" : "block",
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => {
    const line = `${message.type()}: ${message.text()}`;
    // Said by the test's own switch.
    if (!offline && line.includes("Service Worker registration blocked")) return;
    if (message.type() === "error" || message.type() === "warning") trouble.push(line);
  });
  page.on("pageerror", (error) => trouble.push(`page error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(site.url).origin)
      trouble.push(`request: ${url.href}`);
  });
  if (!fine) await page.addInitScript(drawsCoarsely);
  if (!fills) await page.addInitScript(fillsNothing);
  if (!draws) await page.addInitScript(cannotDraw);
  await before?.(page);
  await page.goto(site.url + hash);
  return { page, context, trouble };
}

/** Waits until the body is on screen. */
export async function firstFrame(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("needlepoint:first-frame").length > 0, null, {
    timeout: 120_000,
  });
}

/**
 * Waits until no frame has been drawn for a while: every eased movement has come to rest. Each look waits for the
 * browser's own frames first: software GL may be seconds behind, and a frame that is still to come is not rest.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = () => window.needlepoint?.stats().frames ?? 0;
    let last = frames();
    for (let still = 0; still < 3; ) {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await new Promise((done) => setTimeout(done, 100));
      const now = frames();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}

/** Opens a page of the site, and waits until the body is on screen and all has come to rest. */
export async function openBody(site: Site, hash = "", options: PageOptions = {}): Promise<OpenPage> {
  const open = await openPage(site, hash, options);
  await firstFrame(open.page);
  await settled(open.page);
  return open;
}

/** The view as the page tells it. */
export async function viewOf(page: Page): Promise<ViewState> {
  return page.evaluate(() => window.needlepoint!.state());
}

/** What drawing costs now. */
export async function statsOf(page: Page): Promise<SceneStats> {
  return page.evaluate(() => window.needlepoint!.stats());
}

/** Where the camera is and what it looks at, mm; throws while a named view is shown. */
export async function cameraOf(page: Page): Promise<CameraView> {
  const { view } = await viewOf(page);
  if (typeof view === "string") throw new Error(`The camera is at the view "${view}".`);
  return view;
}
