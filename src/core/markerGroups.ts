/**
 * Markers that would share a finger's touch are gathered into one with a count. Any two groups stand at least
 * `MARKER_APART_PX` apart, at any zoom, so each can be tapped. The selected marker is never gathered: it stays where it
 * is, and what would overlap it is gathered beside it. What was gathered stays so until it is clearly apart, so that a
 * small movement of the camera changes nothing.
 */
import { MARKER_APART_PX } from "./interaction";
import type { MarkerOnScreen } from "./pick";

/** One marker alone where it belongs, or several (or one that makes room for the selected) as a count. */
export interface MarkerGroup {
  /** Sorted; the only one that is alone stands for itself. */
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Shown as a count, or as a point moved aside, and not as the point itself where it belongs. */
  readonly counted: boolean;
}

/** Gathered markers part only when they are this many times farther apart than others may gather. */
const STAY = 1.25;
/** Straight up would hide behind the finger's own number: where there is no direction, room is made up and to the side. */
const ASIDE = { x: Math.SQRT1_2, y: -Math.SQRT1_2 };
/** Nearer than this to the selected marker, px, there is no direction. */
const NO_DIRECTION = 4;

/**
 * The groups, in the order of their first ids.
 * @param before the groups of the frame before
 */
export function gatherMarkers(
  markers: readonly MarkerOnScreen[],
  selected: string | null,
  before: readonly MarkerGroup[] = [],
): MarkerGroup[] {
  const keep = markers.find(({ id }) => id === selected) ?? null;
  const was = new Map(before.flatMap((group, i) => (group.counted ? group.ids.map((id) => [id, i] as const) : [])));
  const wereOne = (ids: readonly string[]) => new Set(ids.map((id) => was.get(id) ?? `alone ${id}`)).size === 1;
  const sorted = [...markers].sort((a, b) => (a.id < b.id ? -1 : 1));
  let groups = sorted.filter((marker) => marker !== keep).map((marker) => groupOf([marker], keep, was));
  for (;;) {
    let closest: { a: Standing; b: Standing; distance: number } | null = null;
    for (const [i, a] of groups.entries()) {
      for (const b of groups.slice(i + 1)) {
        const staying = wereOne([...a.members, ...b.members].map(({ id }) => id));
        const distance = Math.hypot(a.x - b.x, a.y - b.y) / (staying ? STAY : 1);
        if (distance < MARKER_APART_PX && (!closest || distance < closest.distance)) closest = { a, b, distance };
      }
    }
    if (!closest) break;
    const { a, b } = closest;
    groups = [
      ...groups.filter((group) => group !== a && group !== b),
      groupOf([...a.members, ...b.members], keep, was),
    ];
  }
  const alone = keep ? [{ ids: [keep.id], x: keep.x, y: keep.y, counted: false }] : [];
  return [
    ...alone,
    ...groups.map(({ members, x, y, counted }) => ({ ids: members.map(({ id }) => id), x, y, counted })),
  ]
    .map((group) => ({ ...group, ids: [...group.ids].sort() }))
    .sort((a, b) => (a.ids[0]! < b.ids[0]! ? -1 : 1));
}

interface Standing {
  readonly members: readonly MarkerOnScreen[];
  readonly x: number;
  readonly y: number;
  readonly counted: boolean;
}

/** A group in the middle of its members, moved aside where it would overlap the selected marker. */
function groupOf(
  members: readonly MarkerOnScreen[],
  keep: MarkerOnScreen | null,
  was: ReadonlyMap<string, number>,
): Standing {
  const mean = (axis: "x" | "y") => members.reduce((sum, member) => sum + member[axis], 0) / members.length;
  const [x, y] = [mean("x"), mean("y")];
  const away = keep ? Math.hypot(x - keep.x, y - keep.y) : Infinity;
  const gathered = members.length === 1 && was.has(members[0]!.id);
  if (!keep || away >= MARKER_APART_PX * (gathered ? STAY : 1)) return { members, x, y, counted: members.length > 1 };
  const to = away < NO_DIRECTION ? ASIDE : { x: (x - keep.x) / away, y: (y - keep.y) / away };
  const room = Math.max(away, MARKER_APART_PX);
  return { members, x: keep.x + to.x * room, y: keep.y + to.y * room, counted: true };
}

/** Steps in which a zoom that parts at least some is looked for. */
const STEP = 1.12;

/**
 * How much nearer the camera must come to part a group: so much that all its members stand apart where that is within
 * reach, else so much that it falls into at least two. Null where nearness parts nothing.
 * @param members where they stand on the screen
 * @param most how much nearer the camera can come, > 1
 */
export function partingZoom(members: readonly MarkerOnScreen[], most: number): number | null {
  const apart = members.flatMap((a, i) => members.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  const all = (MARKER_APART_PX * STAY * 1.05) / Math.max(Math.min(...apart), 1e-6);
  if (all <= most) return Math.max(1, all);
  const together = [{ ids: members.map(({ id }) => id), x: 0, y: 0, counted: true }];
  for (let zoom = STEP; zoom <= most; zoom *= STEP) {
    const nearer = members.map(({ id, x, y }) => ({ id, x: x * zoom, y: y * zoom }));
    if (gatherMarkers(nearer, null, together).length > 1) return Math.min(most, zoom * STEP);
  }
  return null;
}
