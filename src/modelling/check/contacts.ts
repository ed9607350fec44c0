import { muscleStructure, sharesTissue } from "../../anatomy/structures";
import type { MuscleSurface } from "../types";
import { type Checked, type Overlap, overlapOf } from "./checkBody";

/** An overlap with whether it is more than the model allows. */
export interface Contact extends Overlap {
  readonly fault: boolean;
}

/** No vertex of a muscle lies deeper in a bone, mm. */
const IN_BONE = 3;
/** Near its own attachment a muscle may sink this much deeper, mm: fibres enter the bone there. */
const ROOTED = 2;
/** As far from an end as this counts as its attachment, mm. */
const NEAR_END = 15;
/** No vertex of a muscle lies deeper in another, mm. */
const IN_MUSCLE = 4;
/** At most this share of the smaller muscle's vertices lies deeper than 2 mm in the other. */
const SHARE = 0.05;

/** Every overlap of a muscle or tendon with a bone or with another muscle, deepest first. */
export function contacts(body: ReadonlyMap<string, Checked>): Contact[] {
  const found: Contact[] = [];
  for (const own of body.values()) {
    if (own.structure.kind !== "muscle") continue;
    for (const other of body.values()) {
      if (other === own) continue;
      const { kind } = other.structure;
      if (kind === "bone" || kind === "cartilage") {
        const overlap = overlapOf(own, other, rooted(own, other.structure.id));
        if (overlap) found.push({ ...overlap, fault: overlap.depth > IN_BONE });
      } else if (kind === "muscle") {
        const overlap = overlapOf(own, other);
        if (!overlap) continue;
        const smaller = own.structure.surface.positions.length <= other.structure.surface.positions.length;
        const fault =
          !sharesTissue(own.structure.id, other.structure.id) &&
          (overlap.depth > IN_MUSCLE || (smaller && overlap.share > SHARE));
        found.push({ ...overlap, fault });
      }
    }
  }
  return found.sort((a, b) => b.depth - a.depth);
}

/** For each vertex, by how much deeper it may lie in a bone, mm: more near an end that attaches to it. */
function rooted(own: Checked, bone: string): ((vertex: number) => number) | undefined {
  const attaches = muscleStructure(own.structure.id)?.attaches;
  if (!attaches) return undefined;
  const { positions: p, fibreU } = own.structure.surface as MuscleSurface;
  const ends: number[] = [];
  fibreU.forEach((u, i) => {
    if ((u < 0.02 && attaches.origin.includes(bone)) || (u > 0.98 && attaches.insertion.includes(bone))) ends.push(i);
  });
  return (vertex) => (ends.some((end) => distanceOf(p, end, vertex) < NEAR_END) ? ROOTED : 0);
}

function distanceOf(p: Float32Array, a: number, b: number): number {
  return Math.hypot(p[3 * a]! - p[3 * b]!, p[3 * a + 1]! - p[3 * b + 1]!, p[3 * a + 2]! - p[3 * b + 2]!);
}
