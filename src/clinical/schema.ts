/** The form of the clinical tables, checked value by value: what a type cannot say (not empty, 0..1, an id's spelling). */
import * as v from "valibot";

const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== "", "is empty"),
  v.check((text) => text === text.trim(), "begins or ends with a space"),
  v.check((text) => !/\b(TODO|TBD|lorem ipsum|xxx)\b/i.test(text), "holds a placeholder"),
);
const twoRegisters = v.strictObject({ patient: words, clinician: words });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not an id (small letters, digits, hyphens)"));
const share = v.pipe(v.number(), v.minValue(0, "is below 0"), v.maxValue(1, "is above 1"));

const source = v.strictObject({ citation: id, where: v.optional(words) });
const sources = v.pipe(v.array(source), v.minLength(1, "names no source"));

/** For tables that bring a schema of their own. */
export { id as idSchema, sources as sourcesSchema, twoRegisters as twoRegistersSchema };

const vec3 = v.strictTuple([v.number(), v.number(), v.number()]);
const anchor = v.union([v.strictObject({ at: words, by: v.optional(vec3) }), v.strictObject({ mm: vec3 })]);
const radius = v.pipe(v.number(), v.minValue(2, "is below 2 mm"), v.maxValue(150, "is above 150 mm"));
const stroke = v.pipe(
  v.strictObject({
    kind: v.picklist(["essential", "spillover", "rare"]),
    path: v.pipe(v.array(anchor), v.minLength(1, "has no anchor")),
    radius: v.union([radius, v.array(radius)]),
  }),
  v.check((s) => typeof s.radius === "number" || s.radius.length === s.path.length, "has not one radius per anchor"),
);

const needling = v.strictObject({
  palpation: words,
  position: words,
  direction: words,
  needle: words,
  level: v.picklist(["standard", "advanced", "specialist", "not-usually-needled"]),
  hazards: v.array(
    v.strictObject({
      structure: words,
      kind: v.picklist(["lung", "vessel", "nerve", "cord", "organ", "eye", "joint", "other"]),
    }),
  ),
});

const referred = v.array(v.strictObject({ zone: id, side: v.picklist(["same", "opposite", "both", "midline"]) }));

const triggerPoint = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.trp\d+$/, "is not of the form muscle.trp1")),
  label: v.pipe(v.string(), v.regex(/^TrP\d+$/, "is not of the form TrP1")),
  kind: v.picklist(["central", "attachment"]),
  structure: id,
  u: share,
  v: share,
  depth: share,
  strand: v.optional(v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), words])),
  location: twoRegisters,
  essential: v.pipe(referred, v.minLength(1, "lists no essential zone")),
  spillover: referred,
  rare: referred,
  strokes: v.pipe(v.array(stroke), v.minLength(1, "has no stroke")),
  text: twoRegisters,
  needling: v.optional(needling),
  confidence: v.picklist(["high", "medium", "low"]),
  disagreement: v.optional(words),
  sources,
});

export const muscleSchema = v.strictObject({
  id,
  label: words,
  latin: words,
  synonyms: v.array(words),
  region: id,
  parts: v.pipe(v.array(id), v.minLength(1, "lists no structure")),
  actions: twoRegisters,
  attachments: v.strictObject({ origin: words, insertion: words }),
  innervation: v.strictObject({ nerve: words, roots: words }),
  story: words,
  feelsLike: twoRegisters,
  provokedBy: v.pipe(v.array(words), v.minLength(1, "is empty")),
  limits: v.pipe(v.array(words), v.minLength(1, "is empty")),
  mistakenFor: v.pipe(v.array(words), v.minLength(1, "is empty")),
  related: v.array(id),
  selfCare: v.pipe(
    words,
    v.check((text) => !/needl|puncture/i.test(text), "speaks of needles; self-care never does"),
  ),
  needling,
  triggerPoints: v.pipe(v.array(triggerPoint), v.minLength(1, "has no trigger point")),
  sources,
});

const theme = v.picklist([
  "entity",
  "release",
  "pain-modulation",
  "blood-flow",
  "re-education",
  "effect",
  "procedure",
  "safety",
  "aftercare",
]);
const strength = v.picklist(["supported", "plausible", "contested", "unsupported"]);

export const claimSchema = v.strictObject({ id, theme, text: twoRegisters, strength, sources });

export const themeSchema = v.strictObject({
  id: theme,
  title: words,
  supported: twoRegisters,
  unsupported: twoRegisters,
  sources,
});

export const sayingSchema = v.strictObject({ id, said: words, known: twoRegisters, strength, sources });

export const citationSchema = v.strictObject({
  id,
  authors: words,
  year: v.pipe(v.number(), v.integer(), v.minValue(1850), v.maxValue(2100)),
  title: words,
  container: words,
  doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, "is not a DOI"))),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/, "is not a PMID"))),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "is not a web address"))),
  checked: v.picklist(["full", "record", "unread"]),
});

/** The faults of a row in words, each beginning with the place of the value in the row. */
export function faultsOf(schema: v.GenericSchema, row: unknown): string[] {
  const result = v.safeParse(schema, row);
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? "the row"} ${issue.message}`);
}
