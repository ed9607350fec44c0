import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { LAYERS, onTop } from "../../core/layers";
import { useApp, useAppState } from "../../state/context";
import { changeView } from "../../state/store";
import { CommandButton } from "../controls/CommandButton";
import { Held } from "../controls/Held";

/** Takes the muscles off layer by layer, from the surface to the bones, and says in words what is on top now. */
export function LayerSlider() {
  const { t } = useTranslation();
  const { store } = useApp();
  const layer = useAppState((state) => Math.min(LAYERS, state.view.layer));
  const words = t(`see.onTop.${onTop(layer)}`);
  return (
    <div className="layer-slider">
      <Slider
        className="see-slider"
        value={layer}
        minValue={0}
        maxValue={LAYERS}
        step={1}
        onChange={(value) => changeView(store, { layer: value })}
      >
        <Label>{t("see.depth")}</Label>
        <SliderOutput>{words}</SliderOutput>
        <SliderTrack className="slider-track">
          <span className="slider-ticks" aria-hidden="true">
            {Array.from({ length: LAYERS + 1 }, (_, i) => i).map((i) => (
              <i key={i} data-reached={i <= layer} />
            ))}
          </span>
          <LayerThumb words={words} />
        </SliderTrack>
      </Slider>
      <CommandButton name="shallower" icon="minus" />
      <CommandButton name="deeper" icon="plus" />
    </div>
  );
}

/** The thumb, whose value is said in words: "2" would say nothing. */
function LayerThumb({ words }: { words: string }) {
  const say = (element: HTMLElement | null) => element?.querySelector("input")?.setAttribute("aria-valuetext", words);
  return (
    <SliderThumb ref={say} className="slider-thumb">
      {({ isDragging }) => isDragging && <Held slider="layer" />}
    </SliderThumb>
  );
}
