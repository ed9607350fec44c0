import { useTranslation } from "react-i18next";
import { eyeDirection, seenFrom, steepLook } from "../../core/facing";
import { FeltList } from "../panel/FeltList";
import { Section } from "../panel/Section";
import { QrCode } from "../visit/QrCode";
import { useMade } from "../visit/useMade";
import type { Shown } from "../visit/usePictures";
import type { PrintedRow } from "./PrintPage";
import { SheetFoot } from "./SheetFoot";

interface PointSheetProps {
  readonly row: PrintedRow;
  /** The exact view, the front, the back. */
  readonly pictures: readonly Shown[];
  readonly number: number;
  readonly count: number;
}

/** One point on paper: how it was shown, where its pain is felt, what the patient was told, and the code of its view. */
export function PointSheet({ row, pictures, number, count }: PointSheetProps) {
  const { t } = useTranslation();
  const made = useMade();
  const { point, muscle } = row.found;
  const [exact, front, back] = pictures;
  return (
    <section className="sheet" aria-label={row.name}>
      <h3 className="sheet-title">{row.name}</h3>
      <p>
        {t(`face.ownSide.${row.item.side}`)} {t("print.own")}
      </p>
      {exact?.phase !== "failed" && (
        <div className="sheet-pictures">
          <Figure row={row} picture={exact} kind="exact" caption={t("print.exact")} />
          <Figure row={row} picture={front} kind="front" caption={t("print.whole.front")} />
          <Figure row={row} picture={back} kind="back" caption={t("print.whole.back")} />
        </div>
      )}
      <p className="quiet">{t("print.legend")}</p>
      <p className="sheet-lead">{point.text.patient}</p>
      <div className="sheet-columns">
        <div>
          <Section title={t("print.felt")}>
            <FeltList point={point} />
          </Section>
          <Section title={t("print.about")}>
            <p>{muscle.story}</p>
          </Section>
          <Section title={t("print.selfCare")}>
            <p>{muscle.selfCare}</p>
          </Section>
        </div>
        <figure className="sheet-code">
          <QrCode text={made.address(row.item.view)} label={t("take.codeLabel")} tooLong={t("take.tooLong")} />
          <figcaption>{t("print.phone")}</figcaption>
        </figure>
      </div>
      <SheetFoot number={number} count={count} />
    </section>
  );
}

interface FigureProps {
  readonly row: PrintedRow;
  readonly picture: Shown | undefined;
  readonly kind: "exact" | "front" | "back";
  readonly caption: string;
}

function Figure({ row, picture, kind, caption }: FigureProps) {
  const { t } = useTranslation();
  const view = kind === "exact" ? row.view.view : kind;
  const direction = eyeDirection(view);
  const steep = steepLook(direction);
  const alt = t("take.alt", {
    name: row.name,
    view: t(`body.views.${typeof view === "string" ? view : "free"}`),
    sides: [steep && t(`print.steep.${steep}`), t(`print.sides.${seenFrom(direction)}`)].filter(Boolean).join(" "),
  });
  return (
    <figure className={kind}>
      {picture?.phase === "ready" ? <img src={picture.url} alt={alt} /> : <div className="picture-wait" />}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
