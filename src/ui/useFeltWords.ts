import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { ReferredZone } from "../clinical/types";
import { useNames } from "./useNames";
import { zoneIsDeep } from "./zoneNames";

const SIDE_WORDS = {
  same: null,
  opposite: "point.sideOpposite",
  both: "point.sideBoth",
  midline: null,
} as const satisfies Record<ReferredZone["side"], string | null>;

/** Names a place where the pain of a point is felt, with what is unusual about it: "Forehead (opposite side)". */
export function useFeltWords(): (felt: ReferredZone) => string {
  const { t } = useTranslation();
  const names = useNames();
  return useCallback(
    ({ zone, side }) => {
      const word = SIDE_WORDS[side];
      const name = names.zone(zone);
      const deep = t("point.deep");
      // Some names say so themselves.
      const told = name.toLocaleLowerCase().startsWith(deep.toLocaleLowerCase());
      const notes = [zoneIsDeep(zone) && !told ? deep : null, word ? t(word) : null].filter(Boolean);
      return notes.length > 0 ? `${name} (${notes.join(", ")})` : name;
    },
    [t, names],
  );
}
