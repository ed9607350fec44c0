import { useState } from "react";
import { Button, Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { CommandName } from "../../state/commands";
import { useAppState } from "../../state/context";
import { NARROW, useMedia } from "../useMedia";
import { CommandButton } from "./CommandButton";
import { Icon } from "./Icon";

const VIEWS = ["front", "back", "left", "right"] as const satisfies readonly CommandName[];

/**
 * Always in reach: the four sides, start again, and turn and zoom for hands that do not drag or pinch; these wait behind a
 * button where the screen is narrow.
 */
export function ViewControls() {
  const { t } = useTranslation();
  const view = useAppState((state) => state.view.view);
  const narrow = useMedia(NARROW);
  const [open, setOpen] = useState(false);
  return (
    <div className="view-controls">
      <Group className="button-row" aria-label={t("controls.views")}>
        {VIEWS.map((name) => (
          <CommandButton key={name} name={name} pressed={view === name} />
        ))}
        <CommandButton name="reset" icon="reset" />
        {narrow && (
          <Button
            className="button icon-button"
            aria-label={t("controls.camera")}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            <Icon name="turnRight" />
          </Button>
        )}
      </Group>
      {(open || !narrow) && (
        <Group className="button-row" aria-label={t("controls.camera")}>
          <CommandButton name="orbitLeft" icon="turnLeft" />
          <CommandButton name="orbitRight" icon="turnRight" />
          <CommandButton name="zoomIn" icon="plus" />
          <CommandButton name="zoomOut" icon="minus" />
        </Group>
      )}
    </div>
  );
}
