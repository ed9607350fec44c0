import { Vector3 } from "three";
import { describe, expect, it } from "vitest";
import type { Vec3 } from "../../../src/anatomy/types";
import { muscles } from "../../../src/clinical";
import { echoEye, echoOf } from "../../../src/scene/story/echo";
import { framingsOf, slopeOf } from "../../../src/scene/story/framings";
import { loadedBody } from "../fixtures/loadedBody";

const pointOf = (id: string) => muscles.flatMap(({ triggerPoints }) => triggerPoints).find((point) => point.id === id)!;
const angle = (a: Vector3, b: Vector3) => (a.angleTo(b) * 180) / Math.PI;

describe("the view of a twitch and its pain", () => {
  const echo = (facing: Vec3) => ({ low: [0, 0, 0], high: [1, 1, 1], place: [0, 0, 0], facing }) as const;
  const back = new Vector3(0, 0, -1);

  it("stays where it is when the pain is seen from there", () => {
    expect(angle(echoEye(back, echo([0, 0, -1]), -1), back)).toBeLessThan(0.1);
  });

  it("goes half way round to pain at the side, and never so far that the muscle is lost", () => {
    expect(angle(echoEye(back, echo([1, 0, 0]), 1), back)).toBeCloseTo(45, 5);
    expect(angle(echoEye(back, echo([0.2, 0, 1]), 1), back)).toBeLessThan(50.1);
  });

  it("goes round the body's own side to pain on the far side", () => {
    expect(echoEye(back, echo([0, 0, 1]), -1).x).toBeLessThan(0);
    expect(echoEye(back, echo([0, 0, 1]), 1).x).toBeGreaterThan(0);
  });

  it.each(["infraspinatus.trp1", "soleus.trp1", "masseter.trp1", "iliopsoas.trp1"])(
    "of %s holds both, left and right as in a mirror",
    async (id) => {
      const body = await loadedBody();
      const point = pointOf(id);
      const both = (["R", "L"] as const).map((side) => {
        const place = { body, point, side, course: null, path: null, echo: echoOf(body, { point, side })! };
        const { position, target, fov } = framingsOf(place, 1.4)!.echo;
        const [eye, middle] = [new Vector3(...position), new Vector3(...target)];
        for (const spot of [place.echo.place, body.frame(point, side)!.position]) {
          const off = angle(new Vector3(...spot).sub(eye), middle.clone().sub(eye));
          expect(off, `${id} ${side}`).toBeLessThan((fov / 2) * 1.4);
        }
        return { target, slope: slopeOf(place) };
      });
      const [right, left] = both as [(typeof both)[0], (typeof both)[0]];
      expect(left.target[0]).toBeCloseTo(-right.target[0], -1);
      expect(left.slope).toBeCloseTo(-right.slope, 1);
    },
  );
});

describe("the slope of a band in the picture", () => {
  it("is that of the fibre as it is seen: it rises towards the cheekbone", async () => {
    const body = await loadedBody();
    const point = pointOf("masseter.trp1");
    // Seen from the right, the face looks to the right.
    expect(slopeOf({ body, point, side: "R" })).toBeGreaterThan(0.5);
    expect(slopeOf({ body, point, side: "L" })).toBeLessThan(-0.5);
  });
});
