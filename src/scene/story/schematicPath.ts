import type { Side } from "../../anatomy/types";
import { approachTo } from "../../clinical/approaches";
import { longestNeedle, type NeedlePath, needlePath } from "../../core/needlePath";
import type { SolidBody } from "../../core/solids";
import type { PointOfMuscle } from "../../state/content";
import type { SceneBody } from "../body/SceneBody";
import { solidsOf } from "../needle/ground";

/** Its search tree is dear, so the skin is made once for each body. */
const skins = new WeakMap<SceneBody, SolidBody>();

/**
 * The needle as it is drawn for everyone: the way that is taught for the muscle, without what lies around it. It shows that a
 * needle arrives, not where one may go. Null where the model lacks the muscle.
 */
export function schematicPath(body: SceneBody, { point, muscle }: PointOfMuscle, side: Side): NeedlePath | null {
  const solids = skins.get(body) ?? { ...solidsOf(body), inside: [] };
  skins.set(body, solids);
  const longest = longestNeedle((point.needling ?? muscle.needling).needle);
  const goal = { at: point, side, approach: approachTo(point, muscle.id), longest };
  return needlePath(solids, [], goal);
}
