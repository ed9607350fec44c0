import * as v from "valibot";
import type { RedFlag } from "./redFlags";
import { faultsOf, idSchema, sourcesSchema, twoRegistersSchema } from "./schema";

const redFlagSchema = v.strictObject({
  id: idSchema,
  urgency: v.picklist(["now", "today", "soon"]),
  zones: v.union([v.literal("any"), v.pipe(v.array(idSchema), v.minLength(1, "names no place"))]),
  side: v.optional(v.literal("L")),
  text: twoRegistersSchema,
  sources: sourcesSchema,
});

/** One line per fault of the words of caution; empty for sound ones. */
export function checkRedFlags(
  flags: readonly RedFlag[],
  zones: { has(id: string): boolean },
  citations: ReadonlySet<string>,
): string[] {
  const seen = new Set<string>();
  return flags.flatMap((flag) => {
    const faults = faultsOf(redFlagSchema, flag);
    if (seen.has(flag.id)) faults.push("stands there twice");
    seen.add(flag.id);
    const named = flag.zones === "any" ? [] : flag.zones;
    for (const zone of named) if (!zones.has(zone)) faults.push(`names a zone that does not exist: ${zone}`);
    if (new Set(named).size < named.length) faults.push("names a zone twice");
    for (const { citation } of flag.sources)
      if (!citations.has(citation)) faults.push(`cites a work that does not exist: ${citation}`);
    return faults.map((fault) => `red flag ${flag.id}: ${fault}`);
  });
}
