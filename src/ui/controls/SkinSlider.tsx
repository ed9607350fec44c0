import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { changeView } from "../../state/store";
import { Held } from "./Held";

/** From no skin to opaque skin. */
export function SkinSlider() {
  const { t } = useTranslation();
  const { store } = useApp();
  const skin = useAppState((state) => state.view.skin);
  const percent = Math.round(skin * 100);
  return (
    <Slider
      className="skin-slider"
      value={percent}
      minValue={0}
      maxValue={100}
      step={1}
      onChange={(value) => changeView(store, { skin: value / 100 })}
    >
      <Label>{t("controls.skin")}</Label>
      <SliderOutput>{t("controls.skinValue", { percent })}</SliderOutput>
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb">{({ isDragging }) => isDragging && <Held slider="skin" />}</SliderThumb>
      </SliderTrack>
    </Slider>
  );
}
