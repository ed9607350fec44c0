import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { PaintedZone } from "../../core/paintedZones";
import { useApp, useAppState } from "../../state/context";
import { erasePaint } from "../../state/paint";
import { togglePain } from "../../state/store";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";

/** Most places that are said of the paint. */
const MOST = 6;

/** What was reported so far: named places and paint, each to be taken away; and which places the paint covers. */
export function Reported({ places }: { places: readonly PaintedZone[] }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const names = useNames();
  const pain = useAppState((state) => state.view.pain);
  const strokes = useAppState((state) => state.view.strokes.length);
  const painted = places.filter(
    (place) => !pain.some(({ zone, side }) => zone === place.zone && (side === null || side === place.side)),
  );
  return (
    <section className="reported" aria-label={t("pain.reported")}>
      <p className="legend-line quiet">
        <span className="swatch hatch" aria-hidden="true" /> {t("pain.drawnHatch")}
      </p>
      <div className="chips">
        {pain.map((place) => (
          <Button
            key={place.zone + (place.side ?? "")}
            className="chip pain-chip"
            aria-label={t("pain.remove", { place: names.place(place) })}
            onPress={() => togglePain(store, place)}
          >
            {names.place(place)} <Icon name="close" />
          </Button>
        ))}
        {strokes > 0 && (
          <Button className="chip pain-chip" aria-label={t("paint.eraseAll")} onPress={() => erasePaint(store)}>
            {t("paint.strokes", { count: strokes })} <Icon name="close" />
          </Button>
        )}
      </div>
      {strokes > 0 && painted.length > 0 && (
        <details className="zone-region">
          <summary>{t("paint.covers", { place: names.place(painted[0]!), count: painted.length })}</summary>
          <ul className="phrases">
            {painted.slice(0, MOST).map((place) => (
              <li key={place.zone + place.side}>
                {t("paint.covered", {
                  place: names.place(place),
                  ofZone: Math.round(place.ofZone * 100),
                  ofPaint: Math.round(place.ofPaint * 100),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
