import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StoryTelling } from "../../clinical/story";
import { useApp, useAppState } from "../../state/context";
import { goToStep } from "../../state/story";
import { storyClockOf } from "../../state/storyClock";
import type { en } from "../locales/en";

type ThemeName = keyof typeof en.story.theme;

/** The themes as the story's structure: each can be entered directly, and shows how far its steps have been told. */
export function StoryThemes() {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const step = useAppState((state) => state.view.step);
  const themes = themesOf(content.storySteps);
  return (
    <nav className="story-themes" aria-label={t("story.themes")}>
      {themes.map(({ theme, numbers }) => (
        <Button
          key={theme}
          className="story-theme"
          {...(numbers.includes(step) ? { "aria-current": "step" as const } : {})}
          style={{ flexGrow: numbers.length }}
          onPress={() => goToStep(store, numbers[0]!)}
        >
          <span>{t(`story.theme.${theme as ThemeName}`)}</span>
          <span className="story-lines" aria-hidden="true">
            {numbers.map((number) => (
              <Line key={number} number={number} />
            ))}
          </span>
        </Button>
      ))}
    </nav>
  );
}

/** How much of one step has been told: past React, with the clock. */
function Line({ number }: { number: number }) {
  const { store } = useApp();
  const step = useAppState((state) => state.view.step);
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const clock = storyClockOf(store);
    const draw = () => {
      const told = number < step ? 1 : number > step ? 0 : clock.played;
      line.current?.style.setProperty("transform", `scaleX(${told.toFixed(3)})`);
    };
    draw();
    return number === step ? clock.onTick(draw) : undefined;
  }, [number, step, store]);
  return (
    <span className="story-line" data-here={number === step}>
      <span ref={line} />
    </span>
  );
}

/** Steps (by number, from 1) of one theme that follow each other. */
function themesOf(steps: readonly StoryTelling[]): { theme: string; numbers: number[] }[] {
  const found: { theme: string; numbers: number[] }[] = [];
  steps.forEach(({ theme }, i) => {
    const last = found.at(-1);
    if (last?.theme === theme) last.numbers.push(i + 1);
    else found.push({ theme, numbers: [i + 1] });
  });
  return found;
}
