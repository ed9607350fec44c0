import { describe, expect, it, vi } from "vitest";
import { zones } from "../../src/anatomy/zones";
import { citations, claims, muscles, sayings, themes } from "../../src/clinical";
import { type ClinicalContent, checkContent } from "../../src/clinical/check";
import { anatomyIds } from "../../src/commands/anatomyIds";
import { rankPoints } from "../../src/core/ranking";

// Generous: the machine may be busy with other work.
vi.setConfig({ testTimeout: 60_000 });

const content: ClinicalContent = { muscles, claims, themes, sayings, citations };

// biome-ignore lint/suspicious/noExplicitAny: faults are put into copies that no longer fit their types
type Loose = any;

/** The faults after `change` has been made to a copy of the content. */
function faultsAfter(change: (copy: Loose) => void): string[] {
  const copy = structuredClone(content);
  change(copy);
  return checkContent(copy, anatomyIds);
}

/** Every sentence anywhere in a piece of content. */
function sentences(value: unknown): string[] {
  if (typeof value === "string") return value.split(/(?<=[.!?;])\s+/);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(sentences) : [];
}

describe("the clinical content", () => {
  it("is sound", () => {
    expect(checkContent(content, anatomyIds)).toEqual([]);
  });

  it("names a part of the model as the home of every point", () => {
    for (const muscle of muscles)
      for (const part of muscle.parts) expect(anatomyIds.structures.get(part)?.muscle, part).toBe(muscle.id);
  });

  it("says nowhere that a clinician has reviewed it, and promises neither healing nor cure", () => {
    const promise =
      /(clinically|medically) (reviewed|approved)|reviewed by (a|our)|guarantee|permanent(ly)? (release|cure)/i;
    const healing = /(speeds? up|faster|quicker|accelerat\w+) (tissue )?(healing|repair|regeneration)/i;
    const denied = /\b(no|not|never|nor|without|unsupported)\b/i;
    const broken = sentences({ muscles, claims, themes }).filter(
      (s) => promise.test(s) || (healing.test(s) && !denied.test(s)),
    );
    expect(broken).toEqual([]);
  });

  it("never tells a patient to needle", () => {
    const told = /\b(insert|push|stick|put) (a|the|your) needle\b|needle yourself|self-needling/i;
    const lay = muscles.flatMap((m) => [
      ...sentences([m.actions.patient, m.story, m.feelsLike.patient, m.selfCare]),
      ...m.triggerPoints.flatMap((p) => sentences([p.location.patient, p.text.patient])),
    ]);
    expect(lay.filter((s) => /needl/i.test(s))).toEqual([]);
    const others = [...claims.map((c) => c.text.patient), ...sayings.map((s) => s.known.patient)];
    expect(sentences(others).filter((s) => told.test(s))).toEqual([]);
  });

  it("cites for every trigger point a work that a reader can find", () => {
    const byId = new Map(citations.map((c) => [c.id, c]));
    for (const muscle of muscles)
      for (const point of muscle.triggerPoints)
        for (const { citation } of point.sources)
          expect(byId.get(citation)?.title, `${point.id}: ${citation}`).toBeTruthy();
  });

  it("lets every point answer for its own pattern", () => {
    const facts = new Map(zones.map((zone) => [zone.id, zone]));
    const points = muscles.flatMap((m) => m.triggerPoints);
    for (const point of points) {
      const pain = point.essential.map(({ zone, side }) => {
        const sided = facts.get(zone)!.laterality === "pair" && side !== "both";
        return { zone, side: sided ? (side === "opposite" ? ("L" as const) : ("R" as const)) : null };
      });
      const row = rankPoints(points, pain, facts).find((r) => r.id === point.id);
      expect(row?.unexplained, point.id).toEqual([]);
      expect(row!.score, point.id).toBeGreaterThanOrEqual(0.75);
    }
  });
});

describe("the check of the content finds", () => {
  it.each<[string, (copy: Loose) => void, RegExp]>([
    [
      "an empty text",
      (c) => {
        c.muscles[0].story = " ";
      },
      /story is empty/,
    ],
    [
      "a missing register",
      (c) => {
        delete c.muscles[0].actions.patient;
      },
      /actions\.patient/,
    ],
    [
      "a row without a source",
      (c) => {
        c.claims[0].sources = [];
      },
      /names no source/,
    ],
    [
      "an unknown work",
      (c) => {
        c.claims[0].sources[0].citation = "nobody-1900";
      },
      /does not exist: nobody-1900/,
    ],
    [
      "a saying that is not answered for the patient",
      (c) => {
        c.sayings[0].known.patient = "";
      },
      /saying hyperirritable-spot: known\.patient is empty/,
    ],
    [
      "a saying twice",
      (c) => {
        c.sayings.push(c.sayings[0]);
      },
      /saying hyperirritable-spot: stands there twice/,
    ],
    [
      "a saying that rests on an unknown work",
      (c) => {
        c.sayings[0].sources[0].citation = "leaflet-2020";
      },
      /does not exist: leaflet-2020/,
    ],
    [
      "a theme without its other half",
      (c) => {
        delete c.themes[0].unsupported;
      },
      /theme release: unsupported/,
    ],
    [
      "an unknown zone",
      (c) => {
        c.muscles[0].triggerPoints[0].essential[0].zone = "halo";
      },
      /zone that does not exist: halo/,
    ],
    [
      "an unknown structure",
      (c) => {
        c.muscles[0].parts = ["tail"];
      },
      /structure that does not exist: tail/,
    ],
    [
      "a coordinate outside 0..1",
      (c) => {
        c.muscles[0].triggerPoints[0].u = 1.2;
      },
      /u is above 1/,
    ],
    [
      "an unknown level",
      (c) => {
        c.muscles[0].needling.level = "expert";
      },
      /level/,
    ],
    [
      "a radius too many",
      (c) => {
        c.muscles[0].triggerPoints[0].strokes[0].radius = Array(99).fill(10);
      },
      /one radius per anchor/,
    ],
    [
      "an unknown landmark",
      (c) => {
        c.muscles[0].triggerPoints[0].strokes[0].path[0] = { at: "horn" };
      },
      /landmark: horn/,
    ],
    [
      "a point twice",
      (c) => {
        c.muscles[0].triggerPoints.push(c.muscles[0].triggerPoints[0]);
      },
      /twice/,
    ],
    [
      "a misspelt field",
      (c) => {
        c.muscles[0].storey = "x";
      },
      /storey/,
    ],
    [
      "needles in self-care",
      (c) => {
        c.muscles[0].selfCare = "Put a needle in.";
      },
      /speaks of needles/,
    ],
    [
      "a paired zone on the midline",
      (c) => {
        c.muscles[0].triggerPoints[0].essential[0] = { zone: "temple", side: "midline" };
      },
      /paired zone temple/,
    ],
    [
      "a danger that is not named",
      (c) => {
        Object.assign(c.muscles[0].needling, { level: "advanced", hazards: [] });
      },
      /names no hazard/,
    ],
    [
      "a DOI that is none",
      (c) => {
        c.citations[0].doi = "see publisher";
      },
      /not a DOI/,
    ],
  ])("%s", (_name, change, expected) => {
    const fresh = faultsAfter(change).filter((fault) => !checkContent(content, anatomyIds).includes(fault));
    expect(fresh.join("\n")).toMatch(expected);
  });
});
