import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { readStamp } from "../core/stamp";
import { longDate } from "./visit/useMade";

/** For who opens a take-home link: when and of what it was made, and where that comes from. Nothing without such a link. */
export function TakenHome() {
  const { t, i18n } = useTranslation();
  // The address is rewritten as soon as something changes, so what it said at the opening is kept.
  const [stamp, setStamp] = useState(() => readStamp(location.hash));
  useEffect(() => {
    const read = () => setStamp(readStamp(location.hash));
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  if (!stamp) return null;
  const { date, model, texts } = stamp;
  return (
    <p className="quiet taken-home">
      {t("take.fromVisit", { date: longDate(date, i18n.language), model: model || "–", texts })} {t("take.teaches")}{" "}
      {t("take.attribution")}
    </p>
  );
}
