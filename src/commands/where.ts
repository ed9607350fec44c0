/**
 * `npm run -s where -- STRUCTURE u v [depth] [strand]` or `npm run -s where -- STRUCTURE --at x,y,z`
 *
 * Tells the author of a trigger point where its coordinates lie, or which coordinates a place has: landmarks around it,
 * the bone next to it, the skin over it, and how the muscle's u and v run.
 */
import { type Landmark, landmarks } from "../anatomy/landmarks";
import { MUSCLE_STRUCTURES, muscleStructure } from "../anatomy/structures";
import type { Vec3 } from "../anatomy/types";
import { distance } from "../anatomy/vector";
import { offsetInWords } from "../core/directions";
import { type FibreCoordinates, toCoordinates, toPosition } from "../core/muscleCoordinates";
import type { MuscleMesh } from "../core/types";
import { encloses } from "../core/winding";
import { muscleSurface } from "../modelling/muscles";
import { refuse } from "./refuse";
import { bodySurroundings } from "./surroundings";

const USAGE = "where: say STRUCTURE u v [depth] [strand], or STRUCTURE --at x,y,z";

const [structureId, ...rest] = process.argv.slice(2);
if (!structureId) refuse(USAGE);
const structure = muscleStructure(structureId);
if (!structure) refuse(`where: no muscle structure "${structureId}"${suggestions(structureId)}`);

const mesh: MuscleMesh = muscleSurface(structure);
const at = rest[0] === "--at" ? toCoordinates(mesh, readPoint(rest[1])) : readCoordinates(rest);
const place = positionOf(at);

const print = (line = "") => process.stdout.write(`${line}\n`);
print(`${structure.label}: ${structure.origin} -> ${structure.insertion}`);
print(
  `coordinates  u ${at.u.toFixed(3)}  v ${at.v.toFixed(3)}  depth ${at.depth.toFixed(3)}  strand ${at.strand ?? 0}`,
);
print(`position     ${inWords(place)} mm (right side)`);
if (rest[0] === "--at")
  print(`             ${distance(place, readPoint(rest[1])).toFixed(1)} mm from the place asked for`);
print(`inside       ${encloses(mesh, place) ? "yes" : "no: the muscle is hollow-backed here, try another depth or v"}`);
for (const line of await bodySurroundings(place)) print(line);
print();
print("nearest landmarks");
for (const name of nearest(place, 5))
  print(`  ${distance(place, landmarks[name]!.p).toFixed(0).padStart(4)} mm  ${besides(place, name)}`);
print();
print("the muscle's extents (middle of the other coordinates)");
for (const [name, c] of [
  ["u = 0", { u: 0, v: 0.5 }],
  ["u = 1", { u: 1, v: 0.5 }],
  ["v = 0", { u: 0.5, v: 0 }],
  ["v = 1", { u: 0.5, v: 1 }],
] as const) {
  const end = positionOf({ ...c, depth: 0.5, strand: at.strand });
  print(`  ${name}  ${inWords(end)}  ${besides(end, nearest(end, 1)[0]!)}`);
}
for (const [name, depth] of [
  ["depth 0", 0],
  ["depth 1", 1],
] as const) {
  print(
    `  ${name} ${offsetInWords(positionOf({ ...at, depth }), positionOf({ ...at, depth: 1 - depth }))} from the other face here`,
  );
}

function positionOf(coordinates: FibreCoordinates): Vec3 {
  try {
    return toPosition(mesh, coordinates);
  } catch (error) {
    return refuse(`where: ${structureId}: ${(error as Error).message}`);
  }
}

function readCoordinates([u, v, depth = "0.5", strand]: string[]): FibreCoordinates {
  const [nu, nv, nd] = [u, v, depth].map((text) => (text === undefined || text === "" ? Number.NaN : Number(text)));
  for (const [name, value] of [
    ["u", nu],
    ["v", nv],
    ["depth", nd],
  ] as const)
    if (!(value! >= 0 && value! <= 1)) refuse(`${USAGE} (${name} must be a number from 0 to 1)`);
  const named = strand === undefined || strand === "" ? undefined : /^\d+$/.test(strand) ? Number(strand) : strand;
  return { u: nu!, v: nv!, depth: nd!, strand: named };
}

function readPoint(text: string | undefined): Vec3 {
  const n = (text ?? "").split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (n.length !== 3 || !n.every(Number.isFinite))
    refuse("where: --at needs x,y,z in mm, for example --at -95,1300,-90");
  return [n[0]!, n[1]!, n[2]!];
}

function nearest(p: Vec3, count: number): string[] {
  return Object.keys(landmarks)
    .sort((a, b) => distance(p, landmarks[a]!.p) - distance(p, landmarks[b]!.p))
    .slice(0, count);
}

function besides(p: Vec3, name: string): string {
  const landmark: Landmark = landmarks[name]!;
  const words = offsetInWords(p, landmark.p);
  const doubt = landmark.unsure ? " (landmark unsure by 3-6 mm)" : "";
  return `${words === "at" ? "at" : `${words} from`} ${name}${landmark.inside ? " (a centre)" : ""}${doubt}`;
}

function inWords(p: Vec3): string {
  return `(${p.map((x) => x.toFixed(1)).join(", ")})`;
}

function suggestions(id: string): string {
  const stem = id.toLowerCase();
  const found = MUSCLE_STRUCTURES.map((s) => s.id).filter((known) => known.startsWith(stem) || stem.startsWith(known));
  return found.length > 0 ? `; did you mean ${found.slice(0, 6).join(", ")}?` : "";
}
