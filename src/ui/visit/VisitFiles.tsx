import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { MOST_CHARACTERS, writeVisit } from "../../core/visit";
import type { ImportResult } from "../../state/visitStore";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { saveFile } from "./files";
import { useMade } from "./useMade";
import { useKeptTakeHome, useVisitState } from "./useVisit";

/** The list as a file, from a file, and its end. */
export function VisitFiles({ onSaid }: { onSaid: (text: string) => void }) {
  const { t } = useTranslation();
  const { visit } = useKeptTakeHome();
  const items = useVisitState((state) => state.items);
  const something = useVisitState((state) => state.items.length > 0 || state.aside.length > 0);
  const made = useMade();
  const [asking, setAsking] = useState(false);

  const save = () => {
    const { attribution, stamp } = made;
    const text = JSON.stringify({ ...JSON.parse(writeVisit(items)), made: stamp, attribution }, null, 2);
    saveFile(new Blob([text], { type: "application/json" }), `needlepoint-visit-${stamp.date}.json`);
  };
  const add = async (file: File) => {
    const result = file.size > MOST_CHARACTERS * 2 ? UNREADABLE : visit.importText(await file.text());
    onSaid(told(result));
  };
  const told = (result: ImportResult): string => {
    if (result.kind !== "read") return t(result.kind === "newer" ? "visit.readNewer" : "visit.readUnreadable");
    return [
      t("visit.read", { count: result.added }),
      result.known > 0 ? t("visit.readKnown", { count: result.known }) : "",
      result.lost > 0 ? t("visit.readLost", { count: result.lost }) : "",
    ]
      .filter(Boolean)
      .join(" ");
  };
  const wipe = () => {
    onSaid(t(visit.wipe() ? "visit.wiped" : "visit.wipeFailed"));
    setAsking(false);
  };

  return (
    <Section title={t("visit.file")}>
      <div className="button-row">
        <Button className="button" isDisabled={items.length === 0} onPress={save}>
          <Icon name="save" /> {t("visit.export")}
        </Button>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void add(file);
          }}
        >
          <Button className="button">
            <Icon name="plus" /> {t("visit.import")}
          </Button>
        </FileTrigger>
        <Button className="button" isDisabled={!something || asking} onPress={() => setAsking(true)}>
          <Icon name="bin" /> {t("visit.wipe")}
        </Button>
      </div>
      {asking && (
        <div className="caution visit-aside" role="alertdialog" aria-label={t("visit.wipeAsk")}>
          <p>{t("visit.wipeAsk")}</p>
          <div className="button-row">
            <Button className="button" autoFocus onPress={() => setAsking(false)}>
              {t("visit.wipeNo")}
            </Button>
            <Button className="button danger" onPress={wipe}>
              {t("visit.wipeYes")}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

const UNREADABLE: ImportResult = { kind: "unreadable" };
