import { muscleStructure } from "../../anatomy/structures";
import { useApp, useAppState } from "../../state/context";
import { MusclePanel } from "./MusclePanel";
import { PainPanel } from "./PainPanel";
import { StartPanel } from "./StartPanel";
import { StructurePanel } from "./StructurePanel";

/** What belongs to the present selection. */
export function Panel() {
  const { content } = useApp();
  const chosen = useAppState((state) => state.view.muscle);
  const hurting = useAppState((state) => state.view.pain.length > 0);
  const muscle = content.muscleOf.get(chosen ?? "");
  if (muscle) return <MusclePanel muscle={muscle} />;
  const structure = muscleStructure(chosen ?? "");
  if (structure) return <StructurePanel structure={structure} />;
  return hurting ? <PainPanel /> : <StartPanel />;
}
