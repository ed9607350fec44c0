import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { directionParts } from "../../core/bodyWords";
import type { NeedlePath } from "../../core/needlePath";
import { useApp, useAppState } from "../../state/context";
import { closeNeedle } from "../../state/needle";
import { type PathToPoint, usePathToPoint } from "../../state/needlePathOf";
import { Icon } from "../controls/Icon";
import { Hazards } from "../panel/NeedlingCard";
import { PanelHeader } from "../panel/PanelHeader";
import { Section } from "../panel/Section";
import { useNames } from "../useNames";
import { needleSize } from "./needleSize";
import { RiskList } from "./RiskList";
import { SectionFigure } from "./SectionFigure";
import { TissueList } from "./TissueList";
import { useTissueName } from "./useTissueName";

/** The needle's path to the selected point: approach, cross-section, tissues, what is at risk. Clinicians only. */
export default function NeedlePanel() {
  const { t } = useTranslation();
  const { store } = useApp();
  const found = usePathToPoint();
  const side = useAppState((state) => state.view.side);
  const { point: pointName } = useNames();
  return (
    <div className="needle-panel">
      <Button className="button bare needle-back" onPress={() => closeNeedle(store)}>
        <Icon name="back" /> {t("needle.back")}
      </Button>
      <PanelHeader title={t("needle.title")} />
      {found && <p className="needle-point">{pointName(found.point, side)}</p>}
      <p className="caution">
        <Icon name="warning" /> {t("needle.teaching")}
      </p>
      {found?.path ? <Path found={found} path={found.path} /> : <Waiting found={found} />}
    </div>
  );
}

function Waiting({ found }: { found: PathToPoint | null }) {
  const { t } = useTranslation();
  const { store } = useApp();
  const ground = useAppState((state) => state.needleGround);
  const failed = useAppState(({ body }) => body.phase === "failed");
  if (found) return <p>{t("needle.noPath")}</p>;
  if (failed) return <p>{t("needle.noBody")}</p>;
  if (ground !== "failed") return <p role="status">{t("needle.loading")}</p>;
  return (
    <div role="alert">
      <p>{t("needle.failed")}</p>
      <Button className="button" onPress={() => store.setState({ needleGround: null })}>
        {t("needle.retry")}
      </Button>
    </div>
  );
}

function Path({ found, path }: { found: PathToPoint; path: NeedlePath }) {
  const { t } = useTranslation();
  const { point, muscle } = found;
  const needling = point.needling ?? muscle.needling;
  const behind = path.beyond.reduce((mm, { from, to }) => mm + to - from, 0);
  return (
    <>
      {needling.level === "not-usually-needled" && <Caution text={t("needle.byHand")} />}
      <Met path={path} />
      <Section title={t("needle.approach")}>
        <dl className="facts">
          <dt>{t("needle.taught")}</dt>
          <dd>{needling.direction}</dd>
          <dt>{t("point.position")}</dt>
          <dd>{needling.position}</dd>
          <dt>{t("point.needle")}</dt>
          <dd>{needleSize(needling.needle)}</dd>
          <dt>{t("needle.here")}</dt>
          <dd>
            <Way path={path} /> {path.length > found.longest && t("needle.tooLong", { needle: found.longest })}
          </dd>
        </dl>
      </Section>
      <Section title={t("needle.section")}>
        <SectionFigure path={path} ground={found.ground} target={point.structure} />
      </Section>
      <Section title={t("needle.tissues")}>
        <TissueList tissues={path.tissues} target={point.structure} toPoint />
        <h4>{t("needle.behind", { mm: Math.round(behind) })}</h4>
        <TissueList tissues={path.beyond} target={point.structure} />
      </Section>
      <RiskList risks={path.atRisk} />
      <Section title={t("needle.named")}>
        <Hazards needling={needling} />
        <p className="quiet">{t("needle.drawn")}</p>
      </Section>
    </>
  );
}

/** Length and direction of the path in words. */
function Way({ path }: { path: NeedlePath }) {
  const { t } = useTranslation();
  const side = useAppState((state) => state.view.side);
  const words = directionParts(path.direction, side).map(({ word, slight }) =>
    slight ? t("needle.slightly", { word: t(`needle.words.${word}`) }) : t(`needle.words.${word}`),
  );
  return t("needle.hereText", { mm: Math.round(path.length), direction: words.join(", ") });
}

/** What the line would meet before the point, in words. */
function Met({ path }: { path: NeedlePath }) {
  const { t } = useTranslation();
  const tissueName = useTissueName();
  if (path.met.length === 0) return null;
  const names = path.met.map((tissue) =>
    t("needle.metOne", { name: tissueName(tissue.solid), mm: Math.round(tissue.from) }),
  );
  return <Caution text={t("needle.met", { names: names.join(", ") })} />;
}

function Caution({ text }: { text: string }) {
  return (
    <p className="caution strong">
      <Icon name="warning" /> {text}
    </p>
  );
}
