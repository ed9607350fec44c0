/**
 * One face (superficial or deep) of one muscle body, unrolled: its triangles in the plane of the fibre coordinates
 * (u along, v across). A place on the face is found by looking up the triangle that holds (u, v).
 */
import type { Vec3 } from "../anatomy/types";
import { clamp } from "../anatomy/vector";
import type { MuscleMesh } from "./types";

/** Triangles whose (u, v) area is smaller are end caps and border strips: all their points share one u or one v. */
const SMALLEST_AREA = 1e-6;
/** A point this little outside a triangle (barycentric) still counts as inside, so that no seam swallows it. */
const SEAM = 1e-6;

export interface FibrePatch {
  readonly mesh: MuscleMesh;
  /** 3 vertex indices per triangle. */
  readonly corners: readonly number[];
}

/**
 * The two faces of every body of the muscle, by strand index. A triangle belongs to the face that the mean of its
 * corners' depth is nearer to.
 */
export function facesByStrand(mesh: MuscleMesh): Map<number, { superficial: FibrePatch; deep: FibrePatch }> {
  const faces = new Map<
    number,
    { superficial: { mesh: MuscleMesh; corners: number[] }; deep: { mesh: MuscleMesh; corners: number[] } }
  >();
  const { indices, fibreU, fibreV, fibreDepth, strand } = mesh;
  for (let t = 0; t + 2 < indices.length; t += 3) {
    const a = indices[t]!;
    const b = indices[t + 1]!;
    const c = indices[t + 2]!;
    // Where a slip leaves the common belly, a triangle joins two bodies whose coordinates do not belong together.
    if (strand && (strand[b] !== strand[a] || strand[c] !== strand[a])) continue;
    const area =
      (fibreU[b]! - fibreU[a]!) * (fibreV[c]! - fibreV[a]!) - (fibreU[c]! - fibreU[a]!) * (fibreV[b]! - fibreV[a]!);
    if (Math.abs(area) / 2 < SMALLEST_AREA) continue;
    const id = strand ? strand[a]! : 0;
    let pair = faces.get(id);
    if (!pair) {
      pair = { superficial: { mesh, corners: [] }, deep: { mesh, corners: [] } };
      faces.set(id, pair);
    }
    const depth = (fibreDepth[a]! + fibreDepth[b]! + fibreDepth[c]!) / 3;
    (depth <= 0.5 ? pair.superficial : pair.deep).corners.push(a, b, c);
  }
  return faces;
}

/** Whether some triangle of the face holds (u, v), give or take `slack` of a coordinate. */
export function coversPatch({ mesh, corners }: FibrePatch, u: number, v: number, slack: number): boolean {
  const { fibreU, fibreV } = mesh;
  for (let t = 0; t < corners.length; t += 3) {
    const [a, b, c] = [corners[t]!, corners[t + 1]!, corners[t + 2]!];
    const [ua, va] = [fibreU[a]!, fibreV[a]!];
    const [ub, vb] = [fibreU[b]! - ua, fibreV[b]! - va];
    const [uc, vc] = [fibreU[c]! - ua, fibreV[c]! - va];
    if (u < ua + Math.min(0, ub, uc) - slack || u > ua + Math.max(0, ub, uc) + slack) continue;
    if (v < va + Math.min(0, vb, vc) - slack || v > va + Math.max(0, vb, vc) + slack) continue;
    const area = ub * vc - uc * vb;
    const wb = ((u - ua) * vc - uc * (v - va)) / area;
    const wc = (ub * (v - va) - (u - ua) * vb) / area;
    // The slack as a share of the triangle's own height over each side.
    const give =
      (slack * Math.max(Math.hypot(ub, vb), Math.hypot(uc, vc), Math.hypot(ub - uc, vb - vc))) / Math.abs(area);
    if (wb >= -give && wc >= -give && wb + wc <= 1 + give) return true;
  }
  return false;
}

/**
 * The position (mm) on the face at (u, v). Where no triangle holds (u, v), the nearest covered (u, v) stands in: ends
 * and edges of a muscle are rounded and need not reach 0 and 1. Null only for a face without triangles.
 */
export function pointOnPatch(patch: FibrePatch, u: number, v: number): Vec3 | null {
  const { mesh, corners } = patch;
  const { fibreU, fibreV } = mesh;
  let nearest = Number.POSITIVE_INFINITY;
  let best: Vec3 | null = null;
  for (let t = 0; t < corners.length; t += 3) {
    const a = corners[t]!;
    const b = corners[t + 1]!;
    const c = corners[t + 2]!;
    const ua = fibreU[a]!;
    const va = fibreV[a]!;
    const ub = fibreU[b]!;
    const vb = fibreV[b]!;
    const uc = fibreU[c]!;
    const vc = fibreV[c]!;
    // A box that lies farther away than what is already found cannot win.
    const du = Math.max(Math.min(ua, ub, uc) - u, 0, u - Math.max(ua, ub, uc));
    const dv = Math.max(Math.min(va, vb, vc) - v, 0, v - Math.max(va, vb, vc));
    if (du * du + dv * dv >= nearest) continue;
    const area = (ub - ua) * (vc - va) - (uc - ua) * (vb - va);
    const wb = ((u - ua) * (vc - va) - (uc - ua) * (v - va)) / area;
    const wc = ((ub - ua) * (v - va) - (u - ua) * (vb - va)) / area;
    if (wb >= -SEAM && wc >= -SEAM && wb + wc <= 1 + SEAM) return blend(mesh, a, b, c, wb, wc);
    for (const [i, j, k] of [
      [a, b, c],
      [b, c, a],
      [c, a, b],
    ] as const) {
      const eu = fibreU[j]! - fibreU[i]!;
      const ev = fibreV[j]! - fibreV[i]!;
      const s = clamp(((u - fibreU[i]!) * eu + (v - fibreV[i]!) * ev) / (eu * eu + ev * ev || 1), 0, 1);
      const gap = (u - fibreU[i]! - s * eu) ** 2 + (v - fibreV[i]! - s * ev) ** 2;
      if (gap < nearest) {
        nearest = gap;
        best = blend(mesh, i, j, k, s, 0);
      }
    }
  }
  return best;
}

function blend(mesh: MuscleMesh, a: number, b: number, c: number, wb: number, wc: number): Vec3 {
  const p = mesh.positions;
  const wa = 1 - wb - wc;
  return [
    wa * p[3 * a]! + wb * p[3 * b]! + wc * p[3 * c]!,
    wa * p[3 * a + 1]! + wb * p[3 * b + 1]! + wc * p[3 * c + 1]!,
    wa * p[3 * a + 2]! + wb * p[3 * b + 2]! + wc * p[3 * c + 2]!,
  ];
}
