import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type CommandName, commands } from "../../state/commands";
import { useApp } from "../../state/context";
import { Icon, type IconName } from "./Icon";
import { RegisterChoice } from "./RegisterChoice";

const ROWS = { points: "list", study: "cap", about: "info" } as const satisfies Partial<Record<CommandName, IconName>>;
type Row = keyof typeof ROWS;

/** On a phone, what the bar on top of a larger screen holds beside the search. */
export function MoreMenu() {
  const { t } = useTranslation();
  const context = useApp();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button icon-button" aria-label={t("phone.more")}>
        <Icon name="more" />
      </Button>
      <Popover className="more-menu" placement="bottom end">
        <Dialog className="more-list" aria-label={t("phone.more")}>
          <RegisterChoice />
          {(Object.keys(ROWS) as Row[]).map((name) => (
            <Button
              key={name}
              className="button bare"
              onPress={() => {
                setOpen(false);
                commands[name].perform(context);
              }}
            >
              <Icon name={ROWS[name]} /> {t(`commands.${commands[name].id}`)}
            </Button>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
