import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { MOST_RECORD_CHARACTERS, writeRecord } from "../../core/study/record";
import { KeptFiles } from "../controls/KeptFiles";
import { KeptReports } from "../controls/KeptReports";
import { useStudy } from "./useStudy";

/** What is wrong with what is kept before the rest, and the files after it. */
export function Kept({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { record } = useStudy();
  const { items, kept, aside } = useStore(record.state);
  const [said, setSaid] = useState("");
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <KeptReports
        kept={kept}
        aside={aside}
        words={{
          memory: t("study.files.memory"),
          newer: t("study.files.newer"),
          asideTitle: t("study.files.asideTitle"),
          aside: t("study.files.aside"),
          asideSave: t("study.files.asideSave"),
          asideDrop: t("study.files.asideDrop"),
        }}
        file="study-damaged"
        onDrop={(key) => record.drop(key)}
      />
      {children}
      <KeptFiles
        words={{
          title: t("study.files.title"),
          save: t("study.files.export"),
          add: t("study.files.import"),
          wipe: t("study.files.wipe"),
          wipeAsk: t("study.files.wipeAsk"),
          wipeYes: t("study.files.wipeYes"),
          wipeNo: t("study.files.wipeNo"),
          wiped: t("study.files.wiped"),
          wipeFailed: t("study.files.wipeFailed"),
          unreadable: t("study.files.readUnreadable"),
          newer: t("study.files.readNewer"),
          read: ({ added, known, lost }) =>
            [
              t("study.files.read", { count: added }),
              known > 0 ? t("study.files.readKnown", { count: known }) : "",
              lost > 0 ? t("study.files.readLost", { count: lost }) : "",
            ]
              .filter(Boolean)
              .join(" "),
        }}
        empty={items.length === 0}
        nothing={items.length === 0 && aside.length === 0}
        largest={MOST_RECORD_CHARACTERS * 2}
        file={() => ({ text: writeRecord(items), name: `needlepoint-study-${today}.json` })}
        onText={(text) => record.importText(text)}
        onWipe={() => record.wipe()}
        onSaid={setSaid}
      />
      <p className="quiet" role="status">
        {said}
      </p>
      <p className="quiet">{t("study.files.lead")}</p>
    </>
  );
}
