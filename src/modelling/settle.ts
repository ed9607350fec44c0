import { ClosedMesh, nearness } from "./closedMesh";
import { MIDLINE_GAP } from "./muscles";
import type { BuiltStructure, MuscleSurface } from "./types";

/** Rounds of pushing; most of an overlap is gone after the first few. */
const ROUNDS = 12;
/** Neighbours may keep this much of an overlap, mm: they touch. */
const TOUCH = { muscle: 0.15, bone: 0.3 } as const;
/** A muscle stays sunk this deep in the bone that it is rooted in, within `ROOT` of its end, mm. */
const ROOTED = 2;
const ROOT = 15;
/** What gives way more easily takes the larger share of a push: fascia lies over muscle, bone does not move at all. */
const YIELDING = { muscle: 1, connective: 3 } as const;
/** A push spreads over this distance, mm, so that a surface yields as a whole, both faces of a thin one together. */
const SPREAD = 8;
/** Share of a push that is spread; the rest acts where it arises. */
const SOFT = 0.6;
/** What lies deeper than this was put in the wrong place and is not for pushing, mm. */
const DEEPEST = 14;

/** A structure that yields. */
interface Body {
  readonly structure: BuiltStructure;
  readonly mesh: ClosedMesh;
  readonly yields: number;
  /** For each vertex its neighbours within the spread and their weights, flattened. */
  readonly near: Neighbourhood;
  /** For each vertex 1 near an end of the muscle, else 0. */
  readonly rooted: Uint8Array;
  readonly push: Float32Array;
}

interface Neighbourhood {
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  readonly weight: Float32Array;
}

/**
 * Lets muscles and fasciae of one side press each other, and bones press them, until they no longer overlap by more than
 * a touch. Positions are changed in place. What moves is little (a few mm): neighbours that were each measured or drawn
 * by themselves come to lie against each other as they do in a body.
 * @param movable right-sided muscles and connective structures
 * @param fixed bones, cartilages and midline structures in their way
 * @param mayOverlap whether two structures (by id) truly grow into each other
 * @param rootedIn whether a structure attaches to a fixed one (by id)
 */
export function settle(
  movable: readonly BuiltStructure[],
  fixed: readonly BuiltStructure[],
  mayOverlap: (one: string, other: string) => boolean,
  rootedIn: (id: string, fixed: string) => boolean,
): void {
  const bodies = movable.map(bodyOf);
  const walls = fixed.map((structure) => ({ structure, mesh: new ClosedMesh(structure.surface) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const body of bodies) {
      body.push.fill(0);
      for (const wall of walls)
        if (body.mesh.boxMeets(wall.mesh))
          pushOut(body, wall.mesh, 1, rootedIn(body.structure.id, wall.structure.id), TOUCH.bone);
      for (const other of bodies) {
        if (other === body || !body.mesh.boxMeets(other.mesh)) continue;
        if (mayOverlap(body.structure.id, other.structure.id)) continue;
        pushOut(body, other.mesh, body.yields / (body.yields + other.yields), false, TOUCH.muscle);
      }
    }
    for (const body of bodies) move(body);
  }
}

function bodyOf(structure: BuiltStructure): Body {
  const surface = structure.surface as MuscleSurface;
  return {
    structure,
    mesh: new ClosedMesh(surface),
    yields: structure.kind === "connective" ? YIELDING.connective : YIELDING.muscle,
    near: neighbourhood(surface.positions),
    rooted: nearEnds(surface),
    push: new Float32Array(surface.positions.length),
  };
}

const answer = nearness();

/** Adds to the body's push what takes its vertices out of the other surface: `share` of the way. */
function pushOut(body: Body, other: ClosedMesh, share: number, root: boolean, touch: number): void {
  const { positions: p } = body.structure.surface;
  for (let i = 0; i < p.length; i += 3) {
    const [x, y, z] = [p[i]!, p[i + 1]!, p[i + 2]!];
    if (!other.boxHolds(x, y, z)) continue;
    const near = other.nearest(x, y, z, DEEPEST, answer);
    if (!near) continue;
    const depth = -near.distance - (root && body.rooted[i / 3] ? ROOTED : touch);
    if (depth <= 0) continue;
    const factor = (share * depth) / -near.distance;
    body.push[i]! += (near.at.x - x) * factor;
    body.push[i + 1]! += (near.at.y - y) * factor;
    body.push[i + 2]! += (near.at.z - z) * factor;
  }
}

/** Moves the vertices by their own push and by that of the vertices around them. */
function move({ structure, mesh, near, push }: Body): void {
  const { positions: p } = structure.surface;
  const { start, other, weight } = near;
  let moved = false;
  for (let v = 0; v < p.length / 3; v++) {
    for (let k = 0; k < 3; k++) {
      let spread = 0;
      for (let n = start[v]!; n < start[v + 1]!; n++) spread += weight[n]! * push[3 * other[n]! + k]!;
      const step = (1 - SOFT) * push[3 * v + k]! + SOFT * spread;
      if (step === 0) continue;
      p[3 * v + k]! += step;
      moved = true;
    }
    p[3 * v] = Math.min(p[3 * v]!, -MIDLINE_GAP);
  }
  if (moved) mesh.refresh();
}

/** Weights fall smoothly to 0 at the spread and sum to 1. */
function neighbourhood(p: Float32Array): Neighbourhood {
  const count = p.length / 3;
  const cells = new Map<string, number[]>();
  const cell = (k: number) => Math.floor(k / SPREAD);
  for (let v = 0; v < count; v++) {
    const key = [0, 1, 2].map((k) => cell(p[3 * v + k]!)).join();
    const list = cells.get(key);
    if (list) list.push(v);
    else cells.set(key, [v]);
  }
  const start = new Uint32Array(count + 1);
  const other: number[] = [];
  const weight: number[] = [];
  for (let v = 0; v < count; v++) {
    const [i, j, k] = [0, 1, 2].map((axis) => cell(p[3 * v + axis]!)) as [number, number, number];
    const from = weight.length;
    let sum = 0;
    for (let a = i - 1; a <= i + 1; a++)
      for (let b = j - 1; b <= j + 1; b++)
        for (let c = k - 1; c <= k + 1; c++)
          for (const w of cells.get(`${a},${b},${c}`) ?? []) {
            const square =
              (p[3 * v]! - p[3 * w]!) ** 2 +
              (p[3 * v + 1]! - p[3 * w + 1]!) ** 2 +
              (p[3 * v + 2]! - p[3 * w + 2]!) ** 2;
            const share = (1 - square / SPREAD ** 2) ** 2;
            if (square >= SPREAD ** 2) continue;
            other.push(w);
            weight.push(share);
            sum += share;
          }
    for (let n = from; n < weight.length; n++) weight[n]! /= sum;
    start[v + 1] = weight.length;
  }
  return { start, other: Uint32Array.from(other), weight: Float32Array.from(weight) };
}

/** Which vertices lie within reach of an end. */
function nearEnds({ positions: p, fibreU }: MuscleSurface): Uint8Array {
  const ends: number[] = [];
  fibreU.forEach((u, i) => {
    if (u < 0.02 || u > 0.98) ends.push(i);
  });
  return Uint8Array.from(fibreU, (_, i) =>
    ends.some(
      (e) => Math.hypot(p[3 * e]! - p[3 * i]!, p[3 * e + 1]! - p[3 * i + 1]!, p[3 * e + 2]! - p[3 * i + 2]!) < ROOT,
    )
      ? 1
      : 0,
  );
}
