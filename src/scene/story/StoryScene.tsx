import { useThree } from "@react-three/fiber";
import { useLayoutEffect, useMemo } from "react";
import { nerveCourse } from "../../core/story/nerveCourse";
import { isMicro } from "../../core/story/steps";
import { useApp, useAppState } from "../../state/context";
import { pathToPoint } from "../../state/needlePathOf";
import { storyPoint, storyStepOf } from "../../state/story";
import { storyClockOf } from "../../state/storyClock";
import { useGround } from "../needle/useGround";
import { Crest } from "./Crest";
import { echoOf } from "./echo";
import type { StoryPlace } from "./framings";
import { Inside } from "./Inside";
import { MuscleAtWork } from "./MuscleAtWork";
import { Signal } from "./Signal";
import { StageLabels } from "./StageLabels";
import type { StoryProps } from "./Story";
import { StoryCamera } from "./StoryCamera";
import { StoryNeedle } from "./StoryNeedle";
import { Strands } from "./Strands";
import { schematicPath } from "./schematicPath";
import { Working } from "./Working";

/** Everything that the story draws over the body or in its place, for the point that is told of. */
export default function StoryScene({ body, link, board, onWanted }: StoryProps) {
  const { store, content } = useApp();
  const view = useAppState((state) => state.view);
  const step = useAppState(storyStepOf);
  const invalidate = useThree((state) => state.invalidate);
  const clock = storyClockOf(store);
  const found = storyPoint(view, content);
  const [point, muscle] = [found?.point ?? null, found?.muscle ?? null];
  const { side } = view;
  const computed = useComputedPath(body);

  // What is dear to find is found for the steps that show it.
  const needled = step === "needle" || step === "twitch";
  const path = useMemo(
    () => (needled && point && muscle ? (computed ?? schematicPath(body, { point, muscle }, side)) : null),
    [body, computed, muscle, needled, point, side],
  );
  const echoed = step === "twitch";
  const echo = useMemo(() => (echoed && point ? echoOf(body, { point, side }) : null), [body, echoed, point, side]);

  const place = useMemo((): StoryPlace | null => {
    if (!point || !muscle) return null;
    const frame = body.frame(point, side);
    const course = frame && nerveCourse(frame.position, side, muscle.innervation);
    return { body, point, side, course, path, echo };
  }, [body, echo, muscle, path, point, side]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is drawn in its own way
  useLayoutEffect(() => {
    invalidate();
    onWanted();
    return invalidate;
  }, [invalidate, onWanted, place, step]);

  if (!step || !place) return null;
  return (
    <>
      <StoryCamera place={place} step={step} link={link} onWanted={onWanted} />
      {isMicro(step) ? (
        <Inside place={place} stage={step} board={board} />
      ) : (
        <>
          {(step === "band" || step === "needle") && <Strands place={place} />}
          {place.path && <StoryNeedle path={place.path} />}
          {step === "twitch" && <Crest place={place} />}
          {(step === "twitch" || step === "movement") && <MuscleAtWork place={place} />}
          {step === "signal" && place.course && <Signal course={place.course} />}
          {step === "movement" && <Working place={place} />}
          <StageLabels place={place} step={step} board={board} clock={clock} />
        </>
      )}
    </>
  );
}

/** The path worked out for the point, for clinicians who have passed the reminder; null for all others, and until it is there. */
function useComputedPath(body: StoryProps["body"]) {
  const { content } = useApp();
  const allowed = useAppState(({ view, screened }) => screened && view.register === "clinician" && !view.face);
  useGround(body, allowed);
  return useAppState((state) => (allowed ? (pathToPoint(content, state)?.path ?? null) : null));
}
