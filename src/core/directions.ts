/** Places in words, the way a clinician would say them: "12 mm below, 4 mm medial to the scapula-spine-root". */
import type { Vec3 } from "../anatomy/types";

/** Offsets below this are not worth a word, mm. */
const SILENT = 1;

/**
 * How `place` lies from `reference` (both mm, right side or midline) in body directions, the largest offset first, in
 * whole mm; "at" where they coincide within a millimetre. On the right side, medial is towards the midline (x = 0).
 */
export function offsetInWords(place: Vec3, reference: Vec3): string {
  const [x, y, z] = [place[0] - reference[0], place[1] - reference[1], place[2] - reference[2]];
  const parts: [number, string][] = [
    [x, x > 0 ? "medial" : "lateral"],
    [y, y > 0 ? "above" : "below"],
    [z, z > 0 ? "in front" : "behind"],
  ];
  const said = parts
    .filter(([offset]) => Math.abs(offset) >= SILENT)
    .sort(([a], [b]) => Math.abs(b) - Math.abs(a))
    .map(([offset, word]) => `${Math.round(Math.abs(offset))} mm ${word}`);
  return said.length === 0 ? "at" : said.join(", ");
}
