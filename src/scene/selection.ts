import type { MuscleRegion } from "../anatomy/structures/types";
import type { Side } from "../anatomy/types";
import { zones } from "../anatomy/zones";
import { addPaint } from "../core/paint";
import type { CameraView, ViewState } from "../core/view";
import { patternField } from "../core/zoneField";
import type { ContentIndex } from "../state/content";
import type { FocusTarget } from "../state/store";
import type { StudyStage } from "../state/study/stage";
import type { SceneBody } from "./body/SceneBody";
import type { BodyPart } from "./body/types";
import { frameRegion } from "./camera/frameRegion";
import { frameField, frameParts, framePoint } from "./camera/framing";
import { reportedField } from "./pain/reportedField";

/** The parts of the model that the selection means: a part alone, or all parts of a muscle, on the chosen side. */
export function selectedParts(
  body: SceneBody,
  content: ContentIndex,
  chosen: ViewState["muscle"],
  side: Side,
): BodyPart[] {
  if (chosen === null) return [];
  const own = body.part(chosen, side);
  if (own) return [own];
  return (content.muscleOf.get(chosen)?.parts ?? []).flatMap((id) => body.part(id, side) ?? []);
}

/** The camera that shows what a study card shows; for a point that is sought its region, no more. */
export function frameStudy(
  body: SceneBody,
  content: ContentIndex,
  view: ViewState,
  study: StudyStage,
  aspect: number,
): CameraView | null {
  const { lit, guess, revealed, pattern, seek } = study;
  if (pattern) {
    const point = content.points.get(pattern.id)?.point;
    const field = point && patternField(body.skinIndex, point.strokes, pattern.side);
    return field ? frameField(body, [field.essential, field.spillover], aspect) : null;
  }
  const hit = revealed && guess?.hit ? body.part(guess.hit.id, guess.side) : null;
  if (lit) return frameParts(body, [...selectedParts(body, content, lit.id, lit.side), ...(hit ? [hit] : [])], aspect);
  const region = content.points.get(seek ?? "")?.muscle.region;
  return region ? frameRegion(region as MuscleRegion, view.side, aspect) : null;
}

/** The camera that shows the selection, where its pain is felt, or a region; null where there is nothing to show. */
export function frameFocus(
  body: SceneBody,
  content: ContentIndex,
  view: ViewState,
  on: Exclude<FocusTarget, "study">,
  aspect: number,
): CameraView | null {
  if (typeof on === "object") return frameRegion(on.region, view.side, aspect);
  const point = content.points.get(view.trp ?? "")?.point;
  if (on === "pain" && point) {
    const field = patternField(body.skinIndex, point.strokes, view.side);
    return frameField(body, [field.essential, field.spillover], aspect);
  }
  if (on === "pain" && (view.pain.length > 0 || view.strokes.length > 0)) {
    const field = reportedField(body.skinIndex, zones, view.pain);
    addPaint(body.skinIndex, view.strokes, field);
    return frameField(body, [field], aspect);
  }
  const parts = selectedParts(body, content, view.muscle, view.side);
  return point ? framePoint(body, point, view.side, parts, aspect) : frameParts(body, parts, aspect);
}
