import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { closeNeedle } from "../../state/needle";

const POINTS = ["consent", "screened", "training", "position", "model"] as const;

/** The reminder before a needle's path: once for each time the page is opened, not stored. */
export default function Screening() {
  const { t } = useTranslation();
  const { store } = useApp();
  return (
    <ModalOverlay className="overlay" isDismissable isOpen onOpenChange={(open) => !open && closeNeedle(store)}>
      <Modal className="modal screening">
        <Dialog className="about">
          <Heading slot="title" level={2}>
            {t("needle.gate.title")}
          </Heading>
          <p>{t("needle.gate.lead")}</p>
          <ul className="screening-points">
            {POINTS.map((point) => (
              <li key={point}>{t(`needle.gate.${point}`)}</li>
            ))}
          </ul>
          <p className="quiet">{t("needle.gate.stored")}</p>
          <div className="button-row">
            <Button className="button primary" onPress={() => store.setState({ screened: true })}>
              {t("needle.gate.pass")}
            </Button>
            <Button className="button" onPress={() => closeNeedle(store)}>
              {t("needle.gate.back")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
