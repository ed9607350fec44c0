/** Named places of pain as a choice of sides for each: what the list and the map change. */
import type { Side } from "../anatomy/types";
import type { ReportedPain } from "./view";

/** The sides on which a place is named; of a place without sides "M". */
export type ChosenSide = Side | "M";

/** How a place is chosen, seen by its sides; empty where it is not. */
export function chosenSides(pain: readonly ReportedPain[], zone: string, sided: boolean): ReadonlySet<ChosenSide> {
  const sides = new Set<ChosenSide>();
  for (const place of pain) {
    if (place.zone !== zone) continue;
    if (!sided) sides.add("M");
    else if (place.side) sides.add(place.side);
    else for (const side of ["R", "L"] as const) sides.add(side);
  }
  return sides;
}

/**
 * The places with `zone` on exactly these sides: no side takes it away, both become one entry without a side. It keeps its
 * place in the order, or comes last.
 */
export function withSides(
  pain: readonly ReportedPain[],
  zone: string,
  sides: ReadonlySet<ChosenSide>,
): readonly ReportedPain[] {
  const entry: ReportedPain[] =
    sides.size === 0 ? [] : [{ zone, side: sides.has("M") || sides.size > 1 ? null : sides.has("R") ? "R" : "L" }];
  const first = pain.findIndex((place) => place.zone === zone);
  const others = pain.filter((place) => place.zone !== zone);
  const before = first < 0 ? others.length : pain.slice(0, first).filter((place) => place.zone !== zone).length;
  return [...others.slice(0, before), ...entry, ...others.slice(before)];
}

/** The places with one side of `zone` changed to the other state; "M" for a place without sides. */
export function toggleSide(pain: readonly ReportedPain[], zone: string, side: ChosenSide): readonly ReportedPain[] {
  const sides = new Set(chosenSides(pain, zone, side !== "M"));
  if (!sides.delete(side)) sides.add(side);
  return withSides(pain, zone, sides);
}
