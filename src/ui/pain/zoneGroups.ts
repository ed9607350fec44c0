import { zones } from "../../anatomy/zones";
import type { Zone } from "../../anatomy/zones/types";

/** Places that are shown only after a deliberate tap, face to face above all. */
export const INTIMATE: ReadonlySet<string> = new Set([
  "genital",
  "anal-region",
  "perineum",
  "vagina-penis",
  "intrapelvic",
]);

/** Places that can be named: those that move with a point cannot. */
export const NAMEABLE: readonly Zone[] = zones.filter((zone) => !zone.relative);

/** Regions from head to foot with their places; the intimate ones stand in a group of their own, last. */
export const ZONE_GROUPS: ReadonlyMap<string, readonly Zone[]> = groups();

function groups(): Map<string, readonly Zone[]> {
  const found = new Map<string, Zone[]>();
  for (const zone of NAMEABLE.filter(({ id }) => !INTIMATE.has(id)))
    found.set(zone.region, [...(found.get(zone.region) ?? []), zone]);
  found.set(
    "intimate",
    NAMEABLE.filter(({ id }) => INTIMATE.has(id)),
  );
  return found;
}

/** Whether the place is on one side at a time. */
export const isSided = ({ laterality }: Zone): boolean => laterality === "pair";
