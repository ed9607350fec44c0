import { useTranslation } from "react-i18next";
import type { PainKind, ReferredZone, TriggerPoint } from "../../clinical/types";
import { useNames } from "../useNames";
import { zoneIsDeep } from "../zoneNames";

const KINDS: readonly PainKind[] = ["essential", "spillover", "rare"];

const SIDE_WORDS = {
  same: null,
  opposite: "point.sideOpposite",
  both: "point.sideBoth",
  midline: null,
} as const satisfies Record<ReferredZone["side"], string | null>;

/** Where the pain of a point is felt, in words, with the sign by which each kind is drawn on the body. */
export function FeltList({ point }: { point: TriggerPoint }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <dl className="felt">
      {KINDS.filter((kind) => point[kind].length > 0).map((kind) => (
        <div key={kind} className="felt-row">
          <dt>
            <span className={`swatch ${kind}`} aria-hidden="true" />
            {t(`point.${kind}`)}
          </dt>
          <dd>
            {point[kind].map(({ zone, side }) => {
              const word = SIDE_WORDS[side];
              const notes = [zoneIsDeep(zone) ? t("point.deep") : null, word ? t(word) : null].filter(Boolean);
              return (
                <span key={zone + side} className="felt-zone">
                  {names.zone(zone)}
                  {notes.length > 0 ? ` (${notes.join(", ")})` : ""}
                </span>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
