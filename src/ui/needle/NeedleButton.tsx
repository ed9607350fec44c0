import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { openNeedle } from "../../state/needle";
import { Icon } from "../controls/Icon";

/** Opens the needle's path to the selected point. For clinicians only, and never face to face. */
export function NeedleButton() {
  const { t } = useTranslation();
  const { store } = useApp();
  const allowed = useAppState(({ view }) => view.register === "clinician" && !view.face);
  return allowed ? (
    <Button className="button needle-open" onPress={() => openNeedle(store)}>
      <Icon name="target" /> {t("needle.open")}
    </Button>
  ) : null;
}
