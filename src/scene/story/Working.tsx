import { useCallback } from "react";
import { AdditiveBlending, Color } from "three";
import { exerciseEffort } from "../../core/story/movement";
import { wholeMuscle } from "../../core/story/strands";
import { fibreLight, runLight } from "./fibreLight";
import type { StoryPlace } from "./framings";
import { tubes } from "./tubes";
import { useStoryMesh } from "./useStoryMesh";

/** Thickness of a fibre, metres, and as a share of the muscle's own size: a small muscle has thin ones. */
const RADIUS = 0.0017;
const RADIUS_SHARE = 0.017;
/** The light of the twitch; here all of the fibre is lit, most in its middle. */
const LIGHT = { colour: new Color("#ffcf87"), width: 1.15, blending: AdditiveBlending } as const;
const BRIGHT = 0.6;

/** All of the muscle at work in the exercise, not one strip of it: its fibres light up together. One draw call. */
export function Working({ place: { body, point, side } }: { place: StoryPlace }) {
  const make = useCallback(() => {
    const muscle = body.muscleMesh(point.structure, side);
    const part = body.part(point.structure, side);
    const radius = Math.min(RADIUS, RADIUS_SHARE * (part ? Math.max(...body.box(part).half) : 1));
    const cords = (muscle ? wholeMuscle(muscle) : []).map((line) => ({ line, radius, kind: 0 }));
    return { geometry: tubes(cords, 7, 0.0025), material: fibreLight(LIGHT), order: 8 };
  }, [body, point, side]);
  const mesh = useStoryMesh(make, (material, { exercise }) => {
    const effort = exerciseEffort(exercise);
    runLight(material, 0.5, 0, effort * BRIGHT);
    return effort > 0.01;
  });
  return <primitive object={mesh} />;
}
