import { type ReactNode, Suspense, useLayoutEffect, useRef, useState } from "react";
import { Button, Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../../state/context";
import { CommandButton } from "../controls/CommandButton";
import { Icon, type IconName } from "../controls/Icon";
import { lazyPart } from "../lazyPart";
import { NARROW, useMedia } from "../useMedia";
import { HiddenChip } from "./HiddenChip";

// They are seen only when asked for.
const SeeSheet = lazyPart(() => import("./SeeSheet"));
const RegionSheet = lazyPart(() => import("./RegionSheet"));

type Sheet = "see" | "regions";
const ICONS = { see: "layers", regions: "body" } as const satisfies Record<Sheet, IconName>;

/**
 * Over the body: what is shown of it, its regions, undo and redo; what can be done with the selection; what is hidden. Where
 * the screen is narrow all but the last stands in the sheet.
 */
export function SeeBar() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Sheet | null>(null);
  const selected = useAppState((state) => state.view.muscle !== null);
  const narrow = useMedia(NARROW);
  const openers = useRef<Partial<Record<Sheet, HTMLButtonElement | null>>>({});
  const close = () => {
    if (open) (openers.current[open] ?? openers.current.see)?.focus();
    setOpen(null);
  };
  const opener = (sheet: Sheet) => (
    <Button
      ref={(element) => {
        openers.current[sheet] = element;
      }}
      className="button"
      aria-expanded={open === sheet}
      onPress={() => setOpen(open === sheet ? null : sheet)}
    >
      <Icon name={ICONS[sheet]} /> <span className="see-word">{t(`see.${sheet}`)}</span>
    </Button>
  );
  const more = (
    <>
      {opener("regions")}
      <CommandButton name="undo" icon="undo" />
      <CommandButton name="redo" icon="redo" />
    </>
  );
  const selection = selected && (
    <Group className="see-row see-selection" aria-label={t("see.selection")}>
      <CommandButton name="alone" />
      <CommandButton name="neighbours" />
      <CommandButton name="hide" />
      <CommandButton name="here" icon="beneath" />
    </Group>
  );
  return (
    <div className="see">
      <Group className="see-row see-main" aria-label={t("see.bar")}>
        {opener("see")}
        {!narrow && more}
      </Group>
      {open && (
        <SheetFrame label={t(`see.${open}Title`)} onClose={close}>
          {narrow && open === "see" && (
            <>
              <Group className="see-row" aria-label={t("see.bar")}>
                {more}
              </Group>
              {selection}
            </>
          )}
          <Suspense>{open === "see" ? <SeeSheet /> : <RegionSheet onChosen={close} />}</Suspense>
        </SheetFrame>
      )}
      {!narrow && !open && selection}
      {!open && <HiddenChip />}
    </div>
  );
}

/** A sheet over the body that leaves the body in reach. Escape closes it, wherever the focus is, and nothing below it. */
function SheetFrame({
  label,
  onClose,
  children,
}: {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  // Before anything is painted: the key may follow at once.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // A list of results or a dialog lies above it and goes first.
      if (document.querySelector("[role=dialog], [aria-expanded=true][role=combobox]")) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    document.addEventListener("keydown", press, true);
    return () => document.removeEventListener("keydown", press, true);
  }, [onClose]);
  return (
    <section className="see-sheet" aria-label={label}>
      <header className="see-title">
        <h2>{label}</h2>
        <Button className="button icon-button bare" aria-label={t("see.close")} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      {children}
    </section>
  );
}
