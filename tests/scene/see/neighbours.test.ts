import { Vector3 } from "three";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { BONE_IDS } from "../../../src/anatomy/bones/ids";
import type { SceneBody } from "../../../src/scene/body/SceneBody";
import type { BodyPart } from "../../../src/scene/body/types";
import { NEIGHBOUR_DISTANCE, neighboursOf } from "../../../src/scene/see/neighbours";
import { loadedBody } from "../fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

let body: SceneBody;
beforeAll(async () => {
  body = await loadedBody();
}, 60_000);

const part = (name: string): BodyPart => {
  const found = body.model.byName.get(name);
  if (!found) throw new Error(`The model has no ${name}.`);
  return found;
};
const names = (...of: string[]) => neighboursOf(body, of.map(part)).map(({ name }) => name);

/** The slow way: every vertex of one against every vertex of the other. Never less than the true distance. */
function between(one: BodyPart, other: BodyPart): number {
  const position = body.model.inside.getAttribute("position");
  const vertices = ({ vertexStart, vertexCount }: BodyPart) =>
    Array.from({ length: vertexCount }, (_, i) => new Vector3().fromBufferAttribute(position, vertexStart + i));
  const others = vertices(other);
  return Math.sqrt(
    Math.min(...vertices(one).map((a) => others.reduce((best, b) => Math.min(best, a.distanceToSquared(b)), Infinity))),
  );
}

describe("neighbours", () => {
  it.each([
    ["infraspinatus.R", ["teres-minor.R", "scapula.R", "deltoid-spinal.R"]],
    ["soleus.L", ["gastrocnemius-medial-head.L", "tibia.L", "fibula.L"]],
    ["piriformis.R", ["gluteus-maximus.R", "hip-bone.R"]],
  ])("of %s are what an anatomist would name, on its own side", (name, some) => {
    const found = names(name);
    expect(found).toEqual(expect.arrayContaining(some));
    expect(found).not.toContain(name);
    expect(found.filter((other) => other.endsWith(name.endsWith(".R") ? ".L" : ".R"))).toEqual([]);
  });

  it("hold whatever comes near by the slow way, for small muscles of which every vertex is looked at", () => {
    for (const name of ["teres-minor.R", "popliteus.L"]) {
      const own = part(name);
      const found = new Set(neighboursOf(body, [own]));
      for (const other of body.model.parts) {
        if (other === own || found.has(other)) continue;
        const [a, b] = [body.box(own), body.box(other)];
        const apart = a.middle.some(
          (x, i) => Math.abs(x - b.middle[i]!) > a.half[i]! + b.half[i]! + NEIGHBOUR_DISTANCE,
        );
        if (!apart) expect(between(own, other), `${name}, ${other.name}`).toBeGreaterThan(NEIGHBOUR_DISTANCE);
      }
    }
  });

  it("of several parts are those of each, without themselves", () => {
    const both = names("trapezius-descending.R", "trapezius-transverse.R");
    expect(both).not.toContain("trapezius-transverse.R");
    const apart = new Set([...names("trapezius-descending.R"), ...names("trapezius-transverse.R")]);
    expect(both.length).toBeLessThan(apart.size);
    expect(both.filter((name) => !apart.has(name))).toEqual([]);
  });

  it("mirror: right and left have the same, but for what stands at the very edge", () => {
    for (const id of ["infraspinatus", "soleus", "scalenus-medius"]) {
      const right = names(`${id}.R`).map((name) => name.replace(/\.R$/, ""));
      const left = names(`${id}.L`).map((name) => name.replace(/\.L$/, ""));
      const differing = [...right.filter((x) => !left.includes(x)), ...left.filter((x) => !right.includes(x))];
      expect(differing.length, `${id}: ${differing}`).toBeLessThanOrEqual(1);
    }
  });

  it("can all be named by a link: the list of bones is that of the model", () => {
    const bones = body.model.parts.filter(({ kind }) => kind === "bone" || kind === "cartilage");
    expect([...BONE_IDS].sort()).toEqual([...new Set(bones.map(({ id }) => id))].sort());
  });
});
