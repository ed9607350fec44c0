/**
 * `npm run bench`: how long a page stands still while the body is read, on its own thread and in the worker, measured in one
 * browser. Prints milliseconds of this machine and their ratio.
 */
import { readFileSync } from "node:fs";
import { createServer } from "vite";
import type { Reading } from "./bench/page";
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
  process.stdout.write(report(readings));
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
