import { beforeAll, describe, expect, it, vi } from "vitest";
import { readBody, type BodyModel as StoredBody } from "../../../src/modelling/readGlb";
import type { SceneBody } from "../../../src/scene/body/SceneBody";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

let body: SceneBody;
/** The same file through the reader that the commands use: an oracle that shares no code with the page's. */
let stored: StoredBody;
beforeAll(async () => {
  [body, stored] = await Promise.all([loadedBody(), readBody("public/models/body.glb")]);
}, 60_000);

describe("the body as the page loads it", () => {
  it("holds each structure of the file once, with its own name, and the skin apart", () => {
    const names = body.model.parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...names, "skin"].sort()).toEqual([...stored.parts.keys()].sort());
    expect(body.model.modelVersion).toBe(stored.version);
    expect(body.model.modelVersion).not.toBe("");
    for (const part of body.model.parts) {
      const { id, side, kind, label } = stored.parts.get(part.name)!.extras;
      expect(part).toMatchObject({ id, side, kind, label });
    }
  });

  it("lays the structures end to end over vertices and triangles, each triangle within its own", () => {
    const index = body.model.inside.index!;
    const look = body.model.inside.getAttribute("look");
    let vertex = 0;
    let corner = 0;
    for (const part of body.model.parts) {
      expect([part.vertexStart, part.indexStart]).toEqual([vertex, corner]);
      vertex += part.vertexCount;
      corner += part.indexCount;
      let strays = 0;
      for (let i = part.indexStart; i < corner; i++) {
        if (index.getX(i) < part.vertexStart || index.getX(i) >= vertex) strays++;
        if (look.getY(index.getX(i)) !== part.index) strays++;
      }
      expect(strays, part.name).toBe(0);
    }
    expect(vertex).toBe(body.model.inside.getAttribute("position").count);
    expect(corner).toBe(index.count);
  });

  it("puts vertices where the file says, in metres, with the fibre field they had", () => {
    const position = body.model.inside.getAttribute("position");
    const fibre = body.model.inside.getAttribute("fibre");
    for (const name of ["infraspinatus.R", "infraspinatus.L", "trapezius-descending.L", "femur.R"]) {
      const part = body.model.byName.get(name)!;
      const own = stored.parts.get(name)!;
      expect(part.vertexCount).toBe(own.positions.length / 3);
      let off = 0;
      let field = 0;
      for (let i = 0; i < part.vertexCount; i++) {
        const at = part.vertexStart + i;
        off = Math.max(
          off,
          Math.abs(position.getX(at) * 1000 - own.positions[i * 3]!),
          Math.abs(position.getY(at) * 1000 - own.positions[i * 3 + 1]!),
          Math.abs(position.getZ(at) * 1000 - own.positions[i * 3 + 2]!),
        );
        field = Math.max(
          field,
          Math.abs(fibre.getX(at) - (own.fibreU?.[i] ?? 0)),
          Math.abs(fibre.getY(at) - (own.fibreV?.[i] ?? 0)),
          Math.abs(fibre.getZ(at) - (own.fibreDepth?.[i] ?? 0)),
          Math.abs(fibre.getW(at) - (own.tendon?.[i] ?? 0)),
        );
      }
      expect(off, name).toBeLessThan(0.01);
      expect(field, name).toBeLessThan(2 / 65535);
    }
  });

  it("keeps the skin's normals outward and of unit length after packing", () => {
    const { positions, normals } = body.skinIndex.skin;
    expect(positions.length).toBe(stored.parts.get("skin")!.positions.length);
    let short = 0;
    for (let i = 0; i < normals.length; i += 3) {
      if (Math.abs(Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) - 1) > 0.02) short++;
    }
    expect(short).toBe(0);
  });

  it("gives muscles and tendons streaks, and bone none", () => {
    for (const part of body.model.parts) {
      if (part.kind === "muscle" || part.kind === "connective")
        expect(part.streaks, part.name).toBeGreaterThanOrEqual(5);
      else expect(part.streaks, part.name).toBe(0);
    }
    expect(body.model.byName.get("trapezius-transverse.R")!.layer).toBeLessThan(
      body.model.byName.get("rhomboideus-minor.R")!.layer!,
    );
  });

  it("finds a part by structure and side, a midline part whatever the side, and nothing for what it lacks", () => {
    expect(body.part("infraspinatus", "L")?.name).toBe("infraspinatus.L");
    expect(body.part("sternum", "L")).toBe(body.part("sternum", "R"));
    expect(body.part("no-such-muscle", "R")).toBeNull();
    expect(body.muscleMesh("sternum", "R")).toBeNull();
    expect(body.frame({ structure: "no-such-muscle", u: 0.5, v: 0.5, depth: 0.5 }, "R")).toBeNull();
  });

  it("puts the right half where x is negative", () => {
    for (const part of body.model.parts) {
      if (part.side === "M") continue;
      const { middle } = body.box(part);
      expect(Math.sign(middle[0]), part.name).toBe(part.side === "R" ? -1 : 1);
    }
  });
});
