import { useEffect } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { commands } from "../../state/commands";
import { useApp } from "../../state/context";
import { notify } from "../../state/store";
import { useTakeHome } from "../../state/visitContext";
import { Icon } from "../controls/Icon";
import { useVisitState } from "./useVisit";

/** Opens the visit list, and says how much is in it. Nothing on a page that keeps no list. */
export function VisitButton() {
  return useTakeHome() && <OpenVisit />;
}

function OpenVisit() {
  const { t } = useTranslation();
  const context = useApp();
  const count = useVisitState((state) => state.items.length);
  const damaged = useVisitState((state) => state.aside.length > 0);
  useEffect(() => {
    if (damaged) notify(context.store, { key: "notice.visitAside" });
  }, [context, damaged]);
  return (
    <Button
      className="button icon-button visit-button"
      aria-label={t("visit.open", { count })}
      onPress={() => commands.visit.perform(context)}
    >
      <Icon name="bookmark" />
      {count > 0 && (
        <span className="count" aria-hidden="true">
          {count}
        </span>
      )}
    </Button>
  );
}
