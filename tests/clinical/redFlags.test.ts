import { describe, expect, it } from "vitest";
import { zones, zonesById } from "../../src/anatomy/zones";
import { citations, redFlags } from "../../src/clinical";
import { checkRedFlags } from "../../src/clinical/checkRedFlags";
import { wordFaults } from "../../src/commands/words";
import { flagsFor } from "../../src/core/redFlags";

const known = new Set(citations.map(({ id }) => id));
const ids = (zone: string, side: "R" | "L" | null = null) =>
  flagsFor(redFlags, [{ zone, side }], []).map(({ id }) => id);

// biome-ignore lint/suspicious/noExplicitAny: faults are put into copies that no longer fit their types
const faultsAfter = (change: (rows: any) => void): string[] => {
  const copy = structuredClone(redFlags);
  change(copy);
  return checkRedFlags(copy, zonesById, known);
};

describe("the words of caution", () => {
  it("are sound, and easy for patients", () => {
    expect(checkRedFlags(redFlags, zonesById, known)).toEqual([]);
    expect(
      wordFaults(
        redFlags.map(({ id, text }) => ({ row: id, text: text.patient })),
        ["trapezius"],
      ),
    ).toEqual([]);
  });

  it("name each fault that is put in", () => {
    expect(faultsAfter((rows) => rows[0].zones.push("nowhere"))[0]).toContain(
      "heart: names a zone that does not exist",
    );
    expect(faultsAfter((rows) => rows[1].sources.push({ citation: "nobody-1900" }))[0]).toContain("cites a work");
    expect(faultsAfter((rows) => rows.push(rows[0])).join()).toContain("stands there twice");
    expect(faultsAfter((rows) => (rows[2].text.patient = " "))).not.toEqual([]);
    expect(faultsAfter((rows) => (rows[2].urgency = "later"))).not.toEqual([]);
  });

  it("come with the places that they belong to", () => {
    expect(ids("precordial")).toContain("heart");
    expect(ids("sternum")).toContain("heart");
    expect(ids("medial-arm", "L")).toContain("left-arm");
    expect(ids("medial-arm", "R")).not.toContain("left-arm");
    expect(ids("medial-arm")).toContain("left-arm");
    expect(ids("perineum")).toContain("cauda-equina");
    expect(ids("occiput")).toContain("thunderclap-headache");
    expect(ids("temple", "R")).toEqual(expect.arrayContaining(["thunderclap-headache", "giant-cell-arteritis"]));
    expect(ids("tmj", "R")).toContain("giant-cell-arteritis");
    expect(ids("posterior-calf", "R")).toContain("calf-clot");
    expect(ids("lower-quadrant", "R")).toContain("abdomen");
    expect(ids("lumbar-paraspinal", "R")).toEqual(expect.arrayContaining(["cauda-equina", "spine-fracture"]));
  });

  it("for any place come with every place, and with none without pain", () => {
    for (const zone of zones.filter(({ relative }) => !relative)) expect(ids(zone.id)).toContain("anywhere");
    expect(flagsFor(redFlags, [], [])).toEqual([]);
  });

  it("come with paint that touches their places, and not with a speck at their edge", () => {
    const paint = (ofZone: number, ofPaint: number) =>
      flagsFor(redFlags, [], [{ zone: "sternum", side: null, ofZone, ofPaint }]).map(({ id }) => id);
    expect(paint(0.5, 0.02)).toContain("heart");
    expect(paint(0.02, 0.5)).toContain("heart");
    expect(paint(0.02, 0.02)).not.toContain("heart");
  });

  it("stand most urgent first", () => {
    const order = ["now", "today", "soon"];
    const ranks = redFlags.map(({ urgency }) => order.indexOf(urgency));
    expect([...ranks].sort()).toEqual(ranks);
  });
});
