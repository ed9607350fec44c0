import { DoubleSide, Ray, Vector3 } from "three";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { packBody, unpackBody } from "../../../src/scene/body/packedBody";
import { SceneBody } from "../../../src/scene/body/SceneBody";
import { loadedBody } from "../fixtures/loadedBody";

vi.setConfig({ testTimeout: 60_000 });

let read: SceneBody;
let received: SceneBody;
beforeAll(async () => {
  read = await loadedBody();
  // As between a worker and the page: the buffers are moved, not copied.
  const { packed, transfer } = packBody(structuredCloneOf(read));
  received = new SceneBody(unpackBody(structuredClone(packed, { transfer })));
  expect(transfer.every((buffer) => buffer.byteLength === 0)).toBe(true);
}, 60_000);

/** A copy of its own to give away. */
function structuredCloneOf({ model, bvh }: SceneBody) {
  return unpackBody(structuredClone(packBody({ model, bvh }).packed));
}

describe("a body handed over by a worker", () => {
  it("is the body that was read", () => {
    expect(received.model.parts).toEqual(read.model.parts);
    expect(received.model.modelVersion).toBe(read.model.modelVersion);
    for (const part of ["inside", "skin"] as const) {
      const [from, to] = [read.model[part], received.model[part]];
      expect(Object.keys(to.attributes)).toEqual(Object.keys(from.attributes));
      for (const [name, { array, itemSize, normalized }] of Object.entries(from.attributes)) {
        const arrived = to.getAttribute(name);
        expect([arrived.itemSize, arrived.normalized, arrived.array.length]).toEqual([
          itemSize,
          normalized,
          array.length,
        ]);
        expect(Buffer.compare(bytes(arrived.array), bytes(array)), `${part} ${name}`).toBe(0);
      }
    }
  });

  it("is hit by the same rays at the same places", () => {
    const ray = new Ray();
    for (let i = 0; i < 200; i++) {
      const angle = i * 2.399963;
      ray.origin.set(2 * Math.sin(angle), 0.05 + (i / 200) * 1.6, 2 * Math.cos(angle));
      ray.direction
        .copy(new Vector3((i % 7) * 0.03 - 0.1, ray.origin.y, 0))
        .sub(ray.origin)
        .normalize();
      const hits = (body: SceneBody) =>
        body.bvh.raycast(ray, DoubleSide).map(({ faceIndex, distance }) => ({ faceIndex, distance }));
      const sorted = (list: ReturnType<typeof hits>) =>
        list.sort((a, b) => a.distance - b.distance || a.faceIndex! - b.faceIndex!);
      expect(sorted(hits(received))).toEqual(sorted(hits(read)));
    }
  });
});

const bytes = (array: ArrayBufferView) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
