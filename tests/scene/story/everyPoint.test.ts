import { describe, expect, it } from "vitest";
import type { Vec3 } from "../../../src/anatomy/types";
import { distance } from "../../../src/anatomy/vector";
import { muscles } from "../../../src/clinical";
import { twitchOffset, twitchSite } from "../../../src/core/story/movement";
import { nerveCourse } from "../../../src/core/story/nerveCourse";
import { linePlaces, slackStrands, wholeMuscle } from "../../../src/core/story/strands";
import { echoOf } from "../../../src/scene/story/echo";
import { schematicPath } from "../../../src/scene/story/schematicPath";
import { loadedBody } from "../fixtures/loadedBody";

/** In the short run every eighth: unrolling a muscle is dear. */
const every = process.env["NEEDLEPOINT_LONG"] ? 1 : 8;
const all = muscles.flatMap((muscle) => muscle.triggerPoints.map((point) => ({ muscle, point })));

const points = all.filter((_, i) => i % every === 0);

describe("the story of every point, on both sides", () => {
  it.each(["R", "L"] as const)("%s: band, twitch, needle and the way of the signal are there", async (side) => {
    const body = await loadedBody();
    expect(all.length).toBeGreaterThan(220);
    for (const { muscle, point } of points) {
      const mesh = body.muscleMesh(point.structure, side)!;
      const frame = body.frame(point, side)!;
      const site = twitchSite(mesh, point);
      expect(site.most, point.id).toBeGreaterThan(0.2);
      let moved = 0;
      for (let i = 0; i < mesh.fibreU.length; i++)
        if (!mesh.strand || mesh.strand[i] === site.strand)
          moved = Math.max(moved, twitchOffset(site, mesh.fibreU[i]!, mesh.fibreV[i]!, mesh.fibreDepth[i]!, 0.06));
      expect(moved, point.id).toBeGreaterThan(0);
      expect(slackStrands(mesh, point).every((line) => line.every((place) => place.every(Number.isFinite)))).toBe(true);
      const whole = wholeMuscle(mesh);
      expect(whole.length, point.id).toBeGreaterThan(1);
      expect(
        whole.every((line) => line.every((place) => place.every(Number.isFinite))),
        point.id,
      ).toBe(true);
      const echo = echoOf(body, { point, side })!;
      expect([...echo.low, ...echo.high, ...echo.place].every(Number.isFinite), point.id).toBe(true);
      const { nerve, ascent } = nerveCourse(frame.position, side, muscle.innervation);
      expect(nerve[0], point.id).toEqual(frame.position);
      expect(
        [...nerve, ...ascent].every((place) => place.every(Number.isFinite)),
        point.id,
      ).toBe(true);
      // The signal arrives in the middle, and goes up from there.
      expect(Math.abs(nerve.at(-1)![0]), point.id).toBeLessThan(1);
      expect(ascent.at(-1)![1], point.id).toBeGreaterThan(1550);
      expect(schematicPath(body, { point, muscle }, side), point.id).not.toBeNull();
    }
  });
});

describe("a point that is moved", () => {
  it("takes its band, its needle, its twitch and its slack fibres with it", async () => {
    const body = await loadedBody();
    const { muscle, point } = all.find(({ point: { id } }) => id === "infraspinatus.trp1")!;
    const moved = { ...point, u: point.u + 0.2, v: point.v + 0.25 };
    const mesh = body.muscleMesh(point.structure, "R")!;
    const told = (at: typeof point) => {
      const band = linePlaces(body.fibre(at, "R", 64)!);
      const site = twitchSite(mesh, at);
      const reached = (u: number, v: number) => twitchOffset(site, u, v, at.depth, 0.03) > 0;
      return { band, reached, path: schematicPath(body, { point: at, muscle }, "R")!, slack: slackStrands(mesh, at) };
    };
    const off = (line: readonly Vec3[], place: Vec3) => Math.min(...line.map((spot) => distance(spot, place)));
    const [before, after] = [point, moved].map(told) as [ReturnType<typeof told>, ReturnType<typeof told>];
    for (const [here, there, at] of [
      [before, after, point],
      [after, before, moved],
    ] as const) {
      const place = body.frame(at, "R")!.position;
      expect(distance(here.path.point, place)).toBeLessThan(0.01);
      // Between two samples of the band.
      expect(off(here.band, place)).toBeLessThan(2);
      expect(off(there.band, place)).toBeGreaterThan(10);
      expect(here.reached(at.u, at.v)).toBe(true);
      expect(there.reached(at.u, at.v)).toBe(false);
      const nearest = ({ slack }: typeof here) => Math.min(...slack.map((line) => off(line, place)));
      expect(nearest(here)).toBeLessThan(nearest(there) / 2);
    }
  });
});
