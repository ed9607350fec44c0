import { describe, expect, it } from "vitest";
import { citations } from "../../src/clinical";
import { claims } from "../../src/clinical/claims";
import { aftercare, beware, needlingStory } from "../../src/clinical/claims/needlingStory";

const byId = new Map(claims.map((claim) => [claim.id, claim]));
const words = claims.flatMap(({ text }) => [text.patient, text.clinician]).join("\n");

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
    for (const { id, text } of claims) {
      expect(text.patient.length, id).toBeLessThanOrEqual(260);
      expect(text.patient, id).not.toMatch(/\bSMD\b|kappa|95 % CI|n = \d/);
    }
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

describe("the order of the claims", () => {
  it("names claims that exist, each once", () => {
    for (const list of [needlingStory, beware, aftercare]) {
      expect(new Set(list).size).toBe(list.length);
      for (const id of list) expect(byId.has(id), id).toBe(true);
    }
  });

  it("tells the release from the twitch to the honest summary, and starts the warnings with the emergencies", () => {
    const themes = needlingStory.map((id) => byId.get(id)?.theme);
    expect(themes).toEqual(["release", "release", "pain-modulation", "blood-flow", "re-education", "effect"]);
    expect(needlingStory.at(-1)).toBe("honest-summary");
    expect(beware.slice(0, 2)).toEqual(["pneumothorax", "spinal-neck-emergencies"]);
    expect(aftercare.at(-1)).toBe("seek-help");
  });
});
