/** What a tap means: the nearest sensible target among markers and structures. Pure; the scene supplies the hits. */
import { HIT_RADIUS_PX, MARKER_REACH_PX } from "./interaction";

/** A ray through a small disc around the finger that met a structure. */
export interface RayHit {
  /** The structure's key in the scene, for example "infraspinatus.R". */
  readonly structure: string;
  /** Distance from the camera, mm. */
  readonly distance: number;
  /** Distance of the ray from the finger's centre on the screen, px; 0 for the ray under the centre. */
  readonly offset: number;
}

/** A trigger point's marker as it stands on the screen. */
export interface MarkerOnScreen {
  readonly id: string;
  /** px from the same corner as the tap. */
  readonly x: number;
  readonly y: number;
}

export type Target =
  | { readonly kind: "marker"; readonly id: string }
  | { readonly kind: "structure"; readonly id: string; readonly distance: number };

export interface PickScene {
  /** px. */
  readonly tap: { readonly x: number; readonly y: number };
  /** Only visible markers. */
  readonly markers: readonly MarkerOnScreen[];
  /** Only structures that are shown; any order. */
  readonly hits: readonly RayHit[];
}

/**
 * The target of a tap, or null for none:
 * 1. the nearest marker within the hit radius;
 * 2. failing that, the structure in front right under the finger's centre;
 * 3. failing that, the nearest marker within its wider reach, if it stands alone there: two markers would make a guess;
 * 4. failing that, the structure hit nearest to the centre within the hit radius, the front one of equals.
 *
 * Ties go to the smaller id, so that the same tap always means the same.
 */
export function pick({ tap, markers, hits }: PickScene): Target | null {
  const near = markers
    .map((m) => ({ id: m.id, offset: Math.hypot(m.x - tap.x, m.y - tap.y) }))
    .filter((m) => m.offset <= MARKER_REACH_PX)
    .sort((a, b) => a.offset - b.offset || compare(a.id, b.id));
  const first = near[0];
  if (first && first.offset <= HIT_RADIUS_PX) return { kind: "marker", id: first.id };

  const ordered = hits.filter((h) => h.offset <= HIT_RADIUS_PX).sort(nearestToCentre);
  const front = ordered[0];
  if (front && front.offset === 0) return structure(front);
  if (first && near.length === 1) return { kind: "marker", id: first.id };
  return front ? structure(front) : null;
}

/** The structures through the depth, superficial to deep, each once at its first hit. Ties go to the smaller id. */
export function throughDepth(hits: readonly RayHit[]): string[] {
  const ordered = [...hits].sort((a, b) => a.distance - b.distance || compare(a.structure, b.structure));
  return [...new Set(ordered.map((h) => h.structure))];
}

const structure = (hit: RayHit): Target => ({ kind: "structure", id: hit.structure, distance: hit.distance });

const nearestToCentre = (a: RayHit, b: RayHit): number =>
  a.offset - b.offset || a.distance - b.distance || compare(a.structure, b.structure);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
