import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { closePages, firstFrame, type OpenPage, openPage, serveSite, settled, statsOf } from "./harness/app";
import { act, eachAction, rested, someActions } from "./harness/soak";

const MOST_DRAW_CALLS = 12;
const MOST_TRIANGLES = 450_000;
const MOST_BODY_BYTES = 3_000_000;
const MOST_SCRIPT_BYTES_GZ = 450 * 1024;

let site: Site;
let open: OpenPage;
let page: Page;
const requests: string[] = [];
const workers: string[] = [];
beforeAll(async () => {
  site = await serveSite();
  open = await openPage(site, "", {
    fills: false,
    before: async (fresh) => {
      fresh.on("request", (request) => requests.push(request.url()));
      fresh.on("worker", (worker) => workers.push(worker.url()));
    },
  });
  page = open.page;
  await firstFrame(page);
  await settled(page);
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

/** Frames drawn while nothing is done for a second and a half. */
async function framesAtRest(): Promise<number> {
  const before = (await statsOf(page)).frames;
  await page.waitForTimeout(1500);
  const after = await statsOf(page);
  expect(after.framesSinceIdle).toBe(0);
  return after.frames - before;
}

async function withinBudget(): Promise<void> {
  const { drawCalls, triangles, frames } = await statsOf(page);
  expect(frames).toBeGreaterThan(0);
  expect(drawCalls).toBeGreaterThan(0);
  expect(drawCalls).toBeLessThanOrEqual(MOST_DRAW_CALLS);
  expect(triangles).toBeGreaterThan(50_000);
  expect(triangles).toBeLessThanOrEqual(MOST_TRIANGLES);
}

describe("drawing", () => {
  it("rests: no frame while nothing moves, at the start", async () => {
    expect(await framesAtRest()).toBe(0);
    await withinBudget();
  });

  it("rests and stays cheap with a point selected, its pain on the skin and its covers turned to glass", async () => {
    await page.evaluate(() => window.needlepoint!.select("infraspinatus.trp1", "R"));
    await settled(page);
    expect(await framesAtRest()).toBe(0);
    await withinBudget();
    await page.evaluate(() => window.needlepoint!.select("rhomboideus-minor", "L"));
    await settled(page);
    expect(await framesAtRest()).toBe(0);
    await withinBudget();
  });

  it("keeps nothing of what it no longer shows (seed 72)", async () => {
    const actions = process.env["NEEDLEPOINT_LONG"] ? [...eachAction(1), ...someActions(72, 4)] : someActions(72, 8);
    // The first time brings code and shaders that stay.
    await act(page, actions);
    const before = await rested(page);
    await act(page, actions);
    const after = await rested(page);
    for (const what of ["geometries", "textures", "programs"] as const)
      expect(after[what], what).toBeLessThanOrEqual(before[what]);
  });
});

describe("what is sent", () => {
  it("is a body of at most 3 MB", () => {
    expect(statSync("dist/models/body.glb").size).toBeLessThanOrEqual(MOST_BODY_BYTES);
  });

  it("is read in a worker, which ends when it has read", async () => {
    expect(workers.filter((url) => url.includes("/assets/bodyWorker-")).length).toBe(1);
    expect(page.workers().filter((worker) => worker.url().includes("bodyWorker"))).toEqual([]);
  });

  it("is the coarser body on a phone, and that alone", async () => {
    const asked: string[] = [];
    const phone = await openPage(site, "", {
      screen: "phone",
      fills: false,
      before: async (fresh) => fresh.on("request", (request) => asked.push(new URL(request.url()).pathname)),
    });
    await firstFrame(phone.page);
    expect(asked.filter((path) => path.endsWith(".glb"))).toEqual(["/models/body-small.glb"]);
    expect(phone.trouble).toEqual([]);
    const { triangles } = await statsOf(phone.page);
    expect(triangles).toBeLessThan(MOST_TRIANGLES / 2);
    await phone.context.close();
  });

  it("starts with at most 450 kB of script, compressed, and is not a development build", () => {
    const entry = readFileSync("dist/index.html", "utf8");
    const first = new Set([...entry.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!));
    expect(first.size).toBeGreaterThan(0);
    // A set grows while it is walked: the static imports of each script are followed.
    for (const file of first) {
      const code = readFileSync(`dist/${file}`, "utf8");
      for (const match of code.matchAll(/(?:^|[;}\s])(?:import|export)[^;()"']*?from\s*["']\.\/([^"']+\.js)["']/g))
        first.add(`assets/${match[1]}`);
      expect(code).not.toContain("react-dom-client.development");
    }
    const bytes = [...first].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES_GZ);
  });

  it("comes from this host alone, and leaves the console clean", () => {
    expect(requests.length).toBeGreaterThan(5);
    const others = requests.filter((url) => url.startsWith("http") && new URL(url).origin !== new URL(site.url).origin);
    expect(others).toEqual([]);
    expect(open.trouble).toEqual([]);
  });

  it("runs no inline script and names no other host in its policy", () => {
    const entry = readFileSync("dist/index.html", "utf8");
    expect(entry).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(entry)![1]!.replaceAll("&#39;", "'");
    for (const part of [
      "default-src 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "img-src 'self' blob: data:",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'none'",
    ])
      expect(policy.split("; ")).toContain(part);
    expect(policy).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*/);
  });

  it("brings its own fonts", () => {
    expect(readdirSync("dist/assets").filter((name) => name.endsWith(".woff2")).length).toBeGreaterThan(0);
  });
});
