import type { WebGLRenderer } from "three";
import { describe, expect, it } from "vitest";
import { FrameWatch } from "../../src/scene/stats";

const renderer = {
  info: { render: { calls: 7, triangles: 1234 }, memory: { geometries: 5, textures: 3 }, programs: [{}, {}] },
} as unknown as WebGLRenderer;

const draw = (watch: FrameWatch, frames: number) => {
  for (let i = 0; i < frames; i++) watch.drawn();
};

describe("FrameWatch", () => {
  it("counts a frame that nothing asked for as idle", () => {
    const watch = new FrameWatch(renderer);
    watch.wanted();
    draw(watch, 2);
    expect(watch.read().framesSinceIdle).toBe(0);
    draw(watch, 3);
    expect(watch.read().framesSinceIdle).toBe(3);
  });

  it("counts none of a movement that asks before each of its frames", () => {
    const watch = new FrameWatch(renderer);
    for (let i = 0; i < 50; i++) {
      watch.wanted();
      watch.drawn();
    }
    expect(watch.read()).toMatchObject({ frames: 50, framesSinceIdle: 0 });
  });

  it("starts again with each wish", () => {
    const watch = new FrameWatch(renderer);
    draw(watch, 9);
    expect(watch.read().framesSinceIdle).toBeGreaterThan(0);
    watch.wanted();
    expect(watch.read().framesSinceIdle).toBe(0);
    expect(watch.read().frames).toBe(9);
  });

  it("tells what the renderer counted for the last frame", () => {
    expect(new FrameWatch(renderer).read()).toEqual({
      frames: 0,
      drawCalls: 7,
      triangles: 1234,
      framesSinceIdle: 0,
      geometries: 5,
      textures: 3,
      programs: 2,
    });
  });
});
