import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../state/context";
import { selectPoint } from "../state/store";
import { useNames } from "./useNames";

/**
 * The points of the selected muscle as buttons on the body. The scene moves them; the hand's taps are told apart by the
 * gesture machine, which lets drags that begin on a marker turn the body. Keys and screen readers press them here.
 */
export function Markers({ attach }: { attach: (id: string, element: HTMLElement | null) => void }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const { muscle, trp, side } = useAppState((state) => state.view);
  const names = useNames();
  const points = content.muscleOf.get(muscle ?? "")?.triggerPoints ?? [];
  return (
    <div className="markers">
      {points.map((point) => (
        <button
          key={point.id}
          type="button"
          ref={(element) => {
            attach(point.id, element);
            return () => attach(point.id, null);
          }}
          className="marker"
          aria-label={names.point(point, side)}
          aria-pressed={point.id === trp}
          onClick={() => selectPoint(store, content, point.id)}
        >
          <span aria-hidden="true">{point.label.replace(/\D+/g, "")}</span>
          <small aria-hidden="true">{t("body.behind")}</small>
        </button>
      ))}
    </div>
  );
}
