/** `npm run -s content:export`: the whole clinical content as JSON on standard output, for other tools. */
import { muscleStructure } from "../anatomy/structures";
import type { Vec3 } from "../anatomy/types";
import { distance } from "../anatomy/vector";
import { zones } from "../anatomy/zones";
import { citations, claims, muscles, version } from "../clinical";
import type { Muscle, TriggerPoint } from "../clinical/types";
import { fullName } from "../core/fullName";
import { toPosition } from "../core/muscleCoordinates";
import { areaWhere } from "../core/skinField";
import { nearestOnSkin, type SkinIndex } from "../core/skinIndex";
import type { MuscleMesh } from "../core/types";
import { centroid, drawZones, painted, patternField, zoneField } from "../core/zoneField";
import type { BodyModel } from "../modelling/readGlb";
import { loadBody, muscleMesh, skinOf } from "./body";

const round = (x: number, decimals: number): number => Number(x.toFixed(decimals)) + 0;
const toTenths = (p: Vec3) => p.map((x) => round(x, 1));

const body = await loadBody();
const skin = body && skinOf(body);
if (!body || !skin) {
  process.stderr.write(`content:export: ${body ? "the model has no skin" : "there is no model"}; run npm run model\n`);
  process.exit(1);
}
const content = {
  muscles: muscles.map(exportMuscle),
  triggerPoints: muscles.flatMap((muscle) =>
    muscle.triggerPoints.map((point) => exportPoint(muscle, point, body, skin)),
  ),
  zones: zones.map((zone) => {
    const field = zone.relative ? null : zoneField(skin, zone, "R");
    const middle = field && centroid(skin, field);
    return {
      id: zone.id,
      label: zone.label,
      area: field && Math.round(areaWhere(skin, field)),
      centroid: middle && toTenths(middle),
    };
  }),
  claims: claims.map(({ id, text, strength, sources }) => ({ id, text, strength, sources })),
  citations,
  version: { model: body.version, content: version },
};
process.stdout.write(`${JSON.stringify(content, null, 1)}\n`);

function exportMuscle(muscle: Muscle) {
  const { id, label, latin, region, parts, actions, innervation, attachments } = muscle;
  const triggerPoints = muscle.triggerPoints.map((point) => point.id);
  return { id, label, latin, region, parts, triggerPoints, actions, innervation, attachments };
}

function exportPoint(muscle: Muscle, point: TriggerPoint, model: BodyModel, surface: SkinIndex) {
  const position = toPosition(meshOf(point.structure, model), point);
  const { essential, spillover, rare } = point;
  const drawn = drawZones(surface, zones, [...essential, ...spillover, ...rare], "R", position);
  const report = painted(surface, patternField(surface, point.strokes, "R"), drawn);
  return {
    id: point.id,
    muscle: muscle.id,
    structure: point.structure,
    label: point.label,
    fullName: fullName(muscleStructure(point.structure)?.label ?? muscle.label, point.label),
    kind: point.kind,
    u: point.u,
    v: point.v,
    depth: point.depth,
    strand: point.strand ?? 0,
    position: toTenths(position),
    skinDistance: round(distance(position, nearestOnSkin(surface, position).point), 1),
    essential,
    spillover,
    rare,
    painted: Object.fromEntries(Object.entries(report.painted).map(([zone, part]) => [zone, round(part, 3)])),
    outside: round(report.outside, 3),
    needling: point.needling ? { ...point.needling, own: true } : { ...muscle.needling, own: false },
    text: point.text,
    confidence: point.confidence,
    sources: point.sources,
  };
}

/** The right side's mesh of a structure, or the midline one's. */
function meshOf(structure: string, model: BodyModel): MuscleMesh {
  const part = model.parts.get(`${structure}.R`) ?? model.parts.get(structure);
  const mesh = part && muscleMesh(part);
  if (!mesh) {
    process.stderr.write(`content:export: the model has no muscle "${structure}"; run npm run model\n`);
    process.exit(1);
  }
  return mesh;
}
