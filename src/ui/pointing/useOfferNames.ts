import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { lowerFirst } from "../../core/fullName";
import { onTop } from "../../core/layers";
import { useApp, useAppState } from "../../state/context";
import type { Offer } from "../../state/pointing";
import { useNames } from "../useNames";

/** What is offered, in words. */
export interface OfferName {
  /** Without its side. */
  readonly name: string;
  /** With its side where it has one: "right soleus". */
  readonly sided: string;
  /** How deep it lies, or what it is; null for a point. */
  readonly depth: string | null;
}

/** Names what can be chosen by touch, in the language and for the reader of the page. */
export function useOfferNames(): (offer: Offer) => OfferName {
  const { t } = useTranslation();
  const { content } = useApp();
  const names = useNames();
  const side = useAppState((state) => state.view.side);
  const patient = useAppState((state) => state.view.register === "patient");
  return useCallback(
    (offer) => {
      if (offer.kind === "point") {
        const point = content.points.get(offer.id)?.point;
        const name = point ? names.point(point, side) : offer.id;
        return { name, sided: name, depth: null };
      }
      const name = content.partName(offer.id, offer.label);
      const sided = offer.side === "M" ? name : names.sided(lowerFirst(name), offer.side);
      const layer = onTop((offer.layer ?? 1) - 1);
      const word =
        offer.of === "bone"
          ? "bones"
          : offer.of === "cartilage" || offer.of === "connective"
            ? offer.of
            : layer === "superficial" && patient
              ? "near"
              : layer;
      return { name, sided, depth: t(`pointing.layers.${word}`) };
    },
    [content, names, patient, side, t],
  );
}
