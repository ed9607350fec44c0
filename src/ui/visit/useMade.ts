import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Stamp, stampLink } from "../../core/stamp";
import { useApp, useAppState } from "../../state/context";

/** What everything that is taken home carries: where it comes from, the versions, the day. */
export interface Made {
  readonly stamp: Stamp;
  /** "26 November 2026. Model …, texts …." */
  readonly line: string;
  readonly attribution: string;
  /** The address of a view (its link from "#") with the stamp. */
  readonly address: (link: string) => string;
}

/** The stamp of today. */
export function useMade(): Made {
  const { t, i18n } = useTranslation();
  const { content } = useApp();
  const model = useAppState(({ body }) => (body.phase === "ready" ? body.modelVersion : ""));
  const lang = i18n.language;
  return useMemo(() => {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, "0");
    const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const stamp: Stamp = { date, model, texts: content.version };
    return {
      stamp,
      line: t("take.made", { date: longDate(date, lang), model: model || "–", texts: content.version }),
      attribution: t("take.attribution"),
      address: (link) => new URL(stampLink(link, stamp), location.href).href,
    };
  }, [content, lang, model, t]);
}

/** A day (YYYY-MM-DD) as it is written out in a language; as it stands where it is no day. */
export function longDate(date: string, lang: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const found = new Date(year!, month! - 1, day);
  return Number.isNaN(found.getTime())
    ? date
    : found.toLocaleDateString(lang, { day: "numeric", month: "long", year: "numeric" });
}
