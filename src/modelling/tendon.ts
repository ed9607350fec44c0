import { smoothstep } from "../anatomy/vector";

/** Share of the belly's section area below which a strap is all tendon, and above which it is all muscle. */
const STRAP_AREA = [0.08, 0.34] as const;
/** The same for the thickness of a sheet. */
const SHEET_THICKNESS = [0.12, 0.34] as const;
/** Of a muscle of several slips, a slip counts as thin against this share of the greatest belly, if its own is smaller. */
export const SLIP_SHARE = 0.35;
/** Within this share of the length from either end a tendon that has begun does not turn into muscle again. */
const END = 0.3;

/**
 * How tendinous a strap is at evenly spaced sections, 0 (belly) .. 1 (tendon), by how far the section's area has fallen
 * below the belly's. At the ends a tendon may broaden over the bone without becoming muscle.
 */
export function strapTendon(areas: readonly number[], belly: number): number[] {
  const shares = areas.map((area) => 1 - smoothstep(...STRAP_AREA, area / belly));
  const reach = Math.round(END * (areas.length - 1));
  for (let i = reach - 1; i >= 0; i--) shares[i] = Math.max(shares[i]!, shares[i + 1]!);
  for (let i = areas.length - reach; i < areas.length; i++) shares[i] = Math.max(shares[i]!, shares[i - 1]!);
  return shares;
}

/** How tendinous a sheet is at a place, 0 (belly) .. 1 (tendon), by its thickness there against the thickest place. */
export function sheetTendon(thickness: number, thickest: number): number {
  return 1 - smoothstep(...SHEET_THICKNESS, thickness / thickest);
}

/** Between these shares of the length from a fleshy end the tendon of the belly beyond it sets in. */
const FLESHY = [0.25, 0.45] as const;

/**
 * The share (0..1) of its tendon that a muscle keeps at u where it meets the bone by flesh at the ends named: none there,
 * all of it from the middle of the muscle on.
 */
export function tendonKept(fleshy: "origin" | "insertion" | "both", u: number): number {
  const origin = fleshy === "insertion" ? 1 : smoothstep(...FLESHY, u);
  const insertion = fleshy === "origin" ? 1 : smoothstep(...FLESHY, 1 - u);
  return origin * insertion;
}
