import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink } from "../../src/core/link";
import { readStamp, type Stamp, stampLink } from "../../src/core/stamp";
import { defaultView } from "../../src/core/view";
import { runs } from "../runs";

const NOTHING = {
  muscles: new Set<string>(),
  triggerPoints: new Set<string>(),
  zones: new Map(),
  structures: new Set<string>(),
  languages: new Set(["en"]),
};
const stamp: fc.Arbitrary<Stamp> = fc.record({
  date: fc.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/),
  model: fc.stringMatching(/^[0-9a-f]{0,12}$/),
  texts: fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/),
});

describe("the stamp of a take-home link", () => {
  it("reads as it was written, and leaves the view alone (seed 31)", () => {
    fc.assert(
      fc.property(stamp, fc.constantFrom("front", "back", "left"), (made, view) => {
        const shown = { ...defaultView, view } as const;
        const link = stampLink(encodeLink(shown), made);
        expect(readStamp(link)).toEqual(made);
        expect(decodeLink(link, NOTHING)).toEqual({ state: shown, problems: [] });
      }),
      { seed: 31, numRuns: runs(100) },
    );
  });

  it("is none where there is none, and where it is broken", () => {
    for (const hash of [
      "",
      "#",
      "#view=back",
      "#made=",
      "#made=today,a,b",
      "#made=2026-11-26,<b>,1",
      "#made=2026-11-26",
    ])
      expect(readStamp(hash), hash).toBeNull();
    expect(readStamp("#made=2026-11-26%2Cabc%2C0.1.0")).toEqual({ date: "2026-11-26", model: "abc", texts: "0.1.0" });
  });
});
