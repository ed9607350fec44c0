import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useAppState } from "../state/context";
import { About } from "./about/About";
import { CommandButton } from "./controls/CommandButton";
import { Icon } from "./controls/Icon";
import { RegisterChoice } from "./controls/RegisterChoice";
import { SkinSlider } from "./controls/SkinSlider";
import { ViewControls } from "./controls/ViewControls";
import { PaintBar } from "./pain/PaintBar";
import { Panel } from "./panel/Panel";
import { Points } from "./points/Points";
import { Search } from "./search/Search";
import { useShortcuts } from "./useShortcuts";

/** The page: the body always in sight, the search above it, the text beside or below it. */
export function Shell({ stage, overlay }: { stage: ReactNode; overlay: ReactNode }) {
  const { t } = useTranslation();
  const register = useAppState((state) => state.view.register);
  const painting = useAppState((state) => state.paint.tool !== "off");
  const [large, setLarge] = useState(false);
  useShortcuts();
  return (
    <div className="shell" data-panel={large ? "large" : "normal"} data-register={register} data-painting={painting}>
      <header className="top-bar">
        <h1 className="brand">
          <img src="./icons/icon.svg" alt="" width="28" height="28" />
          <span>{t("app.name")}</span>
        </h1>
        <Search />
        <CommandButton name="points" icon="list" words />
        <RegisterChoice />
        <CommandButton name="about" icon="info" />
      </header>
      <main className="stage" aria-label={t("controls.stage")}>
        {stage}
        <div className="stage-overlay">{overlay}</div>
        <PaintBar />
        <div className="stage-controls">
          <SkinSlider />
          <ViewControls />
        </div>
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
        <section className="panel-body" tabIndex={0} aria-label={t("controls.text")}>
          <Panel />
        </section>
      </aside>
      <Points />
      <About />
    </div>
  );
}
