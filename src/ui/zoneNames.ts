import { zonesById } from "../anatomy/zones";
import { sideName } from "../core/fullName";
import type { ReportedPain } from "../core/view";

/** The display name of a place of pain; its id where it is unknown. */
export function zoneLabel(id: string): string {
  return zonesById.get(id)?.label ?? id;
}

/** Whether the place is felt deep rather than on the surface. */
export function zoneIsDeep(id: string): boolean {
  return zonesById.get(id)?.deep ?? false;
}

/** Whether the place has a right and a left. */
export function zoneIsSided(id: string): boolean {
  return zonesById.get(id)?.laterality === "pair";
}

/** A reported place with its side: "right front of the shoulder". */
export function reportedLabel({ zone, side }: ReportedPain): string {
  return side ? `${zoneLabel(zone)}, ${sideName(side)}` : zoneLabel(zone);
}
