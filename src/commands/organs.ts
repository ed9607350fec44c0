import { mkdir, writeFile } from "node:fs/promises";
import { buildOrgans } from "../modelling/organs";
import { writeOrgans } from "../modelling/organs/writeOrgans";
import { refuse } from "./refuse";

/** `npm run model:organs`, also the last step of `npm run model`: writes public/models/organs.glb from the tables of src/anatomy/organs. */
async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) return refuse(`model:organs: takes no arguments, but got "${args.join(" ")}"`);
  const folder = new URL("../../public/models/", import.meta.url);
  const organs = buildOrgans();
  const glb = await writeOrgans(organs);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("organs.glb", folder), glb);
  const triangles = organs.reduce((sum, { surface }) => sum + surface.indices.length / 3, 0);
  process.stdout.write(
    `organs.glb\n${organs.length} nodes, ${triangles} triangles, ${Math.round(glb.byteLength / 1000)} kB\n`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
