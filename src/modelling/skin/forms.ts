import type { CreaseForm, CreasePoint, EllipsoidForm, NailForm, PathForm, SkinForm } from "../../anatomy/skin/types";
import type { Vec3 } from "../../anatomy/types";
import { cross, dot, normalise } from "../../anatomy/vector";
import { catmullRom } from "../spline";

/** Signed distance in mm, negative inside. */
export type Distance = (x: number, y: number, z: number) => number;

/** A form ready to be measured. */
export interface Volume {
  /** Distance to the form; for a crease or nail, to the part of space in which it is felt. */
  readonly distance: Distance;
  readonly blend: number;
  readonly effect: "add" | "carve" | "press";
  /** How far a crease or nail moves the surface at a point, mm; for other forms absent. */
  readonly depth?: Distance;
}

/** Polynomial smooth minimum: exact minimum where the two differ by more than `width`, at most width / 4 lower elsewhere. */
export function smoothUnion(a: number, b: number, width: number): number {
  const h = Math.max(width - Math.abs(a - b), 0);
  return Math.min(a, b) - (h * h) / (4 * width);
}

/** The field after a volume is joined to it, taken from it or pressed into it. */
export function applyVolume(field: number, volume: Volume, x: number, y: number, z: number): number {
  if (volume.depth) return field + volume.depth(x, y, z);
  const distance = volume.distance(x, y, z);
  return volume.effect === "carve"
    ? -smoothUnion(-field, distance, volume.blend)
    : smoothUnion(field, distance, volume.blend);
}

/**
 * Distance to a round cone: the hull of two spheres. Written from the geometry: along the axis the radius falls linearly,
 * and the flank meets each sphere where the flank's normal does.
 */
function roundCone(a: Vec3, b: Vec3, ra: number, rb: number): Distance {
  const [ax, ay, az] = a;
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const dz = b[2] - az;
  const length = Math.hypot(dx, dy, dz);
  const sine = length > 0 ? Math.max(-0.999, Math.min(0.999, (ra - rb) / length)) : 0;
  const cosine = Math.sqrt(1 - sine * sine);
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const along = length > 0 ? (px * dx + py * dy + pz * dz) / length : 0;
    const square = px * px + py * py + pz * pz;
    const across = Math.sqrt(Math.max(square - along * along, 0));
    const foot = along + (across * sine) / cosine;
    if (foot <= 0) return Math.sqrt(square) - ra;
    if (foot >= length) return Math.sqrt((along - length) ** 2 + across * across) - rb;
    return across * cosine + along * sine - ra;
  };
}

/** Straight pieces that stand for one stretch of a curve. */
const PIECES = 4;

/**
 * The points of a line and points between them on a smooth curve, so that no corner shows on the skin. Where the line
 * starts on the midline it goes on into its mirror image, and so crosses the midline level.
 */
function curved<Point extends readonly number[]>(points: readonly Point[]): Point[] {
  const [first, second] = points as readonly [Point, Point];
  const crosses = first[0] === 0 && second[0] !== 0;
  const rows = crosses ? [[-(second[0] as number), ...second.slice(1)], ...points] : points;
  const stretches = rows.length - 1;
  const out: Point[] = [];
  for (let i = crosses ? PIECES : 0; i <= stretches * PIECES; i++)
    out.push(catmullRom(rows, i / (stretches * PIECES)).value as unknown as Point);
  return out;
}

function pathDistance(form: PathForm): Distance {
  const cones: Distance[] = [];
  const points = form.curved ? curved(form.points) : form.points;
  for (let i = 0; i + 1 < points.length; i++) {
    const p = points[i] as PathForm["points"][number];
    const q = points[i + 1] as PathForm["points"][number];
    cones.push(roundCone([p[0], p[1], p[2]], [q[0], q[1], q[2]], p[3], q[3]));
  }
  return (x, y, z) => {
    let best = Number.POSITIVE_INFINITY;
    for (const cone of cones) best = Math.min(best, cone(x, y, z));
    return best;
  };
}

/** The usual first-order distance to an ellipsoid: value over gradient length; good to a few per cent near the surface. */
function ellipsoidDistance(form: EllipsoidForm): Distance {
  const [cx, cy, cz] = form.centre;
  const [rx, ry, rz] = form.radii;
  const [tx, ty, tz] = (form.turn ?? [0, 0, 0]).map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const [sx, kx, sy, ky, sz, kz] = [Math.sin(tx), Math.cos(tx), Math.sin(ty), Math.cos(ty), Math.sin(tz), Math.cos(tz)];
  return (x, y, z) => {
    const px = x - cx;
    const py = y - cy;
    const pz = z - cz;
    const x1 = kz * px + sz * py;
    const y1 = -sz * px + kz * py;
    const x2 = ky * x1 - sy * pz;
    const z2 = sy * x1 + ky * pz;
    const y3 = kx * y1 + sx * z2;
    const z3 = -sx * y1 + kx * z2;
    const u = x2 / rx;
    const v = y3 / ry;
    const w = z3 / rz;
    const value = Math.sqrt(u * u + v * v + w * w);
    const slope = Math.sqrt((u / rx) ** 2 + (v / ry) ** 2 + (w / rz) ** 2);
    return slope > 1e-6 ? (value * (value - 1)) / slope : -Math.min(rx, ry, rz);
  };
}

/** A crease is a Gaussian valley along its line; three half-widths away nothing of it is felt. */
const CREASE_REACH = 3;

function creaseVolume(form: CreaseForm): Volume {
  const { behindZ } = form;
  const points = curved(form.points);
  const widest = Math.max(...points.map(([, , width]) => width));
  /** Squared distance to the nearest stretch, in half-widths there, and the depth there. */
  const nearest = (x: number, y: number): { squared: number; depth: number; away: number } => {
    let best = { squared: Number.POSITIVE_INFINITY, depth: 0, away: Number.POSITIVE_INFINITY };
    for (let i = 0; i + 1 < points.length; i++) {
      const [ax, ay, aw, ad] = points[i] as CreasePoint;
      const [bx, by, bw, bd] = points[i + 1] as CreasePoint;
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      const away = (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
      const width = aw + (bw - aw) * t;
      if (away < best.away) best = { squared: away / (width * width), depth: ad + (bd - ad) * t, away };
    }
    return best;
  };
  return {
    effect: "press",
    blend: 0,
    distance: (x, y, z) => Math.max(Math.sqrt(nearest(x, y).away) - CREASE_REACH * widest, behindZ - z),
    depth: (x, y, z) => {
      if (z < behindZ) return 0;
      const { squared, depth } = nearest(x, y);
      return squared > CREASE_REACH * CREASE_REACH ? 0 : depth * Math.exp(-squared);
    },
  };
}

/** How far a nail stands out, how deep the fold around it is and over what width both fade, mm. */
const NAIL = { rise: 0.6, fold: 0.6, edge: 0.7, foldWidth: 0.8 } as const;
/** A nail is looked for up to this many of its half-widths above the bone. */
const NAIL_HEIGHT = 2.2;
/** How far outside the edge of a nail its fold is still felt, mm. */
const NAIL_REACH = 3;

/**
 * Distance in mm, along the surface, from the edge of a nail: negative on the nail, infinite on the other side of the
 * finger or toe and away from it.
 */
export function nailDistance({ centre, along, out, half }: NailForm): Distance {
  const a = normalise(along);
  const across = normalise(cross(a, out));
  const up = cross(across, a);
  const [length, width] = half;
  const smaller = Math.min(length, width);
  return (x, y, z) => {
    const p: Vec3 = [x - centre[0], y - centre[1], z - centre[2]];
    const height = dot(p, up);
    if (height < 0 || height > NAIL_HEIGHT * width) return Number.POSITIVE_INFINITY;
    return (((dot(p, a) / length) ** 4 + (dot(p, across) / width) ** 4) ** 0.25 - 1) * smaller;
  };
}

function nailVolume(form: NailForm): Volume {
  const edge = nailDistance(form);
  const [cx, cy, cz] = form.centre;
  const size = 2.5 * Math.max(...form.half) + NAIL_REACH;
  const a = normalise(form.along);
  return {
    effect: "press",
    blend: 0,
    distance: (x, y, z) => Math.hypot(x - cx, y - cy, z - cz) - size,
    depth: (x, y, z) => {
      const away = edge(x, y, z);
      if (away > NAIL_REACH) return 0;
      const plate = Math.max(0, Math.min(1, 0.5 - away / (2 * NAIL.edge)));
      // The free edge has no fold in front of it.
      const forwards = ((x - cx) * a[0] + (y - cy) * a[1] + (z - cz) * a[2]) / form.half[0];
      const folded = Math.max(0, Math.min(1, 3 * (0.9 - forwards)));
      return (
        folded * NAIL.fold * Math.exp(-(((away - NAIL.edge) / NAIL.foldWidth) ** 2)) -
        NAIL.rise * plate * plate * (3 - 2 * plate)
      );
    },
  };
}

function reach(form: EllipsoidForm | PathForm): number {
  if (form.kind === "ellipsoid") return form.centre[0] + Math.max(...form.radii) + form.blend;
  return Math.max(...form.points.map(([x, , , r]) => x + r)) + form.blend;
}

function volumeOf(form: SkinForm): Volume {
  if (form.kind === "crease") return creaseVolume(form);
  if (form.kind === "nail") return nailVolume(form);
  const distance = form.kind === "path" ? pathDistance(form) : ellipsoidDistance(form);
  return { distance, blend: form.blend, effect: form.carve ? "carve" : "add" };
}

/**
 * Turns forms into volumes, in order. A solid form that comes near the midline is joined with its mirror image, so that the
 * right half alone already knows what the left half adds there; both are joined to the body in one go, for one after the
 * other would leave a ridge on the midline. A crease that runs to the midline simply ends there.
 */
export function volumesOf(forms: readonly SkinForm[]): Volume[] {
  return forms.flatMap((form) => {
    const volume = volumeOf(form);
    if (form.kind === "crease" || form.kind === "nail") return [volume];
    const onMidline = form.kind === "path" ? form.points.every(([x]) => x === 0) : form.centre[0] === 0;
    if (onMidline || reach(form) < 0) return [volume];
    const both: Distance = (x, y, z) =>
      smoothUnion(volume.distance(x, y, z), volume.distance(-x, y, z), Math.max(form.blend, 1e-3));
    return [{ ...volume, distance: both }];
  });
}
