import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { StoryTelling } from "../../clinical/story";
import type { Strength as Support } from "../../clinical/types";
import { isMicro, STORY_STEPS, storyStep } from "../../core/story/steps";
import { commands } from "../../state/commands";
import type { ContentIndex, PointOfMuscle } from "../../state/content";
import { useApp, useAppState } from "../../state/context";
import { storyClockOf } from "../../state/storyClock";
import { CommandButton } from "../controls/CommandButton";
import { Icon } from "../controls/Icon";
import { Section } from "../panel/Section";
import { LastCard } from "./LastCard";
import { NeedleNote } from "./NeedleNote";
import { StoryBasis } from "./StoryBasis";
import { StoryThemes } from "./StoryThemes";
import { useCover } from "./useCover";
import { useNarration } from "./useNarration";
import { useStoryNames } from "./useStoryNames";
import { useSwipe } from "./useSwipe";

/** The card of the story: what is told now, how well it is supported, and the way on. The body stays in sight above it. */
export default function StoryCard({ found }: { found: PointOfMuscle }) {
  const { t } = useTranslation();
  const context = useApp();
  const { store, content } = context;
  const number = useAppState((state) => state.view.step);
  const register = useAppState((state) => state.view.register);
  const telling = content.storySteps[number - 1]!;
  const step = storyStep(number)!;
  const last = step === "evidence";
  // What was opened belongs to its step: the next one begins with its picture.
  const [openAt, setOpenAt] = useState<number | null>(null);
  if (openAt !== null && openAt !== number) setOpenAt(null);
  const more = openAt === number;
  const setMore = (open: boolean) => setOpenAt(open ? number : null);
  const card = useRef<HTMLElement>(null);
  const opened = more && !last;
  useCover(card, opened);
  useEffect(() => storyClockOf(store).run(), [store]);
  const names = useStoryNames(step, found);
  const narration = useNarration(telling.caption[register]);
  const swipe = useSwipe((by) => (by > 0 ? commands.storyNext : commands.storyPrevious).perform(context));
  const strength = weakest(telling, content);

  return (
    <section
      ref={card}
      className="story-card"
      data-opened={opened || last}
      data-inside={isMicro(step)}
      aria-label={t("story.name")}
      {...swipe}
    >
      <StoryThemes />
      <div className="story-telling">
        <header className="story-head">
          <h2>{telling.title}</h2>
          <span className="quiet">{t("story.step", { number, count: STORY_STEPS.length })}</span>
          <Button className={`strength story-strength ${strength}`} aria-expanded={more} onPress={() => setMore(!more)}>
            {t(`strength.${strength}`)}
          </Button>
        </header>
        <p className="story-caption" aria-live="polite">
          {telling.caption[register]}
        </p>
        {telling.otherwise && <p className="story-otherwise">{telling.otherwise[register]}</p>}
      </div>
      <Controls narration={narration} more={more} onMore={last ? null : () => setMore(!more)} />
      {(opened || last) && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keys
        <section className="story-more" tabIndex={0} aria-label={t("controls.text")}>
          {last ? (
            <>
              {more && <Basis ids={telling.claims} />}
              <LastCard found={found} />
            </>
          ) : (
            <>
              <p>{telling.text[register]}</p>
              {step === "needle" && <NeedleNote found={found} />}
              {step === "signal" && register === "clinician" && (
                <p className="quiet">{t("story.nerve", found.muscle.innervation)}</p>
              )}
              {isMicro(step) && <p className="quiet">{t("story.inside")}</p>}
              <Basis ids={telling.claims} />
              <Section title={t("story.also")}>
                <StoryBasis ids={telling.further} />
              </Section>
            </>
          )}
        </section>
      )}
      {Object.keys(names).length > 0 && (
        <p className="visually-hidden">{t("story.inPicture", { names: Object.values(names).join(", ") })}</p>
      )}
    </section>
  );
}

/** What the picture of a step rests on. */
function Basis({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t("story.basis")}>
      <StoryBasis ids={ids} />
    </Section>
  );
}

interface ControlsProps {
  readonly narration: ReturnType<typeof useNarration>;
  readonly more: boolean;
  readonly onMore: (() => void) | null;
}

function Controls({ narration, more, onMore }: ControlsProps) {
  const { t } = useTranslation();
  const context = useApp();
  const playing = useAppState((state) => state.storyPace === "playing");
  const ended = useAppState((state) => state.view.step === STORY_STEPS.length);
  return (
    <div className="story-controls">
      <CommandButton name="storyPrevious" icon="back" />
      <Button
        className="button primary story-play"
        aria-label={t(playing ? "story.pause" : ended ? "story.again" : "story.play")}
        onPress={() => commands.storyPlay.perform(context)}
      >
        <Icon name={playing ? "pause" : ended ? "reset" : "play"} />
      </Button>
      <CommandButton name="storyNext" icon="forward" />
      {narration.possible && (
        <Button
          className="button icon-button"
          aria-pressed={narration.on}
          aria-label={t(narration.on ? "story.voiceOff" : "story.voice")}
          onPress={narration.toggle}
        >
          <Icon name="voice" />
        </Button>
      )}
      {onMore && (
        <Button className="button" aria-expanded={more} onPress={onMore}>
          <Icon name={more ? "down" : "up"} /> {t(more ? "story.less" : "story.more")}
        </Button>
      )}
      <Button
        className="button icon-button story-leave"
        aria-label={t("story.leave")}
        onPress={() => commands.story.perform(context)}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

const ORDER: readonly Support[] = ["supported", "plausible", "contested", "unsupported"];

/** A step is as well supported as the weakest of the claims that its picture makes. */
function weakest({ claims }: StoryTelling, content: ContentIndex): Support {
  const places = claims.flatMap((id) => content.claimOf.get(id) ?? []).map(({ strength }) => ORDER.indexOf(strength));
  return ORDER[Math.max(0, ...places)]!;
}
