import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../../state/context";
import { CommandButton } from "../controls/CommandButton";

const VIEWS = ["front", "back", "left", "right"] as const;

/** What remains over the body for the patient: its four sides, and turning. */
export function FaceControls() {
  const { t } = useTranslation();
  const view = useAppState((state) => state.view.view);
  return (
    <div className="stage-controls">
      <div className="view-controls face-controls">
        <Group className="button-row" aria-label={t("controls.camera")}>
          <CommandButton name="orbitLeft" icon="turnLeft" />
          <CommandButton name="orbitRight" icon="turnRight" />
        </Group>
        <Group className="button-row" aria-label={t("controls.views")}>
          {VIEWS.map((name) => (
            <CommandButton key={name} name={name} pressed={view === name} />
          ))}
        </Group>
      </div>
    </div>
  );
}
