import { describe, expect, it } from "vitest";
import { en } from "../../src/ui/locales/en";

/** What a column of names has room for on a phone, letters. */
const ROOM = 20;

describe("the names in the story's pictures", () => {
  it("have room beside the picture on a phone, in both registers", () => {
    const { point, strip, slack, needle, jump, pain, whole } = en.story.labels;
    for (const words of [...Object.values(en.micro.label), point, strip, slack, needle, jump, pain, whole])
      for (const register of ["patient", "clinician"] as const)
        expect(words[register].length, words[register]).toBeLessThanOrEqual(ROOM);
  });
});
