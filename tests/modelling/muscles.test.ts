import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MUSCLE_FIGURES } from "../../src/anatomy/muscles";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import type { Strap, Vec3 } from "../../src/anatomy/types";
import { distance, dot } from "../../src/anatomy/vector";
import { outwardAt } from "../../src/modelling/facing";
import { signedVolume, smoothNormals } from "../../src/modelling/measure";
import { mirrored } from "../../src/modelling/mirror";
import { sheetSurface } from "../../src/modelling/sheet";
import { areaKeeping, strapSurface } from "../../src/modelling/strap";
import type { MuscleSurface } from "../../src/modelling/types";
import { builtBody } from "../harness/builtBody";
import { runs } from "../runs";
import { flaws } from "./closedSurface";

/** Comparing every vertex takes seconds when the cores are busy, ms. */
const SLOW = 60_000;

const built = builtBody();
const right = built.filter(({ kind, side }) => side !== "L" && (kind === "muscle" || kind === "connective"));
const surfaceOf = (structure: (typeof built)[number]) => structure.surface as MuscleSurface;
const at = (values: Float32Array, i: number): Vec3 => [values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!];

describe("the registry of muscles", () => {
  it("has unique ids of the contract's shape", () => {
    const ids = MUSCLE_STRUCTURES.map((structure) => structure.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("uses every figure, and no place of a figure twice", () => {
    const used = MUSCLE_STRUCTURES.flatMap((structure) => structure.figures);
    expect([...new Set(used.map((figure) => figure.key))].sort()).toEqual(Object.keys(MUSCLE_FIGURES).sort());
    const places = used.map(({ key, slip, v }) => JSON.stringify([key, slip, v]));
    expect(new Set(places).size).toBe(places.length);
  });

  it("says of what lies outside the clinical scope that it is context, and what it does", () => {
    for (const structure of MUSCLE_STRUCTURES) {
      expect(structure.context === true, structure.id).toBe(structure.muscle === null);
      if (structure.context) expect(structure.action, structure.id).toBeTruthy();
    }
  });
});

describe.each(right.map((structure) => [structure.id, structure] as const))("%s", (id, structure) => {
  const surface = surfaceOf(structure);
  const table = MUSCLE_STRUCTURES.find((entry) => entry.id === id)!;

  it("is closed, without flat triangles, and wound outwards", () => {
    expect(flaws(surface)).toEqual({ openEdges: 0, flatTriangles: 0 });
    expect(signedVolume(surface)).toBeGreaterThan(0);
  });

  it("keeps every coordinate within 0..1 and stays on its side", () => {
    for (const values of [surface.fibreU, surface.fibreV, surface.fibreDepth, surface.tendon]) {
      expect(values.length).toBe(surface.positions.length / 3);
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
    if (structure.side === "R") expect(surface.positions.every((value, i) => i % 3 !== 0 || value < -0.05)).toBe(true);
  });

  it("has a strand for each of several bodies, and none for one", () => {
    const bodies = table.figures.reduce((count, { key, slip }) => {
      const shape = MUSCLE_FIGURES[key];
      return count + (shape.kind === "slips" && slip === undefined ? shape.slips.length : 1);
    }, 0);
    const halves = table.midline === "halves" ? 2 : 1;
    if (bodies * halves === 1) expect(surface.strand).toBeUndefined();
    else expect(new Set(surface.strand)).toEqual(new Set(Array.from({ length: bodies * halves }, (_, i) => i)));
  });

  it("shows its superficial face outwards", () => {
    const normals = smoothNormals(surface);
    let superficial = 0;
    surface.fibreDepth.forEach((depth, i) => {
      superficial += (0.5 - depth) * dot(at(normals, i), outwardAt(table, at(surface.positions, i)));
    });
    expect(superficial).toBeGreaterThan(0);
  });

  it("begins at the origin: low u lies at the first station", () => {
    const figure = table.figures[0]!;
    const shape = MUSCLE_FIGURES[figure.key];
    const first = (end: "first" | "last"): Vec3 => {
      const pick = <T>(rows: readonly T[]): T => (end === "first" ? rows[0]! : rows[rows.length - 1]!);
      if (shape.kind === "sheet") {
        const rails = pick(shape.stations);
        const [from, to] = figure.v ?? [0, 1];
        const part = rails.slice(Math.floor(from * rails.length), Math.ceil(to * rails.length));
        return [0, 1, 2].map((k) => part.reduce((sum, p) => sum + p[k]!, 0) / part.length) as unknown as Vec3;
      }
      const body = shape.kind === "strap" ? shape : (shape.slips.find((s) => s.id === figure.slip) ?? shape.slips[0]!);
      return pick(body.stations).slice(0, 3) as unknown as Vec3;
    };
    const mean = [0, 0, 0];
    let count = 0;
    surface.fibreU.forEach((u, i) => {
      if (u >= 0.1 || (surface.strand?.[i] ?? 0) !== 0) return;
      for (let k = 0; k < 3; k++) mean[k]! += surface.positions[i * 3 + k]!;
      count++;
    });
    const start = mean.map((sum) => sum / count) as unknown as Vec3;
    expect(distance(start, first("first"))).toBeLessThan(distance(start, first("last")));
  });
});

describe("a fleshy end", () => {
  const fleshy = right.flatMap((structure) => {
    const end = MUSCLE_STRUCTURES.find((entry) => entry.id === structure.id)!.fleshy;
    return end ? [[structure.id, end, surfaceOf(structure)] as const] : [];
  });

  it.each(fleshy)("of %s (%s) shows no tendon", (_id, end, surface) => {
    surface.tendon.forEach((share, i) => {
      const u = surface.fibreU[i]!;
      if ((end !== "insertion" && u <= 0.25) || (end !== "origin" && u >= 0.75)) expect(share).toBe(0);
    });
  });
});

describe("left and right", () => {
  it("are mirror images with the same coordinates", { timeout: SLOW }, () => {
    for (const structure of right.filter(({ side }) => side === "R")) {
      const left = built.find((other) => other.id === structure.id && other.side === "L")!;
      expect(left.surface).toEqual(mirrored(structure.surface));
      expect(signedVolume(left.surface)).toBeCloseTo(signedVolume(structure.surface), -1);
    }
  });

  it("mirroring twice gives the surface back", () => {
    const { surface } = right[0]!;
    expect(mirrored(mirrored(surface))).toEqual(surface);
  });
});

describe("the formulae", () => {
  it("make a straight strap a superellipse tube with rounded ends (any width and thickness)", { timeout: SLOW }, () => {
    const size = fc.double({ min: 2, max: 30, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.constantFrom(2, 2.2), (a, b, exponent) => {
        const [W, H] = [Math.max(a, b), Math.min(a, b)];
        const stations = [0, 1, 2].map((i) => [5, 100 + 40 * i, -7, W, H, 0, 0, 0] as const);
        const strap: Strap = { kind: "strap", ref: [1, 0, 0], stations };
        const surface = strapSurface(strap, { rings: 8, sides: 16, exponent });
        expect(flaws(surface).openEdges).toBe(0);
        const R = Math.min(W, H);
        const grown = areaKeeping(16, exponent);
        for (let i = 0; i < surface.positions.length / 3; i++) {
          const [x, y, z] = at(surface.positions, i);
          const onTube = Math.abs((x - 5) / W / grown) ** exponent + Math.abs((z + 7) / H / grown) ** exponent;
          if (y >= 100 - 1e-4 && y <= 180 + 1e-4) expect(onTube).toBeCloseTo(1, 3);
          else expect(onTube).toBeLessThan(1);
          expect(y).toBeGreaterThanOrEqual(100 - R - 1e-3);
          expect(y).toBeLessThanOrEqual(180 + R + 1e-3);
        }
      }),
      { seed: 20261123, numRuns: runs(40) },
    );
  });

  it("keep the area of a section however few corners it has", () => {
    for (const sides of [8, 10, 16]) {
      const stations = [0, 1, 2].map((i) => [-90, 900 - 50 * i, 0, 12, 7, 0, 0, 0] as const);
      const tube = strapSurface({ ref: [1, 0, 0], stations }, { rings: 12, sides, exponent: 2 });
      // An elliptic cylinder with half an ellipsoid at each end.
      const ideal = Math.PI * 12 * 7 * 100 + (4 / 3) * Math.PI * 12 * 7 * 7 * 0.9;
      expect(Math.abs(signedVolume(tube) / ideal - 1)).toBeLessThan(0.03);
    }
  });

  it("make a flat sheet a slab of the given thickness, thinner only near its rim", () => {
    const stations = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => [20 * i, 20 * j, 0, 3] as const));
    const surface = sheetSurface({ kind: "sheet", rails: "", flip: false, stations }, { along: 16, across: 16 });
    expect(flaws(surface)).toEqual({ openEdges: 0, flatTriangles: 0 });
    for (let i = 0; i < surface.positions.length / 3; i++) {
      const [x, y, z] = at(surface.positions, i);
      const rim = Math.min(x, y, 60 - x, 60 - y);
      if (rim > 1.6 * 3) expect(Math.abs(z)).toBeCloseTo(3, 4);
      else expect(Math.abs(z)).toBeLessThanOrEqual(3);
      expect(surface.fibreU[i]!).toBeCloseTo(x / 60, 4);
      expect(surface.fibreV[i]!).toBeCloseTo(y / 60, 4);
    }
    const volume = signedVolume(surface);
    expect(volume).toBeGreaterThan(0.8 * 60 * 60 * 6);
    expect(volume).toBeLessThan(60 * 60 * 6);
  });
});
