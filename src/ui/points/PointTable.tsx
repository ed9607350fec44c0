import { memo, useLayoutEffect, useRef } from "react";
import { Button, Cell, Column, Row, Table, TableBody, TableHeader } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Icon } from "../controls/Icon";
import type { ColumnId } from "./columns";
import type { PointRow } from "./rows";
import type { PointOrder } from "./sort";

interface PointTableProps {
  readonly rows: readonly PointRow[];
  readonly columns: readonly ColumnId[];
  readonly order: PointOrder;
  readonly onOrder: (order: PointOrder) => void;
  readonly onChoose: (id: string) => void;
}

/**
 * The points, one in a row; each heading sorts, each row opens its point on the body. Some two thousand cells: they are
 * rendered again only when what they show changes, so that typing in the filter stays quick.
 */
export const PointTable = memo(function PointTable({ rows, columns, order, onOrder, onChoose }: PointTableProps) {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  // Another choice or order is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what changes
  useLayoutEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [rows]);
  const shown = columns.map((id) => ({ id, label: t(`points.columns.${id}`) }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keys
    <section ref={region} className="points-scroll" tabIndex={0} aria-label={t("points.scroll")}>
      {/* Seen on a phone, where the headings stand above the cards. */}
      <p className="points-sort" aria-hidden="true">
        {t("points.sort")}
      </p>
      <Table
        className="points-table"
        aria-label={t("points.table")}
        sortDescriptor={order}
        onSortChange={({ column, direction }) => onOrder({ column: column as ColumnId, direction })}
        onRowAction={(id) => onChoose(String(id))}
      >
        <TableHeader columns={shown}>
          {({ id, label }) => (
            <Column id={id} className={`column-${id}`} isRowHeader={id === "point"} allowsSorting textValue={label}>
              {({ sortDirection }) => (
                <span className="points-heading">
                  {label}
                  {sortDirection && <Icon name={sortDirection === "ascending" ? "up" : "down"} />}
                </span>
              )}
            </Column>
          )}
        </TableHeader>
        <TableBody items={rows} dependencies={[columns, onChoose]}>
          {(row) => (
            <Row columns={shown} textValue={row.cells.point}>
              {({ id, label }) => (
                <Cell
                  className={`column-${id}`}
                  textValue={row.cells[id]}
                  data-empty={row.cells[id] === "" || undefined}
                >
                  {id === "point" ? (
                    <Button className="points-link" onPress={() => onChoose(row.id)}>
                      {row.cells.point}
                    </Button>
                  ) : (
                    <>
                      <span className="points-label" aria-hidden="true">
                        {label}
                      </span>
                      <span>{row.cells[id]}</span>
                    </>
                  )}
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </section>
  );
});
