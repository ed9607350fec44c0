import { memo, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../controls/Icon";
import type { ColumnId } from "./columns";
import { PointTableRow } from "./PointTableRow";
import type { PointRow } from "./rows";
import { orderedBy, type PointOrder } from "./sort";

interface PointTableProps {
  readonly rows: readonly PointRow[];
  readonly columns: readonly ColumnId[];
  readonly order: PointOrder;
  readonly onOrder: (order: PointOrder) => void;
  readonly onChoose: (id: string) => void;
}

/**
 * The points, one in a row; each heading sorts, each row opens its point on the body. A plain table: a grid widget takes
 * five times as long over its two thousand cells, and readers know how to move in a table.
 */
export const PointTable = memo(function PointTable({ rows, columns, order, onOrder, onChoose }: PointTableProps) {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  // Another choice or order is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what changes
  useLayoutEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [rows]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keys
    <section ref={region} className="points-scroll" tabIndex={0} aria-label={t("points.scroll")}>
      {/* Seen on a phone, where the headings stand above the cards. */}
      <p className="points-sort" aria-hidden="true">
        {t("points.sort")}
      </p>
      <table className="points-table" aria-label={t("points.table")}>
        <thead>
          <tr>
            {columns.map((id) => (
              <th
                key={id}
                scope="col"
                className={`column-${id}`}
                aria-sort={order.column === id ? order.direction : "none"}
              >
                <button type="button" className="points-heading" onClick={() => onOrder(orderedBy(id, order))}>
                  {t(`points.columns.${id}`)}
                  {order.column === id && <Icon name={order.direction === "ascending" ? "up" : "down"} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PointTableRow key={row.id} row={row} columns={columns} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </section>
  );
});
