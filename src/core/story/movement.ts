/**
 * How the selected muscle moves in the story: the local twitch along its band, and the slow working of the whole muscle in
 * the exercise afterwards. Both are displacements along the surface's normal in mm, given by the muscle's own coordinates,
 * and both are exactly 0 at their beginning and at their end.
 *
 * The size is a drawing's, not a measurement's: on ultrasound a twitch moves tissue by a millimetre or two.
 */
import { clamp, distance } from "../../anatomy/vector";
import { type FibreCoordinates, fibreThrough, strandIndex, toPosition } from "../muscleCoordinates";
import type { MuscleMesh } from "../types";

/** Where a twitch runs, and how large it may be in this muscle. */
export interface TwitchSite {
  readonly u: number;
  readonly v: number;
  readonly depth: number;
  /** Index of the body that the band lies in. */
  readonly strand: number;
  /** Half the width of what moves with the band, as a share of the muscle's width. */
  readonly halfWidth: number;
  /** The most that the surface moves, mm. */
  readonly most: number;
}

/** Half the width of the moving strip, mm, and the most of a muscle that may move with it. */
const HALF_STRIP = 9;
const WIDEST = 0.32;
/** The most that anything moves, mm, and as a share of the length of the fibre: a small muscle moves less. */
const MOST = 3;
const MOST_SHARE = 0.03;
/** The three twitches: when each begins and ends, as shares of the whole, and its size; the third is the weakest (Cruz-Montecinos 2021). */
const PULSES = [
  { from: 0, to: 0.3, size: 1 },
  { from: 0.35, to: 0.64, size: 0.8 },
  { from: 0.7, to: 1, size: 0.55 },
] as const;
/** Half the length of the crest, as a share of the longer way from the point to an end of the fibre. */
const CREST = 0.3;
/** Contractions of the exercise. */
const REPEATS = 3;

/** A bump of height 1 at 0 that is exactly 0 from 1 on, and smooth there. */
const bump = (x: number): number => (Math.abs(x) >= 1 ? 0 : (1 - x * x) ** 2);

/** The site of the twitch of a point in its muscle. Throws for a strand that the muscle does not have. */
export function twitchSite(mesh: MuscleMesh, at: FibreCoordinates): TwitchSite {
  const reach = 0.15;
  const [low, high] = [clamp(at.v - reach, 0, 1), clamp(at.v + reach, 0, 1)];
  const width = distance(toPosition(mesh, { ...at, v: low }), toPosition(mesh, { ...at, v: high })) / (high - low);
  return {
    u: at.u,
    v: at.v,
    depth: at.depth,
    strand: strandIndex(mesh, at.strand),
    halfWidth: Math.min(WIDEST, HALF_STRIP / Math.max(1, width)),
    most: Math.min(MOST, MOST_SHARE * lengthOf(fibreThrough(mesh, at, 24))),
  };
}

/**
 * The crest of the twitch that runs at a moment: how far it has come from the point, as a share of the longer way to an end of
 * the fibre, and its height, 0..1. Null between two twitches, before the first and after the last.
 */
export function twitchCrest(share: number): { readonly at: number; readonly height: number } | null {
  const pulse = PULSES.find(({ from, to }) => share > from && share < to);
  if (!pulse) return null;
  const at = (share - pulse.from) / (pulse.to - pulse.from);
  return { at, height: pulse.size * Math.sin(Math.PI * at) };
}

/**
 * How far the surface at (u, v, depth) of the site's body is moved outwards, mm, when `share` (0..1) of the twitches has
 * run: a crest that starts at the point and runs along the fibres both ways.
 */
export function twitchOffset(site: TwitchSite, u: number, v: number, depth: number, share: number): number {
  const across = bump((v - site.v) / site.halfWidth);
  if (across === 0) return 0;
  const away = Math.abs(u - site.u) / Math.max(site.u, 1 - site.u);
  const front = twitchCrest(share);
  const height = front ? front.height * bump((away - front.at) / CREST) : 0;
  // What lies on the other face of a thick muscle hardly moves.
  return site.most * height * across * (1 - 0.65 * Math.abs(depth - site.depth));
}

/** How hard the muscle works, 0..1, when `share` (0..1) of the exercise is done: it tightens and lets go, several times. */
export const exerciseEffort = (share: number): number =>
  share <= 0 || share >= 1 ? 0 : Math.sin(Math.PI * REPEATS * share) ** 2;

/** How far the surface at u is moved outwards, mm, when `share` (0..1) of the exercise is done: the belly swells and slims. */
export function exerciseOffset(site: Pick<TwitchSite, "most">, u: number, tendon: number, share: number): number {
  return site.most * 0.8 * exerciseEffort(share) * 4 * u * (1 - u) * (1 - tendon);
}

function lengthOf(line: Float32Array): number {
  let length = 0;
  for (let i = 3; i < line.length; i += 3)
    length += Math.hypot(line[i]! - line[i - 3]!, line[i + 1]! - line[i - 2]!, line[i + 2]! - line[i - 1]!);
  return length;
}
