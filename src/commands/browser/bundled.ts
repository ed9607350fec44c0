import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Where the unpacked browser is kept: inside node_modules, so that a clean clone starts clean. */
const HOME = resolve("node_modules/.cache/needlepoint/chromium");

/** A browser program and the environment that it needs. */
export interface BrowserCandidate {
  readonly name: string;
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The Chromium that comes as an npm package (Linux x64 only), unpacked on first use.
 * Returns null on other machines. Throws if unpacking fails.
 */
export async function bundledChromium(): Promise<BrowserCandidate | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  if (!existsSync(join(HOME, "chromium"))) await unpack();
  return {
    name: "bundled Chromium",
    executablePath: join(HOME, "chromium"),
    env: {
      LD_LIBRARY_PATH: [join(HOME, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
      FONTCONFIG_PATH: join(HOME, "fonts"),
      FONTCONFIG_FILE: join(HOME, "fonts", "fonts.conf"),
    },
  };
}

async function unpack(): Promise<void> {
  // Unpacked beside and renamed, so that two processes starting at once never see half a browser.
  const partial = `${HOME}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const before = { TMPDIR: process.env["TMPDIR"], LD: process.env["LD_LIBRARY_PATH"] };
  process.env["TMPDIR"] = partial;
  // The package unpacks its own system libraries only if it believes that it runs on Lambda.
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    delete process.env["AWS_EXECUTION_ENV"];
    restore("TMPDIR", before.TMPDIR);
    restore("LD_LIBRARY_PATH", before.LD);
  }
  // Its own font configuration names a fixed folder; without this one, text is measured 0 px high.
  await writeFile(
    join(partial, "fonts", "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${HOME}/fonts</dir><cachedir>${HOME}/font-cache</cachedir></fontconfig>`,
  );
  try {
    await rename(partial, HOME);
  } catch (error) {
    if (!existsSync(join(HOME, "chromium"))) throw error;
    await rm(partial, { recursive: true, force: true });
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
