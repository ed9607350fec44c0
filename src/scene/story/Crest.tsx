import { useCallback } from "react";
import { AdditiveBlending, Color } from "three";
import { twitchCrest } from "../../core/story/movement";
import { linePlaces } from "../../core/story/strands";
import { fibreLight, runLight } from "./fibreLight";
import type { StoryPlace } from "./framings";
import { tubes } from "./tubes";
import { useStoryMesh } from "./useStoryMesh";

const SAMPLES = 48;
const RADIUS = 0.0019;
const LIGHT = { colour: new Color("#ffd98a"), width: 0.2, blending: AdditiveBlending } as const;

/** The crest of the twitch as a light that runs along the band with it, both ways from the point. One draw call. */
export function Crest({ place: { body, point, side } }: { place: StoryPlace }) {
  const make = useCallback(() => {
    const line = linePlaces(body.fibre(point, side, SAMPLES) ?? new Float32Array(6));
    return { geometry: tubes([{ line, radius: RADIUS, kind: 0 }], 10, 0.001), material: fibreLight(LIGHT), order: 8 };
  }, [body, point, side]);
  const mesh = useStoryMesh(make, (material, { twitch }) => {
    const front = twitchCrest(twitch);
    if (front) runLight(material, point.u, front.at, front.height);
    return front !== null;
  });
  return <primitive object={mesh} />;
}
