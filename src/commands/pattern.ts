/**
 * `npm run -s pattern -- TRIGGERPOINT_ID...|all` shows authors how well the strokes of a referral pattern agree with its
 * zone list; `npm run -s pattern -- --zone ID` shows where a zone lies. Right side throughout.
 */
import { readdir } from "node:fs/promises";
import type { Side, Vec3 } from "../anatomy/types";
import { type Zone, zones } from "../anatomy/zones";
import type { Muscle, PainKind, ReferredZone, TriggerPoint } from "../clinical/types";
import { toPosition } from "../core/muscleCoordinates";
import { areaWhere, COVERED, type SparseField } from "../core/skinField";
import { at, type SkinIndex } from "../core/skinIndex";
import { bodySides, centroid, drawZones, type PatternField, painted, patternField, zoneField } from "../core/zoneField";
import type { BodyModel } from "../modelling/readGlb";
import { loadBody, muscleMesh, skinOf } from "./body";
import { refuse } from "./refuse";

/** Zones that are not listed are named from this share on. */
const WORTH_NAMING = 0.15;
const KINDS: readonly PainKind[] = ["essential", "spillover", "rare"];
const MUSCLES = new URL("../clinical/muscles/", import.meta.url);

const words = process.argv.slice(2);
if (words.length === 0) refuse("pattern: name trigger points, all, or --zone and a zone");
const body = await loadBody();
const skin = body && skinOf(body);
if (!body || !skin) refuse("pattern: the model has no skin yet; run npm run model");

if (words[0] === "--zone") {
  if (words.length === 1) refuse("pattern: --zone needs a zone");
  for (const id of words.slice(1)) {
    const zone = zones.find((candidate) => candidate.id === id) ?? refuse(`pattern: no zone "${id}"`);
    print(zoneLines(skin, zone));
  }
} else {
  const points = await allPoints();
  const wanted = words.includes("all") ? [...points.keys()] : words;
  for (const id of wanted) if (!points.has(id)) refuse(`pattern: no trigger point "${id}"`);
  for (const id of wanted) {
    const point = points.get(id);
    if (point) print(pointLines(skin, body, point));
  }
}

/** Every point of the muscle files, read one by one so that a half-written file does not hide the others. */
async function allPoints(): Promise<Map<string, TriggerPoint>> {
  const points = new Map<string, TriggerPoint>();
  for (const file of (await readdir(MUSCLES, { recursive: true })).sort()) {
    if (!file.endsWith(".ts") || file.endsWith("index.ts")) continue;
    try {
      const exported: Record<string, unknown> = await import(new URL(file, MUSCLES).href);
      for (const muscle of Object.values(exported).filter(isMuscle)) {
        for (const point of muscle.triggerPoints) points.set(point.id, point);
      }
    } catch (error) {
      process.stderr.write(`pattern: ${file} left out: ${String(error).split("\n")[0]}\n`);
    }
  }
  return points;
}

function isMuscle(value: unknown): value is Muscle {
  return typeof value === "object" && value !== null && Array.isArray((value as Partial<Muscle>).triggerPoints);
}

function pointLines(index: SkinIndex, model: BodyModel, point: TriggerPoint): string[] {
  try {
    return report(index, point, positionOf(model, point));
  } catch (error) {
    return [`${point.id}  ${error instanceof Error ? error.message : String(error)}`];
  }
}

function report(index: SkinIndex, point: TriggerPoint, position: Vec3 | null): string[] {
  const pattern = patternField(index, point.strokes, "R");
  const isDrawable = ({ zone }: ReferredZone) => position !== null || !zones.find(({ id }) => id === zone)?.relative;
  const rows = KINDS.flatMap((kind) => point[kind].map((referred) => ({ kind, referred })));
  const drawn = drawZones(
    index,
    zones,
    rows.map(({ referred }) => referred).filter(isDrawable),
    "R",
    position ?? [0, 0, 0],
  );
  const whole = painted(index, pattern, drawn);
  const size = Math.max(0, areaWhere(index, strongest(pattern, ["essential", "spillover"]))) / 100;
  const lines = [`${point.id}  paints ${size.toFixed(0)} cm2, ${percent(whole.outside)} of it outside its zones`];
  for (const { kind, referred } of rows) {
    const name = `  ${kind.padEnd(9)} ${referred.zone} (${referred.side})`.padEnd(52);
    if (!isDrawable(referred)) {
      lines.push(`${name} not drawn: the model has no "${point.structure}"`);
      continue;
    }
    const shares = KINDS.map((paint) => {
      const own = drawZones(index, zones, [referred], "R", position ?? [0, 0, 0]);
      return `${paint} ${percent(
        meanShare(
          index,
          own.map((zone) => zone.field),
          pattern[paint],
        ),
      )}`;
    });
    lines.push(`${name} painted ${percent(whole.painted[referred.zone] ?? 0)}  (${shares.join(", ")})`);
  }
  const unlisted = unlistedZones(
    index,
    pattern,
    rows.map(({ referred }) => referred),
  );
  if (unlisted.length > 0) lines.push(`  not listed but painted: ${unlisted.join(", ")}`);
  return lines;
}

/** Zones under the essential or spillover paint that the point does not list, greatest share first. */
function unlistedZones(index: SkinIndex, pattern: PatternField, listed: readonly ReferredZone[]): string[] {
  const isListed = (zone: Zone, side: Side) =>
    listed.some((row) => row.zone === zone.id && (bodySides(row.side, "R").includes(side) || !isPaired(zone)));
  const paint = strongest(pattern, ["essential", "spillover"]);
  return zones
    .filter((zone) => !zone.relative)
    .flatMap((zone) => (isPaired(zone) ? (["R", "L"] as const) : (["R"] as const)).map((side) => ({ zone, side })))
    .filter(({ zone, side }) => !isListed(zone, side))
    .map(({ zone, side }) => ({
      name: zone.id + (side === "L" ? " (opposite)" : ""),
      share: meanShare(index, [zoneField(index, zone, side)], paint),
    }))
    .filter(({ share }) => share >= WORTH_NAMING)
    .sort((a, b) => b.share - a.share)
    .map(({ name, share }) => `${name} ${percent(share)}`);
}

function isPaired(zone: Zone): boolean {
  return zone.laterality === "pair";
}

/** The share of the zones' joint area where the paint's weight counts. */
function meanShare(index: SkinIndex, fields: readonly SparseField[], paint: Float32Array): number {
  const drawn = fields.map((field) => ({ id: "all", field }));
  const none = new Float32Array(index.vertexCount);
  return painted(index, { essential: paint, spillover: none, rare: none }, drawn).painted["all"] ?? 0;
}

function strongest(pattern: PatternField, kinds: readonly PainKind[]): Float32Array {
  const [first, ...others] = kinds.map((kind) => pattern[kind]);
  return (first ?? pattern.essential).map((weight, v) => Math.max(weight, ...others.map((field) => field[v] ?? 0)));
}

/** The point's place in the model, or null while its structure is missing there. */
function positionOf(model: BodyModel, point: TriggerPoint): Vec3 | null {
  const part = model.parts.get(`${point.structure}.R`) ?? model.parts.get(point.structure);
  const mesh = part && muscleMesh(part);
  return mesh ? toPosition(mesh, point) : null;
}

function zoneLines(index: SkinIndex, zone: Zone): string[] {
  if (zone.relative) return [`${zone.id}  moves with its point: a disc of 30 mm radius`];
  const field = zoneField(index, zone, "R");
  const inside = field.vertices.filter((_, i) => (field.weights[i] ?? 0) >= COVERED);
  const extent = (axis: 0 | 1 | 2) => {
    const values = [...inside].map((vertex) => at(index.skin.positions, vertex)[axis]);
    return `${Math.min(...values).toFixed(0)}..${Math.max(...values).toFixed(0)}`;
  };
  const middle = centroid(index, field)?.map((value) => value.toFixed(0)) ?? ["nowhere"];
  return [
    `${zone.id}  ${zone.label} (${zone.laterality}${zone.within ? `, within ${zone.within}` : ""})`,
    `  area ${(areaWhere(index, field) / 100).toFixed(1)} cm2, centre ${middle.join(", ")} mm`,
    `  x ${extent(0)}, y ${extent(1)}, z ${extent(2)} mm`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
