import { useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { movedItem, withoutItem } from "../../core/visit";
import { useApp } from "../../state/context";
import { changeView } from "../../state/store";
import { Icon } from "../controls/Icon";
import { useKeptTakeHome, type VisitRow } from "./useVisit";

interface VisitRowsProps {
  readonly rows: readonly VisitRow[];
  readonly onTakeHome: (row: VisitRow) => void;
  /** Says what happened, for those who do not see it. */
  readonly onSaid: (text: string) => void;
}

/** The points of the list in their order, each with what can be done with it. */
export function VisitRows({ rows, onTakeHome, onSaid }: VisitRowsProps) {
  const { t, i18n } = useTranslation();
  const { store } = useApp();
  const { visit } = useKeptTakeHome();
  const list = useRef<HTMLOListElement>(null);

  const show = ({ view }: VisitRow) => {
    // The words stay as they are for the clinician who looks on.
    changeView(store, { ...view, register: store.getState().view.register, lang: store.getState().view.lang });
    store.setState({ visitOpen: null });
  };
  const move = ({ item, name }: VisitRow, at: number, by: 1 | -1) => {
    visit.change((items) => movedItem(items, item.point, item.side, by));
    onSaid(t("visit.moved", { name, number: at + 1 + by, count: rows.length }));
  };
  const remove = ({ item, name }: VisitRow) => {
    visit.change((items) => withoutItem(items, item.point, item.side));
    onSaid(t("visit.removed", { name }));
    // The pressed button is gone: the keyboard goes on from the list.
    list.current?.focus();
  };
  const time = (iso: string) => new Date(iso).toLocaleTimeString(i18n.language, { hour: "2-digit", minute: "2-digit" });

  return (
    <ol className="visit-rows" ref={list} tabIndex={-1}>
      {rows.map((row, i) => (
        <li key={row.key} className="visit-row">
          <span className="point-number" aria-hidden="true">
            {i + 1}
          </span>
          <span className="visit-name">
            <strong>{row.name}</strong>
            <span className="quiet">{t("visit.added", { time: time(row.item.addedAt) })}</span>
          </span>
          <span className="button-row visit-actions">
            {row.found && (
              <>
                <Button
                  className="button"
                  aria-label={t("visit.takeHomeName", { name: row.name })}
                  onPress={() => onTakeHome(row)}
                >
                  <Icon name="phone" /> {t("visit.takeHome")}
                </Button>
                <Button
                  className="button"
                  aria-label={t("visit.showName", { name: row.name })}
                  onPress={() => show(row)}
                >
                  <Icon name="eye" /> {t("visit.show")}
                </Button>
              </>
            )}
            <Button
              className="button icon-button"
              aria-label={t("visit.moveUp", { name: row.name })}
              isDisabled={i === 0}
              onPress={() => move(row, i, -1)}
            >
              <Icon name="up" />
            </Button>
            <Button
              className="button icon-button"
              aria-label={t("visit.moveDown", { name: row.name })}
              isDisabled={i === rows.length - 1}
              onPress={() => move(row, i, 1)}
            >
              <Icon name="down" />
            </Button>
            <Button
              className="button icon-button"
              aria-label={t("visit.remove", { name: row.name })}
              onPress={() => remove(row)}
            >
              <Icon name="bin" />
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
