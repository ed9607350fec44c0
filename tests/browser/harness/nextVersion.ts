import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import crc32 from "crc-32";
import { type Site, serveFolder } from "../../../src/commands/browser/serve";

/** A host that serves the built site, and later the next version of it in its place. */
export interface MovingSite extends Site {
  /** Puts the next version in the place of this one: none of the old files is left but those that have no version in their names. */
  release(): void;
}

/** Stands in the names of the next version's files for the first half of their digest. */
export const NEXT = "Next";

/** The built site on a host that can be given another version. */
export async function serveMoving(under: string): Promise<MovingSite> {
  const home = await mkdtemp(join(tmpdir(), "needlepoint-"));
  cpSync("dist", join(home, "1"), { recursive: true });
  cpSync("dist", join(home, "2"), { recursive: true });
  makeNext(join(home, "2"));
  const current = join(home, "current");
  symlinkSync(join(home, "1"), current);
  const site = await serveFolder(current, under);
  return {
    url: site.url,
    release() {
      rmSync(current);
      symlinkSync(join(home, "2"), current);
    },
    async close() {
      await site.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Turns a built site into its next version: other names for all files with a digest in them, another body, a mark in the page. */
function makeNext(folder: string): void {
  const models = join(folder, "models");
  const body = readFileSync(join(models, "body.glb"));
  const next = readFileSync(join(models, "body-small.glb"));
  writeFileSync(join(models, "body.glb"), next);
  const assets = join(folder, "assets");
  const names = readdirSync(assets).map(
    (name) => [name, name.replace(/-[\w-]{4}([\w-]{4}\.\w+)$/, `-${NEXT}$1`)] as const,
  );
  if (new Set(names.map(([, renamed]) => renamed)).size !== names.length)
    throw new Error("Two files would have one name.");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (![".js", ".css", ".html"].includes(extname(file))) continue;
    let text = readFileSync(join(folder, file), "utf8");
    for (const [name, renamed] of names) text = text.replaceAll(name, renamed);
    text = text.replaceAll(String(crc32.buf(body)), String(crc32.buf(next)));
    // The worker's list names what has no digest in its name by a revision.
    if (file === "sw.js")
      text = text.replace(/(revision:")(\w+)"/g, (_, key, digest) => `${key}${digest.split("").reverse().join("")}"`);
    if (file === "index.html") text = text.replace("<html", '<html data-version="2"');
    writeFileSync(join(folder, file), text);
  }
  for (const [name, renamed] of names) {
    if (name === renamed) continue;
    cpSync(join(assets, name), join(assets, renamed));
    rmSync(join(assets, name));
  }
}
