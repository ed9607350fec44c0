import { useFrame } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { type BufferGeometry, type Material, Mesh } from "three";
import type { StoryPicture } from "../../core/story/timeline";
import { useStoryPicture } from "./useStoryPicture";

/** What a mesh of the story is made of. */
export interface StoryMesh<M extends Material> {
  readonly geometry: BufferGeometry;
  readonly material: M;
  /** What is drawn later lies over it. */
  readonly order: number;
}

/**
 * A mesh that the story lays over the body, one draw call; disposed of when another is made.
 * @param make must stay the same function while the same thing is shown
 * @param draw sets the material to the picture of the moment; false where nothing of it is seen
 */
export function useStoryMesh<M extends Material>(
  make: () => StoryMesh<M>,
  draw: (material: M, picture: StoryPicture) => boolean,
): Mesh<BufferGeometry, M> {
  const picture = useStoryPicture();
  const mesh = useMemo(() => {
    const { geometry, material, order } = make();
    const made = new Mesh(geometry, material);
    made.renderOrder = order;
    made.frustumCulled = false;
    return made;
  }, [make]);
  useEffect(
    () => () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    },
    [mesh],
  );
  useFrame(() => {
    const now = picture();
    mesh.visible = now !== null && mesh.geometry.index!.count > 0 && draw(mesh.material, now);
  });
  return mesh;
}
