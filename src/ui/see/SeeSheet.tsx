import { Switch, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { PRESETS, type Preset, presetOf } from "../../state/see";
import { changeView } from "../../state/store";
import { SkinSlider } from "../controls/SkinSlider";
import { LayerSlider } from "./LayerSlider";

const SWITCHES = ["bones", "xray", "labels"] as const;

/** Everything about how the body is shown: ready-made ways, layers, skin, bones, x-ray, names. */
export default function SeeSheet() {
  const { t } = useTranslation();
  const { store } = useApp();
  const view = useAppState((state) => state.view);
  const preset = presetOf(view);
  return (
    <>
      <ToggleButtonGroup
        className="see-presets"
        aria-label={t("see.presetsTitle")}
        selectionMode="single"
        selectedKeys={preset ? [preset] : []}
        onSelectionChange={(keys) => {
          const [chosen] = keys;
          if (chosen) changeView(store, PRESETS[chosen as Preset]);
        }}
      >
        {(Object.keys(PRESETS) as Preset[]).map((name) => (
          <ToggleButton key={name} id={name} className="button">
            {t(`see.presets.${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <LayerSlider />
      <SkinSlider />
      <div className="see-switches">
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            className="switch"
            isSelected={view[name]}
            onChange={(on) => changeView(store, { [name]: on })}
          >
            <span className="switch-track">
              <span className="switch-knob" />
            </span>
            <span>{t(`see.switches.${name}`)}</span>
          </Switch>
        ))}
      </div>
    </>
  );
}
