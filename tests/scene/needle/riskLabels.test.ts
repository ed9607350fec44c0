import { describe, expect, it } from "vitest";
import { clearSide } from "../../../src/scene/needle/riskLabels";

describe("the side of the labels at a needle's path", () => {
  it("is away from the handle, whatever lies where", () => {
    expect(clearSide(300, 200, [{ x: 500, y: 0 }])).toBe(-1);
    expect(clearSide(100, 200, [{ x: 50, y: 0 }])).toBe(1);
  });

  it("is away from the point where the needle is seen end on", () => {
    const places = [{ x: 150, y: 0 }, null, { x: 230, y: 40 }];
    expect(clearSide(205, 200, places)).toBe(-1);
    expect(clearSide(205, 200, [{ x: 260, y: 0 }])).toBe(1);
    expect(clearSide(200, 200, [])).toBe(1);
  });
});
