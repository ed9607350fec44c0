import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { Mesh } from "three";
import { useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import { skinDepthMaterial, skinMaterial } from "../body/skinMaterial";
import { useStoryPicture } from "../story/useStoryPicture";
import { useReported } from "./ReportedPain";
import { usePainSource } from "./usePainField";

/** A veil this dense hides what is behind it, so that the skin's own far parts must not shine through. */
const DENSE = 0.3;
/** A veil thinner than this is not worth drawing. */
const NONE = 0.005;

/** The skin: a veil over the body. */
export function Skin({ body }: { body: SceneBody }) {
  const veil = useAppState((state) => state.view.skin);
  const painting = useAppState((state) => state.paint.tool !== "off");
  const marked = [usePainSource(), useReported()].some((source) => source !== null);
  const painted = marked || painting;
  const invalidate = useThree((state) => state.invalidate);

  const { surface, depth, look, dispose } = useMemo(() => {
    const { material, look } = skinMaterial();
    const surface = new Mesh(body.model.skin, material);
    surface.renderOrder = 4;
    const mask = skinDepthMaterial();
    const depth = new Mesh(body.model.skin, mask);
    depth.renderOrder = 3;
    const dispose = () => {
      material.dispose();
      mask.dispose();
    };
    return { surface, depth, look, dispose };
  }, [body]);
  useEffect(() => dispose, [dispose]);

  const picture = useStoryPicture();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the skin asks for a frame
  useLayoutEffect(() => invalidate(), [invalidate, painted, veil, picture]);
  useFrame(() => {
    const now = picture()?.veil ?? veil;
    look.veil.value = now;
    surface.visible = now > NONE;
    depth.visible = now > DENSE || painted;
  });

  return (
    <>
      <primitive object={depth} />
      <primitive object={surface} />
    </>
  );
}
