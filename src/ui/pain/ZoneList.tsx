import { useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Zone } from "../../anatomy/zones/types";
import type { en } from "../locales/en";
import { useNames } from "../useNames";
import { ZoneRow } from "./ZoneRow";
import { NAMEABLE, ZONE_GROUPS } from "./zoneGroups";

/** Every place of pain by name, by region, with a search: all that the map and the brush reach is here too. */
export function ZoneList() {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const names = useNames();
  const found = NAMEABLE.filter(({ id }) => matches(names.zone(id), wanted));
  return (
    <div className="zone-list">
      <SearchField className="zone-search" value={query} onChange={setQuery}>
        <Label>{t("pain.searchPlaces")}</Label>
        <Input />
      </SearchField>
      {wanted === "" ? (
        [...ZONE_GROUPS].map(([region, zones]) => <Region key={region} region={region} zones={zones} />)
      ) : (
        <>
          {found.map((zone) => (
            <ZoneRow key={zone.id} zone={zone} />
          ))}
          <p className="quiet" role="status">
            {t("pain.found", { count: found.length })}
          </p>
        </>
      )}
    </div>
  );
}

/** Closed until asked for: a hundred and fifty rows at once help nobody. */
function Region({ region, zones }: { region: string; zones: readonly Zone[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="zone-region" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(`pain.regions.${region as keyof typeof en.pain.regions}`)}</summary>
      {open && zones.map((zone) => <ZoneRow key={zone.id} zone={zone} />)}
    </details>
  );
}

/** True where every word that was typed begins a word of the place's name. */
function matches(label: string, query: string): boolean {
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return query.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
