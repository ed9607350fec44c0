import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Solid } from "../../core/solids";
import { useAppState } from "../../state/context";

/** The name of a structure, with its side where that is not the one shown; of what lies between structures. */
export function useTissueName(): (solid: Pick<Solid, "label" | "side"> | null, first?: boolean) => string {
  const { t } = useTranslation();
  const side = useAppState((state) => state.view.side);
  return useCallback(
    (solid, first = false) => {
      if (!solid) return t(first ? "needle.skinAndFat" : "needle.fat");
      if (solid.side === "M" || solid.side === side) return solid.label;
      return t("needle.sided", { side: t(solid.side === "R" ? "needle.right" : "needle.left"), name: solid.label });
    },
    [t, side],
  );
}
