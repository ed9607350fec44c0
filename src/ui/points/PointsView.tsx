import { useDeferredValue, useMemo, useRef } from "react";
import { Button, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../../state/context";
import { CommandButton } from "../controls/CommandButton";
import { Icon } from "../controls/Icon";
import { RegisterChoice } from "../controls/RegisterChoice";
import { columnsFor } from "./columns";
import { filterRows, noFilter, type PointFilter } from "./filter";
import { PointFilters } from "./PointFilters";
import { PointTable } from "./PointTable";
import { PrintFoot, PrintHead } from "./PrintNotes";
import { bodyOrder, type PointOrder, sortRows } from "./sort";
import { usePointRows } from "./usePointRows";

interface PointsViewProps {
  readonly filter: PointFilter;
  readonly onFilter: (filter: PointFilter) => void;
  readonly order: PointOrder;
  readonly onOrder: (order: PointOrder) => void;
  readonly onChoose: (id: string) => void;
}

/** Title, filters and the table, or what to do where nothing matches. */
export function PointsView({ filter, onFilter, order, onOrder, onChoose }: PointsViewProps) {
  const { t, i18n } = useTranslation();
  const clinician = useAppState((state) => state.view.register === "clinician");
  const field = useRef<HTMLInputElement>(null);
  const all = usePointRows();
  const columns = useMemo(() => columnsFor(clinician), [clinician]);
  // What is typed appears at once; the table follows.
  const wanted = useDeferredValue(filter);
  const sorted = columns.includes(order.column) ? order : bodyOrder;
  const rows = useMemo(
    () => sortRows(filterRows(all, wanted, columns), sorted, i18n.language),
    [all, wanted, columns, sorted, i18n.language],
  );
  const clear = () => {
    onFilter(noFilter);
    // The button goes away with the message that holds it.
    field.current?.focus();
  };
  return (
    <>
      <header className="points-header">
        <Heading slot="title" level={2}>
          {t("points.title")}
        </Heading>
        <p className="quiet points-count" role="status">
          {t("points.count", { shown: rows.length, all: all.length })}
        </p>
        <RegisterChoice />
        <Button className="button worded" aria-label={t("points.print")} onPress={() => window.print()}>
          <Icon name="print" />
          <span className="button-words">{t("points.print")}</span>
        </Button>
        <CommandButton name="points" icon="close" />
      </header>
      <PrintHead filter={wanted} shown={rows.length} all={all.length} clinician={clinician} />
      <PointFilters filter={filter} onFilter={onFilter} clinician={clinician} field={field} />
      {rows.length > 0 ? (
        <PointTable rows={rows} columns={columns} order={sorted} onOrder={onOrder} onChoose={onChoose} />
      ) : (
        <div className="points-none">
          <p className="lead">{t("points.none")}</p>
          <p className="quiet">{t("points.noneHint")}</p>
          <Button className="button primary" onPress={clear}>
            {t("points.clear")}
          </Button>
        </div>
      )}
      <PrintFoot />
    </>
  );
}
