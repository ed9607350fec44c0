import { useTranslation } from "react-i18next";
import { useMade } from "../visit/useMade";

/** At the end of each sheet: which it is, when it was made of what, and where that comes from. */
export function SheetFoot({ number, count }: { number: number; count: number }) {
  const { t } = useTranslation();
  const { line, attribution } = useMade();
  return (
    <footer className="sheet-foot">
      <p>
        {t("take.teaches")} {line} {t("print.page", { number, count })}.
      </p>
      <p>{attribution}</p>
    </footer>
  );
}
