import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Mesh } from "three";
import { buildSkinIndex } from "../../core/skinIndex";
import type { SceneBody } from "../body/SceneBody";
import { useStoryPicture } from "../story/useStoryPicture";
import { fineSkin } from "./fineSkin";
import { painMaterial } from "./painMaterial";
import { type PainSource, usePainSource } from "./usePainField";

/** The pain of the selected point as a field on the skin. */
export function PainOnSkin({ body }: { body: SceneBody }) {
  const source = usePainSource();
  const invalidate = useThree((state) => state.invalidate);

  const { mesh, strength, dispose } = useMemo(() => {
    const strength = { value: 1 };
    const mesh = new Mesh(new BufferGeometry(), painMaterial(strength));
    mesh.renderOrder = 5;
    mesh.frustumCulled = false;
    mesh.visible = false;
    const dispose = () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    };
    return { mesh, strength, dispose };
  }, []);
  useEffect(() => dispose, [dispose]);

  useLayoutEffect(() => {
    mesh.geometry.dispose();
    const geometry = source && fieldGeometry(body, source);
    mesh.geometry = geometry ?? new BufferGeometry();
    mesh.visible = geometry !== null;
    invalidate();
  }, [body, invalidate, mesh, source]);

  const picture = useStoryPicture();
  useFrame(() => {
    strength.value = picture()?.pain ?? 1;
    mesh.visible = strength.value > 0 && mesh.geometry.index !== null;
  });

  return <primitive object={mesh} />;
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
