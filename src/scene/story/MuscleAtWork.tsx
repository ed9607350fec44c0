import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { exerciseOffset, twitchOffset, twitchSite } from "../../core/story/movement";
import type { StoryPlace } from "./framings";
import { MuscleMover } from "./MuscleMover";
import { useStoryPicture } from "./useStoryPicture";

/** The selected muscle as it twitches and works: its own surface moves, and ends exactly where it began. */
export function MuscleAtWork({ place }: { place: StoryPlace }) {
  const { body, point, side } = place;
  const picture = useStoryPicture();
  const invalidate = useThree((state) => state.invalidate);

  const work = useMemo(() => {
    const part = body.part(point.structure, side);
    const mesh = body.muscleMesh(point.structure, side);
    if (!part || !mesh) return null;
    return { mover: new MuscleMover(body, part), mesh, part, site: twitchSite(mesh, point) };
  }, [body, point, side]);
  useEffect(
    () => () => {
      work?.mover.rest();
      invalidate();
    },
    [work, invalidate],
  );

  useFrame(() => {
    const now = picture();
    if (!work || !now) return;
    const { mover, mesh, part, site } = work;
    const { twitch, exercise } = now;
    const fibre = body.model.inside.getAttribute("fibre");
    if (twitch > 0 && twitch < 1)
      mover.move((i) =>
        mesh.strand && mesh.strand[i] !== site.strand
          ? 0
          : twitchOffset(site, mesh.fibreU[i]!, mesh.fibreV[i]!, mesh.fibreDepth[i]!, twitch),
      );
    else if (exercise > 0 && exercise < 1)
      mover.move((i) => exerciseOffset(site, mesh.fibreU[i]!, fibre.getW(part.vertexStart + i), exercise));
    else mover.rest();
  }, -0.5);
  return null;
}
