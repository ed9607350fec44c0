import type { Side } from "../../anatomy/types";
import { lowerFirst } from "../../core/fullName";
import type { ContentIndex } from "../../state/content";
import type { Names } from "../useNames";

/**
 * Structures in words, as `isolate` and `hide` name them: "right soleus". A muscle whose parts are all there is named as
 * a whole, and what is there on both sides (or named without one) goes without a side. Bones are named by their id.
 */
export function shownNames(names: readonly string[], content: ContentIndex, sided: Names["sided"]): string[] {
  const sides = new Map<string, Set<Side>>();
  const add = (id: string, found: readonly Side[]) => sides.set(id, new Set([...(sides.get(id) ?? []), ...found]));
  const given = names.map((name): [string, Side | null] => {
    const [, id, side] = /^(.*?)(?:\.([RL]))?$/.exec(name)!;
    return [id!, (side as Side | undefined) ?? null];
  });
  const has = (id: string, side: Side | null) => given.some(([other, of]) => other === id && of === side);
  for (const [id, side] of given) {
    const muscle = content.muscleOf.get(id);
    const whole = muscle && muscle.parts.length > 0 && muscle.parts.every((part) => has(part, side));
    add(whole ? muscle.id : id, side ? [side] : ["R", "L"]);
  }
  return [...sides].map(([id, of]) => {
    const muscle = content.structureOf.get(id)?.label ?? content.muscleOf.get(id)?.label;
    const label = muscle ?? content.partName(id, id.replaceAll("-", " "));
    const [only] = of;
    return of.size === 1 && only ? sided(lowerFirst(label), only) : label;
  });
}
