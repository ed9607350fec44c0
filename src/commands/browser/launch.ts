import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { BrowserCandidate } from "./bundled";
import { browserCandidates } from "./candidates";

/** Software GL everywhere, so that a picture is the same on every machine; no connection of the browser's own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-setuid-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

/**
 * Starts the first browser that proves that it can draw with WebGL 2 and lay out text.
 * Throws with the reason of each refusal if none can.
 */
export async function launchBrowser(): Promise<Browser> {
  const refusals: string[] = [];
  for await (const candidate of browserCandidates()) {
    const result = await tryCandidate(candidate);
    if (typeof result !== "string") return result;
    refusals.push(`${candidate.name} (${candidate.executablePath}): ${result}`);
  }
  if (installPlaywrightBrowser()) {
    const result = await tryCandidate({ name: "downloaded browser", executablePath: chromium.executablePath() });
    if (typeof result !== "string") return result;
    refusals.push(`downloaded browser: ${result}`);
  }
  throw new Error(`No browser with WebGL 2 found. Set CHROME_PATH to one.\n${refusals.join("\n")}`);
}

async function tryCandidate(candidate: BrowserCandidate): Promise<Browser | string> {
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch({
      executablePath: candidate.executablePath,
      args: FLAGS,
      env: { ...(process.env as Record<string, string>), ...candidate.env },
    });
    const page = await browser.newPage();
    const proof = await page.evaluate(() => {
      const span = document.createElement("span");
      span.textContent = "Needlepoint";
      document.body.append(span);
      return {
        gl: document.createElement("canvas").getContext("webgl2") !== null,
        text: span.getBoundingClientRect().height > 0,
      };
    });
    await page.close();
    if (proof.gl && proof.text) return browser;
    await browser.close();
    return proof.gl ? "it lays out no text" : "it has no WebGL 2";
  } catch (error) {
    await browser?.close().catch(() => undefined);
    return error instanceof Error ? (error.message.split("\n")[0] ?? "failed") : String(error);
  }
}

/** Last resort on machines with none of the others: Playwright's own download. Returns whether it went through. */
function installPlaywrightBrowser(): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  return spawnSync(process.execPath, [cli, "install", "chromium-headless-shell"], { stdio: "ignore" }).status === 0;
}
