import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Command, commands } from "../../state/commands";
import { useApp, useAppState } from "../../state/context";
import { CommandButton } from "../controls/CommandButton";
import { Device } from "../device/Device";
import { Gestures } from "../device/Gestures";
import { Section } from "../panel/Section";
import { CitationLine } from "../panel/Sources";
import { OftenSaid, Themes } from "./Evidence";
import { Languages } from "./Languages";

/** Texts that stand beside the page in the built site. */
const LICENCES = [
  { key: "model", href: "./models/LICENSE.md" },
  { key: "libraries", href: "./licences/libraries.md" },
  { key: "font", href: "./licences/atkinson-hyperlegible-next.txt" },
] as const;

/** What the tool is for, how sure it is, where it comes from, licences, keys. */
export function About() {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const open = useAppState((state) => state.aboutOpen);
  const model = useAppState(({ body }) => (body.phase === "ready" ? body.modelVersion : "–"));
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(aboutOpen) => store.setState({ aboutOpen })}
    >
      <Modal className="modal">
        <Dialog className="about">
          <header className="panel-header">
            <Heading slot="title" level={2}>
              {t("about.title")}
            </Heading>
            <CommandButton name="about" icon="close" />
          </header>
          <Section title={t("gestures.title")}>
            <Gestures />
            <CommandButton name="tour" />
          </Section>
          <Device />
          <Languages />
          <Section title={t("about.useTitle")}>
            <p>{t("about.use")}</p>
          </Section>
          <Section title={t("about.honestyTitle")}>
            <p>{t("about.honesty")}</p>
          </Section>
          <Section title={t("about.themesTitle")}>
            <Themes />
          </Section>
          <Section title={t("about.sayingsTitle")}>
            <OftenSaid />
          </Section>
          <Section title={t("about.bodyTitle")}>
            <p>{t("about.body")}</p>
            <p className="quiet">{t("about.versions", { model, texts: content.version })}</p>
          </Section>
          <Section title={t("about.licenceTitle")}>
            <p>{t("about.licence")}</p>
            <ul>
              {LICENCES.map(({ key, href }) => (
                <li key={key}>
                  <a href={href}>{t(`about.${key}`)}</a>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t("about.privacyTitle")}>
            <p>{t("about.privacy")}</p>
          </Section>
          <Section title={t("about.keysTitle")}>
            <dl className="keys">
              {Object.values(commands).map(
                (command: Command & { id: (typeof commands)[keyof typeof commands]["id"] }) => (
                  <div key={command.id}>
                    <dt>
                      {command.keys.map((key) => (
                        <kbd key={key}>
                          {key === " " ? t("keys.Space") : key.length > 1 ? t(`keys.${key}`) : key.toUpperCase()}
                        </kbd>
                      ))}
                    </dt>
                    <dd>{t(`commands.${command.id}`)}</dd>
                  </div>
                ),
              )}
            </dl>
          </Section>
          <details className="sources">
            <summary>{t("about.sourcesTitle")}</summary>
            <ul>
              {content.citations.map((citation) => (
                <li key={citation.id}>
                  <CitationLine citation={citation} />
                </li>
              ))}
            </ul>
          </details>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
