import { useMemo } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { zonesById } from "../../anatomy/zones";
import { rankPoints } from "../../core/ranking";
import { useApp, useAppState } from "../../state/context";
import { selectPoint, togglePain } from "../../state/store";
import { CommandButton } from "../controls/CommandButton";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";

/** What follows explains too little to help. */
const MOST_ROWS = 12;

/** Where it hurts, and which trigger points are described to be felt there. */
export function PainPanel() {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const pain = useAppState((state) => state.view.pain);
  const names = useNames();
  const rows = useMemo(() => {
    const points = [...content.points.values()].map(({ point }) => point);
    return rankPoints(points, pain, zonesById).slice(0, MOST_ROWS);
  }, [content, pain]);
  const places = (ids: readonly string[]) => ids.map(names.zone).join("; ");
  return (
    <>
      <header className="panel-header">
        <h2>{t("pain.title")}</h2>
        <CommandButton name="clear" icon="close" />
      </header>
      <p className="caution">
        <Icon name="warning" /> {t("pain.caution")}
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
      </div>
      <p className="quiet">
        {t("pain.addOther")} {t("pain.lead")}
      </p>
      {rows.length === 0 && <p>{t("pain.none")}</p>}
      <ol className="ranking">
        {rows.map((row) => {
          const point = content.points.get(row.id)!.point;
          const percent = Math.round(row.score * 100);
          return (
            <li key={row.id + row.side}>
              <Button className="rank-row" onPress={() => selectPoint(store, content, row.id, row.side)}>
                <span className="rank-name">{names.point(point, row.side)}</span>
                <span className="rank-match">{t("pain.match", { percent })}</span>
                <span className="quiet">{t("pain.explains", { zones: places(row.explains) })}</span>
                {row.unexplained.length > 0 && (
                  <span className="quiet">{t("pain.unexplained", { zones: places(row.unexplained) })}</span>
                )}
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
