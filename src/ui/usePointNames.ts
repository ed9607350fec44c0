import { useCallback } from "react";
import { muscleStructure } from "../anatomy/structures";
import type { Side } from "../anatomy/types";
import type { TriggerPoint } from "../clinical/types";
import { fullName } from "../core/fullName";
import { useApp } from "../state/context";

/** Names a point with its side: "right upper trapezius, trigger point 1". */
export function usePointName(): (point: TriggerPoint, side?: Side) => string {
  const { content } = useApp();
  return useCallback(
    (point, side) => {
      const structure = muscleStructure(point.structure)?.label;
      return fullName(structure ?? content.points.get(point.id)?.muscle.label ?? point.structure, point.label, side);
    },
    [content],
  );
}
