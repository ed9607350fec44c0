import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Vec3 } from "../../src/anatomy/types";
import { distance, dot, length } from "../../src/anatomy/vector";
import { coversPatch, facesByStrand } from "../../src/core/fibrePatch";
import { fibreThrough, frameAt, toCoordinates, toPosition } from "../../src/core/muscleCoordinates";
import type { MuscleMesh } from "../../src/core/types";
import { readBody } from "../../src/modelling/readGlb";
import { runs } from "../runs";
import { sheet, strap, twoSlips } from "./fixtures/muscleMeshes";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261123;
const meshes: [string, MuscleMesh][] = [
  ["a straight strap", strap({ bend: 0 })],
  ["a bent strap", strap()],
  ["a sharply bent strap", strap({ bend: 2 })],
  ["a coarse strap", strap({ rings: 10, sides: 8 })],
  ["a sheet", sheet()],
  ["a thin sheet", sheet({ halfThickness: 1 })],
  ["slips", twoSlips()],
];

const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });

describe("muscle coordinates", () => {
  it.each(meshes)("of %s: coordinates to position and back agree within 0.02 away from the rim", (_name, mesh) => {
    const strands = mesh.strand ? 1 : 0;
    fc.assert(
      fc.property(
        within(0.05, 0.95),
        within(0.12, 0.88),
        within(0, 1),
        fc.integer({ min: 0, max: strands }),
        (u, v, depth, strand) => {
          const back = toCoordinates(mesh, toPosition(mesh, { u, v, depth, strand }));
          expect(Math.abs(back.u - u)).toBeLessThan(0.02);
          expect(Math.abs(back.v - v)).toBeLessThan(0.02);
          expect(Math.abs(back.depth - depth)).toBeLessThan(0.02);
          expect(back.strand).toBe(strand);
        },
      ),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it.each(meshes)("of %s: a place inside comes back within 1 mm", (_name, mesh) => {
    fc.assert(
      fc.property(within(0, 1), within(0, 1), within(0, 1), (u, v, depth) => {
        const place = toPosition(mesh, { u, v, depth });
        expect(distance(toPosition(mesh, toCoordinates(mesh, place)), place)).toBeLessThan(1);
      }),
      { seed: SEED, numRuns: runs(60) },
    );
  });

  it("stay within 0..1 for places anywhere around the muscle", () => {
    const mesh = strap();
    fc.assert(
      fc.property(within(-400, 200), within(500, 1300), within(-300, 300), (x, y, z) => {
        const c = toCoordinates(mesh, [x, y, z]);
        for (const value of [c.u, c.v, c.depth]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { seed: SEED, numRuns: runs(40) },
    );
  });

  it("put the superficial face at depth 0 and the deep face at depth 1", () => {
    const mesh = strap({ bend: 0, thickness: 10 });
    const top = toPosition(mesh, { u: 0.5, v: 0.5, depth: 0 });
    const bottom = toPosition(mesh, { u: 0.5, v: 0.5, depth: 1 });
    expect(top[2]).toBeCloseTo(10, 0);
    expect(bottom[2]).toBeCloseTo(-10, 0);
    expect(toPosition(mesh, { u: 0.5, v: 0.5, depth: 0.25 })[2]).toBeCloseTo(5, 0);
  });

  it("run from the origin at u = 0 to the insertion at u = 1", () => {
    const mesh = strap({ bend: 0 });
    expect(toPosition(mesh, { u: 0, v: 0.5, depth: 0.5 })[1]).toBeCloseTo(1000, 3);
    expect(toPosition(mesh, { u: 1, v: 0.5, depth: 0.5 })[1]).toBeCloseTo(800, 3);
  });

  it("fall back to the nearest covered place where the faces stop short of the ends", () => {
    const full = strap({ bend: 0 });
    const short: MuscleMesh = { ...full, fibreU: Array.from(full.fibreU, (u) => 0.1 + 0.8 * u) };
    expect(
      distance(toPosition(short, { u: 0, v: 0.5, depth: 0 }), toPosition(short, { u: 0.1, v: 0.5, depth: 0 })),
    ).toBe(0);
    expect(toPosition(short, { u: 7, v: 0.5, depth: 0 })[1]).toBeCloseTo(800, 3);
  });

  it("know strands by index and by name, and refuse an unknown one", () => {
    const mesh = twoSlips();
    const at = { u: 0.4, v: 0.5, depth: 0.5 };
    expect(toPosition(mesh, { ...at, strand: "outer" })).toEqual(toPosition(mesh, { ...at, strand: 1 }));
    expect(toPosition(mesh, { ...at, strand: 1 })[0]).toBeCloseTo(toPosition(mesh, at)[0] - 60, 6);
    expect(() => toPosition(mesh, { ...at, strand: "middle" })).toThrow(/no strand "middle"/);
  });

  it("refuse a mesh without a fibre field", () => {
    const mesh = {
      positions: [0, 0, 0, 1, 0, 0, 0, 1, 0],
      indices: [0, 1, 2],
      fibreU: [0, 0, 0],
      fibreV: [0, 0, 0],
      fibreDepth: [0, 0, 0],
    };
    expect(() => toPosition(mesh, { u: 0, v: 0, depth: 0 })).toThrow(/fibre coordinates/);
  });
});

describe("the fibre through a point", () => {
  it.each(meshes)("of %s passes through the point and runs steadily", (_name, mesh) => {
    const at = { u: 0.37, v: 0.6, depth: 0.3 };
    const line = fibreThrough(mesh, at, 101);
    expect(line.length).toBe(303);
    const point = (i: number): Vec3 => [line[3 * i]!, line[3 * i + 1]!, line[3 * i + 2]!];
    expect(distance(point(37), toPosition(mesh, at))).toBeLessThan(0.01);
    for (let i = 1; i < 101; i++) expect(distance(point(i), point(i - 1))).toBeLessThan(4);
  });

  it.each(meshes)("of %s has a frame of unit length at right angles that points outwards", (_name, mesh) => {
    fc.assert(
      fc.property(within(0, 1), within(0, 1), within(0, 1), (u, v, depth) => {
        const { fibre, normal } = frameAt(mesh, { u, v, depth });
        expect(length(fibre)).toBeCloseTo(1, 6);
        expect(length(normal)).toBeCloseTo(1, 6);
        expect(Math.abs(dot(fibre, normal))).toBeLessThan(1e-6);
        const out = toPosition(mesh, { u, v: 0.5, depth: 0 });
        const middle = toPosition(mesh, { u, v: 0.5, depth: 1 });
        if (Math.abs(v - 0.5) < 0.3)
          expect(dot(normal, [out[0] - middle[0], out[1] - middle[1], out[2] - middle[2]])).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: runs(40) },
    );
  });
});

const MODEL = "public/models/body.glb";

/** Whether both faces of a muscle of one body hold the fibre v at u, and those beside it. */
function isWithin(mesh: MuscleMesh, u: number, v: number): boolean {
  const faces = [...facesByStrand(mesh).values()].flatMap(({ superficial, deep }) => [superficial, deep]);
  return [-0.04, 0, 0.04].every((aside) => faces.every((face) => coversPatch(face, u, v + aside, 0)));
}

describe.skipIf(!existsSync(MODEL))("muscle coordinates in the model", () => {
  const names = [
    "trapezius-descending.R",
    "levator-scapulae.R",
    "levator-scapulae.L",
    "gluteus-medius.R",
    "soleus.L",
    "teres-major.R",
  ];

  it.each(names)("of %s: position and coordinates agree both ways", async (name) => {
    const { positions, indices, fibreU, fibreV, fibreDepth, strand } = (await readBody(MODEL)).parts.get(name)!;
    const mesh: MuscleMesh = { positions, indices, fibreU: fibreU!, fibreV: fibreV!, fibreDepth: fibreDepth!, strand };
    fc.assert(
      fc.property(within(0.1, 0.9), within(0.15, 0.85), within(0, 1), (u, v, depth) => {
        // A pennate muscle has no fibre v at every u, and its seam is narrow: fibres change there within a millimetre.
        fc.pre(isWithin(mesh, u, v));
        const place = toPosition(mesh, { u, v, depth });
        const back = toCoordinates(mesh, place);
        expect(distance(toPosition(mesh, back), place)).toBeLessThan(1);
        expect(Math.max(Math.abs(back.u - u), Math.abs(back.v - v), Math.abs(back.depth - depth))).toBeLessThan(0.025);
      }),
      { seed: SEED, numRuns: runs(40) },
    );
  });

  it("puts every vertex of both faces within 1 mm of where its own coordinates say, away from the ends", async () => {
    const { parts } = await readBody(MODEL);
    for (const name of names) {
      const { positions, indices, fibreU, fibreV, fibreDepth, strand } = parts.get(name)!;
      const mesh: MuscleMesh = {
        positions,
        indices,
        fibreU: fibreU!,
        fibreV: fibreV!,
        fibreDepth: fibreDepth!,
        strand,
      };
      for (let i = 0; i < fibreU!.length; i += 31) {
        const u = fibreU![i]!;
        if (u < 0.05 || u > 0.95) continue;
        const place: Vec3 = [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
        const found = toCoordinates(mesh, place);
        expect(distance(toPosition(mesh, found), place), `${name} vertex ${i}`).toBeLessThan(1);
        if (isWithin(mesh, u, fibreV![i]!)) expect(Math.abs(found.u - u), `${name} vertex ${i}`).toBeLessThan(0.05);
      }
    }
  });
});
