import { useCallback, useMemo } from "react";
import { Color, GreaterDepth, MeshBasicMaterial, MeshStandardMaterial } from "three";
import { slackStrands } from "../../core/story/strands";
import type { StoryPlace } from "./framings";
import { tubes } from "./tubes";
import { useStoryMesh } from "./useStoryMesh";

const SLACK = new Color("#c9635a");
const RADIUS = 0.00075;
/** How dense the slack strands are once they are there: the taut one must stand out. Less so behind other tissue. */
const DENSE = 0.92;
const COVERED = 0.38;
/** Over the glass that the muscle is, and under the skin. */
const ORDER = 2.5;

/** The slack fibres around the taut band. Two draw calls: what is covered shines through. */
export function Strands({ place: { body, point, side } }: { place: StoryPlace }) {
  const geometry = useMemo(() => {
    const muscle = body.muscleMesh(point.structure, side);
    const lines = muscle ? slackStrands(muscle, point) : [];
    return tubes(
      lines.map((line) => ({ line, radius: RADIUS, kind: 0 })),
      7,
      0.0012,
    );
  }, [body, point, side]);
  const makeSolid = useCallback(
    () => ({
      geometry,
      material: new MeshStandardMaterial({ color: SLACK, roughness: 0.5, transparent: true }),
      order: ORDER,
    }),
    [geometry],
  );
  const makeCovered = useCallback(() => {
    const material = new MeshBasicMaterial({ color: SLACK, transparent: true, depthFunc: GreaterDepth });
    material.depthWrite = false;
    // Before the solid ones: none of them must shine through another.
    return { geometry, material, order: ORDER - 0.1 };
  }, [geometry]);
  const solid = useStoryMesh(makeSolid, (material, { strands }) => {
    material.opacity = strands * DENSE;
    return strands > 0.01;
  });
  const covered = useStoryMesh(makeCovered, (material, { strands }) => {
    material.opacity = strands * COVERED;
    return strands > 0.01;
  });
  return (
    <>
      <primitive object={covered} />
      <primitive object={solid} />
    </>
  );
}
