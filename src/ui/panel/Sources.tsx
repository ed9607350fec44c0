import { useTranslation } from "react-i18next";
import type { Citation, Source } from "../../clinical/types";
import { useApp } from "../../state/context";

/** The works behind a text, closed until asked for. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useTranslation();
  const { content } = useApp();
  return (
    <details className="sources">
      <summary>{t("sources.title")}</summary>
      <ul>
        {sources.map((source) => {
          const citation = content.citationOf.get(source.citation);
          return citation ? (
            <li key={source.citation + (source.where ?? "")}>
              <CitationLine citation={citation} where={source.where} />
            </li>
          ) : null;
        })}
      </ul>
    </details>
  );
}

/** One work: authors, year, title, where it appeared, its identifier, and what of it was read. */
export function CitationLine({ citation, where }: { citation: Citation; where?: string | undefined }) {
  const { t } = useTranslation();
  const id = citation.doi ? `doi:${citation.doi}` : citation.pmid ? `PMID ${citation.pmid}` : null;
  return (
    <>
      {citation.authors} ({citation.year}). <cite>{citation.title}</cite>. {citation.container}
      {where ? `, ${where}` : ""}.{id ? ` ${id}.` : ""}{" "}
      <span className="checked">[{t(`sources.checked.${citation.checked}`)}]</span>
    </>
  );
}
