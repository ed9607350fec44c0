import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { encodeLink } from "../../core/link";
import { MOST_LISTED } from "../../core/study/deck";
import { defaultView } from "../../core/view";
import { useAppState } from "../../state/context";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { share } from "../visit/files";

/**
 * A deck as a link, for a class: which cards, in which language, and nothing of what was practised.
 * @param listed the deck names its cards one by one
 */
export function ShareDeck({ deck: words, listed = false }: { deck: readonly string[]; listed?: boolean }) {
  const { t } = useTranslation();
  const deck = listed ? words.slice(0, MOST_LISTED) : words;
  const lang = useAppState((state) => state.view.lang);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const address = new URL(encodeLink({ ...defaultView, mode: "study", deck, lang }), location.href).href;
  const title = t(listed ? "study.share.titleListed" : "study.share.title");
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
    <Section title={title}>
      <p className="quiet">
        {listed ? t("study.share.listed", { count: deck.length }) : t("study.share.lead")}{" "}
        {deck.length < words.length && t("study.share.most", { count: MOST_LISTED })}
      </p>
      <input ref={field} className="address" readOnly value={address} aria-label={t("study.share.link")} />
      <div className="button-row">
        <Button className="button" onPress={() => void copy()}>
          {t("study.share.copy")}
        </Button>
        {typeof navigator.share === "function" && (
          <Button className="button" onPress={() => void share({ title: t("study.title"), url: address })}>
            <Icon name="share" /> {title}
          </Button>
        )}
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </Section>
  );
}
