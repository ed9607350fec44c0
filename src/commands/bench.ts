/**
 * `npm run bench`: in one browser, what this app costs beside a naive build of the same body (one mesh for each structure, no
 * picking structure, continuous drawing), and how long a page stands still while the body is read, on its own thread and in
 * the worker. Milliseconds are this machine's; what counts are the ratios. A touch of this app casts 21 rays, of the naive
 * page one.
 */
import { readFileSync } from "node:fs";
import { createServer } from "vite";
import type { Reading } from "./bench/page";
import { table } from "./bench/table";
import type { PickTimes } from "./bench/touches";
import { compareWithNaive } from "./bench/versus";
import { launchBrowser } from "./browser/launch";
import { refuse } from "./refuse";

if (process.argv.length > 2) refuse("bench: takes no argument");

const RUNS = 5;
const server = await createServer({ logLevel: "error", server: { port: 0, hmr: false } });
await server.listen();
const browser = await launchBrowser();
try {
  const tab = await browser.newPage();
  await tab.route("**/bench.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><script type="module" src="/src/commands/bench/page.ts"></script>',
    }),
  );
  await tab.goto(`${server.resolvedUrls!.local[0]}bench.html`);
  await tab.waitForFunction(() => "bench" in window, null, { timeout: 120_000 });
  const readings: Reading[] = [];
  for (let run = 0; run < RUNS; run++) readings.push(await tab.evaluate(() => window.bench()));
  const picks: PickTimes = await tab.evaluate(() => window.benchPicks());
  await tab.close();
  const { app, naive, naivePicks } = await compareWithNaive(browser);
  process.stdout.write(`${table({ ...app, picks }, { ...naive, picks: naivePicks })}\n\n${report(readings)}`);
} finally {
  await browser.close();
  await server.close();
}

function report(readings: readonly Reading[]): string {
  const median = (pick: (reading: Reading) => number) =>
    readings.map(pick).sort((a, b) => a - b)[readings.length >> 1]!;
  const [own, worker, still] = [median((r) => r.own), median((r) => r.worker), median((r) => r.still)];
  return [
    `body.glb, ${Math.round(readFileSync("public/models/body.glb").length / 1000)} kB, median of ${readings.length}`,
    `on the page's own thread: ${own.toFixed(0)} ms, all of it standing still`,
    `in the worker: ${worker.toFixed(0)} ms, the page standing still for ${still.toFixed(0)} ms at most`,
    `standing still, own thread to worker: ${(own / still).toFixed(1)} to 1`,
    "",
  ].join("\n");
}
