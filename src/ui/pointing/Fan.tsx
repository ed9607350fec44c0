import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Menu, MenuItem } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Side } from "../../anatomy/types";
import { rowsBeside, WIDEST_ROW } from "../../core/besideFinger";
import { useApp } from "../../state/context";
import { choose, closeFan, type Fan as FanState, isChosen, type Offer } from "../../state/pointing";
import { Icon } from "../controls/Icon";
import { useOfferNames } from "./useOfferNames";

/** Of a row with the gap to the next, px; on a narrow screen names take two lines. */
const ROW = 52;
const TALL_ROW = 64;
/** Room to the edges of the picture; at its lower edge the controls stay in sight. */
const MARGIN = 8;
const CONTROLS = 64;

const keyOf = (it: Offer): string => (it.kind === "point" ? it.id : `${it.id}.${it.side}`);

/** What a touch could have meant, fanned out beside it from the surface inwards; what is selected is marked. */
export default function Fan({ fan }: { readonly fan: FanState }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const nameOf = useOfferNames();
  const layer = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: window.innerWidth, height: window.innerHeight });

  useLayoutEffect(() => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = layer.current ?? {};
    if (width > 0) setSize({ width, height });
  }, []);
  useClosing(layer, fan.asked);

  const { at, offers, on } = fan;
  const room = { left: MARGIN, top: MARGIN, right: size.width - MARGIN, bottom: size.height - CONTROLS };
  const wide = rowsBeside(at, room, offers.length, ROW);
  const height = wide.rows[0]!.width < WIDEST_ROW ? TALL_ROW : ROW;
  const { side, rows } = height === ROW ? wide : rowsBeside(at, room, offers.length, height);
  const shown = rows.map((row, i) => ({ row, it: offers[i]! }));
  const has = (of: Side) => offers.some((it) => it.kind === "structure" && it.side === of);
  const bothSides = has("R") && has("L");
  return (
    <div ref={layer} className="fan">
      <svg aria-hidden="true">
        {shown.map(({ row, it }) => {
          const x = side === "left" ? row.x + row.width : side === "right" ? row.x : at.x;
          return side && <line key={keyOf(it)} x1={at.x} y1={at.y} x2={x} y2={row.y + height / 2} />;
        })}
        <circle cx={at.x} cy={at.y} r="6" />
      </svg>
      <Menu
        aria-label={t(offers[0]?.kind === "point" ? "pointing.points" : "pointing.list")}
        autoFocus={fan.asked}
        selectionMode="single"
        selectedKeys={offers.filter((it) => isChosen(on, it)).map(keyOf)}
        onAction={(key) => {
          const chosen = offers.find((it) => keyOf(it) === key);
          if (chosen) choose(store, content, chosen);
        }}
      >
        {shown.map(({ row, it }) => {
          const { name, sided, depth } = nameOf(it);
          const start = side === "left" ? row.x + row.width : side === "right" ? row.x : row.x + row.width / 2;
          const style = { left: start, top: row.y + height / 2, maxWidth: row.width };
          return (
            <MenuItem
              key={keyOf(it)}
              id={keyOf(it)}
              textValue={name}
              className={`fan-row fan-${side ?? "middle"}`}
              style={style}
              aria-label={depth ? `${sided}, ${depth}` : sided}
            >
              <span className="fan-name">{bothSides ? sided : name}</span>
              {depth && <span className="fan-depth">{depth}</span>}
              {isChosen(on, it) && <Icon name="check" />}
            </MenuItem>
          );
        })}
      </Menu>
    </div>
  );
}

/** The list goes away with the next touch beside it and with Escape; keys that went into it go back where they were. */
function useClosing(layer: { readonly current: HTMLElement | null }, asked: boolean): void {
  const { store } = useApp();
  // Before the list takes the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (!(event.target instanceof Element && event.target.closest(".fan-row"))) closeFan(store);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !layer.current?.contains(document.activeElement)) return;
      event.stopPropagation();
      closeFan(store);
    };
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("keydown", key, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("keydown", key, true);
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (asked && lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [asked, before, layer, store]);
}
