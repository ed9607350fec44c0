import { beforeAll, describe, expect, it } from "vitest";
import { isBetweenToes } from "../../src/anatomy/skin/parts";
import { signedVolume } from "../../src/modelling/measure";
import { buildSkin } from "../../src/modelling/skin";
import { triangleDistance } from "../../src/modelling/skin/cover";
import { toeAxisAt } from "../../src/modelling/skin/toes";
import type { BuiltStructure, Surface } from "../../src/modelling/types";
import { builtBody } from "../harness/builtBody";

const BUDGET = 56_000;
const SLACK = 1;

let inside: BuiltStructure[];
let skin: BuiltStructure;
let surface: Surface;

const vertex = (v: number): [number, number, number] => [
  surface.positions[3 * v]!,
  surface.positions[3 * v + 1]!,
  surface.positions[3 * v + 2]!,
];
const triangles = (): [number, number, number][] =>
  Array.from({ length: surface.indices.length / 3 }, (_, t) => [
    surface.indices[3 * t]!,
    surface.indices[3 * t + 1]!,
    surface.indices[3 * t + 2]!,
  ]);

/** Number of separate curves in which a plane (where `height` is zero) cuts the part of the skin for which `within` holds. */
function curves(height: (p: readonly number[]) => number, within: (p: readonly number[]) => boolean): number {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let k = key;
    while (parent.get(k) !== k) k = parent.get(k)!;
    return k;
  };
  for (const triangle of triangles()) {
    if (!triangle.every((v) => within(vertex(v)))) continue;
    const cut: string[] = [];
    for (let c = 0; c < 3; c++) {
      const [a, b] = [triangle[c]!, triangle[(c + 1) % 3]!];
      if (height(vertex(a)) < 0 === height(vertex(b)) < 0) continue;
      const key = a < b ? `${a}-${b}` : `${b}-${a}`;
      if (!parent.has(key)) parent.set(key, key);
      cut.push(key);
    }
    if (cut.length === 2) parent.set(root(cut[0]!), root(cut[1]!));
  }
  return new Set([...parent.keys()].map(root)).size;
}

/** Tells whether a point lies in the skin (crossings of a ray towards -x), or within the slack of it. */
function coverage(): (x: number, y: number, z: number) => boolean {
  const BIN = 4;
  const bins = new Map<string, [number, number, number][]>();
  const key = (y: number, z: number) => `${Math.floor(y / BIN)},${Math.floor(z / BIN)}`;
  for (const triangle of triangles()) {
    const [ys, zs] = [1, 2].map((c) => triangle.map((v) => vertex(v)[c]!)) as [number[], number[]];
    for (let y = Math.floor(Math.min(...ys) / BIN); y <= Math.floor(Math.max(...ys) / BIN); y++)
      for (let z = Math.floor(Math.min(...zs) / BIN); z <= Math.floor(Math.max(...zs) / BIN); z++) {
        const list = bins.get(`${y},${z}`);
        if (list) list.push(triangle);
        else bins.set(`${y},${z}`, [triangle]);
      }
  }
  return (x, y, z) => {
    let crossings = 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [i, j, k] of bins.get(key(y, z)) ?? []) {
      const [a, b, c] = [vertex(i), vertex(j), vertex(k)];
      const area = (b[1] - a[1]) * (c[2] - a[2]) - (c[1] - a[1]) * (b[2] - a[2]);
      const u = ((b[1] - y) * (c[2] - z) - (c[1] - y) * (b[2] - z)) / area;
      const v = ((c[1] - y) * (a[2] - z) - (a[1] - y) * (c[2] - z)) / area;
      if (u >= 0 && v >= 0 && u + v <= 1 && u * a[0] + v * b[0] + (1 - u - v) * c[0] < x) crossings++;
    }
    if (crossings % 2 === 1) return true;
    for (const dy of [-BIN, 0, BIN])
      for (const dz of [-BIN, 0, BIN])
        for (const [i, j, k] of bins.get(key(y + dy, z + dz)) ?? [])
          nearest = Math.min(nearest, triangleDistance(vertex(i), vertex(j), vertex(k))(x, y, z));
    return nearest <= SLACK;
  };
}

beforeAll(() => {
  const body = builtBody();
  inside = body.filter(({ kind }) => kind !== "skin");
  skin = body.find(({ kind }) => kind === "skin")!;
  surface = skin.surface;
});

describe("the skin", () => {
  it("needs a body", () => {
    expect(buildSkin([])).toBeNull();
  });

  it("is one node named skin on the midline", () => {
    expect(skin).toMatchObject({ id: "skin", side: "M", kind: "skin" });
  });

  it("is watertight, in one piece, without handles, wound outwards", () => {
    const edges = new Map<string, number>();
    const parent = Array.from({ length: surface.positions.length / 3 }, (_, v) => v);
    const root = (v: number): number => {
      while (parent[v] !== v) v = parent[v]!;
      return v;
    };
    for (const triangle of triangles())
      for (let c = 0; c < 3; c++) {
        const [a, b] = [triangle[c]!, triangle[(c + 1) % 3]!];
        edges.set(`${a}>${b}`, (edges.get(`${a}>${b}`) ?? 0) + 1);
        parent[root(a)] = root(b);
      }
    let bad = 0;
    for (const [edge, count] of edges) {
      const [a, b] = edge.split(">");
      if (count !== 1 || edges.get(`${b}>${a}`) !== 1) bad++;
    }
    expect(bad).toBe(0);
    expect(new Set(parent.map((_, v) => root(v))).size).toBe(1);
    expect(parent.length - edges.size / 2 + surface.indices.length / 3).toBe(2);
    expect(signedVolume(surface) / 1e6).toBeGreaterThan(45);
    expect(signedVolume(surface) / 1e6).toBeLessThan(75);
  });

  it("is its own mirror image", () => {
    const all = new Set<string>();
    for (let v = 0; v < surface.positions.length / 3; v++) all.add(vertex(v).join());
    for (let v = 0; v < surface.positions.length / 3; v++) {
      const [x, y, z] = vertex(v);
      expect(all.has([0 - x, y, z].join())).toBe(true);
    }
  });

  it("stands on y = 0 and is a man of 1650 to 1665 mm", () => {
    const heights = surface.positions.filter((_, i) => i % 3 === 1);
    const [low, high] = [heights.reduce((a, b) => Math.min(a, b)), heights.reduce((a, b) => Math.max(a, b))];
    expect(Math.abs(low)).toBeLessThan(0.5);
    expect(high - low).toBeGreaterThan(1650);
    expect(high - low).toBeLessThan(1665);
  });

  it("stays within its triangles and keeps them even on trunk and limbs", () => {
    expect(surface.indices.length / 3).toBeLessThanOrEqual(BUDGET);
    let longest = 0;
    for (const triangle of triangles())
      for (let c = 0; c < 3; c++) {
        const [a, b] = [vertex(triangle[c]!), vertex(triangle[(c + 1) % 3]!)];
        longest = Math.max(longest, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
      }
    expect(longest).toBeLessThan(24);
  });

  it("covers muscles and bones", () => {
    const covered = coverage();
    for (const kind of ["muscle", "bone"] as const) {
      let all = 0;
      let out = 0;
      const missing = new Map<string, number>();
      for (const structure of inside) {
        if (structure.kind !== kind || structure.side === "L") continue;
        const p = structure.surface.positions;
        for (let i = 0; i < p.length; i += 3) {
          all++;
          if (covered(p[i]!, p[i + 1]!, p[i + 2]!)) continue;
          out++;
          missing.set(structure.id, (missing.get(structure.id) ?? 0) + 1);
        }
      }
      const worst = [...missing].sort((a, b) => b[1] - a[1]).slice(0, 5);
      expect(1 - out / all, `${kind}: ${worst.map(([id, n]) => `${id} ${n}`).join(", ")}`).toBeGreaterThan(0.995);
    }
  });

  it("covers the tendons that lie over and under a toe", () => {
    const covered = coverage();
    const onToe = inside
      .filter(({ kind, side }) => kind === "muscle" && side !== "L")
      .flatMap(({ surface: { positions: p } }) =>
        Array.from({ length: p.length / 3 }, (_, v) => [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!] as const),
      )
      .filter(([x, y, z]) => isBetweenToes(x, y, z) && toeAxisAt(x, z) !== null);
    expect(onToe.length).toBeGreaterThan(20);
    expect(onToe.filter((p) => covered(...p)).length / onToe.length).toBeGreaterThan(0.97);
  });

  it.each([-1, 1])("has five separate fingers and toes on side %i", (side) => {
    const hand = ([x, y]: readonly number[]) => x! * side > 200 && y! < 800;
    expect(curves(([, , z]) => z! - 70, hand)).toBe(5);
    // A plane across the ends of all toes, which lie along a line that runs outwards and back.
    const foot = ([x, y, z]: readonly number[]) => x! * side > 40 && y! < 60 && z! > 60;
    expect(curves(([x, , z]) => z! + 0.6 * x! * side - 180, foot)).toBe(5);
  });

  it("keeps arms, trunk and legs apart", () => {
    const parts = (y: number) =>
      curves(
        (p) => p[1]! - y,
        () => true,
      );
    expect(parts(1020)).toBe(3);
    expect(parts(600)).toBe(2);
    expect(parts(300)).toBe(2);
    expect(parts(1500)).toBe(1);
  });
});
