import { useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { Icon } from "../controls/Icon";
import { TakeHomeCard } from "./TakeHomeCard";
import { useVisitRows } from "./useVisit";
import { VisitFiles } from "./VisitFiles";
import { VisitReports } from "./VisitReports";
import { VisitRows } from "./VisitRows";

/** Today's points: their order, what a patient takes home of each, the printed page, files, and the end of the list. */
export function VisitSheet() {
  const { t } = useTranslation();
  const { store } = useApp();
  const rows = useVisitRows();
  const [taken, setTaken] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const row = rows.find(({ key }) => key === taken);
  const close = () => store.setState({ visitOpen: null });
  return (
    <ModalOverlay className="overlay" isDismissable isOpen onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog className="about visit">
          <header className="panel-header">
            <Heading slot="title" level={2}>
              {t(row ? "take.title" : "visit.title")}
            </Heading>
            <Button className="button icon-button" aria-label={t("print.close")} onPress={close}>
              <Icon name="close" />
            </Button>
          </header>
          {row ? (
            <TakeHomeCard row={row} onBack={() => setTaken(null)} />
          ) : (
            <>
              <p className="quiet">{t("visit.lead")}</p>
              <VisitReports />
              {rows.length === 0 ? (
                <p className="story">{t("visit.empty")}</p>
              ) : (
                <>
                  <VisitRows rows={rows} onTakeHome={({ key }) => setTaken(key)} onSaid={setSaid} />
                  <Button className="button primary" onPress={() => store.setState({ visitOpen: "print" })}>
                    <Icon name="print" /> {t("visit.print")}
                  </Button>
                </>
              )}
              <p className="quiet" role="status">
                {said}
              </p>
              <VisitFiles onSaid={setSaid} />
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
