import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { CommandName } from "../../state/commands";
import { useAppState } from "../../state/context";
import { CommandButton } from "./CommandButton";

const VIEWS = ["front", "back", "left", "right"] as const satisfies readonly CommandName[];

/** Always in reach: the four sides, start again, and turn and zoom for hands that do not drag or pinch. */
export function ViewControls() {
  const { t } = useTranslation();
  const view = useAppState((state) => state.view.view);
  return (
    <div className="view-controls">
      <Group className="button-row" aria-label={t("controls.views")}>
        {VIEWS.map((name) => (
          <CommandButton key={name} name={name} pressed={view === name} />
        ))}
        <CommandButton name="reset" icon="reset" />
      </Group>
      <Group className="button-row" aria-label={t("controls.camera")}>
        <CommandButton name="orbitLeft" icon="turnLeft" />
        <CommandButton name="orbitRight" icon="turnRight" />
        <CommandButton name="zoomIn" icon="plus" />
        <CommandButton name="zoomOut" icon="minus" />
      </Group>
    </div>
  );
}
