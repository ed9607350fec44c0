import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { shuffled } from "../../core/study/random";
import { orderScore } from "../../core/study/scores";
import { useApp } from "../../state/context";
import type { OrderItem } from "../../state/study/session";
import { Icon } from "../controls/Icon";
import { useNames } from "../useNames";
import type { QuestionProps } from "./CardView";
import { useKeys } from "./useKeys";
import { useStudy } from "./useStudy";
import { useTissues } from "./useTissues";

/** The tissues under a needle, to be put in order. A card whose path makes no question is passed over. */
export function OrderQuestion({ card, seed }: QuestionProps) {
  const { t } = useTranslation();
  const { content } = useApp();
  const study = useStudy();
  const names = useNames();
  const tissues = useTissues();
  useEffect(() => {
    if (tissues === "none") study.skip();
  }, [study, tissues]);
  return (
    <>
      <h3 className="study-ask">
        {t("study.order.ask", { name: names.point(content.points.get(card.subject)!.point) })}
      </h3>
      {typeof tissues === "string" ? (
        <p role="status">{t("study.order.waiting")}</p>
      ) : (
        <Sorting key={seed} items={tissues.items} seed={seed} />
      )}
    </>
  );
}

function Sorting({ items, seed }: { items: readonly OrderItem[]; seed: number }) {
  const { t } = useTranslation();
  const study = useStudy();
  const [order, setOrder] = useState(() => mixed(items, seed));
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly key: string; readonly by: number } | null>(null);
  const right = items.map(({ key }) => key);
  const check = () => {
    const keys = order.map(({ key }) => key);
    study.answer({ kind: "order", keys, right: items }, orderScore(keys, right));
  };
  const move = (from: number, by: number) => {
    const to = from + by;
    if (to < 0 || to >= order.length) return;
    const item = order[from]!;
    moved.current = { key: item.key, by };
    setOrder(order.toSpliced(from, 1).toSpliced(to, 0, item));
    setSaid(t("study.order.moved", { name: item.name, number: to + 1, count: order.length }));
  };
  // The browser takes the focus from what moves, and an arrow at the end of the list is switched off.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves it
  useEffect(() => {
    if (!moved.current) return;
    const { key, by } = moved.current;
    const item = list.current?.querySelector(`[data-item="${CSS.escape(key)}"]`);
    const arrows = item ? [...item.querySelectorAll("button")] : [];
    const [first, second] = by < 0 ? arrows : arrows.reverse();
    (first?.disabled ? second : first)?.focus();
  }, [order]);
  useKeys((key) => {
    if (key === "Enter") check();
    const at = order.findIndex((item) => document.activeElement?.closest(`[data-item="${CSS.escape(item.key)}"]`));
    const by = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
    if (at >= 0 && by !== 0) move(at, by);
    return key === "Enter" || (at >= 0 && by !== 0);
  });
  return (
    <>
      <p className="quiet">{t("study.order.hint")}</p>
      <ol ref={list} className="study-order" aria-label={t("study.order.list")}>
        {order.map(({ key, name }, i) => (
          <li key={key} data-item={key}>
            <span className="study-key" aria-hidden="true">
              {i + 1}
            </span>
            <span className="study-tissue">{name}</span>
            <Button
              className="button icon-button"
              aria-label={t("study.order.up", { name })}
              isDisabled={i === 0}
              onPress={() => move(i, -1)}
            >
              <Icon name="up" />
            </Button>
            <Button
              className="button icon-button"
              aria-label={t("study.order.down", { name })}
              isDisabled={i === order.length - 1}
              onPress={() => move(i, 1)}
            >
              <Icon name="down" />
            </Button>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <Button className="button primary study-check" onPress={check}>
        {t("study.card.check")}
      </Button>
    </>
  );
}

/** Shuffled, and never by chance in the right order. */
function mixed(items: readonly OrderItem[], seed: number): readonly OrderItem[] {
  for (let i = 0; i < 8; i++) {
    const order = shuffled(items, seed + i);
    if (order.some((item, at) => item !== items[at])) return order;
  }
  return [...items].reverse();
}
