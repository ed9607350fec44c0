import { useTranslation } from "react-i18next";
import type { Given } from "../../state/study/session";
import { Icon } from "../controls/Icon";
import { SectionFigure } from "../needle/SectionFigure";
import { useTissues } from "./useTissues";

/** The tissues in their order with one's own numbers, and the cut through the model along the needle. */
export function OrderResult({ given }: { given: Given }) {
  const { t } = useTranslation();
  const tissues = useTissues();
  const here = typeof tissues === "string" ? null : tissues;
  const own = given.kind === "order" ? given.keys : [];
  const items = given.kind === "order" ? given.right : (here?.items ?? []);
  const found = here?.found;
  if (items.length === 0) return null;
  return (
    <>
      <h4>{t("study.order.right")}</h4>
      <ol className="study-order">
        {items.map(({ key, name }, i) => (
          <li key={key}>
            <span className="study-key" aria-hidden="true">
              {own[i] === key ? <Icon name="check" /> : i + 1}
            </span>
            <span className="study-tissue">{name}</span>
            {own.length > 0 && own[i] !== key && (
              <span className="quiet">{t("study.order.yours", { number: own.indexOf(key) + 1 })}</span>
            )}
          </li>
        ))}
      </ol>
      {found?.path && <SectionFigure path={found.path} ground={found.ground} target={found.point.structure} />}
    </>
  );
}
