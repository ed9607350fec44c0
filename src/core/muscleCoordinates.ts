/**
 * Where in a muscle: (u, v, depth, strand) to a place in the body and back.
 *
 * A place is found on the superficial and on the deep face at the same (u, v), and mixed by depth. Nothing but the
 * fibre field of the mesh is used, so a point stored in these coordinates stays right when the geometry improves.
 */
import type { Vec3 } from "../anatomy/types";
import { clamp, cross, dot, mix, scale, subtract, unit } from "../anatomy/vector";
import { coversPatch, type FibrePatch, facesByStrand, pointOnPatch } from "./fibrePatch";
import { invert } from "./invert";
import type { MuscleMesh } from "./types";

export interface FibreCoordinates {
  /** 0 at the origin .. 1 at the insertion. */
  readonly u: number;
  /** 0..1 across the width. */
  readonly v: number;
  /** 0 superficial face .. 1 deep face. */
  readonly depth: number;
  /** Index or name of the body where the muscle has several; 0 by default. */
  readonly strand?: number | string | undefined;
}

/** A place in a muscle with the directions that a taut band or a needle path needs. */
export interface FibreFrame {
  /** mm. */
  readonly position: Vec3;
  /** Unit, along the fibre from origin to insertion. */
  readonly fibre: Vec3;
  /** Unit, from the deep towards the superficial face, at right angles to the fibre. */
  readonly normal: Vec3;
}

interface Body {
  readonly superficial: FibrePatch;
  readonly deep: FibrePatch;
}

/** Unrolling a mesh is the dear part and a mesh never changes, so each is unrolled once. */
const unrolled = new WeakMap<MuscleMesh, Map<number, Body>>();

function bodies(mesh: MuscleMesh): Map<number, Body> {
  let map = unrolled.get(mesh);
  if (!map) {
    map = facesByStrand(mesh);
    if (map.size === 0) throw new Error("the muscle mesh has no triangle with fibre coordinates");
    unrolled.set(mesh, map);
  }
  return map;
}

/**
 * The index of the body meant by `strand`: itself, the index of its name, or the first body there is. Throws for a strand
 * that the muscle does not have.
 */
export function strandIndex(mesh: MuscleMesh, strand: number | string | undefined): number {
  const map = bodies(mesh);
  const index = typeof strand === "string" ? (mesh.strandNames?.indexOf(strand) ?? -1) : (strand ?? 0);
  if (map.has(index)) return index;
  if (strand === undefined || map.size === 1) return map.keys().next().value!;
  throw new Error(`the muscle has no strand "${strand}"`);
}

function bodyOf(mesh: MuscleMesh, strand: number | string | undefined): Body {
  return bodies(mesh).get(strandIndex(mesh, strand))!;
}

function place(body: Body, u: number, v: number, depth: number): Vec3 {
  const top = pointOnPatch(body.superficial, u, v) ?? pointOnPatch(body.deep, u, v)!;
  const bottom = pointOnPatch(body.deep, u, v) ?? top;
  return mix(top, bottom, depth);
}

/**
 * The place (mm, body frame) of the coordinates, each clamped to 0..1. Beyond the (u, v) that the faces cover, the
 * nearest covered place. Throws for a strand that the muscle does not have.
 */
export function toPosition(mesh: MuscleMesh, at: FibreCoordinates): Vec3 {
  return place(bodyOf(mesh, at.strand), clamp(at.u, 0, 1), clamp(at.v, 0, 1), clamp(at.depth, 0, 1));
}

/**
 * The coordinates of a place (mm) inside or on the muscle; for a place outside, those of a nearby place inside.
 * `strand` is the index of the body that fits best. On the rim, where both faces meet, depth has no meaning and any may
 * come back.
 */
export function toCoordinates(mesh: MuscleMesh, position: Vec3): Required<FibreCoordinates> & { strand: number } {
  let best: { u: number; v: number; depth: number; strand: number; error: number } | null = null;
  for (const [strand, body] of bodies(mesh)) {
    const found = invert((u, v, depth) => place(body, u, v, depth), body, position);
    if (!best || found.error < best.error) best = { ...found, strand };
  }
  const { u, v, depth, strand } = best!;
  return { u, v, depth, strand };
}

/** Steps in which the reach of a fibre is found, share of the muscle. */
const STEP = 1 / 64;
/** A gap between the faces narrower than this is no end of a fibre: the rim between them belongs to neither. */
const RIM = 0.02;

/**
 * The fibre through the place: `samples` points (at least 2; mm, 3 numbers each) from its origin to its insertion at the
 * place's v and depth. This is the taut band of a trigger point. In a pennate muscle a fibre reaches from one edge to the
 * other and is shorter than the muscle.
 */
export function fibreThrough(mesh: MuscleMesh, at: FibreCoordinates, samples: number): Float32Array {
  const n = Math.max(2, Math.floor(samples));
  const body = bodyOf(mesh, at.strand);
  const v = clamp(at.v, 0, 1);
  const depth = clamp(at.depth, 0, 1);
  const [from, to] = fibreReach(body, clamp(at.u, 0, 1), v);
  const line = new Float32Array(3 * n);
  for (let i = 0; i < n; i++) line.set(place(body, from + ((to - from) * i) / (n - 1), v, depth), 3 * i);
  return line;
}

/** The range of u around a place in which the muscle has the fibre v. */
function fibreReach({ superficial, deep }: Body, u: number, v: number): readonly [from: number, to: number] {
  const has = (along: number) => coversPatch(superficial, along, v, RIM) || coversPatch(deep, along, v, RIM);
  const reach = (way: 1 | -1) => {
    let end = u;
    while (end !== (way > 0 ? 1 : 0) && has(clamp(end + way * STEP, 0, 1))) end = clamp(end + way * STEP, 0, 1);
    return end;
  };
  return [reach(-1), reach(1)];
}

/** Half the span of u or v (share of the muscle) over which a direction is measured: about one triangle. */
const REACH = 0.025;

/** The place with its fibre direction and outward normal. Throws for a strand that the muscle does not have. */
export function frameAt(mesh: MuscleMesh, at: FibreCoordinates): FibreFrame {
  const body = bodyOf(mesh, at.strand);
  const u = clamp(at.u, REACH, 1 - REACH);
  const v = clamp(at.v, REACH, 1 - REACH);
  const depth = clamp(at.depth, 0, 1);
  const along = subtract(place(body, u + REACH, v, depth), place(body, u - REACH, v, depth));
  const across = subtract(place(body, u, v + REACH, depth), place(body, u, v - REACH, depth));
  const fibre = unit(along) ?? [0, -1, 0];
  const outward = subtract(place(body, u, v, 0), place(body, u, v, 1));
  // The faces' own normal: the line between the two faces leans where a muscle is wedge-shaped.
  const sheetNormal = unit(cross(fibre, across)) ?? unit(outward) ?? [0, 0, 1];
  const facing = dot(sheetNormal, outward) < 0 ? scale(sheetNormal, -1) : sheetNormal;
  return { position: toPosition(mesh, at), fibre, normal: facing };
}
