import type { Side } from "../anatomy/types";
import type { RedFlag } from "../clinical/redFlags";
import type { PaintedZone } from "./paintedZones";
import type { ReportedPain } from "./view";

/** Paint touches a place from this share of it, or when this share of the paint lies in it. */
const TOUCHED = 0.15;

/**
 * The words of caution for this pain, in their order: those whose places are named or touched by paint, and those for any
 * place. Empty without pain.
 * @param touched what the paint touches; empty where nothing is painted
 */
export function flagsFor(
  flags: readonly RedFlag[],
  pain: readonly ReportedPain[],
  touched: readonly PaintedZone[],
): RedFlag[] {
  const painted = touched.filter(({ ofZone, ofPaint }) => ofZone >= TOUCHED || ofPaint >= TOUCHED);
  const places: readonly ReportedPain[] = [...pain, ...painted];
  if (places.length === 0) return [];
  const on = (side: Side | null, wanted: RedFlag["side"]) => wanted === undefined || side === null || side === wanted;
  return flags.filter(
    ({ zones, side }) => zones === "any" || places.some((place) => zones.includes(place.zone) && on(place.side, side)),
  );
}
