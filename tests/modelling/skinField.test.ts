import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fatPlaces } from "../../src/anatomy/skin/fat";
import { toes } from "../../src/anatomy/skin/foot";
import { triangleDistance } from "../../src/modelling/skin/cover";
import { fatThickness } from "../../src/modelling/skin/fat";
import { smoothUnion, volumesOf } from "../../src/modelling/skin/forms";
import { axis, below, toMillimetres } from "../../src/modelling/skin/grid";
import { squaredDistance } from "../../src/modelling/skin/occupancy";
import { crossesGap, toeAxisAt } from "../../src/modelling/skin/toes";

const coordinate = fc.double({ min: -20, max: 20, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);

describe("smooth union", () => {
  it("is never above the smaller value and at most a quarter of the width below it", () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: 0.1, max: 30, noNaN: true }), (a, b, width) => {
        const joined = smoothUnion(a, b, width);
        expect(joined).toBeLessThanOrEqual(Math.min(a, b) + 1e-9);
        expect(joined).toBeGreaterThanOrEqual(Math.min(a, b) - width / 4 - 1e-9);
      }),
      { seed: 11 },
    );
  });
});

describe("forms", () => {
  it("a path is as far away as the nearest of many spheres along it", () => {
    const [volume] = volumesOf([
      {
        name: "finger",
        kind: "path",
        blend: 1,
        points: [
          [-60, 0, 0, 6],
          [-60, 30, 10, 3],
        ],
      },
    ]);
    fc.assert(
      fc.property(point, ([dx, dy, dz]) => {
        const [x, y, z] = [-60 + dx, 15 + dy * 2, dz];
        let nearest = Number.POSITIVE_INFINITY;
        for (let i = 0; i <= 2000; i++) {
          const t = i / 2000;
          nearest = Math.min(nearest, Math.hypot(x + 60, y - 30 * t, z - 10 * t) - (6 - 3 * t));
        }
        expect(volume!.distance(x, y, z)).toBeCloseTo(nearest, 2);
      }),
      { seed: 12 },
    );
  });

  it("a form beside the midline brings its mirror image along, one far away does not", () => {
    const form = { name: "wing", kind: "ellipsoid", radii: [4, 4, 4], blend: 2 } as const;
    const [beside] = volumesOf([{ ...form, centre: [-3, 0, 0] }]);
    const [away] = volumesOf([{ ...form, centre: [-40, 0, 0] }]);
    expect(beside!.distance(3, 1, 0)).toBeLessThan(0);
    expect(away!.distance(40, 1, 0)).toBeGreaterThan(0);
    for (const x of [0.5, 2, 6]) expect(beside!.distance(x, 1, 0)).toBeCloseTo(beside!.distance(-x, 1, 0), 9);
  });

  it("a crease is felt at its line, not far from it, and not behind", () => {
    const [volume] = volumesOf([
      {
        name: "lip line",
        kind: "crease",
        behindZ: 50,
        points: [
          [0, 10, 2, 1.5],
          [-20, 10, 2, 1.5],
        ],
      },
    ]);
    expect(volume!.depth!(-10, 10, 90)).toBeCloseTo(1.5);
    expect(volume!.depth!(-10, 12, 90)).toBeCloseTo(1.5 / Math.E);
    expect(volume!.depth!(-10, 17, 90)).toBe(0);
    expect(volume!.depth!(-10, 10, 40)).toBe(0);
  });
});

describe("distance to a triangle", () => {
  it("agrees with the nearest of many points on it", () => {
    fc.assert(
      fc.property(point, point, point, point, (p, a, b, c) => {
        const distance = triangleDistance(a, b, c)(...p);
        let nearest = Number.POSITIVE_INFINITY;
        for (let i = 0; i <= 60; i++)
          for (let j = 0; i + j <= 60; j++) {
            const [s, t] = [i / 60, j / 60];
            const q = [0, 1, 2].map((k) => a[k]! + s * (b[k]! - a[k]!) + t * (c[k]! - a[k]!));
            nearest = Math.min(nearest, Math.hypot(p[0] - q[0]!, p[1] - q[1]!, p[2] - q[2]!));
          }
        expect(distance).toBeLessThanOrEqual(nearest + 1e-6);
        expect(distance).toBeGreaterThan(nearest - 1.2);
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});

describe("distance transform", () => {
  it("agrees with looking at every marked sample", () => {
    const [nx, ny, nz] = [7, 6, 5];
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(nx * ny * nz - 1), { minLength: 1, maxLength: 8 }), (marks) => {
        const set = new Set(marks);
        const squared = squaredDistance((i) => set.has(i), [nx, ny, nz]);
        const place = (i: number) => [i % nx, Math.floor(i / nx) % ny, Math.floor(i / (nx * ny))] as const;
        squared.forEach((value, i) => {
          const here = place(i);
          const wanted = Math.min(...marks.map((m) => place(m).reduce((sum, c, k) => sum + (c - here[k]!) ** 2, 0)));
          expect(value).toBe(wanted);
        });
      }),
      { seed: 14, numRuns: 40 },
    );
  });
});

describe("grid", () => {
  const line = axis(-10, [
    [0, 3],
    [20, 2],
  ]);

  it("reaches the ends of its stretches", () => {
    expect(line[0]).toBe(-10);
    expect(line[3]).toBe(0);
    expect(line[line.length - 1]).toBe(20);
  });

  it("finds the sample below a value and back", () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 19.99, noNaN: true }), (value) => {
        const i = below(line, value);
        const share = (value - line[i]!) / (line[i + 1]! - line[i]!);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(toMillimetres(line, i + share)).toBeCloseTo(value, 6);
      }),
      { seed: 15 },
    );
  });
});

describe("fat", () => {
  it("is thin on the shin, thick on the buttock, and the same on both sides", () => {
    const thickness = fatThickness(fatPlaces);
    expect(thickness(-75, 270, 0)).toBeLessThan(4);
    expect(thickness(-75, 840, -95)).toBeGreaterThan(11);
    expect(thickness(75, 840, -95)).toBe(thickness(-75, 840, -95));
  });
});

describe("toes", () => {
  it("are found from above along their axis, at its height", () => {
    for (const { name, points } of toes.slice(1))
      for (let i = 0; i + 1 < points.length; i++) {
        const [a, b] = [points[i]!, points[i + 1]!];
        const half = (c: 0 | 1 | 2) => (a[c] + b[c]) / 2;
        expect(toeAxisAt(half(0), half(2)), name).toBeCloseTo(half(1), 6);
      }
  });

  it("leave a gap that a tendon crosses uncovered", () => {
    for (let i = 1; i + 1 < toes.length; i++) {
      const [a, b] = [toes[i]!.points[2]!, toes[i + 1]!.points[2]!];
      expect(crossesGap((a[0] + b[0]) / 2, 15, (a[2] + b[2]) / 2), toes[i]!.name).toBe(true);
    }
  });
});
