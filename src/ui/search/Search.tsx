import { useRef, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { Icon } from "../controls/Icon";
import { openResult, type ResultRow, useSearch } from "./useSearch";

/** The one search field: muscles by any name, trigger points, places of pain. */
export function Search() {
  const { t } = useTranslation();
  const context = useApp();
  const search = useSearch();
  const [query, setQuery] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const rows = search(query, context.store.getState().view.side);
  return (
    <ComboBox
      className="search"
      menuTrigger="input"
      // With an emptied field there is nothing to say: an open empty list would hide the page from screen readers.
      allowsEmptyCollection={query !== ""}
      items={rows}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={(key) => {
        const row = rows.find((candidate) => candidate.key === key);
        if (!row) return;
        openResult(context, row);
        setQuery("");
        // After the press, which gives the field the focus back: the on-screen keyboard must not cover the body.
        requestAnimationFrame(() => field.current?.blur());
      }}
    >
      <Label className="visually-hidden">{t("search.label")}</Label>
      <div className="search-field" ref={box}>
        <Icon name="search" />
        <Input ref={field} placeholder={t("search.placeholder")} autoComplete="off" spellCheck={false} />
        {query && (
          <Button
            slot={null}
            className="button icon-button bare"
            aria-label={t("search.clear")}
            onPress={() => setQuery("")}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      <Popover className="search-results" triggerRef={box} placement="bottom start" isNonModal maxHeight={480}>
        <ListBox
          aria-label={t("search.results")}
          renderEmptyState={() => (query ? <div className="empty">{t("search.none", { query })}</div> : null)}
        >
          {(row: (typeof rows)[number]) => (
            <ListBoxItem id={row.key} textValue={row.title} className="search-row">
              <Text slot="label">{row.title}</Text>
              <Text slot="description">
                <Subtitle row={row} />
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What tells a line from its namesakes: its kind, and the muscle of a point or the Latin name. */
function Subtitle({ row: { kind, subtitle } }: { row: ResultRow }) {
  const { t } = useTranslation();
  if (kind === "zone") return subtitle;
  return (
    <>
      {t(`search.kinds.${kind}`)}
      {subtitle && " · "}
      {kind === "triggerPoint" ? subtitle : <span lang="la">{subtitle}</span>}
    </>
  );
}
