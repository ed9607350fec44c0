import { Mesh } from "three";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SceneBody } from "../../../src/scene/body/SceneBody";
import { faceSamples } from "../../../src/scene/body/samples";
import { showParts, subsetOf } from "../../../src/scene/body/subset";
import type { BodyPart } from "../../../src/scene/body/types";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

let body: SceneBody;
beforeAll(async () => {
  body = await loadedBody();
}, 60_000);

const parts = (...names: string[]): BodyPart[] =>
  names.map((name) => {
    const part = body.model.byName.get(name);
    if (!part) throw new Error(`The model has no ${name}.`);
    return part;
  });
const covers = (...names: string[]) => [...body.outlook(parts(...names)).covers.keys()].map(({ name }) => name);

const TRAPEZIUS = ["descending", "transverse", "ascending"].map((part) => `trapezius-${part}.R`);

describe("what must turn to glass", () => {
  it("over the rhomboids: the trapezius, of their own side", () => {
    for (const name of ["rhomboideus-minor.R", "rhomboideus-major.R"]) {
      expect(covers(name)).toContain("trapezius-transverse.R");
      expect(covers(name).filter((cover) => cover.endsWith(".L"))).toEqual([]);
    }
  });

  it("over the trapezius: nothing, and none of what it covers", () => {
    expect(covers(...TRAPEZIUS)).toEqual([]);
  });

  it.each([
    ["pectoralis-minor.R", /^pectoralis-major-.*\.R$/],
    ["soleus.R", /^gastrocnemius-.*\.R$/],
    ["piriformis.L", /^gluteus-maximus\.L$/],
  ])("over %s: what lies over it", (name, cover) => {
    expect(covers(name).filter((other) => cover.test(other))).not.toEqual([]);
    expect(covers(name)).not.toContain(name);
  });

  it("mirrors: a muscle of the left is covered by the left's counterparts", () => {
    for (const id of ["rhomboideus-minor", "pectoralis-minor", "soleus"]) {
      const mirror = (names: string[]) => names.map((name) => name.replace(/\.L$/, ".R")).sort();
      const [right, left] = [covers(`${id}.R`), mirror(covers(`${id}.L`))];
      // At the edges a ray more or less may meet a cover: at most one differs.
      const differing = [...right.filter((x) => !left.includes(x)), ...left.filter((x) => !right.includes(x))];
      expect(differing.length, `${id}: ${differing}`).toBeLessThanOrEqual(1);
    }
  });

  it("looks at a muscle of the back from behind, at one of the front from in front", () => {
    expect(body.outlook(parts("rhomboideus-major.R")).direction.z).toBeLessThan(-0.3);
    expect(body.outlook(parts("infraspinatus.R")).direction.z).toBeLessThan(-0.3);
    expect(body.outlook(parts("pectoralis-major-sternocostal.R")).direction.z).toBeGreaterThan(0.3);
    expect(body.outlook(parts("tibialis-anterior.R")).direction.z).toBeGreaterThan(0.3);
    expect(body.outlook(parts("soleus.R")).direction.length()).toBeCloseTo(1);
  });

  it("is worked out once and the same each time", () => {
    expect(body.outlook(parts("soleus.R"))).toBe(body.outlook(parts("soleus.R")));
  });
});

describe("faceSamples", () => {
  it("are about as many as asked, on the superficial face, just above it", () => {
    const [part] = parts("infraspinatus.R") as [BodyPart];
    const samples = faceSamples(body, [part], 40);
    expect(samples.length).toBeGreaterThanOrEqual(40);
    expect(samples.length).toBeLessThan(80);
    const { middle, half } = body.box(part);
    for (const { place, normal } of samples) {
      expect(normal.length()).toBeCloseTo(1);
      place.toArray().forEach((value, axis) => {
        expect(Math.abs(value - middle[axis]!)).toBeLessThanOrEqual(half[axis]! + 0.0011);
      });
    }
  });
});

describe("showParts", () => {
  it("draws exactly the triangles of the wanted parts, and hides a mesh without any", () => {
    const mesh = new Mesh(subsetOf(body.model));
    const wanted = parts("infraspinatus.R", "femur.L");
    showParts(mesh, body.model, (part) => wanted.includes(part));
    expect(mesh.visible).toBe(true);
    expect(mesh.geometry.index!.count).toBe(wanted[0]!.indexCount + wanted[1]!.indexCount);
    const look = body.model.inside.getAttribute("look");
    const owners = new Set(Array.from(mesh.geometry.index!.array, (vertex) => look.getY(vertex)));
    expect(owners).toEqual(new Set(wanted.map(({ index }) => index)));
    showParts(mesh, body.model, () => false);
    expect(mesh.visible).toBe(false);
    expect(mesh.geometry.index!.count).toBe(0);
  });
});
