import { describe, expect, it } from "vitest";
import { zonesById } from "../../src/anatomy/zones";
import { muscles } from "../../src/clinical";
import { feltIntimately, isIntimateRegion, isIntimateZone } from "../../src/core/intimate";

describe("what is intimate", () => {
  it("are zones that exist, and every muscle of the pelvic floor", () => {
    const zones = [...zonesById.keys()].filter(isIntimateZone);
    expect(zones.sort()).toEqual(["anal-region", "genital", "perineum"]);
    const floor = muscles.filter(({ region }) => isIntimateRegion(region)).map(({ id }) => id);
    expect(floor).toContain("levator-ani");
    expect(floor).not.toContain("piriformis");
  });

  it("is each point of another region whose pain is felt there, and no other", () => {
    for (const { triggerPoints } of muscles)
      for (const point of triggerPoints) {
        const named = JSON.stringify([point.essential, point.spillover, point.rare]);
        expect(feltIntimately(point), point.id).toBe(/"(genital|perineum|anal-region)"/.test(named));
      }
  });
});
