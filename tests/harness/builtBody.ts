import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { BuiltStructure } from "../../src/modelling/types";

/**
 * The whole body as the tables and the code now make it, built once for all test files: it takes the better part of a
 * minute. Kept in node_modules/.cache under a digest of all that it depends on.
 */
export function builtBody(): BuiltStructure[] {
  return deserialize(readFileSync(cached())) as BuiltStructure[];
}

/** Makes the body unless it is there; run once before the unit tests. */
export async function setup(): Promise<void> {
  const file = cached();
  if (existsSync(file)) return;
  const { buildBody } = await import("../../src/modelling/buildBody");
  mkdirSync(FOLDER, { recursive: true });
  // Written beside and renamed: another run must never read half of it.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, serialize(buildBody()));
  renameSync(partial, file);
}

const FOLDER = join("node_modules", ".cache", "needlepoint");

function cached(): string {
  const digest = createHash("sha256").update(process.version).update(readFileSync("package-lock.json"));
  // The organs are a file of their own, which the body does not depend on.
  for (const layer of ["src/anatomy", "src/modelling"])
    for (const name of readdirSync(layer, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".ts") && !name.startsWith("organs/"))
        digest.update(name).update(readFileSync(join(layer, name)));
  return join(FOLDER, `body-${digest.digest("hex").slice(0, 16)}.v8`);
}
