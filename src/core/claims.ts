/**
 * Whether a touch is ambiguous, and what it could have meant. A disc of rays around the finger tells what is in front
 * there and what lies beneath. Pure; the scene casts the rays.
 */
import { HIT_RADIUS_PX } from "./interaction";
import type { RayHit } from "./pick";

/** What one ray of the disc met. */
export interface DiscHit extends RayHit {
  /** Which ray of the disc: all that it meets have the same number. */
  readonly ray: number;
  /** Drawn solid, not as glass. */
  readonly solid: boolean;
}

/** How strongly a structure is meant by a touch. */
export interface Claim {
  readonly structure: string;
  /** Its share of what is in front in the disc, 0..1, the middle counting most; all claims make 1. */
  readonly share: number;
}

/** A rival with at least this part of the strongest claim makes a touch ambiguous: a border some 6 px from its middle. */
export const RIVAL = 0.45;
/**
 * Where one pixel covers more of the body than this, mm, a touch is a way to come nearer rather than a choice: so it is
 * with the whole body on a tablet (2.4 mm), where more than half of all touches would be ambiguous.
 */
export const NEAR_MM_PER_PX = 0.7;
/** What lies deeper than this under the surface, mm, is no longer beneath the finger but on the body's other side. */
const BENEATH_MM = 80;
/** No more than these are offered: a longer list would be read, not seen. */
const MOST = 7;
/** A claim smaller than this is only brushed by the finger's edge. */
const BRUSHED = 0.12;

/** What a touch sees: glass counts only where nothing is solid, for glass was made to look through. */
export function seen(hits: readonly DiscHit[]): DiscHit[] {
  const solid = hits.filter((hit) => hit.solid);
  return solid.length > 0 ? solid : [...hits];
}

/** How much a ray counts: a bell, 1 in the middle and e^-2 at the edge of the disc. */
const weight = (offset: number): number => Math.exp(-2 * (offset / HIT_RADIUS_PX) ** 2);

/** The claims of what is in front of each ray, strongest first; ties go to the smaller id. */
export function claims(hits: readonly DiscHit[]): Claim[] {
  const fronts = new Map<number, DiscHit>();
  for (const hit of hits) {
    const front = fronts.get(hit.ray);
    const nearer = !front || hit.distance < front.distance;
    const same = front?.distance === hit.distance && hit.structure < front.structure;
    if (nearer || same) fronts.set(hit.ray, hit);
  }
  const sums = new Map<string, number>();
  let total = 0;
  for (const { structure, offset } of fronts.values()) {
    sums.set(structure, (sums.get(structure) ?? 0) + weight(offset));
    total += weight(offset);
  }
  return [...sums]
    .map(([structure, sum]) => ({ structure, share: sum / total }))
    .sort((a, b) => b.share - a.share || (a.structure < b.structure ? -1 : 1));
}

/**
 * Whether a touch could well have meant another muscle than the one it chose.
 * @param chosen what the touch chose
 * @param subjectOf what a structure belongs to, so that parts of one muscle are no rivals; null for what is not chosen by
 * touch, like bones
 */
export function ambiguous(
  found: readonly Claim[],
  chosen: string,
  subjectOf: (structure: string) => string | null,
): boolean {
  const best = found[0]?.share ?? 0;
  const own = subjectOf(chosen);
  return found.some(({ structure, share }) => {
    const subject = subjectOf(structure);
    return subject !== null && subject !== own && share >= RIVAL * best;
  });
}

/**
 * What a touch could have meant, superficial to deep, at most seven: what claims a fair share of the disc, and what lies
 * beneath its middle; where nothing is under the middle, beneath all of the disc. Depth is counted from the surface above,
 * so that what lies beside the finger on a slope counts as superficial too; of equals, what is under the middle comes first,
 * then the stronger claim.
 * @param hits of all that is shown, glass included
 */
export function offered(hits: readonly DiscHit[], found: readonly Claim[], chosen: string): string[] {
  const surface = new Map<number, number>();
  for (const { ray, distance } of hits) surface.set(ray, Math.min(distance, surface.get(ray) ?? Infinity));
  const hasCentre = hits.some(({ offset }) => offset === 0);
  const shares = new Map(found.map(({ structure, share }) => [structure, share]));
  const named = new Set([chosen, ...found.filter(({ share }) => share >= BRUSHED).map(({ structure }) => structure)]);
  const depths = new Map<string, { readonly centre: boolean; readonly depth: number }>();
  for (const { structure, ray, distance, offset } of hits) {
    const depth = distance - surface.get(ray)!;
    const centre = offset === 0;
    if ((centre || !hasCentre) && depth <= BENEATH_MM) named.add(structure);
    const known = depths.get(structure);
    // What the middle says of a structure holds, even where another ray meets it nearer to the surface.
    if (!known || (centre && !known.centre) || (centre === known.centre && depth < known.depth))
      depths.set(structure, { centre, depth });
  }
  return [...depths]
    .filter(([structure]) => named.has(structure))
    .sort(
      ([a, one], [b, other]) =>
        one.depth - other.depth ||
        Number(other.centre) - Number(one.centre) ||
        (shares.get(b) ?? 0) - (shares.get(a) ?? 0) ||
        (a < b ? -1 : 1),
    )
    .map(([structure]) => structure)
    .slice(0, MOST);
}
