import { mkdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { buildBody } from "../modelling/buildBody";
import { coarser } from "../modelling/coarser";
import { bakeOcclusion } from "../modelling/occlusion";
import type { BuiltStructure } from "../modelling/types";
import { versionOf, writeGlb } from "../modelling/writeGlb";

/** `npm run model`: writes public/models/body.glb and the coarser body-small.glb from the tables of src/anatomy and prints what is in them. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`model: takes no arguments, but got "${args.join(" ")}"\n`);
    return 2;
  }
  const folder = new URL("../../public/models/", import.meta.url);
  const structures = buildBody();
  const whole = { structures, light: bakeOcclusion(structures) };
  const version = versionOf(structures);
  await mkdir(folder, { recursive: true });
  for (const [name, body] of [
    ["body.glb", whole],
    ["body-small.glb", coarser(whole)],
  ] as const) {
    const glb = await writeGlb(body, version);
    await writeFile(new URL(name, folder), glb);
    process.stdout.write(`${name}\n${summary(body.structures, glb)}`);
  }
  return 0;
}

function summary(structures: readonly BuiltStructure[], glb: Uint8Array): string {
  const kinds = new Map<string, { nodes: number; triangles: number }>();
  for (const { kind, surface } of structures) {
    const entry = kinds.get(kind) ?? { nodes: 0, triangles: 0 };
    entry.nodes += 1;
    entry.triangles += surface.indices.length / 3;
    kinds.set(kind, entry);
  }
  const total = structures.reduce((sum, { surface }) => sum + surface.indices.length / 3, 0);
  const lines = [...kinds].map(([kind, { nodes, triangles }]) => `${kind}: ${nodes} nodes, ${triangles} triangles`);
  return [
    ...lines,
    `all: ${structures.length} nodes, ${total} triangles, ${kB(glb)} kB, ${kB(gzipSync(glb))} kB compressed`,
    "",
  ].join("\n");
}

const kB = (bytes: Uint8Array) => Math.round(bytes.byteLength / 1000);

process.exitCode = await main(process.argv.slice(2));
