import { useTranslation } from "react-i18next";
import type { Side } from "../../anatomy/types";
import { useApp, useAppState } from "../../state/context";
import { chooseSide } from "../../state/store";
import { Choice } from "../controls/Choice";
import { CommandButton } from "../controls/CommandButton";

interface PanelHeaderProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** False for what lies on the midline. */
  readonly sided?: boolean;
}

/** The name of what is selected, its side, and the way out. */
export function PanelHeader({ title, subtitle, sided = true }: PanelHeaderProps) {
  const { t } = useTranslation();
  const { store } = useApp();
  const side = useAppState((state) => state.view.side);
  return (
    <header className="panel-header">
      <div className="panel-title">
        <h2>{title}</h2>
        {subtitle && (
          <p className="latin" lang="la">
            {subtitle}
          </p>
        )}
      </div>
      <CommandButton name="clear" icon="close" />
      {sided && (
        <div className="side-choice">
          <Choice<Side>
            label={t("controls.side")}
            value={side}
            options={[
              { value: "R", label: t("controls.right") },
              { value: "L", label: t("controls.left") },
            ]}
            onChange={(value) => chooseSide(store, value)}
          />
          <span className="quiet">{t("controls.ownSides")}</span>
        </div>
      )}
    </header>
  );
}
