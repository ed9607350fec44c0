import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bakeOcclusion } from "../../src/modelling/occlusion";
import { readBody } from "../../src/modelling/readGlb";
import { ATTRIBUTION, nodeName, writeGlb } from "../../src/modelling/writeGlb";
import { builtBody } from "../harness/builtBody";

const FILE = fileURLToPath(new URL("../../public/models/body.glb", import.meta.url));
/** Baking the light of the whole body takes tens of seconds on two busy cores. */
const TIMEOUT = 180_000;

/** The JSON chunk of a GLB. */
function jsonOf(glb: Buffer) {
  return JSON.parse(glb.subarray(20, 20 + glb.readUInt32LE(12)).toString("utf8"));
}

describe("public/models/body.glb", () => {
  it("is what the tables give: byte for byte on Linux x64", { timeout: TIMEOUT }, async () => {
    const structures = builtBody();
    const model = await readBody(FILE);
    expect([...model.parts.keys()].sort()).toEqual(structures.map(nodeName).sort());
    if (process.platform !== "linux" || process.arch !== "x64") return;
    const fresh = await writeGlb(structures, bakeOcclusion(structures));
    const stored = await readFile(FILE);
    expect(Buffer.compare(Buffer.from(fresh), stored), "run `npm run model` and commit the result").toBe(0);
  });

  it("carries attribution, version and compression, and stays within 4 MB", async () => {
    const glb = await readFile(FILE);
    const json = jsonOf(glb);
    expect(json.asset.copyright).toBe(ATTRIBUTION);
    expect(json.asset.extras.modelVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(json.extensionsRequired.sort()).toEqual(["EXT_meshopt_compression", "KHR_mesh_quantization"]);
    expect(glb.byteLength).toBeLessThan(4_000_000);
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
