/** This app and a naive page with the same body, each built and loaded cold in one browser. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { serveFolder } from "../browser/serve";
import type { Naive } from "./naive/naive";
import { plainBody } from "./plainBody";
import { type PickTimes, SCREEN } from "./touches";

/** What loading and drawing a page costs. */
export interface Cost {
  readonly requests: number;
  /** All that was sent until the first frame, compressed as a host sends it. */
  readonly bytes: number;
  /** Milliseconds from asking for the page to the body on screen. */
  readonly firstFrame: number;
  readonly drawCalls: number;
  readonly triangles: number;
  /** Frames drawn in three seconds in which nothing happens. */
  readonly framesAtRest: number;
}

/** A page stands still for this long before its frames at rest are counted, ms. */
const SETTLE = 3000;
const PATIENCE = 180_000;

/** Costs of both, and how long the naive page takes to answer a touch. */
export async function compareWithNaive(browser: Browser): Promise<{ app: Cost; naive: Cost; naivePicks: PickTimes }> {
  // The development server sets it otherwise, with which the libraries' slower and larger variants would be built in.
  process.env["NODE_ENV"] = "production";
  const home = await mkdtemp(join(tmpdir(), "needlepoint-bench-"));
  try {
    const [app, naive] = [join(home, "app"), join(home, "naive")];
    await build({ logLevel: "error", build: { outDir: app } });
    await build({
      configFile: false,
      root: resolve("src/commands/bench/naive"),
      base: "./",
      logLevel: "error",
      build: { outDir: naive, target: "es2022", chunkSizeWarningLimit: 2000 },
    });
    await writeFile(join(naive, "body.glb"), await plainBody("public/models/body.glb"));
    const own = await costOf(browser, app, "needlepoint:first-frame", (page) =>
      page.evaluate(() => window.needlepoint!.stats()),
    );
    const other = await costOf(browser, naive, "naive:first-frame", (page) =>
      page.evaluate(() => window.naive!.stats()),
    );
    return { app: own.cost, naive: other.cost, naivePicks: other.picks! };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function costOf(
  browser: Browser,
  folder: string,
  mark: string,
  statsOf: (page: Page) => Promise<ReturnType<Naive["stats"]>>,
): Promise<{ cost: Cost; picks: PickTimes | undefined }> {
  const site = await serveFolder(folder);
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
    await page.goto(site.url);
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: PATIENCE });
    const sent = await Promise.all(bodies);
    const firstFrame = await page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, mark);
    await page.waitForTimeout(SETTLE);
    const before = await statsOf(page);
    await page.waitForTimeout(3000);
    const after = await statsOf(page);
    const cost: Cost = {
      requests: sent.length,
      bytes: sent.reduce((sum, body) => sum + gzipSync(body).length, 0),
      firstFrame,
      drawCalls: after.drawCalls,
      triangles: after.triangles,
      framesAtRest: after.frames - before.frames,
    };
    return { cost, picks: await page.evaluate(() => window.naive?.picks()) };
  } finally {
    await context.close();
    await site.close();
  }
}
