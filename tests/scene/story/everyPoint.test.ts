import { describe, expect, it } from "vitest";
import { muscles } from "../../../src/clinical";
import { twitchOffset, twitchSite } from "../../../src/core/story/movement";
import { nerveCourse } from "../../../src/core/story/nerveCourse";
import { slackStrands } from "../../../src/core/story/strands";
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
