import { mkdir, writeFile } from "node:fs/promises";
import { buildBody } from "../modelling/buildBody";
import { bakeOcclusion } from "../modelling/occlusion";
import type { BuiltStructure } from "../modelling/types";
import { writeGlb } from "../modelling/writeGlb";

/** `npm run model`: writes public/models/body.glb from the tables of src/anatomy and prints what is in it. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`model: takes no arguments, but got "${args.join(" ")}"\n`);
    return 2;
  }
  const folder = new URL("../../public/models/", import.meta.url);
  const structures = buildBody();
  const glb = await writeGlb(structures, bakeOcclusion(structures));
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("body.glb", folder), glb);
  process.stdout.write(summary(structures, glb.byteLength));
  return 0;
}

function summary(structures: readonly BuiltStructure[], size: number): string {
  const kinds = new Map<string, { nodes: number; triangles: number }>();
  for (const { kind, surface } of structures) {
    const entry = kinds.get(kind) ?? { nodes: 0, triangles: 0 };
    entry.nodes += 1;
    entry.triangles += surface.indices.length / 3;
    kinds.set(kind, entry);
  }
  const total = structures.reduce((sum, { surface }) => sum + surface.indices.length / 3, 0);
  const lines = [...kinds].map(([kind, { nodes, triangles }]) => `${kind}: ${nodes} nodes, ${triangles} triangles`);
  return [...lines, `all: ${structures.length} nodes, ${total} triangles, ${Math.round(size / 1000)} kB`, ""].join(
    "\n",
  );
}

process.exitCode = await main(process.argv.slice(2));
