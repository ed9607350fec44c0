import type { Vec3 } from "../../anatomy/types";
import { clamp } from "../../anatomy/vector";
import { catmullRom } from "../spline";
import type { Solid } from "./solids";

/** A point of a plate's mid-surface (mm) with the half-thickness measured along one body axis (mm). */
export type PlatePoint = readonly [x: number, y: number, z: number, halfThickness: number];

export interface PlateOptions {
  /** The body axis along which the half-thicknesses were measured (0 = x, 1 = y, 2 = z). */
  readonly measuredAlong: 0 | 1 | 2;
  /** Refined points per given interval along the rows and along the columns. */
  readonly refine: number;
  /** Nowhere thinner than this half-thickness, mm. */
  readonly atLeast: number;
}

/** The solid of a curved plate given by rows of mid-surface points, Catmull-Rom in both directions, with round edges. */
export function plate(rows: readonly (readonly PlatePoint[])[], options: PlateOptions): Solid {
  const fine = refined(rows, options.refine);
  const triangles: Triangle[] = [];
  for (let r = 0; r + 1 < fine.length; r++)
    for (let c = 0; c + 1 < fine[r]!.length; c++) {
      const [a, b, d, e] = [fine[r]![c]!, fine[r]![c + 1]!, fine[r + 1]![c]!, fine[r + 1]![c + 1]!];
      triangles.push(new Triangle(a, b, e, options), new Triangle(a, e, d, options));
    }
  const thickest = Math.max(options.atLeast, ...fine.flat().map((p) => p[3]));
  const extent = (pick: (...v: number[]) => number, way: number): Vec3 => [
    pick(...fine.flat().map((p) => p[0])) + way * thickest,
    pick(...fine.flat().map((p) => p[1])) + way * thickest,
    pick(...fine.flat().map((p) => p[2])) + way * thickest,
  ];
  return {
    low: extent(Math.min, -1),
    high: extent(Math.max, 1),
    distance: (x, y, z) => {
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < triangles.length; i++) {
        const t = triangles[i]!;
        const mx = x - t.mx;
        const my = y - t.my;
        const mz = z - t.mz;
        // A facet whose enclosing ball is farther away than the best so far cannot be nearer.
        const within = nearest + t.reach;
        if (within > 0 && mx * mx + my * my + mz * mz < within * within)
          nearest = Math.min(nearest, t.distance(x, y, z));
      }
      return nearest;
    },
  };
}

function refined(rows: readonly (readonly PlatePoint[])[], n: number): PlatePoint[][] {
  const across = rows.map((row) => along(row, (row.length - 1) * n));
  const columns = across[0]!.map((_, c) =>
    along(
      across.map((row) => row[c]!),
      (rows.length - 1) * n,
    ),
  );
  return columns[0]!.map((_, r) => columns.map((column) => column[r] as unknown as PlatePoint));
}

function along(points: readonly (readonly number[])[], intervals: number): number[][] {
  return Array.from({ length: intervals + 1 }, (_, i) => catmullRom(points, i / intervals).value);
}

/** A facet of the mid-surface; the half-thickness runs evenly between its corners. */
class Triangle {
  readonly mx: number;
  readonly my: number;
  readonly mz: number;
  /** Radius of a ball about the middle that holds the facet with its thickness. */
  readonly reach: number;
  private readonly ax: number;
  private readonly ay: number;
  private readonly az: number;
  private readonly uu: number;
  private readonly uv: number;
  private readonly vv: number;
  private readonly u: Vec3;
  private readonly v: Vec3;
  private readonly half: Vec3;

  constructor(a: readonly number[], b: readonly number[], c: readonly number[], options: PlateOptions) {
    this.ax = a[0]!;
    this.ay = a[1]!;
    this.az = a[2]!;
    this.u = [b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!];
    this.v = [c[0]! - a[0]!, c[1]! - a[1]!, c[2]! - a[2]!];
    const [u, v] = [this.u, this.v];
    this.uu = u[0] ** 2 + u[1] ** 2 + u[2] ** 2;
    this.uv = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    this.vv = v[0] ** 2 + v[1] ** 2 + v[2] ** 2;
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const size = Math.hypot(n[0]!, n[1]!, n[2]!);
    // What is measured along a body axis is longer than what is measured square to the plate.
    const tilt = size > 0 ? Math.max(Math.abs(n[options.measuredAlong]!) / size, 0.35) : 1;
    this.half = [a, b, c].map((p) => Math.max(p[3]! * tilt, options.atLeast)) as unknown as Vec3;
    this.mx = (a[0]! + b[0]! + c[0]!) / 3;
    this.my = (a[1]! + b[1]! + c[1]!) / 3;
    this.mz = (a[2]! + b[2]! + c[2]!) / 3;
    const toCorner = (p: readonly number[]) => Math.hypot(p[0]! - this.mx, p[1]! - this.my, p[2]! - this.mz);
    this.reach = Math.max(toCorner(a), toCorner(b), toCorner(c)) + Math.max(...this.half);
  }

  /** Distance to the nearest point of the facet, less the half-thickness there. */
  distance(x: number, y: number, z: number): number {
    const [ux, uy, uz] = this.u;
    const [vx, vy, vz] = this.v;
    const px = x - this.ax;
    const py = y - this.ay;
    const pz = z - this.az;
    const { uu, uv, vv } = this;
    const pu = px * ux + py * uy + pz * uz;
    const pv = px * vx + py * vy + pz * vz;
    const det = uu * vv - uv * uv;
    let s = det > 0 ? (vv * pu - uv * pv) / det : -1;
    let t = det > 0 ? (uu * pv - uv * pu) / det : -1;
    if (s < 0 || t < 0 || s + t > 1) {
      // Outside the facet's prism: the nearest point lies on one of the three edges.
      const pp = px * px + py * py + pz * pz;
      const s1 = clamp(pu / uu, 0, 1);
      const t2 = clamp(pv / vv, 0, 1);
      const t3 = clamp((pv - pu + uu - uv) / (uu - 2 * uv + vv), 0, 1);
      const d1 = pp - 2 * s1 * pu + s1 * s1 * uu;
      const d2 = pp - 2 * t2 * pv + t2 * t2 * vv;
      const s3 = 1 - t3;
      const d3 = pp - 2 * (s3 * pu + t3 * pv) + s3 * s3 * uu + 2 * s3 * t3 * uv + t3 * t3 * vv;
      s = d1 <= d2 && d1 <= d3 ? s1 : d2 <= d3 ? 0 : s3;
      t = d1 <= d2 && d1 <= d3 ? 0 : d2 <= d3 ? t2 : t3;
    }
    const dx = px - s * ux - t * vx;
    const dy = py - s * uy - t * vy;
    const dz = pz - s * uz - t * vz;
    const d = Math.sqrt(dx * dx + dy * dy + dz * dz);
    return d - this.half[0] * (1 - s - t) - this.half[1] * s - this.half[2] * t;
  }
}
