import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Solid } from "../../core/solids";
import { useApp, useAppState } from "../../state/context";

/** The name of a structure or organ in the language of the page, with its side where that is not the one shown; of what lies between structures. */
export function useTissueName(): (solid: Pick<Solid, "id" | "label" | "side"> | null, first?: boolean) => string {
  const { t } = useTranslation();
  const { partName } = useApp().content;
  const side = useAppState((state) => state.view.side);
  return useCallback(
    (solid, first = false) => {
      if (!solid) return t(first ? "needle.skinAndFat" : "needle.fat");
      const name = partName(solid.id, solid.label);
      if (solid.side === "M" || solid.side === side) return name;
      return t("needle.sided", { side: t(solid.side === "R" ? "needle.right" : "needle.left"), name });
    },
    [t, side, partName],
  );
}
