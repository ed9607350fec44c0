import type { Surface } from "../../src/modelling/types";

/** What is wrong with a surface that should be closed: edges not shared by exactly two triangles, and flat triangles. */
export function flaws({ positions: p, indices }: Surface): { openEdges: number; flatTriangles: number } {
  const edges = new Map<string, number>();
  let flatTriangles = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const t = [indices[i]!, indices[i + 1]!, indices[i + 2]!] as const;
    for (let e = 0; e < 3; e++) {
      const key = `${t[e]}>${t[(e + 1) % 3]}`;
      edges.set(key, (edges.get(key) ?? 0) + 1);
    }
    const [a, b, c] = t.map((v) => v * 3) as [number, number, number];
    const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!) as [number, number, number];
    const w = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!) as [number, number, number];
    const area = Math.hypot(u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]) / 2;
    if (!(area > 1e-4)) flatTriangles++;
  }
  let openEdges = 0;
  for (const [edge, count] of edges) {
    const [from, to] = edge.split(">");
    if (count !== 1 || edges.get(`${to}>${from}`) !== 1) openEdges++;
  }
  return { openEdges, flatTriangles };
}
