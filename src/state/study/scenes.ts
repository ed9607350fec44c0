/** What the body shows for a card: before the answer, and after it. */
import type { Side } from "../../anatomy/types";
import type { StudyCard } from "../../core/study/cards";
import type { ContentIndex } from "../content";
import { emptyStage, type Placed, type StudyStage } from "./stage";

/** The stage of a card. With `open` what was asked may be seen. */
export function asked(card: StudyCard, content: ContentIndex, side: Side, open: boolean): StudyStage {
  const at = (id: string): Placed => ({ id, side });
  const before = ((): StudyStage => {
    switch (card.type) {
      case "find":
        return { ...emptyStage, seek: card.subject };
      case "name":
      case "layer":
        return { ...emptyStage, lit: at(card.subject) };
      case "pattern":
        return { ...emptyStage, pattern: at(card.subject) };
      case "draw":
        return {
          ...emptyStage,
          drawing: { point: card.subject, kind: "essential", strokes: { essential: [], spillover: [] }, overlap: null },
        };
      case "order":
        return { ...emptyStage, lit: litFor(card, content, side), needle: at(card.subject) };
      case "hazard":
        return { ...emptyStage, lit: litFor(card, content, side) };
    }
  })();
  return open ? { ...before, ...revealed(card, content, before) } : before;
}

/** What changes on the stage once the answer is given. */
export function revealed(card: StudyCard, content: ContentIndex, stage: StudyStage): Partial<StudyStage> {
  const side = stage.guess?.side ?? stage.pattern?.side ?? "R";
  const truth = { revealed: true, lit: stage.lit ?? litFor(card, content, side) };
  return card.type === "draw" ? { ...truth, lit: null, pattern: { id: card.subject, side: drawnSide(stage) } } : truth;
}

/** The side of the body on which more was drawn; the right where nothing was. */
function drawnSide({ drawing }: StudyStage): Side {
  const points = Object.values(drawing?.strokes ?? {}).flatMap((strokes) => strokes.flatMap(({ points }) => points));
  return points.reduce((sum, [x]) => sum + Math.sign(x), 0) > 0 ? "L" : "R";
}

/** The structure of what a card asks about; null where a muscle has several parts and all are meant. */
function litFor({ subject, muscle }: StudyCard, content: ContentIndex, side: Side): Placed {
  return { id: content.points.get(subject)?.point.structure ?? muscle, side };
}
