import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { encodeLink } from "../../core/link";
import { defaultView } from "../../core/view";
import { useAppState } from "../../state/context";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { share } from "../visit/files";

/** The deck as a link, for a class: which cards, in which language, and nothing of what was practised. */
export function ShareDeck() {
  const { t } = useTranslation();
  const deck = useAppState((state) => state.view.deck);
  const lang = useAppState((state) => state.view.lang);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const address = new URL(encodeLink({ ...defaultView, mode: "study", deck, lang }), location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t("study.share.copied"));
    } catch {
      field.current?.select();
      setSaid(t("study.share.byHand"));
    }
  };
  return (
    <Section title={t("study.share.title")}>
      <p className="quiet">{t("study.share.lead")}</p>
      <input ref={field} className="address" readOnly value={address} aria-label={t("study.share.link")} />
      <div className="button-row">
        <Button className="button" onPress={() => void copy()}>
          {t("study.share.copy")}
        </Button>
        {typeof navigator.share === "function" && (
          <Button className="button" onPress={() => void share({ title: t("study.title"), url: address })}>
            <Icon name="share" /> {t("study.share.title")}
          </Button>
        )}
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </Section>
  );
}
