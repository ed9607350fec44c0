import { zonesById } from "../anatomy/zones";

/** Whether the place is felt deep rather than on the surface. */
export function zoneIsDeep(id: string): boolean {
  return zonesById.get(id)?.deep ?? false;
}

/** Whether the place has a right and a left. */
export function zoneIsSided(id: string): boolean {
  return zonesById.get(id)?.laterality === "pair";
}
