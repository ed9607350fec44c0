/** What a straight line passes through, in order: from the crossings of closed surfaces to a list with thicknesses. */
import type { Vec3 } from "../anatomy/types";
import { scale, subtract } from "../anatomy/vector";
import { type Solid, type TissueKind, treeOf } from "./solids";
import { type Crossing, meetsBox } from "./triangleTree";

/** A stretch of a line in one tissue. */
export interface Tissue {
  /** Null between structures: skin and fat at the entry, fat and connective tissue further in. */
  readonly solid: Solid | null;
  /** Along the line from its start, mm. */
  readonly from: number;
  readonly to: number;
}

/** Neighbours overlap by up to a few millimetres in the model: who is named there, the highest first. */
const RANK: Readonly<Record<TissueKind, number>> = {
  bone: 6,
  cartilage: 6,
  cord: 5,
  lung: 5,
  organ: 5,
  artery: 4,
  vein: 4,
  nerve: 4,
  muscle: 2,
  connective: 1,
  skin: 0,
};
/** The target counts above other muscles; on the way to the point above all, since the point lies in it. */
const TARGET = 3;
const GOAL = 7;
/** Stretches thinner than this say more about the triangles than about the body, mm. */
const SLIVER = 0.4;

/** Lines are followed from this far before their start, mm: a muscle may reach to the skin and a hair beyond. */
const BEFORE = 3;

/**
 * The stretches of a line inside a solid, from the crossings of its surface (those before the start count, at negative
 * places). Where a surface folds over itself a line may leave before it enters; inside is where it has entered once more.
 */
export function stretches(
  crossings: readonly Omit<Crossing, "triangle">[],
  reach: number,
): [from: number, to: number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let from = 0;
  for (const { at, way } of crossings) {
    if (depth === 0 && way === 1) from = Math.max(0, at);
    depth += way;
    if (depth === 0 && way === -1 && at > from) found.push([from, at]);
  }
  if (depth > 0) found.push([from, reach]);
  return found;
}

/** The crossings of a solid by `reach` mm of a line, and by the little before its start. */
export function crossingsOf(solid: Solid, start: Vec3, direction: Vec3, reach: number): readonly Crossing[] {
  const before = subtract(start, scale(direction, BEFORE));
  if (!meetsBox(before, direction, reach + BEFORE, solid.low, solid.high)) return [];
  const found = treeOf(solid).crossings(before, direction, reach + BEFORE);
  return found.map((crossing) => ({ ...crossing, at: crossing.at - BEFORE }));
}

/**
 * The tissues along `reach` mm of a line from its start outside all solids: they follow each other without gap or
 * overlap, and add up to `reach`. `target` is the muscle that is meant, and how far along the line its point lies, mm.
 */
export function tissuesAlong(
  solids: readonly Solid[],
  start: Vec3,
  direction: Vec3,
  reach: number,
  target: { readonly id: string; readonly at: number },
): Tissue[] {
  const inside = solids.flatMap((solid) =>
    stretches(crossingsOf(solid, start, direction, reach), reach).map(([from, to]) => ({ solid, from, to })),
  );
  const ends = [...new Set([0, target.at, reach, ...inside.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const pieces: { solid: Solid | null; from: number; to: number }[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const [from, to] = [ends[i]!, ends[i + 1]!];
    const middle = (from + to) / 2;
    const here = inside.filter((piece) => piece.from < middle && middle < piece.to);
    const rank = ({ kind, id }: Solid) =>
      kind === "muscle" && id === target.id ? (middle < target.at ? GOAL : TARGET) : RANK[kind];
    // Of equals the one entered later: the line is about to be in it.
    here.sort((a, b) => rank(b.solid) - rank(a.solid) || b.from - a.from);
    pieces.push({ solid: here[0]?.solid ?? null, from, to });
  }
  return joined(withoutSlivers(joined(pieces)));
}

/** Neighbouring stretches of the same tissue as one. */
function joined(pieces: readonly Tissue[]): Tissue[] {
  const out: Tissue[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.solid === piece.solid) out[out.length - 1] = { ...last, to: piece.to };
    else out.push(piece);
  }
  return out;
}

/** Slivers go to the stretch before them; the first stretch, the skin's, and bone stay however thin they are. */
function withoutSlivers(pieces: readonly Tissue[]): Tissue[] {
  const out: Tissue[] = [];
  for (const piece of pieces) {
    const thin = piece.to - piece.from < SLIVER && (piece.solid === null || RANK[piece.solid.kind] < RANK.artery);
    const last = out.at(-1);
    if (thin && last) out[out.length - 1] = { ...last, to: piece.to };
    else out.push(piece);
  }
  return out;
}
