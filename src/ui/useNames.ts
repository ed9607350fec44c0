import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Side } from "../anatomy/types";
import type { TriggerPoint } from "../clinical/types";
import { fullName, type SayName } from "../core/fullName";
import type { ReportedPain } from "../core/view";
import { useApp } from "../state/context";

/** Names in the language of the page. */
export interface Names {
  /** A point, with its side if one is given: "right upper trapezius, trigger point 1". */
  readonly point: (point: TriggerPoint, side?: Side) => string;
  /** The same from the parts of the name. */
  readonly sayPoint: SayName;
  /** A muscle or structure on a side: "right Soleus". */
  readonly sided: (name: string, side: Side) => string;
  /** A place of pain; its id where it is unknown. */
  readonly zone: (id: string) => string;
  /** A place of pain with its side: "Front of the shoulder, right". */
  readonly place: (place: ReportedPain) => string;
}

/** How points, muscles and places are named on this page. */
export function useNames(): Names {
  const { t } = useTranslation();
  const { content } = useApp();
  return useMemo(() => {
    const sayPoint: SayName = (kind, parts) => t(`names.${kind}`, parts);
    const zone = (id: string) => content.zoneOf.get(id)?.label ?? id;
    return {
      sayPoint,
      zone,
      point: (point, side) => {
        const muscle = content.points.get(point.id)?.muscle.label;
        const name = content.structureOf.get(point.structure)?.label ?? muscle ?? point.structure;
        return fullName(name, point.label, side, sayPoint);
      },
      sided: (name, side) => t(side === "R" ? "names.right" : "names.left", { name }),
      place: (place) => {
        if (!place.side) return zone(place.zone);
        return t(place.side === "R" ? "names.placeRight" : "names.placeLeft", { place: zone(place.zone) });
      },
    };
  }, [t, content]);
}
