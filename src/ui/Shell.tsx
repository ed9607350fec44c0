import { type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../state/context";
import { inStory } from "../state/story";
import { studying } from "../state/study/stage";
import { Announcer } from "./Announcer";
import { About } from "./about/About";
import { CommandButton } from "./controls/CommandButton";
import { Icon } from "./controls/Icon";
import { MoreMenu } from "./controls/MoreMenu";
import { RegisterChoice } from "./controls/RegisterChoice";
import { SkinSlider } from "./controls/SkinSlider";
import { ViewControls } from "./controls/ViewControls";
import { useHand } from "./device/hand";
import { useWakeLock } from "./device/useWakeLock";
import { FaceBar } from "./face/FaceBar";
import { FaceControls } from "./face/FaceControls";
import { FaceCover } from "./face/FaceCover";
import { FacePanel } from "./face/FacePanel";
import { FaceTools } from "./face/FaceTools";
import { useFace } from "./face/useFace";
import { PaintBar } from "./pain/PaintBar";
import { Panel } from "./panel/Panel";
import { Points } from "./points/Points";
import { Search } from "./search/Search";
import { SeeBar } from "./see/SeeBar";
import { Story } from "./story/Story";
import { StoryStageControls, StoryTitle } from "./story/StoryStageControls";
import { TakenHome } from "./TakenHome";
import { TourStop } from "./tour/TourStop";
import { useKeptFocus } from "./useKeptFocus";
import { NARROW, useMedia } from "./useMedia";
import { useShortcuts } from "./useShortcuts";
import { VisitButton } from "./visit/VisitButton";
import { VisitSheets } from "./visit/VisitSheets";

/** The page: the body always in sight, the search above it, the text beside or below it. */
export function Shell({ stage, overlay }: { stage: ReactNode; overlay: ReactNode }) {
  const { t } = useTranslation();
  const register = useAppState((state) => state.view.register);
  const painting = useAppState((state) => state.paint.tool !== "off");
  const told = useAppState(inStory);
  const studies = useAppState(studying);
  const [large, setLarge] = useState(false);
  const narrow = useMedia(NARROW);
  const turned = useFace();
  const { face, flipped, covered } = turned;
  const text = useRef<HTMLElement>(null);
  const hand = useHand();
  useWakeLock(face);
  useShortcuts();
  useKeptFocus(text);
  return (
    <div
      className="shell"
      data-panel={large ? "large" : "normal"}
      data-register={register}
      data-face={face}
      data-flipped={flipped}
      data-painting={painting}
      data-hand={hand}
      data-story={told}
    >
      <header className="top-bar">
        <h1 className="brand">
          <img src="./icons/icon.svg" alt="" width="28" height="28" />
          <span>{t("app.name")}</span>
        </h1>
        {told && <StoryTitle />}
        {face ? (
          <FaceTools flipped={flipped} onFlip={turned.flip} />
        ) : told ? (
          <>
            <RegisterChoice />
            <FaceTools />
          </>
        ) : (
          <>
            <Search />
            {!narrow && (
              <>
                <CommandButton name="points" icon="list" words />
                <CommandButton name="study" icon="cap" words pressed={studies} />
                <RegisterChoice />
              </>
            )}
            <VisitButton />
            <FaceTools />
            {narrow ? <MoreMenu /> : <CommandButton name="about" icon="info" />}
          </>
        )}
      </header>
      <main className="stage" aria-label={t("controls.stage")}>
        <div className="stage-content" inert={covered}>
          {stage}
          <div className="stage-overlay">{overlay}</div>
          {!face && !told && <PaintBar />}
          {!face && !told && <SeeBar />}
          {told ? (
            <StoryStageControls />
          ) : face ? (
            <FaceControls />
          ) : (
            <div className="stage-controls">
              {!narrow && <SkinSlider />}
              <ViewControls />
            </div>
          )}
          {told && <Story />}
          <TourStop />
        </div>
        {face && !covered && <FaceBar flipped={flipped} />}
        {covered && <FaceCover onShow={turned.reveal} />}
      </main>
      <aside className="panel" aria-label={t("controls.panel")}>
        <Button
          className="button panel-size"
          aria-expanded={large}
          aria-label={t(large ? "controls.panelSmaller" : "controls.panelLarger")}
          onPress={() => setLarge(!large)}
        >
          <Icon name={large ? "down" : "up"} />
        </Button>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keys */}
        <section ref={text} className="panel-body" tabIndex={0} aria-label={t("controls.text")}>
          {face ? <FacePanel covered={covered} /> : <Panel />}
          <TakenHome />
        </section>
      </aside>
      <Announcer covered={covered} />
      <Points />
      <About />
      <VisitSheets />
    </div>
  );
}
