import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isMicro, type StoryStep } from "../../core/story/steps";
import type { PointOfMuscle } from "../../state/content";
import { useApp, useAppState } from "../../state/context";
import { en } from "../locales/en";

type MicroName = keyof typeof en.micro.label;
/** Letters of a muscle's roots that a name in the picture has room for. */
const SHORT = 10;
/** What the steps outside the muscle name (`scene/story/StageLabels`). */
const SHOWN: Partial<
  Record<StoryStep, readonly ("point" | "strip" | "slack" | "needle" | "jump" | "pain" | "whole")[]>
> = {
  person: ["point"],
  band: ["point", "strip", "slack"],
  needle: ["needle", "strip"],
  twitch: ["jump", "pain"],
  signal: ["point"],
  movement: ["whole"],
};
const MICRO = Object.keys(en.micro.label) as MicroName[];

/** Gives the scene the names for what a step draws, in the words of the register, and returns them. */
export function useStoryNames(step: StoryStep, { muscle }: PointOfMuscle): Readonly<Record<string, string>> {
  const { t, i18n } = useTranslation();
  const { store } = useApp();
  const register = useAppState((state) => state.view.register);
  const { roots } = muscle.innervation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language decides what t says
  const names = useMemo((): Record<string, string> => {
    if (isMicro(step))
      return Object.fromEntries(MICRO.map((name) => [`${step}-${name}`, t(`micro.label.${name}.${register}`)]));
    const shown = SHOWN[step] ?? [];
    const named = Object.fromEntries(shown.map((name) => [`${step}-${name}`, t(`story.labels.${name}.${register}`)]));
    if (step !== "signal") return named;
    // Only what is short can stand beside the picture; all of it stands in the text.
    const cord =
      register === "clinician" && roots.length <= SHORT ? t("story.labels.segment", { roots }) : t("story.labels.cord");
    return {
      ...named,
      "signal-level": /cranial/i.test(roots) ? t("story.labels.brainstem") : cord,
      "signal-brain": t("story.labels.brain"),
    };
  }, [step, register, roots, t, i18n.language]);
  useEffect(() => {
    store.setState({ storyNames: names });
    return () => store.setState({ storyNames: {} });
  }, [names, store]);
  return names;
}
