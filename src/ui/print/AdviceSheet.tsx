import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { Strength } from "../panel/ClaimList";
import { Section } from "../panel/Section";
import { aftercareOf, helpOf } from "./advice";
import type { PrintedRow } from "./PrintPage";
import { SheetFoot } from "./SheetFoot";

interface AdviceSheetProps {
  readonly rows: readonly PrintedRow[];
  readonly number: number;
  readonly count: number;
}

/** The last sheet: what to expect and do after treatment, and when to get help. */
export function AdviceSheet({ rows, number, count }: AdviceSheetProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const help = helpOf(
    content,
    rows.map(({ found }) => found),
  );
  return (
    <section className="sheet" aria-label={t("print.after")}>
      <div className="sheet-help">
        <Section title={t("print.help")}>
          <PatientClaims ids={help} />
        </Section>
      </div>
      <Section title={t("print.after")}>
        <p className="quiet">{t("print.afterLead")}</p>
        <PatientClaims ids={aftercareOf(content)} />
      </Section>
      <SheetFoot number={number} count={count} />
    </section>
  );
}

/** Claims in the patient's words, whatever the words on the screen. */
function PatientClaims({ ids }: { ids: readonly string[] }) {
  const { content } = useApp();
  return (
    <ul className="claims">
      {ids.map((id) => {
        const claim = content.claimOf.get(id);
        return (
          claim && (
            <li key={id}>
              <p>{claim.text.patient}</p>
              <Strength strength={claim.strength} />
            </li>
          )
        );
      })}
    </ul>
  );
}
