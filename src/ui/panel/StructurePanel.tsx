import { useTranslation } from "react-i18next";
import type { MuscleStructure } from "../../anatomy/structures";
import { PanelHeader } from "./PanelHeader";
import { Section } from "./Section";

/** A muscle without described points: name, attachments, action, and that no point is described here. */
export function StructurePanel({ structure }: { structure: MuscleStructure }) {
  const { t } = useTranslation();
  return (
    <>
      <PanelHeader title={structure.label} subtitle={structure.latin} />
      <p className="story">{structure.context ? t("muscle.noPoint") : t("muscle.notYet")}</p>
      {structure.action && (
        <Section title={t("muscle.does")}>
          <p>{structure.action}</p>
        </Section>
      )}
      <Section title={t("muscle.attachments")}>
        <dl className="facts">
          <dt>{t("muscle.origin")}</dt>
          <dd>{structure.origin}</dd>
          <dt>{t("muscle.insertion")}</dt>
          <dd>{structure.insertion}</dd>
        </dl>
      </Section>
    </>
  );
}
