import { useTranslation } from "react-i18next";
import type { Register } from "../../core/view";
import { useApp, useAppState } from "../../state/context";
import { changeView } from "../../state/store";
import { Choice } from "./Choice";

/** For whom the words are: the patient or the clinician. */
export function RegisterChoice() {
  const { t } = useTranslation();
  const { store } = useApp();
  const register = useAppState((state) => state.view.register);
  return (
    <Choice<Register>
      label={t("controls.register")}
      value={register}
      options={[
        { value: "patient", label: t("controls.patient") },
        { value: "clinician", label: t("controls.clinician") },
      ]}
      onChange={(value) => changeView(store, { register: value })}
    />
  );
}
