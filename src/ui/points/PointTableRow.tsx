import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnId } from "./columns";
import type { PointRow } from "./rows";

interface PointTableRowProps {
  readonly row: PointRow;
  readonly columns: readonly ColumnId[];
  readonly onChoose: (id: string) => void;
}

/** A point in the table, rendered again only when it changes: sorting and filtering move rows and leave them as they are. */
export const PointTableRow = memo(function PointTableRow({ row, columns, onChoose }: PointTableRowProps) {
  const { t } = useTranslation();
  const { cells } = row;
  return (
    // Keys press its button, whose click arrives here.
    <tr onClick={() => onChoose(row.id)}>
      {columns.map((id) =>
        id === "point" ? (
          <th key={id} scope="row" className="column-point">
            <button type="button" className="points-link">
              {cells.point}
            </button>
          </th>
        ) : (
          <td key={id} className={`column-${id}`} data-empty={cells[id] === "" || undefined}>
            <span className="points-label" aria-hidden="true">
              {t(`points.columns.${id}`)}
            </span>
            <span>{cells[id]}</span>
          </td>
        ),
      )}
    </tr>
  );
});
