import type { Zone } from "../anatomy/zones/types";
import type { ReportedPain } from "../core/view";

/**
 * The places of pain that the arguments `ZONE[:R|:L] ...` name, or one line that says what is wrong with them. A zone
 * without a side stands for both; a zone on the midline or across it has no side, and one of the left only no right.
 */
export function readPainArguments(args: readonly string[], zones: readonly Zone[]): ReportedPain[] | string {
  if (args.length === 0) return "pain: say at least one place of pain, for example: pain -- temple:R vertex";
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const pain: ReportedPain[] = [];
  for (const arg of args) {
    const [id = "", side, ...more] = arg.split(":");
    const zone = byId.get(id);
    if (!zone) return `pain: no zone "${id}"`;
    if (side === undefined) {
      pain.push({ zone: id, side: null });
      continue;
    }
    if (more.length > 0 || (side !== "R" && side !== "L")) return `pain: a side is R or L, not as in "${arg}"`;
    if (zone.laterality === "midline") return `pain: the zone "${id}" lies on the midline and has no side`;
    if (zone.laterality === "band") return `pain: the zone "${id}" lies across both sides and has no side`;
    if (zone.laterality === "left" && side === "R") return `pain: the zone "${id}" lies on the left only`;
    pain.push({ zone: id, side });
  }
  return pain;
}
