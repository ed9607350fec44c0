import { useThree } from "@react-three/fiber";
import { useLayoutEffect, useMemo, useRef } from "react";
import { smoothstep } from "../../anatomy/vector";
import { type StoryStep, secondsOf } from "../../core/story/steps";
import { storyPicture } from "../../core/story/timeline";
import type { CameraView } from "../../core/view";
import { useApp, useAppState } from "../../state/context";
import { storyLeads } from "../../state/story";
import { storyClockOf } from "../../state/storyClock";
import type { CameraLink } from "../camera/cameraLink";
import { aboveCover, between, framingsOf, type StoryPlace, turned } from "./framings";

/** How long the camera takes from where it was to the step's own way, s. */
const JOINING = 1.8;
/** A camera this far from where it was led to was moved by a hand, mm. */
const MOVED = 0.5;

interface StoryCameraProps {
  readonly place: StoryPlace;
  readonly step: StoryStep;
  readonly link: CameraLink;
  /** A movement goes on. */
  readonly onWanted: () => void;
}

/** Leads the camera along the step's way until a hand takes it; the next step leads it again. */
export function StoryCamera({ place, step, link, onWanted }: StoryCameraProps) {
  const { store } = useApp();
  const size = useThree((state) => state.size);
  const invalidate = useThree((state) => state.invalidate);
  const cover = useAppState((state) => state.storyCover);
  const leads = useAppState((state) => storyLeads(state.view));
  const led = useRef<CameraView | null>(null);

  const free = Math.max(0.25, 1 - cover / Math.max(1, size.height));
  const framings = useMemo(
    () => framingsOf(place, size.width / Math.max(1, size.height * free)),
    [place, size.width, size.height, free],
  );

  useLayoutEffect(() => {
    const clock = storyClockOf(store);
    const from = link.current?.now() ?? null;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let taken = !leads;
    led.current = null;
    let drawn = -1;
    const lead = () => {
      if (clock.current === drawn) return;
      drawn = clock.current;
      onWanted();
      invalidate();
      const camera = link.current;
      if (taken || !camera || !framings) return;
      if (led.current && apart(camera.now(), led.current)) {
        taken = true;
        return;
      }
      const { shot } = storyPicture(step, drawn);
      const own = aboveCover(turned(between(framings[shot.from], framings[shot.to], shot.share), shot.turn), free);
      const joined = still || !from ? 1 : smoothstep(0, 1, (clock.played * secondsOf(step)) / JOINING);
      camera.lead(between(from ?? own, own, joined));
      led.current = camera.now();
    };
    lead();
    return clock.onTick(lead);
  }, [framings, free, invalidate, leads, link, onWanted, step, store]);

  return null;
}

function apart(a: CameraView, b: CameraView): boolean {
  const off = (one: CameraView["target"], other: CameraView["target"]) =>
    Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
  return off(a.position, b.position) > MOVED || off(a.target, b.target) > MOVED;
}
