import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { coarser } from "../../src/modelling/coarser";
import { bakeOcclusion } from "../../src/modelling/occlusion";
import { readBody } from "../../src/modelling/readGlb";
import { ATTRIBUTION, nodeName, versionOf, writeGlb } from "../../src/modelling/writeGlb";
import { builtBody } from "../harness/builtBody";

const FILE = fileURLToPath(new URL("../../public/models/body.glb", import.meta.url));
const SMALL = fileURLToPath(new URL("../../public/models/body-small.glb", import.meta.url));
/** Baking the light of the whole body takes tens of seconds on two busy cores. */
const TIMEOUT = 180_000;
const LONG = Boolean(process.env["NEEDLEPOINT_LONG"]);
/** Where the committed files were made: elsewhere the last bit of a sum may differ. */
const ON_LINUX = process.platform === "linux" && process.arch === "x64";

/** The JSON chunk of a GLB. */
function jsonOf(glb: Buffer) {
  return JSON.parse(glb.subarray(20, 20 + glb.readUInt32LE(12)).toString("utf8"));
}

import { flaws } from "./closedSurface";

const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("public/models/body.glb", () => {
  it("is made of what the tables give", async () => {
    const structures = builtBody();
    const model = await readBody(FILE);
    expect([...model.parts.keys()].sort()).toEqual(structures.map(nodeName).sort());
    if (ON_LINUX) expect(model.version, "run `npm run model` and commit the result").toBe(versionOf(structures));
    // The version is a digest of shapes alone.
    for (const built of structures) {
      const kept = model.parts.get(nodeName(built))!;
      expect(Boolean(kept.fibreU), nodeName(built)).toBe("fibreU" in built.surface);
      if ("fibreU" in built.surface)
        for (const field of ["fibreU", "fibreV", "fibreDepth"] as const)
          expect(mean(kept[field]!), `${nodeName(built)} ${field}`).toBeCloseTo(mean(built.surface[field]), 2);
    }
  });

  // What the short test leaves: the light on the shapes, and how they are packed.
  it.runIf(LONG && ON_LINUX)("is what the tables give, byte for byte", { timeout: TIMEOUT }, async () => {
    const structures = builtBody();
    const whole = { structures, light: bakeOcclusion(structures) };
    for (const [file, body] of [
      [FILE, whole],
      [SMALL, coarser(whole)],
    ] as const) {
      const fresh = Buffer.from(await writeGlb(body, versionOf(structures)));
      expect(Buffer.compare(fresh, await readFile(file)), "run `npm run model` and commit the result").toBe(0);
    }
  });

  it("carries attribution, version and compression, and stays within 3 MB, 1.6 MB compressed and 450,000 triangles", async () => {
    const glb = await readFile(FILE);
    const json = jsonOf(glb);
    expect(json.asset.copyright).toBe(ATTRIBUTION);
    expect(json.asset.extras.modelVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(json.extensionsRequired.sort()).toEqual(["EXT_meshopt_compression", "KHR_mesh_quantization"]);
    expect(glb.byteLength).toBeLessThan(3_000_000);
    expect(gzipSync(glb).byteLength).toBeLessThan(1_600_000);
    const corners = [...(await readBody(FILE)).parts.values()].reduce((sum, { indices }) => sum + indices.length, 0);
    expect(corners / 3).toBeLessThan(450_000);
  });

  it("has a coarser copy with the same nodes, version and coordinates, of less than two thirds of the size", async () => {
    const [whole, small] = await Promise.all([readBody(FILE), readBody(SMALL)]);
    expect([...small.parts.keys()]).toEqual([...whole.parts.keys()]);
    expect(small.version).toBe(whole.version);
    for (const [name, part] of small.parts) {
      expect(part.extras).toEqual(whole.parts.get(name)!.extras);
      expect(part.indices.length).toBeLessThanOrEqual(whole.parts.get(name)!.indices.length);
      expect(flaws(part).openEdges, name).toBe(0);
      expect(Boolean(part.fibreU), name).toBe(Boolean(whole.parts.get(name)!.fibreU));
    }
    const [large, little] = await Promise.all([readFile(FILE), readFile(SMALL)]);
    expect(little.byteLength).toBeLessThan(large.byteLength * 0.66);
  });

  it("stores small numbers: custom attributes in one or two bytes, and no index array twice", async () => {
    const json = jsonOf(await readFile(FILE));
    const indices = new Set<number>();
    for (const mesh of json.meshes) {
      const [primitive] = mesh.primitives;
      expect(indices.has(primitive.indices), mesh.name).toBe(false);
      indices.add(primitive.indices);
      for (const [name, index] of Object.entries<number>(primitive.attributes)) {
        const accessor = json.accessors[index];
        // 5120 byte, 5121 unsigned byte, 5122 short, 5123 unsigned short
        expect([5120, 5121, 5122, 5123], `${mesh.name} ${name}`).toContain(accessor.componentType);
        expect(accessor.normalized ?? false, `${mesh.name} ${name}`).toBe(name !== "_STRAND");
      }
    }
  });

  it("gives every part what the contract asks of its kind", async () => {
    const { parts } = await readBody(FILE);
    for (const [name, part] of parts) {
      const { id, side, kind, label } = part.extras;
      expect(name).toBe(side === "M" ? id : `${id}.${side}`);
      expect(label, name).toBeTruthy();
      const vertices = part.positions.length / 3;
      expect(part.indices.every((index) => index < vertices)).toBe(true);
      expect(part.ao.every((value) => value >= 0 && value <= 1)).toBe(true);
      if (kind !== "muscle") continue;
      expect(part.extras.layer, name).toBeGreaterThanOrEqual(1);
      for (const values of [part.fibreU, part.fibreV, part.fibreDepth, part.tendon]) {
        expect(values?.length, name).toBe(vertices);
      }
      if (side === "M") continue;
      const outside = part.positions.filter((x, i) => i % 3 === 0 && (side === "R" ? x > 0 : x < 0));
      expect(outside.length, name).toBe(0);
    }
  });

  it("holds left and right as mirror images within one step of quantisation", async () => {
    const { parts } = await readBody(FILE);
    const step = 1800 / 65535;
    for (const [name, part] of parts) {
      if (!name.endsWith(".R") || part.extras.kind !== "muscle") continue;
      const left = parts.get(name.replace(/R$/, "L"))!;
      const key = (x: number, y: number, z: number) => [x, y, z].map((mm) => Math.round(mm)).join();
      const places = new Set<string>();
      for (let i = 0; i < left.positions.length; i += 3) {
        const [x, y, z] = [left.positions[i]!, left.positions[i + 1]!, left.positions[i + 2]!];
        // Every rounding that one step can lead to.
        for (const dx of [-step, step]) {
          for (const dy of [-step, step]) for (const dz of [-step, step]) places.add(key(-x + dx, y + dy, z + dz));
        }
      }
      for (let i = 0; i < part.positions.length; i += 3) {
        const here = key(part.positions[i]!, part.positions[i + 1]!, part.positions[i + 2]!);
        expect(places.has(here), `${name} ${here}`).toBe(true);
      }
    }
  });
});
