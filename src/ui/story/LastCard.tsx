import { useTranslation } from "react-i18next";
import type { PointOfMuscle } from "../../state/content";
import { useApp } from "../../state/context";
import { Section } from "../panel/Section";
import { StoryBasis } from "./StoryBasis";

const HEADINGS = ["does", "doesNot", "feel", "soreness", "after", "call"] as const;
/** Emergencies that are told of only where the needle comes near what they arise from. */
const ARISES_FROM = { lung: "pneumothorax", cord: "cord-emergency" } as const;

/** The end of the story: what is known, what is not, what to expect, when to call. */
export function LastCard({ found: { point, muscle } }: { found: PointOfMuscle }) {
  const { t } = useTranslation();
  const { content } = useApp();
  const near = new Set((point.needling ?? muscle.needling).hazards.map(({ kind }) => kind));
  const urgent = (Object.keys(ARISES_FROM) as (keyof typeof ARISES_FROM)[])
    .filter((kind) => near.has(kind))
    .map((kind) => ARISES_FROM[kind]);
  return (
    <div className="last-card">
      {HEADINGS.map((heading) => (
        <Section key={heading} title={t(`story.card.${heading}`)}>
          <StoryBasis
            ids={heading === "call" ? [...content.lastCard[heading], ...urgent] : content.lastCard[heading]}
          />
        </Section>
      ))}
    </div>
  );
}
