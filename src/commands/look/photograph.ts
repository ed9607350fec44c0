import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launchBrowser } from "../browser/launch";
import type { Showing } from "./arguments";
import type { Shot } from "./shots";

const PAGE = fileURLToPath(new URL("./page.ts", import.meta.url));
/** Nothing is served: the browser's requests to this address are answered here. */
const ADDRESS = "http://look.localhost/";
/** Software GL on a busy machine: a large picture takes seconds. */
const PATIENCE_MS = 300_000;

/**
 * Draws a model (the bytes of its GLB) in a headless browser with the product's own materials.
 * @yields the PNG of each shot, in order
 * @throws Error if no browser with WebGL 2 is found or the model is missing or damaged
 */
export async function* photograph(
  model: Buffer,
  shots: readonly Shot[],
  showing: Showing,
): AsyncGenerator<{ name: string; png: Buffer }> {
  const answers: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
    "": { contentType: "text/html", body: "<!doctype html><body><script src=page.js></script></body>" },
    "page.js": { contentType: "text/javascript", body: await bundlePage() },
    "body.glb": { contentType: "model/gltf-binary", body: model },
  };
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const failed = new Promise<never>((_, fail) => {
      page.on("pageerror", fail);
      // A shader that does not compile throws nothing: it is told on the console and draws nothing.
      page.on("console", (message) => message.type() === "error" && fail(new Error(message.text())));
    });
    // Also raced below; without this an error between two pictures would end the process by itself.
    failed.catch(() => undefined);
    await page.route("**/*", (route) => {
      const answer = answers[route.request().url().slice(ADDRESS.length)];
      return answer ? route.fulfill(answer) : route.fulfill({ status: 204 });
    });
    await page.goto(ADDRESS);
    for (const shot of shots) {
      const drawn = page.evaluate(([what, how]) => window.look(what, how), [shot, showing] as const);
      const url = await Promise.race([drawn, failed]);
      yield { name: shot.name, png: Buffer.from(url.slice(url.indexOf(",") + 1), "base64") };
    }
  } finally {
    await browser.close();
  }
}

/** The page's code as one script. */
async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: PAGE, formats: ["iife"], name: "look" },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) if ("output" in output) return output.output[0].code;
  throw new Error("The page of the pictures could not be bundled.");
}
