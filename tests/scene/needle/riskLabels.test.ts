import { describe, expect, it } from "vitest";
import { clearSide } from "../../../src/scene/needle/riskLabels";

const room = { picture: 800, label: 120 };

describe("the side of the labels at a needle's path", () => {
  it("is away from the handle, whatever lies where", () => {
    expect(clearSide(400, 300, [{ x: 500, y: 0 }], room)).toBe(-1);
    expect(clearSide(200, 300, [{ x: 250, y: 0 }], room)).toBe(1);
  });

  it("is away from the point where the needle is seen end on", () => {
    const places = [{ x: 250, y: 0 }, null, { x: 330, y: 40 }];
    expect(clearSide(305, 300, places, room)).toBe(-1);
    expect(clearSide(305, 300, [{ x: 360, y: 0 }], room)).toBe(1);
    expect(clearSide(300, 300, [], room)).toBe(1);
  });

  it("is the other where a label would be cut off, unless it would be on either", () => {
    const places = [{ x: 150, y: 0 }];
    expect(clearSide(205, 200, places, room)).toBe(1);
    expect(clearSide(205, 200, places, { picture: 250, label: 120 })).toBe(-1);
    expect(clearSide(600, 700, [{ x: 690, y: 0 }], room)).toBe(-1);
  });
});
