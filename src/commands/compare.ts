/**
 * `npm run model:compare -- FILE`: how far sample points on measured surfaces lie from the model. FILE is JSON, `{"points":
 * {KEY: [x, y, z, x, y, z, ...]}}` in mm, right side, keyed by figure or bone. Prints the mean distance for each key and the
 * medians; exits with 1 where they are beyond the limits: muscles as measured 0.8 mm in the median and 2.5 mm in the worst,
 * bones 1.5 mm in the median. Without the file it says so and exits with 0.
 */
import { existsSync, readFileSync } from "node:fs";
import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { ClosedMesh, nearness } from "../modelling/closedMesh";
import { loadBody } from "./body";
import { refuse } from "./refuse";

const LIMITS = {
  muscles: { median: 0.8, worst: 2.5 },
  bones: { median: 1.5, worst: Number.POSITIVE_INFINITY },
} as const;

/** Bones that are one structure here and several in the file. */
const WHOLE: Readonly<Record<string, string>> = {
  manubrium: "sternum",
  "sternum-body": "sternum",
  ...Object.fromEntries(
    ["ethmoid", "frontal", "inferior-nasal-concha", "lacrimal", "maxilla", "nasal", "occipital", "palatine"].map(
      (id) => [id, "skull"],
    ),
  ),
  ...Object.fromEntries(["parietal", "sphenoid", "temporal", "vomer", "zygomatic"].map((id) => [id, "skull"])),
};

const [path, ...more] = process.argv.slice(2);
if (path === undefined || more.length > 0) refuse("compare: name one file of sample points");
if (!existsSync(path)) {
  process.stdout.write(`There is no ${path}; nothing to compare with.\n`);
  process.exit(0);
}
const body = await loadBody();
if (!body) refuse("compare: there is no model yet; make it with npm run model");
const { points } = JSON.parse(readFileSync(path, "utf8")) as { points: Record<string, number[]> };

const meshes = new Map<string, ClosedMesh>();
for (const [name, part] of body.parts) if (!name.endsWith(".L")) meshes.set(part.extras.id, new ClosedMesh(part));

/** The structures that a key of the file stands for, and whether they keep the measured shape. */
function meant(key: string): { ids: string[]; kind: "muscles" | "bones" | "redrawn" } | null {
  const ofFigure = MUSCLE_STRUCTURES.filter(({ figures }) => figures.some((figure) => figure.key === key));
  if (ofFigure.length > 0) {
    const redrawn = ofFigure.some(({ authored }) => authored);
    return { ids: ofFigure.map(({ id }) => id), kind: redrawn ? "redrawn" : "muscles" };
  }
  const id = WHOLE[key] ?? key.toLowerCase();
  const found = [...meshes.keys()].filter(
    (known) => known === id || (id.startsWith("disc-") && known.startsWith(`${id}-`)),
  );
  return found.length > 0 ? { ids: found, kind: "bones" } : null;
}

function meanDistance(flat: readonly number[], ids: readonly string[]): number {
  const surfaces = ids.flatMap((id) => meshes.get(id) ?? []);
  const answer = nearness();
  let sum = 0;
  for (let i = 0; i < flat.length; i += 3) {
    let least = Number.POSITIVE_INFINITY;
    for (const surface of surfaces) {
      const near = surface.nearest(flat[i]!, flat[i + 1]!, flat[i + 2]!, 500, answer);
      if (near) least = Math.min(least, Math.abs(near.distance));
    }
    sum += least;
  }
  return sum / (flat.length / 3);
}

const found: { key: string; kind: "muscles" | "bones" | "redrawn"; mean: number }[] = [];
for (const [key, flat] of Object.entries(points)) {
  const target = meant(key);
  if (target) found.push({ key, kind: target.kind, mean: meanDistance(flat, target.ids) });
  else process.stdout.write(`${key}: not in the model\n`);
}
found.sort((a, b) => b.mean - a.mean);
for (const { key, kind, mean } of found)
  process.stdout.write(`${mean.toFixed(2).padStart(6)} mm  ${kind.padEnd(8)} ${key}\n`);
for (const kind of ["muscles", "bones"] as const) {
  const means = found.filter((row) => row.kind === kind).map(({ mean }) => mean);
  const median = means[Math.floor(means.length / 2)] ?? 0;
  const worst = means[0] ?? 0;
  const fine = median <= LIMITS[kind].median && worst <= LIMITS[kind].worst;
  process.stdout.write(
    `${kind}: ${means.length}, median ${median.toFixed(2)} mm, worst ${worst.toFixed(2)} mm${fine ? "" : "  TOO FAR"}\n`,
  );
  if (!fine) process.exitCode = 1;
}
