import { useTranslation } from "react-i18next";
import { MOST_CHARACTERS, writeVisit } from "../../core/visit";
import { KeptFiles } from "../controls/KeptFiles";
import { useMade } from "./useMade";
import { useKeptTakeHome, useVisitState } from "./useVisit";

/** The list as a file, from a file, and its end. */
export function VisitFiles({ onSaid }: { onSaid: (text: string) => void }) {
  const { t } = useTranslation();
  const { visit } = useKeptTakeHome();
  const items = useVisitState((state) => state.items);
  const something = useVisitState((state) => state.items.length > 0 || state.aside.length > 0);
  const { attribution, stamp } = useMade();
  return (
    <KeptFiles
      words={{
        title: t("visit.file"),
        save: t("visit.export"),
        add: t("visit.import"),
        wipe: t("visit.wipe"),
        wipeAsk: t("visit.wipeAsk"),
        wipeYes: t("visit.wipeYes"),
        wipeNo: t("visit.wipeNo"),
        wiped: t("visit.wiped"),
        wipeFailed: t("visit.wipeFailed"),
        unreadable: t("visit.readUnreadable"),
        newer: t("visit.readNewer"),
        read: ({ added, known, lost }) =>
          [
            t("visit.read", { count: added }),
            known > 0 ? t("visit.readKnown", { count: known }) : "",
            lost > 0 ? t("visit.readLost", { count: lost }) : "",
          ]
            .filter(Boolean)
            .join(" "),
      }}
      empty={items.length === 0}
      nothing={!something}
      largest={MOST_CHARACTERS * 2}
      file={() => ({
        text: JSON.stringify({ ...JSON.parse(writeVisit(items)), made: stamp, attribution }, null, 2),
        name: `needlepoint-visit-${stamp.date}.json`,
      })}
      onText={(text) => visit.importText(text)}
      onWipe={() => visit.wipe()}
      onSaid={onSaid}
    />
  );
}
