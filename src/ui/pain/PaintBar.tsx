import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { BRUSHES, type BrushSize } from "../../core/paint";
import { useApp, useAppState } from "../../state/context";
import { erasePaint, sheetOf, takeBrush, takeTool } from "../../state/paint";
import { CommandButton } from "../controls/CommandButton";
import { Icon } from "../controls/Icon";

const SIZES = Object.keys(BRUSHES) as BrushSize[];
/** A brush of this radius (mm) is drawn as the largest dot that its button holds. */
const LARGEST = BRUSHES.large;

/** The painter's tools over the body, while one is in hand. */
export function PaintBar() {
  const { t } = useTranslation();
  const { store } = useApp();
  const tool = useAppState((state) => state.paint.tool);
  const brush = useAppState((state) => state.paint.brush);
  const painted = useAppState((state) => sheetOf(state).length > 0);
  if (tool === "off") return null;
  return (
    <div className="paint-bar" role="toolbar" aria-label={t("paint.tools")}>
      <div className="paint-tools">
        {SIZES.map((size) => (
          <Button
            key={size}
            className="button icon-button"
            aria-label={t(`paint.sizes.${size}`)}
            aria-pressed={tool === "brush" && brush === size}
            onPress={() => takeBrush(store, size)}
          >
            <svg className="brush-dot" viewBox="-12 -12 24 24" aria-hidden="true">
              <circle r={3 + (8 * BRUSHES[size]) / LARGEST} />
            </svg>
          </Button>
        ))}
        <CommandButton name="eraser" icon="eraser" pressed={tool === "eraser"} />
        <CommandButton name="undoPaint" icon="undo" />
        <Button
          className="button icon-button"
          aria-label={t("paint.eraseAll")}
          isDisabled={!painted}
          onPress={() => erasePaint(store)}
        >
          <Icon name="bin" />
        </Button>
        <Button className="button primary" onPress={() => takeTool(store, "off")}>
          {t("paint.done")}
        </Button>
      </div>
    </div>
  );
}
