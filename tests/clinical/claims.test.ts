import { describe, expect, it } from "vitest";
import { REGIONS } from "../../src/anatomy/regions";
import { citations } from "../../src/clinical";
import { claims } from "../../src/clinical/claims";
import { aftercare, beware, incidents, needlingStory, precautions } from "../../src/clinical/claims/needlingStory";
import { themes } from "../../src/clinical/claims/themes";
import { sayings } from "../../src/clinical/sayings";

const byId = new Map(claims.map((claim) => [claim.id, claim]));
const words = claims.flatMap(({ text }) => [text.patient, text.clinician]).join("\n");
/** Every patient's text about needling, with the row that it stands in. */
const forPatients = [
  ...claims.map(({ id, text }) => [id, text.patient] as const),
  ...themes.flatMap(({ id, supported, unsupported }) => [
    [id, supported.patient] as const,
    [id, unsupported.patient] as const,
  ]),
  ...sayings.map(({ id, known }) => [id, known.patient] as const),
];

describe("claims", () => {
  it("each stands once, in both registers, with a source that exists", () => {
    const known = new Set(citations.map((citation) => citation.id));
    expect(byId.size).toBe(claims.length);
    for (const claim of claims) {
      expect(claim.text.patient.length, claim.id).toBeGreaterThan(20);
      expect(claim.text.clinician.length, claim.id).toBeGreaterThan(20);
      expect(claim.sources.length, claim.id).toBeGreaterThan(0);
      for (const source of claim.sources) expect(known, `${claim.id}: ${source.citation}`).toContain(source.citation);
    }
  });

  it("keep the patient's register short and free of figures that need explaining", () => {
    for (const [id, text] of forPatients) {
      expect(text.length, id).toBeLessThanOrEqual(260);
      expect(text, id).not.toMatch(/\bSMD\b|kappa|95 % CI|n = \d/);
    }
  });

  it("rest on more than one text that nobody read", () => {
    const checked = new Map(citations.map((citation) => [citation.id, citation.checked]));
    for (const { id, sources } of [...claims, ...themes, ...sayings])
      expect(
        sources.some(({ citation }) => checked.get(citation) !== "unread"),
        id,
      ).toBe(true);
  });

  it("never promise what is unsupported", () => {
    expect(words).not.toMatch(/break(s|ing)? up|melt|reset|dissolv|permanent|speeds? (up )?healing|guarantee/i);
    for (const id of ["tissue-healing", "motor-control-alone"]) expect(byId.get(id)?.strength).toBe("unsupported");
    for (const id of ["trigger-point-described", "trigger-point-dispute", "twitch-needed"]) {
      expect(byId.get(id)?.strength, id).toBe("contested");
    }
  });

  it("quote the safety survey as an upper bound, not as an observed rate", () => {
    const text = byId.get("serious-harm")?.text.clinician ?? "";
    expect(text).toMatch(/observed no significant adverse event in 7,629/);
    expect(text).toMatch(/0\.04 % is the upper bound/);
  });

  it("show null trials beside the positive ones", () => {
    const cited = byId.get("added-to-exercise")?.sources.map((source) => source.citation) ?? [];
    expect(cited).toEqual(
      expect.arrayContaining(["gattie-2021", "stieven-2020", "perez-palomares-2017", "cerezo-tellez-2016"]),
    );
  });
});

describe("what is told of needling", () => {
  it("holds the subjects of the story: how it may work, what it achieves, what it risks", () => {
    const subjects = [
      ["twitch-occurs", "twitch-needed", "integrated-hypothesis", "end-plate-after", "local-chemistry"],
      ["segmental-effect", "descending-inhibition", "microcirculation", "tissue-healing", "movement-window"],
      ["short-term-vs-sham", "long-term", "versus-other-care", "added-to-exercise", "function", "complement"],
      ["palpation-reliability", "trigger-point-dispute", "soreness", "needle-sizes", "treatment-steps"],
    ].flat();
    for (const id of subjects) expect(byId.has(id), id).toBe(true);
  });

  it("has four themes, each with both halves", () => {
    expect(themes.map(({ id }) => id)).toEqual(["release", "pain-modulation", "blood-flow", "re-education"]);
    for (const { id, supported, unsupported } of themes) {
      expect(claims.some((claim) => claim.theme === id)).toBe(true);
      expect(supported.patient).not.toBe(unsupported.patient);
    }
  });

  it("answers the three references that could not be found with works that exist", () => {
    const lost = sayings.filter(({ known }) => /not found/i.test(known.clinician));
    expect(lost).toHaveLength(3);
    for (const { id, strength } of lost) expect(strength, id).toBe("unsupported");
  });
});

describe("the order of the claims", () => {
  it("names claims that exist, each once", () => {
    for (const list of [needlingStory, beware, incidents, aftercare, ...Object.values(precautions)]) {
      expect(new Set(list).size).toBe(list.length);
      for (const id of list) expect(byId.has(id), id).toBe(true);
    }
  });

  it("tells the release from the twitch to the honest summary, and starts the warnings with the emergencies", () => {
    const themes = needlingStory.map((id) => byId.get(id)?.theme);
    expect(themes).toEqual(["release", "release", "pain-modulation", "blood-flow", "re-education", "effect"]);
    expect(needlingStory.at(-1)).toBe("honest-summary");
    expect(beware.slice(0, 4)).toEqual(["pneumothorax", "cord-emergency", "neck-artery-emergency", "heart-emergency"]);
    expect(aftercare.at(-1)).toBe("seek-help");
  });

  it("names for every region of muscles what to mind there, and uses every precaution", () => {
    expect(Object.keys(precautions).sort()).toEqual(REGIONS.map(({ id }) => id).sort());
    const used = new Set(Object.values(precautions).flat());
    const all = claims.map(({ id }) => id).filter((id) => id.startsWith("precautions-"));
    expect(all).toHaveLength(10);
    for (const id of all) expect(used.has(id), id).toBe(true);
    for (const [region, ids] of Object.entries(precautions)) expect(ids[0], region).toMatch(/^precautions-/);
  });

  it("warns of the lung wherever the ribs are near, of the cord at the spine, of a clot in the leg", () => {
    for (const region of ["neck", "shoulder-girdle", "rotator-cuff", "thorax", "abdomen", "back"])
      expect(precautions[region], region).toContain("pneumothorax");
    for (const region of ["neck", "back"]) expect(precautions[region], region).toContain("cord-emergency");
    expect(precautions["leg"]).toContain("calf-thrombosis");
  });
});
