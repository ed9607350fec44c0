import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Zone } from "../../anatomy/zones/types";
import { type ChosenSide, chosenSides, withSides } from "../../core/painPlaces";
import { useApp, useAppState } from "../../state/context";
import { reportPain } from "../../state/paint";
import { useNames } from "../useNames";
import { isSided } from "./zoneGroups";

const CHOICES: readonly { readonly key: "right" | "left" | "both"; readonly sides: readonly ChosenSide[] }[] = [
  { key: "right", sides: ["R"] },
  { key: "left", sides: ["L"] },
  { key: "both", sides: ["R", "L"] },
];

/** One place by name, to be chosen on the right, the left or both; what has no sides is chosen or not. */
export function ZoneRow({ zone }: { zone: Zone }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const pain = useAppState((state) => state.view.pain);
  const label = useNames().zone(zone.id);
  const sided = isSided(zone);
  const now = chosenSides(pain, zone.id, sided);
  const choices = sided ? CHOICES : ([{ key: "here", sides: ["M"] }] as const);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div className="zone-row" role="group" aria-label={label}>
      <span className="zone-name">
        {label}
        {zone.deep && <span className="quiet"> ({t("point.deep")})</span>}
      </span>
      <span className="zone-choices">
        {choices.map(({ key, sides }) => {
          const chosen = sides.length === now.size && sides.every((side) => now.has(side));
          const next = new Set<ChosenSide>(chosen ? [] : sides);
          return (
            <Button
              key={key}
              className="button zone-choice"
              aria-pressed={chosen}
              aria-label={t("pain.choose", { place: label, side: t(`pain.sides.${key}`) })}
              onPress={() => reportPain(store, withSides(pain, zone.id, next))}
            >
              {t(`pain.sides.${key}`)}
            </Button>
          );
        })}
      </span>
    </div>
  );
}
