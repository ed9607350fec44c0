import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { Button, Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../../state/context";
import { CommandButton } from "../controls/CommandButton";
import { Icon, type IconName } from "../controls/Icon";
import { HiddenChip } from "./HiddenChip";

// They are seen only when asked for.
const SeeSheet = lazy(() => import("./SeeSheet"));
const RegionSheet = lazy(() => import("./RegionSheet"));

type Sheet = "see" | "regions";
const ICONS = { see: "layers", regions: "body" } as const satisfies Record<Sheet, IconName>;

/** Over the body: what is shown of it, its regions, undo and redo; what can be done with the selection; what is hidden. */
export function SeeBar() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Sheet | null>(null);
  const selected = useAppState((state) => state.view.muscle !== null);
  const openers = useRef<Partial<Record<Sheet, HTMLButtonElement | null>>>({});
  const close = () => {
    if (open) openers.current[open]?.focus();
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
  return (
    <div className="see">
      <Group className="see-row see-main" aria-label={t("see.bar")}>
        {opener("see")}
        {opener("regions")}
        <CommandButton name="undo" icon="undo" />
        <CommandButton name="redo" icon="redo" />
      </Group>
      {open && (
        <SheetFrame label={t(`see.${open}Title`)} onClose={close}>
          <Suspense>{open === "see" ? <SeeSheet /> : <RegionSheet onChosen={close} />}</Suspense>
        </SheetFrame>
      )}
      {selected && !open && (
        <Group className="see-row see-selection" aria-label={t("see.selection")}>
          <CommandButton name="alone" />
          <CommandButton name="neighbours" />
          <CommandButton name="hide" />
          <CommandButton name="here" icon="beneath" />
        </Group>
      )}
      {!open && <HiddenChip />}
    </div>
  );
}

/** A sheet over the body that leaves the body in reach; Escape closes it. */
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
  return (
    <section
      className="see-sheet"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
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
