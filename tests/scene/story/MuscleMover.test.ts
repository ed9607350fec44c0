import { describe, expect, it } from "vitest";
import { MuscleMover } from "../../../src/scene/story/MuscleMover";
import { loadedBody } from "../fixtures/loadedBody";

describe("a muscle that is moved", () => {
  it("moves alone, by as much as it is told, and ends with every byte as it was", async () => {
    const body = await loadedBody();
    const part = body.part("infraspinatus", "R")!;
    const position = body.model.inside.getAttribute("position").array as Float32Array;
    const normal = body.model.inside.getAttribute("normal").array as Int8Array;
    const before = { position: position.slice(), normal: normal.slice() };
    const mover = new MuscleMover(body, part);
    mover.move((i) => (i % 2 === 0 ? 2 : 0));
    const [start, end] = [part.vertexStart, part.vertexStart + part.vertexCount];
    let moved = 0;
    for (let i = 0; i < position.length / 3; i++) {
      const by = Math.hypot(...[0, 1, 2].map((k) => position[3 * i + k]! - before.position[3 * i + k]!)) * 1000;
      if (i < start || i >= end || (i - start) % 2 === 1) expect(by).toBe(0);
      // Normals are stored in steps of 1/127.
      else expect(by).toBeCloseTo(2, 1);
      moved = Math.max(moved, by);
    }
    expect(moved).toBeGreaterThan(1.9);
    expect(normal.subarray(3 * start, 3 * end)).not.toEqual(before.normal.subarray(3 * start, 3 * end));
    mover.move(() => 0);
    expect(Buffer.from(position.buffer).equals(Buffer.from(before.position.buffer))).toBe(true);
    expect(Buffer.from(normal.buffer).equals(Buffer.from(before.normal.buffer))).toBe(true);
  });
});
