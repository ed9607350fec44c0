import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { DetailedPoint } from "../../core/ranking";
import { useApp, useAppState } from "../../state/context";
import { compareWith, showPattern } from "../../state/paint";
import { requestFocus, selectPoint } from "../../state/store";
import { Icon } from "../controls/Icon";
import { FeltList } from "../panel/FeltList";
import { useNames } from "../useNames";
import { shareWord } from "./shareWord";

/** One candidate: what it explains, what it leaves open, why it stands here; pressed, its pattern is drawn over the pain. */
export function RankRow({ row }: { row: DetailedPoint }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const { point: pointName } = useNames();
  const { id, side } = row;
  const shown = useAppState(({ view }) => view.trp === id && view.side === side);
  const compared = useAppState(({ paint }) => paint.compared.some((c) => c.id === id && c.side === side));
  const { point } = content.points.get(id)!;
  const name = pointName(point, side);
  return (
    <li className="rank" data-shown={shown}>
      <div className="rank-line">
        <Button className="rank-row" aria-expanded={shown} onPress={() => showPattern(store, { id, side })}>
          <span className="rank-name">{name}</span>
          <span className="rank-match">{t("pain.match", { score: Math.round(row.score * 100) })}</span>
          <RankFacts row={row} />
        </Button>
        <Button
          className="button rank-compare"
          aria-pressed={compared}
          aria-label={t("pain.compareThis", { name })}
          onPress={() => compareWith(store, { id, side })}
        >
          <Icon name="compare" />
          <span aria-hidden="true">{t("pain.compare")}</span>
        </Button>
      </div>
      {shown && (
        <div className="rank-more">
          <FeltList point={point} />
          <div className="button-row">
            <Button className="button primary" onPress={() => selectPoint(store, content, id, side)}>
              <Icon name="target" /> {t("pain.open")}
            </Button>
            <Button className="button" onPress={() => requestFocus(store, "pain")}>
              <Icon name="eye" /> {t("point.showPain")}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

/** The bar of what is explained, and the words to it. */
export function RankFacts({ row }: { row: DetailedPoint }) {
  const { t } = useTranslation();
  const register = useAppState((state) => state.view.register);
  const { zone } = useNames();
  const names = (ids: readonly string[]) => ids.map(zone).join("; ");
  const why =
    register === "patient"
      ? t("pain.whyPatient", {
          explained: t(`pain.shares.${shareWord(row.explained)}`),
          specific: t(`pain.shares.${shareWord(row.specific)}`),
        })
      : t("pain.why", { explained: Math.round(row.explained * 100), specific: Math.round(row.specific * 100) });
  return (
    <>
      <ShareBar share={row.explained} />
      <span className="rank-why">{why}</span>
      {row.explains.length > 0 && <span className="quiet">{t("pain.explains", { zones: names(row.explains) })}</span>}
      {row.unexplained.length > 0 && (
        <span className="quiet">{t("pain.unexplained", { zones: names(row.unexplained) })}</span>
      )}
    </>
  );
}

/** A bar whose filled part is what is explained; the words beside it say the same. */
function ShareBar({ share }: { share: number }) {
  return (
    <svg className="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="share-whole" width="100" height="6" />
      <rect className="share-part" width={100 * Math.min(1, share)} height="6" />
    </svg>
  );
}
