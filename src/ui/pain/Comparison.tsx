import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { DetailedPoint } from "../../core/ranking";
import { useApp, useAppState } from "../../state/context";
import { compareWith, endComparison } from "../../state/paint";
import { requestFocus, selectPoint } from "../../state/store";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";
import { RankFacts } from "./RankRow";

/** Two candidates side by side: the first solid on the body, the second as rings, both over the hatched pain. */
export function Comparison({ rows }: { rows: readonly DetailedPoint[] }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const compared = useAppState((state) => state.paint.compared);
  const { point: pointName } = useNames();
  const looks = ["essential", "rings"] as const;
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <h3 id="comparison-title">{t("pain.comparing")}</h3>
      <div className="comparison-pair">
        {compared.map(({ id, side }, i) => {
          const { point } = content.points.get(id)!;
          const row = rows.find((r) => r.id === id && r.side === side);
          return (
            <article key={id + side} className="comparison-side">
              <h4>
                <span className={`swatch ${looks[i]}`} aria-hidden="true" />
                <span className="rank-name">{pointName(point, side)}</span>
              </h4>
              <p className="quiet">{t(i === 0 ? "pain.drawnSolid" : "pain.drawnRings")}</p>
              {row ? (
                <p className="comparison-facts">
                  <span className="rank-match">{t("pain.match", { score: Math.round(row.score * 100) })}</span>
                  <RankFacts row={row} />
                </p>
              ) : (
                <p>{t("pain.notExplained")}</p>
              )}
              <div className="button-row">
                <Button
                  className="button"
                  aria-label={t("pain.openThis", { name: pointName(point, side) })}
                  onPress={() => selectPoint(store, content, id, side)}
                >
                  {t("pain.openShort")}
                </Button>
                <Button
                  className="button icon-button"
                  aria-label={t("pain.stopComparingThis", { name: pointName(point, side) })}
                  onPress={() => compareWith(store, { id, side })}
                >
                  <Icon name="close" />
                </Button>
              </div>
            </article>
          );
        })}
      </div>
      <p className="legend-line">
        <span className="swatch hatch" aria-hidden="true" /> {t("pain.drawnHatch")}
      </p>
      <div className="button-row">
        <Button className="button primary" onPress={() => endComparison(store)}>
          <Icon name="back" /> {t("pain.endComparison")}
        </Button>
        <Button className="button" onPress={() => requestFocus(store, "pain")}>
          <Icon name="eye" /> {t("pain.showAll")}
        </Button>
      </div>
    </section>
  );
}
