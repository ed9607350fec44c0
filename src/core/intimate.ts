/** What is shown face to face only after a deliberate tap: the pelvic floor, and pain felt at the genitals or the anus. */
import type { TriggerPoint } from "../clinical/types";

const REGION = "pelvic-floor";
const ZONES: ReadonlySet<string> = new Set(["genital", "perineum", "anal-region"]);

/** Whether a zone is intimate. */
export function isIntimateZone(zone: string): boolean {
  return ZONES.has(zone);
}

/** Whether a muscle's region is. */
export function isIntimateRegion(region: string): boolean {
  return region === REGION;
}

/** Whether the pain of a point is felt at an intimate place. */
export function feltIntimately(point: Pick<TriggerPoint, "essential" | "spillover" | "rare">): boolean {
  return [...point.essential, ...point.spillover, ...point.rare].some(({ zone }) => isIntimateZone(zone));
}
