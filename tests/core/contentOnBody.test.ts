import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { zones } from "../../src/anatomy/zones";
import { muscles } from "../../src/clinical";
import type { TriggerPoint } from "../../src/clinical/types";
import { muscleMesh } from "../../src/commands/body";
import { type BodyForContent, pointOnBodyFaults, sharedFieldFaults } from "../../src/core/contentOnBody";
import { buildSkinIndex } from "../../src/core/skinIndex";
import { readBody } from "../../src/modelling/readGlb";

const points = muscles.flatMap((muscle) => muscle.triggerPoints);
const infraspinatus = points.find(({ id }) => id === "infraspinatus.trp1")!;

describe("the content on the body", () => {
  let body: BodyForContent;

  beforeAll(async () => {
    const { parts } = await readBody(fileURLToPath(new URL("../../public/models/body.glb", import.meta.url)));
    body = {
      zones,
      skin: buildSkinIndex(parts.get("skin")!),
      meshOf: (id) => {
        const part = parts.get(`${id}.R`) ?? parts.get(id);
        return part ? muscleMesh(part) : null;
      },
    };
  }, 60_000);

  const faultsAfter = (change: Partial<TriggerPoint>) => pointOnBodyFaults({ ...infraspinatus, ...change }, body);

  it("covers the scope: 135 muscles, 233 points", () => {
    expect(muscles).toHaveLength(135);
    expect(points).toHaveLength(233);
  });

  it("is sound: every point in its muscle, every pattern in agreement with its zones", () => {
    expect(points.flatMap((point) => pointOnBodyFaults(point, body))).toEqual([]);
  }, 60_000);

  it("gives no two muscles the same field", () => {
    expect(sharedFieldFaults(muscles, body.skin)).toEqual([]);
  }, 60_000);

  it("finds a zone that is not painted", () => {
    expect(faultsAfter({ essential: [...infraspinatus.essential, { zone: "heel-plantar", side: "same" }] })).toEqual([
      "infraspinatus.trp1: paints only 0 % of heel-plantar",
    ]);
  });

  it("finds a rare zone that is not painted", () => {
    expect(faultsAfter({ rare: [...infraspinatus.rare, { zone: "heel-plantar", side: "same" }] })).toEqual([
      "infraspinatus.trp1: lists heel-plantar as rare but paints nothing there",
    ]);
  });

  it("finds paint outside the zones", () => {
    const astray = { kind: "essential" as const, path: [{ at: "patella-front" }], radius: 60 };
    expect(faultsAfter({ strokes: [...infraspinatus.strokes, astray] }).join()).toMatch(/of its paint lies outside/);
  });

  it("finds a pattern that is nothing but its zones", () => {
    const own = zones.find(({ id }) => id === "posterior-deltoid")!;
    const copied = own.patches.map((patch) => ({ ...patch, kind: "essential" as const }));
    const faults = faultsAfter({
      essential: [{ zone: own.id, side: "same" }],
      spillover: [],
      rare: [],
      strokes: copied,
    });
    expect(faults).toEqual(["infraspinatus.trp1: its pattern is nothing but its zones (100 % the same)"]);
  });

  it("finds a structure that the model lacks", () => {
    expect(faultsAfter({ structure: "third-leg" })).toEqual([
      'infraspinatus.trp1: the model has no muscle "third-leg"',
    ]);
  });

  it("finds two muscles that share a field", () => {
    const other = muscles.find(({ id }) => id === "teres-minor")!;
    const twin = { ...other, triggerPoints: [{ ...other.triggerPoints[0]!, strokes: infraspinatus.strokes }] };
    const own = muscles.find(({ id }) => id === "infraspinatus")!;
    const alone = { ...own, triggerPoints: [infraspinatus] };
    expect(sharedFieldFaults([alone, twin], body.skin)).toEqual([
      "infraspinatus.trp1 and teres-minor.trp1 paint the same field (100 %)",
    ]);
  });
});
