import { useLayoutEffect, useRef } from "react";
import { useApp, useAppState } from "../../state/context";
import { needleAsked } from "../../state/needle";
import { hurting } from "../../state/paint";
import { studying } from "../../state/study/stage";
import { NeedleEntry } from "../needle/NeedleEntry";
import { StudyEntry } from "../study/StudyEntry";
import { MusclePanel } from "./MusclePanel";
import { PainPanel } from "./PainPanel";
import { StartPanel } from "./StartPanel";
import { StructurePanel } from "./StructurePanel";

/** What belongs to the present selection. */
export function Panel() {
  const { content } = useApp();
  const chosen = useAppState((state) => state.view.muscle);
  const top = useRef<HTMLDivElement>(null);
  const subject = content.muscleOf.get(chosen ?? "")?.id ?? chosen;
  // Another subject is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is what changes
  useLayoutEffect(() => top.current?.parentElement?.scrollTo(0, 0), [subject]);
  return (
    <>
      <div ref={top} />
      <Subject />
    </>
  );
}

function Subject() {
  const { content } = useApp();
  const chosen = useAppState((state) => state.view.muscle);
  const asked = useAppState((state) => state.view.mode === "pain" || hurting(state));
  const needle = useAppState(needleAsked);
  const study = useAppState(studying);
  const muscle = content.muscleOf.get(chosen ?? "");
  if (study) return <StudyEntry />;
  if (muscle && needle) return <NeedleEntry muscle={muscle} />;
  if (muscle) return <MusclePanel muscle={muscle} />;
  const structure = content.structureOf.get(chosen ?? "");
  if (structure) return <StructurePanel structure={structure} />;
  return asked ? <PainPanel /> : <StartPanel />;
}
