import type { MuscleStructure } from "../anatomy/structures";
import type { Vec3 } from "../anatomy/types";
import { add, distance, dot, mix, normalise, scale, subtract } from "../anatomy/vector";

/**
 * The axes that "superficial" is measured from, right side, mm: vertebral bodies for the trunk, the bones of each limb.
 * Places are joint centres and body centres of the landmark table (BodyParts3D).
 */
const AXES = {
  trunk: [
    [0, 1500, -14],
    [0, 1430, -4],
    [0, 1387, -17],
    [0, 1328, -37],
    [0, 1226, -38],
    [0, 1112, -12],
    [0, 1014, 6],
    [0, 948, -5],
    [0, 860, -30],
    [0, 800, -20],
  ],
  skull: [[0, 1560, -5]],
  arm: [
    [-162.5, 1336.5, -21],
    [-212, 1068, -27],
  ],
  forearm: [
    [-221, 1060, -28],
    [-254, 838, 20],
    [-262, 750, 38],
  ],
  hand: [
    [-254, 838, 20],
    [-266, 748, 39],
    [-276, 680, 95],
  ],
  thigh: [
    [-100, 816, -5],
    [-101, 700, -4],
    [-82, 430, -22],
  ],
  leg: [
    [-84, 405, -22],
    [-92, 240, -18],
    [-84, 85, -36],
  ],
  foot: [
    [-80, 45, -60],
    [-84, 52, 5],
    [-100, 22, 78],
    [-108, 15, 110],
  ],
} as const satisfies Record<string, readonly Vec3[]>;

const AXIS_OF_REGION: Record<MuscleStructure["region"], keyof typeof AXES> = {
  head: "skull",
  face: "skull",
  neck: "trunk",
  "shoulder-girdle": "trunk",
  "rotator-cuff": "trunk",
  arm: "arm",
  forearm: "forearm",
  hand: "hand",
  thorax: "trunk",
  abdomen: "trunk",
  back: "trunk",
  "pelvis-hip": "trunk",
  "pelvic-floor": "trunk",
  thigh: "thigh",
  leg: "leg",
  foot: "foot",
};

/**
 * The direction in which the superficial face of a structure looks at a place (right side): away from the nearest point
 * of its region's axis, unless the table says otherwise in `superficial`. Unit length.
 */
export function outwardAt(structure: Pick<MuscleStructure, "region" | "superficial">, place: Vec3): Vec3 {
  if (structure.superficial) return normalise(structure.superficial);
  return normalise(subtract(place, nearestOnLine(AXES[AXIS_OF_REGION[structure.region]], place)));
}

/** The point of a polyline (one point or more) that is nearest to the place. */
function nearestOnLine(line: readonly Vec3[], place: Vec3): Vec3 {
  let best = line[0]!;
  for (let i = 0; i + 1 < line.length; i++) {
    const from = line[i]!;
    const way = subtract(line[i + 1]!, from);
    const t = Math.min(Math.max(dot(subtract(place, from), way) / dot(way, way), 0), 1);
    const candidate = mix(from, add(from, way), t);
    if (distance(candidate, place) < distance(best, place)) best = candidate;
  }
  return best;
}

/** A frame in a strap's cross-section, as much of it as facing needs. */
interface SectionFrame {
  readonly centre: Vec3;
  readonly across: Vec3;
  readonly over: Vec3;
  readonly width: number;
  readonly thickness: number;
}

/**
 * How far (radians, per section) the fibre coordinates of a strap must be turned so that depth 0 looks outwards.
 *
 * A flat strap keeps its own faces (0 or half a turn); in a round one "width" means little, so the coordinates follow the
 * outward direction, smoothed along the muscle so that fibres do not swirl.
 */
export function facingTurns(sections: readonly SectionFrame[], outward: (place: Vec3) => Vec3): number[] {
  const outs = sections.map((section) => outward(section.centre));
  const weight = (s: SectionFrame) => s.width * s.thickness;
  const total = sections.reduce((sum, s) => sum + weight(s), 0);
  const towardsB = sections.reduce((sum, s, i) => sum + s.width * dot(outs[i]!, s.over), 0);
  const base = towardsB >= 0 ? 0 : Math.PI;
  const flatness = sections.reduce((sum, s) => sum + (weight(s) * s.width) / s.thickness, 0) / total;
  const follow = 1 - Math.min(Math.max((flatness - 1.4) / 0.8, 0), 1);
  if (follow === 0) return sections.map(() => base);
  // In the section's ellipse the normal at q is (cos q / W, sin q / H): this is q of the outward direction, from the +b face.
  const raw = sections.map((s, i): Vec3 => {
    const q = Math.atan2(s.thickness * dot(outs[i]!, s.over), s.width * dot(outs[i]!, s.across)) - Math.PI / 2 - base;
    return [Math.cos(q), Math.sin(q), 0];
  });
  const reach = Math.max(1, Math.round(sections.length / 6));
  let last = 0;
  return raw.map((_, i) => {
    let sum: Vec3 = [0, 0, 0];
    for (let j = Math.max(0, i - reach); j <= Math.min(raw.length - 1, i + reach); j++) {
      sum = add(sum, scale(raw[j]!, weight(sections[j]!) + 1e-6));
    }
    const angle = Math.atan2(sum[1], sum[0]);
    // Unwrapped, so that a muscle that winds past half a turn does not jump.
    last = angle + 2 * Math.PI * Math.round((last - angle) / (2 * Math.PI));
    return base + follow * last;
  });
}
