import { describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { needleSize } from "../../src/ui/needle/needleSize";

describe("a needle's size in words", () => {
  it.each([
    ["0.25-0.30 x 30-40", "0.25–0.30 × 30–40 mm"],
    ["0.25 x 30", "0.25 × 30 mm"],
    ["0.30 x 60 (specialists only)", "0.30 × 60 mm (specialists only)"],
    [
      "none in routine practice; specialists 0.20-0.25 x under 40",
      "none in routine practice; specialists 0.20–0.25 × under 40 mm",
    ],
    ["none by convention", "none by convention"],
  ])("%s", (table, words) => {
    expect(needleSize(table)).toBe(words);
  });

  it("has a unit wherever the tables name one", () => {
    const sizes = clinical.muscles.flatMap(({ needling, triggerPoints }) =>
      [needling, ...triggerPoints.flatMap((point) => point.needling ?? [])].map(({ needle }) => needleSize(needle)),
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.filter((size) => /\d/.test(size) && !/\d mm/.test(size))).toEqual([]);
    expect(sizes.filter((size) => / x |\d-\d/.test(size))).toEqual([]);
  });
});
