import { Suspense, useState } from "react";
import { Button, Group, ToggleButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { REGIONS } from "../../anatomy/regions";
import { tiers } from "../../clinical/tiers";
import { cardTypes, NEEDLE_TYPES, readCardId, type StudyCard } from "../../core/study/cards";
import { type Facet, facetOf, toggled } from "../../core/study/deck";
import { useApp, useAppState } from "../../state/context";
import { changeView } from "../../state/store";
import { Icon } from "../controls/Icon";
import { lazyPart } from "../lazyPart";
import { Section } from "../panel/Section";
import { useNeedleAllowed } from "./useStudy";

const Screening = lazyPart(() => import("../needle/Screening"));

/** Which cards: by kind of question, region and tier. Nothing chosen means all of them. */
export function DeckChooser({ cards }: { cards: readonly StudyCard[] }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const deck = useAppState((state) => state.view.deck);
  const clinician = useAppState((state) => state.view.register === "clinician");
  const failed = useAppState((state) => state.body.phase === "failed");
  const needle = useNeedleAllowed();
  const [reminding, setReminding] = useState(false);
  const choose = (next: readonly string[]) => changeView(store, { deck: next });
  const single = deck.filter((word) => readCardId(word) !== null);
  const regions = facetOf(deck, "region");
  const regionWords =
    regions.length === 0
      ? t("study.deck.regionsAll")
      : REGIONS.filter(({ id }) => regions.includes(id))
          .map(({ id }) => t(`regions.${id}`))
          .join(", ");
  const chips = (facet: Facet, options: readonly { value: string; label: string; off?: boolean }[]) => (
    <Group
      className="chips"
      aria-label={t(`study.deck.${facet === "type" ? "types" : facet === "tier" ? "tiers" : "regions"}`)}
    >
      {options.map(({ value, label, off }) => (
        <ToggleButton
          key={value}
          className="chip study-chip"
          isSelected={deck.includes(`${facet}:${value}`)}
          // What is chosen can be taken back, though it could not be chosen now.
          isDisabled={off === true && !deck.includes(`${facet}:${value}`)}
          onChange={() => choose(toggled(deck, facet, value))}
        >
          {deck.includes(`${facet}:${value}`) && <Icon name="check" />}
          {label}
        </ToggleButton>
      ))}
    </Group>
  );
  return (
    <Section title={t("study.deck.title")}>
      <h4>{t("study.deck.types")}</h4>
      {chips(
        "type",
        cardTypes.map((type) => ({
          value: type,
          label: t(`study.types.${type}`),
          off: (NEEDLE_TYPES.has(type) && !needle) || (failed && type === "order"),
        })),
      )}
      {clinician && !needle && (
        <p className="quiet study-gate">
          {t("study.deck.needle")}{" "}
          <Button className="button" onPress={() => setReminding(true)}>
            {t("study.deck.needlePass")}
          </Button>
        </p>
      )}
      {failed && <p className="quiet">{t("study.deck.noBody")}</p>}
      <h4>{t("study.deck.regions")}</h4>
      <details className="study-regions">
        <summary>{regionWords}</summary>
        {chips(
          "region",
          REGIONS.map(({ id }) => ({ value: id, label: t(`regions.${id}`) })),
        )}
        <p className="quiet">{t("study.deck.intimate")}</p>
      </details>
      <h4>{t("study.deck.tiers")}</h4>
      {chips(
        "tier",
        tiers.map((tier) => ({ value: tier, label: t(`study.deck.tier.${tier}`) })),
      )}
      <p className="quiet">{t("study.deck.tierNote")}</p>
      {single.length > 0 && (
        <Button
          className="chip"
          aria-label={t("study.deck.dropSingle")}
          onPress={() => choose(deck.filter((word) => !single.includes(word)))}
        >
          {t("study.deck.single", { count: single.length })} <Icon name="close" />
        </Button>
      )}
      <p className="study-size" role="status">
        {cards.length === 0 ? t("study.deck.empty") : t("study.deck.size", { count: cards.length })}
        {deck.length > 0 && (
          <Button className="button bare" onPress={() => choose([])}>
            {t("study.deck.whole")}
          </Button>
        )}
      </p>
      {reminding && !needle && (
        <Suspense fallback={null}>
          <Screening onBack={() => setReminding(false)} />
        </Suspense>
      )}
    </Section>
  );
}
