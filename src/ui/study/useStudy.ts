import { useMemo } from "react";
import { useStore } from "zustand";
import { cardsOf, NEEDLE_TYPES, type StudyCard } from "../../core/study/cards";
import { type Memories, memoriesOf } from "../../core/study/queue";
import type { CommandContext } from "../../state/commands";
import type { ContentIndex } from "../../state/content";
import { useApp, useAppState } from "../../state/context";
import { browserStorage } from "../../state/keptStorage";
import { createKeptStore, followTabs } from "../../state/keptStore";
import { createStudy, type Session, type Study } from "../../state/study/session";
import { studyForm } from "../../state/study/studyForm";

const studies = new WeakMap<CommandContext["store"], Study>();

/** Study mode of this page: one for as long as the page lives. */
function studyOf(context: CommandContext): Study {
  const known = studies.get(context.store);
  if (known) return known;
  const record = createKeptStore(studyForm, browserStorage(), () => new Date());
  followTabs(record, studyForm);
  const study = createStudy(context, record);
  studies.set(context.store, study);
  return study;
}

export const useStudy = (): Study => studyOf(useApp());

/** The session that is going on; null at home. */
export function useSession(): Session | null {
  return useStore(useStudy().session, ({ now }) => now);
}

/** What was practised, by card. */
export function useMemories(): Memories {
  const items = useStore(useStudy().record.state, (state) => state.items);
  return useMemo(() => memoriesOf(items), [items]);
}

const cards = new WeakMap<ContentIndex["muscles"], readonly StudyCard[]>();

/** Every card there is. */
export function useAllCards(): readonly StudyCard[] {
  const { muscles } = useApp().content;
  const known = cards.get(muscles) ?? cardsOf(muscles);
  cards.set(muscles, known);
  return known;
}

/** Whether questions about the needle may be asked: to clinicians, after the reminder. */
export function useNeedleAllowed(): boolean {
  return useAppState(({ view, screened }) => view.register === "clinician" && screened);
}

/** The cards that can be asked here and now. */
export function useAskable(): readonly StudyCard[] {
  const all = useAllCards();
  const needle = useNeedleAllowed();
  const body = useAppState((state) => state.body.phase !== "failed");
  const { muscleOf, structureOf } = useApp().content;
  return useMemo(() => {
    // In words a part is told by its ends, where no other part of its muscle has the same.
    const ends = (part: string) => {
      const { origin, insertion } = structureOf.get(part)!;
      return `${origin}|${insertion}`;
    };
    const alone = ({ subject, muscle }: StudyCard) =>
      muscleOf.get(muscle)!.parts.filter((part) => ends(part) === ends(subject)).length === 1;
    const inWords = (card: StudyCard) =>
      card.type !== "order" && ((card.type !== "name" && card.type !== "layer") || alone(card));
    return all.filter((card) => (needle || !NEEDLE_TYPES.has(card.type)) && (body || inWords(card)));
  }, [all, body, muscleOf, needle, structureOf]);
}
