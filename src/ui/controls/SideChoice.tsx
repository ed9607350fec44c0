import { useTranslation } from "react-i18next";
import type { Side } from "../../anatomy/types";
import { useApp, useAppState } from "../../state/context";
import { chooseSide } from "../../state/store";
import { Choice } from "./Choice";

/** Right or left, the body's own. */
export function SideChoice() {
  const { t } = useTranslation();
  const { store } = useApp();
  const side = useAppState((state) => state.view.side);
  return (
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
  );
}
