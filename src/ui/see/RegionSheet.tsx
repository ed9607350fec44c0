import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { REGIONS } from "../../anatomy/regions";
import { useApp, useAppState } from "../../state/context";
import { showRegion, showWholeBody } from "../../state/see";
import { Icon } from "../controls/Icon";
import { SideChoice } from "../controls/SideChoice";

/** Shown to a patient only when looked for by name. */
const PRIVATE = "pelvic-floor";

/** The regions of the body, each a way for the camera there, and the way back to the whole body. */
export default function RegionSheet({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const withPatient = useAppState(({ view }) => view.face || view.register === "patient");
  const go = (action: () => void) => () => {
    action();
    onChosen();
  };
  return (
    <>
      <SideChoice />
      <div className="region-buttons">
        <Button className="button whole" onPress={go(() => showWholeBody(store))}>
          <Icon name="body" /> {t("see.wholeBody")}
        </Button>
        {REGIONS.filter(({ id }) => id !== PRIVATE || !withPatient).map(({ id }) => (
          <Button key={id} className="button" onPress={go(() => showRegion(store, id))}>
            {t(`regions.${id}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
