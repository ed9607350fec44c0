import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { type BrowserCandidate, bundledChromium } from "./bundled";

const ON_PATH = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];

const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** The browsers worth trying, in order: the one asked for, the bundled one, the system's, Playwright's own. */
export async function* browserCandidates(): AsyncGenerator<BrowserCandidate> {
  const asked = process.env["CHROME_PATH"];
  if (asked) yield { name: "CHROME_PATH", executablePath: asked };
  const bundled = await bundledChromium().catch(() => null);
  if (bundled) yield bundled;
  for (const path of systemBrowsers()) yield { name: "system browser", executablePath: path };
  const own = chromium.executablePath();
  if (own && existsSync(own)) yield { name: "Playwright's browser", executablePath: own };
}

function systemBrowsers(): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programFiles = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const root = process.env[name];
    if (!root) return [];
    return [
      join(root, "Google", "Chrome", "Application", "chrome.exe"),
      join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  });
  return [...found, ...FIXED, ...programFiles].filter((path) => existsSync(path));
}
