import type { MuscleSurface, Surface } from "./types";

/** Volume enclosed by a closed surface, mm^3 (divergence theorem); negative if it is wound inwards. */
export function signedVolume({ positions: p, indices }: Surface): number {
  let six = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i]! * 3;
    const b = indices[i + 1]! * 3;
    const c = indices[i + 2]! * 3;
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
}

/**
 * Unit normals, 3 per vertex: each triangle's normal weighted by its angle at the vertex (Thürmer and Wüthrich 1998), so
 * that the slivers which thinning leaves count as little as they turn.
 */
export function smoothNormals({ positions: p, indices }: Surface): Float32Array {
  const normals = new Float32Array(p.length);
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3] as const;
    for (let corner = 0; corner < 3; corner++) {
      const a = corners[corner]!;
      const b = corners[(corner + 1) % 3]!;
      const c = corners[(corner + 2) % 3]!;
      const ux = p[b]! - p[a]!;
      const uy = p[b + 1]! - p[a + 1]!;
      const uz = p[b + 2]! - p[a + 2]!;
      const vx = p[c]! - p[a]!;
      const vy = p[c + 1]! - p[a + 1]!;
      const vz = p[c + 2]! - p[a + 2]!;
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      const twiceArea = Math.hypot(nx, ny, nz);
      if (twiceArea === 0) continue;
      const weight = Math.atan2(twiceArea, ux * vx + uy * vy + uz * vz) / twiceArea;
      normals[a]! += nx * weight;
      normals[a + 1]! += ny * weight;
      normals[a + 2]! += nz * weight;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!);
    if (l > 0) for (let k = 0; k < 3; k++) normals[i + k]! /= l;
    else normals[i + 1] = 1;
  }
  return normals;
}

/** Length of a muscle along the middle of its fibres, from the mean of its first to the mean of its last sections, mm. */
export function lengthOf(surface: MuscleSurface): number {
  const steps = 16;
  const sums = Array.from({ length: steps + 1 }, () => [0, 0, 0, 0]);
  surface.fibreU.forEach((u, i) => {
    const sum = sums[Math.round(u * steps)]!;
    for (let k = 0; k < 3; k++) sum[k]! += surface.positions[3 * i + k]!;
    sum[3]!++;
  });
  const line = sums.filter((sum) => sum[3]! > 0).map(([x, y, z, n]) => [x! / n!, y! / n!, z! / n!] as const);
  let length = 0;
  for (let i = 1; i < line.length; i++)
    length += Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1], line[i]![2] - line[i - 1]![2]);
  return length;
}
