import { useTranslation } from "react-i18next";
import { useApp, useAppState } from "../../state/context";
import { somethingHidden } from "../../state/see";
import { CommandButton } from "../controls/CommandButton";
import { useNames } from "../useNames";
import { shownNames } from "./shownNames";

/** No more names than these are listed; of more the first is named and the rest counted. */
const LISTED = 2;

/** What is left out of the picture, in words, and the way to have it back. */
export function HiddenChip() {
  const { t } = useTranslation();
  const { content } = useApp();
  const { sided } = useNames();
  const view = useAppState((state) => state.view);
  const hidden = somethingHidden(view);
  const list = (names: readonly string[]) => {
    const all = shownNames(names, content, sided);
    return all.length > LISTED ? t("see.andMore", { name: all[0], count: all.length - 1 }) : all.join(", ");
  };
  return (
    <div aria-live="polite">
      {hidden && (
        <div className="hidden-chip">
          <span>
            {[
              view.isolate.length > 0 && t("see.hidden.alone", { names: list(view.isolate) }),
              view.hide.length > 0 && t("see.hidden.hide", { names: list(view.hide) }),
              view.layer > 0 && t("see.hidden.layers", { count: view.layer }),
              !view.bones && t("see.hidden.bones"),
            ]
              .filter(Boolean)
              .join(" ")}
          </span>
          <CommandButton name="showAll" />
        </div>
      )}
    </div>
  );
}
