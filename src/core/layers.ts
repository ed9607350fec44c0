/** The depths that can be taken off, from the surface inwards. */
import { MUSCLE_STRUCTURES } from "../anatomy/structures";

/** How many layers of muscle there are: with as many taken off, only the bones are left. */
export const LAYERS: number = Math.max(...MUSCLE_STRUCTURES.map(({ layer }) => layer));

/** What lies on top when layers are taken off: a muscle layer counted from the surface, the deepest one, or the bones. */
export type OnTop = "superficial" | "second" | "third" | "fourth" | "fifth" | "deepest" | "bones";

const COUNTED = ["superficial", "second", "third", "fourth", "fifth"] as const;

/**
 * What is on top now.
 * @param taken layers taken off, 0..`LAYERS`; more than there are leaves the bones too
 */
export function onTop(taken: number): OnTop {
  if (taken >= LAYERS) return "bones";
  return taken === LAYERS - 1 ? "deepest" : COUNTED[taken]!;
}
