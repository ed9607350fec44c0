import { readFile } from "node:fs/promises";
import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import { ConvexGeometry } from "three/examples/jsm/geometries/ConvexGeometry.js";
import { beforeAll, describe, expect, it } from "vitest";
import { courses } from "../../src/anatomy/organs";
import { ClosedMesh, nearness } from "../../src/modelling/closedMesh";
import { buildOrgans } from "../../src/modelling/organs";
import { writeOrgans } from "../../src/modelling/organs/writeOrgans";
import { type BodyModel, readBody } from "../../src/modelling/readGlb";
import { flaws } from "./closedSurface";

const FILE = "public/models/organs.glb";
/** What a course passes through holes of, or what the organ grows from: the model's bones have no such holes. */
const MAY_LIE_IN: Readonly<Record<string, RegExp>> = {
  "lung-and-pleura": /^(diaphragm|intercostales)/,
  kidney: /^diaphragm/,
};

let body: BodyModel;
let stored: BodyModel;
beforeAll(async () => {
  [body, stored] = [await readBody("public/models/body.glb"), await readBody(FILE)];
});

describe("public/models/organs.glb", () => {
  it("is what the tables give, byte for byte on Linux x64, and at most 150 kB", async () => {
    const file = await readFile(FILE);
    expect(file.byteLength).toBeLessThanOrEqual(150_000);
    const organs = buildOrgans();
    expect([...stored.parts.keys()]).toEqual(organs.map(({ id, side }) => (side === "M" ? id : `${id}.${side}`)));
    if (process.platform !== "linux" || process.arch !== "x64") return;
    const fresh = Buffer.from(await writeOrgans(organs));
    expect(Buffer.compare(fresh, file), "run `npm run model:organs` and commit the result").toBe(0);
  });

  it("holds closed surfaces, with names of their own", () => {
    for (const [name, part] of stored.parts) expect(flaws(part).openEdges, name).toBe(0);
    expect(new Set(courses.map(({ id }) => id)).size).toBe(courses.length);
    for (const { id, path, midline } of courses) {
      expect(path.length, id).toBeGreaterThan(1);
      if (!midline)
        expect(
          path.every(([x]) => x <= 0),
          id,
        ).toBe(true);
    }
  });
});

describe("the lungs", () => {
  it("lie within the ribs, and no deeper than 2 mm in anything but diaphragm and rib spaces", () => {
    const cage = [...body.parts].filter(([name]) => /^(rib-|sternum|costal-cartilage|vertebra-t|clavicle)/.test(name));
    const places = cage.flatMap(([, { positions }]) => vectors(positions));
    const hull = new ClosedMesh(surfaceOf(new ConvexGeometry(places)));
    const into = nearness();
    for (const name of ["lung-and-pleura.R", "lung-and-pleura.L"])
      for (const place of vectors(stored.parts.get(name)!.positions)) {
        const at = hull.nearest(place.x, place.y, place.z, 200, into);
        expect(at === null ? -1 : at.distance, `${name} ${place.toArray()}`).toBeLessThan(2);
      }
    for (const name of ["lung-and-pleura.R", "lung-and-pleura.L", "kidney.R", "kidney.L"])
      expect(depths(stored.parts.get(name)!.positions, name, 2)).toEqual([]);
  });

  it("are mirror images but for the heart's room, and the left kidney lies higher", () => {
    const top = (name: string) => Math.max(...vectors(stored.parts.get(name)!.positions).map(({ y }) => y));
    expect(top("kidney.L") - top("kidney.R")).toBeGreaterThan(8);
    expect(Math.abs(top("lung-and-pleura.L") - top("lung-and-pleura.R"))).toBeLessThan(1);
    const right = new ClosedMesh(stored.parts.get("lung-and-pleura.R")!);
    const into = nearness();
    // Behind the heart, both reach the same places.
    for (const { x, y, z } of vectors(stored.parts.get("lung-and-pleura.L")!.positions)) {
      if (z > -10) continue;
      expect(Math.abs(right.nearest(-x, y, z, 50, into)!.distance)).toBeLessThan(2.5);
    }
  });
});

describe("vessels and nerves", () => {
  it("run no deeper than 2 mm in bone; the vertebral artery and the canal's contents have their holes", () => {
    const faults = courses
      .filter(({ id }) => !["vertebral-artery", "spinal-cord", "cauda-equina"].includes(id))
      .flatMap(({ id, midline }) =>
        depths(stored.parts.get(midline ? id : `${id}.R`)!.positions, id, 2, /^(bone|cartilage)$/),
      );
    expect(faults).toEqual([]);
  });

  it("lie under the skin", () => {
    const skin = new ClosedMesh(body.parts.get("skin")!);
    const into = nearness();
    for (const { id, path } of courses)
      for (const [x, y, z] of path) {
        const at = skin.nearest(x, y, z, 200, into);
        expect(at === null ? -1 : at.distance, `${id} ${x},${y},${z}`).toBeLessThan(-1);
      }
  });
});

/** Where a surface lies deeper than `allowed` mm in structures of the body. */
function depths(positions: Float32Array, name: string, allowed: number, kinds = /^(muscle|bone|cartilage)$/): string[] {
  const into = nearness();
  const excused = MAY_LIE_IN[name.split(".")[0]!];
  return [...body.parts].flatMap(([other, part]) => {
    if (!kinds.test(part.extras.kind) || excused?.test(other)) return [];
    const mesh = new ClosedMesh(part);
    let worst = 0;
    for (const { x, y, z } of vectors(positions)) {
      if (!mesh.boxHolds(x, y, z)) continue;
      worst = Math.min(worst, mesh.nearest(x, y, z, 60, into)?.distance ?? 0);
    }
    return worst < -allowed ? [`${name} in ${other}: ${(-worst).toFixed(1)} mm`] : [];
  });
}

function vectors(positions: Float32Array): Vector3[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => new Vector3().fromArray(positions, 3 * i));
}

function surfaceOf(geometry: BufferGeometry) {
  const positions = geometry.getAttribute("position").array as Float32Array;
  const indexed = new BufferGeometry().setAttribute("position", new BufferAttribute(positions, 3));
  return { positions, indices: Uint32Array.from({ length: indexed.getAttribute("position").count }, (_, i) => i) };
}
