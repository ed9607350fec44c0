import * as fc from "fast-check";
import type { Side, Vec3 } from "../../src/anatomy/types";
import { encodeLink, type LinkVocabulary } from "../../src/core/link";
import { modes, namedViews, pages, registers, type ViewState } from "../../src/core/view";

/** What a page would do if it took text for HTML: each leaves a mark that a test looks for. */
export const HOSTILE = [
  "<img src=x onerror=window.hostile=1>",
  "<svg onload=window.hostile=1>",
  "<script>window.hostile=1</script>",
  '"><iframe srcdoc="<script>parent.hostile=1</script>">',
  "javascript:window.hostile=1",
  "{{constructor.constructor('window.hostile=1')()}}",
  "$t(commands.clear) {{text}}",
] as const;

const mm = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const place = (limit: number): fc.Arbitrary<Vec3> => fc.tuple(mm(limit), mm(limit), mm(limit));
const side = fc.constantFrom<Side>("R", "L");

/** Any view, sensible or not, made of ids that exist. */
function anyView(words: LinkVocabulary): fc.Arbitrary<ViewState> {
  const structure = fc
    .tuple(fc.constantFrom(...words.structures), fc.constantFrom("", ".R", ".L"))
    .map(([id, of]) => id + of);
  const pain = fc
    .record({ zone: fc.constantFrom(...words.zones.keys()), side: fc.option(side) })
    .map((it) => (words.zones.get(it.zone)!.sided ? it : { ...it, side: null }));
  const stroke = fc.record({
    points: fc.array(place(1800), { minLength: 1, maxLength: 12 }),
    radius: fc.integer({ min: 1, max: 60 }),
  });
  const camera = fc.record({ position: place(3000), target: place(1800), fov: fc.integer({ min: 10, max: 90 }) });
  return fc.record({
    muscle: fc.option(fc.constantFrom(...words.muscles)),
    trp: fc.option(fc.constantFrom(...words.triggerPoints)),
    side,
    mode: fc.constantFrom(...modes),
    pain: fc.array(pain, { maxLength: 4 }),
    strokes: fc.array(stroke, { maxLength: 2 }),
    view: fc.oneof(fc.constantFrom(...namedViews), camera),
    layer: fc.integer({ min: 0, max: 12 }),
    skin: fc.double({ min: 0, max: 1, noNaN: true }),
    isolate: fc.array(structure, { maxLength: 3 }),
    hide: fc.array(structure, { maxLength: 3 }),
    bones: fc.boolean(),
    xray: fc.boolean(),
    labels: fc.boolean(),
    step: fc.integer({ min: 0, max: 99 }),
    deck: fc.uniqueArray(fc.constantFrom("region:neck", "region:thigh", "type:find", "tier:core", "name:soleus"), {
      maxLength: 3,
    }),
    face: fc.boolean(),
    // The table is slow to draw: seldom is enough.
    page: fc.constantFrom(...Array(9).fill("body"), ...pages),
    register: fc.constantFrom(...registers),
    lang: fc.constant("en"),
  });
}

const KEYS =
  "muscle trp side mode pain strokes view layer skin isolate hide bones xray labels step deck face page register lang v made";
const ODD_VALUES = [
  "",
  "-0",
  "1e999",
  "%E0%A4%A",
  "__proto__",
  "constructor",
  "cam:0,0,0,0,0,0,0",
  ",,,",
  ":",
  "\u0000",
  "\u202e",
];

/** Links as they come to a page: sound ones, damaged ones, and such as nobody but an attacker writes. */
export function anyLink(words: LinkVocabulary): fc.Arbitrary<string> {
  const sound = anyView(words).map((view) => encodeLink(view));
  const damaged = fc
    .tuple(sound, fc.nat(), fc.nat(12), fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom(...ODD_VALUES)))
    .map(([link, at, cut, other]) => {
      const from = at % link.length;
      return link.slice(0, from) + other + link.slice(from + cut);
    });
  const value = fc.oneof(
    fc.constantFrom(...HOSTILE, ...HOSTILE.map(encodeURIComponent), ...ODD_VALUES),
    fc.string(),
    fc.string({ unit: "binary", maxLength: 300 }),
  );
  const madeUp = fc
    .array(fc.tuple(fc.constantFrom(...KEYS.split(" "), ...HOSTILE), value), { maxLength: 6 })
    .map((pairs) => `#${pairs.map((pair) => pair.join("=")).join("&")}`);
  return fc.oneof({ weight: 4, arbitrary: sound }, { weight: 3, arbitrary: damaged }, { weight: 3, arbitrary: madeUp });
}
