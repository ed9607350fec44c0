import type { RefObject } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { REGIONS } from "../../anatomy/regions";
import { Icon } from "../controls/Icon";
import type { PointFilter } from "./filter";
import { CONFIDENCES, LEVELS } from "./rows";

interface PointFiltersProps {
  readonly filter: PointFilter;
  readonly onFilter: (filter: PointFilter) => void;
  readonly clinician: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What narrows the table: words, region, training (for clinicians) and confidence. */
export function PointFilters({ filter, onFilter, clinician, field }: PointFiltersProps) {
  const { t } = useTranslation();
  const choices = {
    region: REGIONS.map(({ id }) => ({ id: id as string, label: t(`regions.${id}`) })),
    level: LEVELS.map((id) => ({ id: id as string, label: t(`points.levels.${id}`) })),
    confidence: CONFIDENCES.toReversed().map((id) => ({
      id: id as string,
      label: t("points.confidenceOf", { level: t(`point.confidences.${id}`) }),
    })),
  };
  const names = (["region", "level", "confidence"] as const).filter((name) => clinician || name !== "level");
  return (
    <search className="points-filters" aria-label={t("points.filters")}>
      <SearchField className="points-search" value={filter.text} onChange={(text) => onFilter({ ...filter, text })}>
        <Label className="visually-hidden">{t("points.search")}</Label>
        <div className="search-field">
          <Icon name="search" />
          <Input ref={field} placeholder={t("points.placeholder")} autoComplete="off" spellCheck={false} />
          {filter.text && (
            <Button className="button icon-button bare" aria-label={t("points.clearSearch")}>
              <Icon name="close" />
            </Button>
          )}
        </div>
      </SearchField>
      {names.map((name) => (
        <label key={name} className="points-choice">
          <span className="visually-hidden">{t(`points.filter.${name}`)}</span>
          <select
            value={filter[name]}
            data-chosen={filter[name] !== "" || undefined}
            onChange={(event) => onFilter({ ...filter, [name]: event.target.value })}
          >
            <option value="">{t(`points.any.${name}`)}</option>
            {choices[name].map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  );
}
