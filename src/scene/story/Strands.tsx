import { useFrame } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { Color, Mesh, MeshStandardMaterial } from "three";
import { slackStrands } from "../../core/story/strands";
import type { StoryPlace } from "./framings";
import { tubes } from "./tubes";
import { useStoryPicture } from "./useStoryPicture";

const SLACK = new Color("#c9635a");
const RADIUS = 0.00075;
/** How dense the slack strands are once they are there: the taut one must stand out. */
const DENSE = 0.92;

/** The slack fibres around the taut band. One draw call. */
export function Strands({ place }: { place: StoryPlace }) {
  const { body, point, side } = place;
  const picture = useStoryPicture();
  const mesh = useMemo(() => {
    const muscle = body.muscleMesh(point.structure, side);
    const lines = muscle ? slackStrands(muscle, point) : [];
    const geometry = tubes(
      lines.map((line) => ({ line, radius: RADIUS, kind: 0 })),
      7,
      0.0012,
    );
    const material = new MeshStandardMaterial({ color: SLACK, roughness: 0.5, transparent: true });
    const made = new Mesh(geometry, material);
    made.renderOrder = 1;
    made.frustumCulled = false;
    return made;
  }, [body, point, side]);
  useEffect(
    () => () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    },
    [mesh],
  );
  useFrame(() => {
    const strands = picture()?.strands ?? 0;
    mesh.visible = strands > 0.01 && mesh.geometry.index!.count > 0;
    mesh.material.opacity = strands * DENSE;
  });
  return <primitive object={mesh} />;
}
