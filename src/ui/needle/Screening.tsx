import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { closeNeedle } from "../../state/needle";

const POINTS = ["consent", "screened", "training", "position", "model"] as const;

/**
 * The reminder before a needle's path, or before questions about one: once for each time the page is opened, not stored.
 * Without `onBack` going back closes the path.
 */
export default function Screening({ onBack }: { onBack?: () => void }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const back = onBack ?? (() => closeNeedle(store));
  return (
    <ModalOverlay className="overlay" isDismissable isOpen onOpenChange={(open) => !open && back()}>
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
            <Button className="button" onPress={back}>
              {t("needle.gate.back")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
