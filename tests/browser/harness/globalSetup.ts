import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** In the built folder, so that another build takes it away. */
const DIGEST = "dist/.tested";
const SOURCES = ["src", "public"];
const FILES = ["index.html", "vite.config.ts", "package-lock.json", "package.json"];

/**
 * Builds the site once for all browser tests, unless the last run built the same: they run on what users get. The test
 * runner sets NODE_ENV to "test", with which the libraries' slower and larger development variants would be built in.
 */
export default async function setup(): Promise<void> {
  const digest = sourcesDigest();
  if (existsSync(DIGEST) && readFileSync(DIGEST, "utf8") === digest) return;
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ logLevel: "error" });
    writeFileSync(DIGEST, digest);
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

function sourcesDigest(): string {
  const digest = createHash("sha256").update(process.version);
  const inside = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...FILES, ...inside].sort()) digest.update(file).update(readFileSync(file));
  return digest.digest("hex");
}
