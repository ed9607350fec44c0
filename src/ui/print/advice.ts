import type { HazardKind } from "../../clinical/types";
import type { ContentIndex, PointOfMuscle } from "../../state/content";

/** Told under "get help" instead. */
const CALL_FOR_HELP = "seek-help";
/** Emergencies, with what must be near a point for them to arise; null where the region alone decides. */
const EMERGENCIES: Readonly<Record<string, HazardKind | null>> = {
  pneumothorax: "lung",
  "cord-emergency": "cord",
  "neck-artery-emergency": null,
  "heart-emergency": null,
  "calf-thrombosis": null,
};
/** Lesser events after which somebody should look. */
const LATER: readonly string[] = ["bleeding", "nerve-pain", "infection-after"];

/** Claims about the time after treatment, for the patient. */
export function aftercareOf(content: ContentIndex): readonly string[] {
  return content.aftercare.filter((id) => id !== CALL_FOR_HELP);
}

/** Claims that say when to get help after these points, most general first; of the emergencies those that can arise. */
export function helpOf(content: ContentIndex, points: readonly PointOfMuscle[]): readonly string[] {
  const ids = points.flatMap(({ point, muscle }) => {
    const near = new Set((point.needling ?? muscle.needling).hazards.map(({ kind }) => kind));
    const ofRegion = content.precautions[muscle.region] ?? [];
    return Object.entries(EMERGENCIES)
      .filter(([id, hazard]) => (hazard ? near.has(hazard) : ofRegion.includes(id)))
      .map(([id]) => id);
  });
  return [CALL_FOR_HELP, ...new Set(ids), ...LATER];
}
