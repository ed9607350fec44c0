import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Command, type CommandName, commands } from "../../state/commands";
import { useApp, useAppState } from "../../state/context";
import { Icon, type IconName } from "./Icon";

interface CommandButtonProps {
  readonly name: CommandName;
  /** An icon instead of the words; the words stay as its accessible name. */
  readonly icon?: IconName;
  /** The words beside the icon, where the screen is wide enough for them. */
  readonly words?: boolean;
  /** Whether what it brings about is the case now. */
  readonly pressed?: boolean;
}

/** A button for one command: the same command that its key performs. */
export function CommandButton({ name, icon, words, pressed }: CommandButtonProps) {
  const { t } = useTranslation();
  const context = useApp();
  const command: Command = commands[name];
  const enabled = useAppState((state) => command.enabled?.(state) ?? true);
  const label = t(`commands.${commands[name].id}`);
  return (
    <Button
      className={icon ? `button ${words ? "worded" : "icon-button"}` : "button"}
      aria-label={label}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      isDisabled={!enabled}
      onPress={() => command.perform(context)}
    >
      {icon && <Icon name={icon} />}
      {(!icon || words) && <span className="button-words">{label}</span>}
    </Button>
  );
}
