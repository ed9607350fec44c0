import type { ViewState } from "../../core/view";
import type { ContentIndex } from "../../state/content";
import type { BodyPart } from "../body/types";

/** How much is left of muscles in x-ray. */
export const XRAY_GLASS = 0.1;

/** What of a view decides what is drawn. */
type Wish = Pick<ViewState, "hide" | "isolate" | "layer" | "bones" | "xray">;

const isFlesh = ({ kind }: BodyPart): boolean => kind === "muscle" || kind === "connective";

/** Whether the view leaves a structure out: hidden, not among those shown alone, its layer taken off, or bone without bones. */
export function leftOut(part: BodyPart, view: Wish, content: ContentIndex): boolean {
  const muscle = content.muscleOf.get(part.id)?.id;
  const named = (names: readonly string[]) =>
    names.includes(part.id) ||
    names.includes(part.name) ||
    (muscle !== undefined && (names.includes(muscle) || names.includes(`${muscle}.${part.side}`)));
  if (named(view.hide) || (view.isolate.length > 0 && !named(view.isolate))) return true;
  return isFlesh(part) ? (part.layer ?? 1) <= view.layer : !view.bones;
}

/** Whether a structure is glass because the view is an x-ray. */
export function inXray(part: BodyPart, view: Wish): boolean {
  return view.xray && isFlesh(part);
}
