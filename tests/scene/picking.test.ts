import { DoubleSide, PerspectiveCamera, Ray, Vector3 } from "three";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { seen } from "../../src/core/claims";
import { HIT_RADIUS_PX } from "../../src/core/interaction";
import { toPosition } from "../../src/core/muscleCoordinates";
import { throughDepth } from "../../src/core/pick";
import type { SceneBody } from "../../src/scene/body/SceneBody";
import { hitsAround } from "../../src/scene/pickBody";
import { loadedBody } from "./fixtures/loadedBody";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const SEED = 60;
const SIZE = { width: 1000, height: 800 };

let body: SceneBody;
beforeAll(async () => {
  body = await loadedBody();
}, 60_000);
beforeEach(() => {
  for (const { index } of body.model.parts) body.state.set(index, { opacity: 1, glow: 0, mute: 0 });
});

/** A small seeded generator (mulberry32). */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every crossing of a ray with every triangle, the slow way (Moeller and Trumbore, 1997), nearest first. */
function bruteForce(ray: Ray): { part: number; distance: number }[] {
  const p = body.model.inside.getAttribute("position").array;
  const index = body.model.inside.index!.array;
  const look = body.model.inside.getAttribute("look").array;
  const [ox, oy, oz] = ray.origin.toArray();
  const [dx, dy, dz] = ray.direction.toArray();
  const found: { part: number; distance: number }[] = [];
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t]! * 3, index[t + 1]! * 3, index[t + 2]! * 3];
    const [ax, ay, az] = [p[a]!, p[a + 1]!, p[a + 2]!];
    const [e1x, e1y, e1z] = [p[b]! - ax, p[b + 1]! - ay, p[b + 2]! - az];
    const [e2x, e2y, e2z] = [p[c]! - ax, p[c + 1]! - ay, p[c + 2]! - az];
    const hx = dy * e2z - dz * e2y;
    const hy = dz * e2x - dx * e2z;
    const hz = dx * e2y - dy * e2x;
    const det = e1x * hx + e1y * hy + e1z * hz;
    if (det === 0) continue;
    const [sx, sy, sz] = [ox - ax, oy - ay, oz - az];
    const u = (sx * hx + sy * hy + sz * hz) / det;
    if (u < 0 || u > 1) continue;
    const qx = sy * e1z - sz * e1y;
    const qy = sz * e1x - sx * e1z;
    const qz = sx * e1y - sy * e1x;
    const v = (dx * qx + dy * qy + dz * qz) / det;
    if (v < 0 || u + v > 1) continue;
    const distance = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (distance > 0) found.push({ part: look[index[t]! * 2 + 1]!, distance });
  }
  return found.sort((one, other) => one.distance - other.distance);
}

describe("the fast pick against all triangles", () => {
  it(`meets the same structures at the same depths for 60 rays (seed ${SEED})`, () => {
    const random = seeded(SEED);
    let crossings = 0;
    for (let i = 0; i < 60; i++) {
      const angle = random() * Math.PI * 2;
      const origin = new Vector3(Math.sin(angle) * 2, 0.1 + random() * 1.6, Math.cos(angle) * 2);
      const aim = new Vector3((random() - 0.5) * 0.4, 0.05 + random() * 1.6, (random() - 0.5) * 0.16);
      const ray = new Ray(origin, aim.sub(origin).normalize());
      const fast = body.bvh
        .raycast(ray, DoubleSide)
        .map((hit) => ({ part: body.ownerOf(hit.faceIndex!).index, distance: hit.distance }))
        .sort((one, other) => one.distance - other.distance);
      const slow = bruteForce(ray);
      expect(fast.map(({ distance }) => distance.toFixed(6))).toEqual(slow.map(({ distance }) => distance.toFixed(6)));
      // Where two surfaces touch, which of them comes first is chance.
      expect(fast.map(({ part }) => part).sort()).toEqual(slow.map(({ part }) => part).sort());
      crossings += slow.length;
    }
    // The rays are worth casting: most go through the body.
    expect(crossings).toBeGreaterThan(300);
  });
});

describe("hitsAround", () => {
  const behind = new PerspectiveCamera(28, SIZE.width / SIZE.height, 0.02, 20);
  behind.position.set(-0.1, 1.25, -2);
  behind.lookAt(-0.1, 1.25, 0);
  behind.updateMatrixWorld();

  const pixel = (name: string, u: number, v: number) => {
    const [id, side] = name.split(".") as [string, "R" | "L"];
    const at = toPosition(body.muscleMesh(id, side)!, { u, v, depth: 0 });
    const spot = new Vector3(...at).multiplyScalar(0.001).project(behind);
    return { x: ((spot.x + 1) / 2) * SIZE.width, y: ((1 - spot.y) / 2) * SIZE.height };
  };
  const hits = (name: string, u: number, v: number) => {
    const { x, y } = pixel(name, u, v);
    return seen(hitsAround(body, behind, SIZE, x, y));
  };

  it("meets infraspinatus first where it lies bare, in millimetres from the camera", () => {
    const centre = hits("infraspinatus.R", 0.3, 0.6).filter(({ offset }) => offset === 0);
    expect(throughDepth(centre)[0]).toBe("infraspinatus.R");
    const nearest = Math.min(...centre.map(({ distance }) => distance));
    expect(nearest).toBeGreaterThan(1800);
    expect(nearest).toBeLessThan(2000);
  });

  it("goes through the depth: shoulder blade and what is before it come after", () => {
    const order = throughDepth(hits("infraspinatus.R", 0.4, 0.5).filter(({ offset }) => offset === 0));
    expect(order.indexOf("scapula.R")).toBeGreaterThan(0);
    expect(order.indexOf("subscapularis.R")).toBeGreaterThan(order.indexOf("scapula.R"));
  });

  it("never meets what is hidden", () => {
    body.state.set(body.model.byName.get("infraspinatus.R")!.index, { opacity: 0, glow: 0, mute: 0 });
    expect(hits("infraspinatus.R", 0.4, 0.5).map(({ structure }) => structure)).not.toContain("infraspinatus.R");
  });

  it("looks through glass: the trapezius over a chosen rhomboid is not met", () => {
    for (const part of ["descending", "transverse", "ascending"])
      body.state.set(body.model.byName.get(`trapezius-${part}.R`)!.index, { opacity: 0.14, glow: 0, mute: 0 });
    const centre = hits("rhomboideus-major.R", 0.5, 0.5).filter(({ offset }) => offset === 0);
    expect(throughDepth(centre)[0]).toBe("rhomboideus-major.R");
  });

  it("meets glass where nothing else is there", () => {
    for (const { index } of body.model.parts) body.state.set(index, { opacity: 0, glow: 0, mute: 0 });
    body.state.set(body.model.byName.get("infraspinatus.R")!.index, { opacity: 0.14, glow: 0, mute: 0 });
    expect(new Set(hits("infraspinatus.R", 0.4, 0.5).map(({ structure }) => structure))).toEqual(
      new Set(["infraspinatus.R"]),
    );
  });

  it("reaches a finger's width and no further, and meets nothing beside the body", () => {
    const all = hits("infraspinatus.R", 0.4, 0.5);
    expect(Math.max(...all.map(({ offset }) => offset))).toBe(HIT_RADIUS_PX);
    expect(hitsAround(body, behind, SIZE, 5, 5)).toEqual([]);
  });
});
