import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Mesh, type MeshStandardMaterial } from "three";
import { buildSkinIndex } from "../../core/skinIndex";
import type { SceneBody } from "../body/SceneBody";
import { useStoryPicture } from "../story/useStoryPicture";
import { fineSkin } from "./fineSkin";
import { painMaterial, painThrough } from "./painMaterial";
import { type PainSource, usePainSource } from "./usePainField";

/** The pain of the selected point as a field on the skin. */
export function PainOnSkin({ body }: { body: SceneBody }) {
  const source = usePainSource();
  const invalidate = useThree((state) => state.invalidate);

  const { mesh, through, strength, dispose } = useMemo(() => {
    const strength = { value: 1 };
    const make = (material: MeshStandardMaterial) => {
      const made = new Mesh(new BufferGeometry(), material);
      made.renderOrder = 5;
      made.frustumCulled = false;
      made.visible = false;
      return made;
    };
    const mesh = make(painMaterial(strength));
    // In the story alone: what the twitch brings on must be seen together with the twitch.
    const through = make(painThrough(strength));
    const dispose = () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
      through.material.dispose();
    };
    return { mesh, through, strength, dispose };
  }, []);
  useEffect(() => dispose, [dispose]);

  useLayoutEffect(() => {
    mesh.geometry.dispose();
    const geometry = source && fieldGeometry(body, source);
    mesh.geometry = geometry ?? new BufferGeometry();
    through.geometry = mesh.geometry;
    mesh.visible = geometry !== null;
    invalidate();
  }, [body, invalidate, mesh, source, through]);

  const picture = useStoryPicture();
  useFrame(() => {
    const told = picture();
    strength.value = told?.pain ?? 1;
    mesh.visible = strength.value > 0 && mesh.geometry.index !== null;
    through.visible = mesh.visible && told !== null;
  });

  return (
    <>
      <primitive object={mesh} />
      <primitive object={through} />
    </>
  );
}

/** The painted part of the skin with its weights; null where nothing is painted. */
function fieldGeometry(body: SceneBody, source: PainSource): BufferGeometry | null {
  const coarse = source(body.skinIndex);
  const surface = fineSkin(body.skinIndex, (i) => coarse.essential[i]! > 0 || coarse.spillover[i]! > 0);
  if (surface.indices.length === 0) return null;
  const { essential, spillover } = source(buildSkinIndex(surface));
  const pain = Float32Array.from({ length: essential.length * 2 }, (_, i) =>
    i % 2 === 0 ? essential[i / 2]! : spillover[(i - 1) / 2]!,
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new BufferAttribute(
      surface.positions.map((mm) => mm / 1000),
      3,
    ),
  );
  geometry.setAttribute("normal", new BufferAttribute(surface.normals, 3));
  geometry.setAttribute("pain", new BufferAttribute(pain, 2));
  geometry.setIndex(new BufferAttribute(surface.indices, 1));
  return geometry;
}
