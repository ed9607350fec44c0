import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, FrontSide, Mesh, MeshBasicMaterial } from "three";
import { zones } from "../../anatomy/zones";
import { useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import { skinMaterial } from "../body/skinMaterial";
import { reportedField } from "./reportedField";
import { usePattern } from "./usePattern";

/** A veil this dense hides what is behind it, so that the skin's own far parts must not shine through. */
const DENSE = 0.3;

/** The skin: a veil over the body, and the surface on which pain is drawn. */
export function Skin({ body }: { body: SceneBody }) {
  const veil = useAppState((state) => state.view.skin);
  const pain = useAppState((state) => state.view.pain);
  const pattern = usePattern(body);
  const invalidate = useThree((state) => state.invalidate);

  const { surface, depth, look, field, dispose } = useMemo(() => {
    const geometry = body.model.skin;
    const field = new BufferAttribute(new Float32Array(geometry.getAttribute("position").count * 2), 2);
    geometry.setAttribute("pain", field);
    const { material, look } = skinMaterial();
    const surface = new Mesh(geometry, material);
    surface.renderOrder = 4;
    // Only the nearest skin is drawn: without this pass an arm in front of the trunk would be veiled twice.
    const mask = new MeshBasicMaterial({ colorWrite: false, side: FrontSide });
    const depth = new Mesh(geometry, mask);
    depth.renderOrder = 3;
    const dispose = () => {
      material.dispose();
      mask.dispose();
    };
    return { surface, depth, look, field, dispose };
  }, [body]);
  useEffect(() => dispose, [dispose]);

  const reported = useMemo(
    () => (pain.length > 0 && !pattern ? reportedField(body.skinIndex, zones, pain) : null),
    [body, pain, pattern],
  );

  useLayoutEffect(() => {
    look.veil.value = veil;
    const essential = pattern?.essential ?? reported;
    for (let i = 0; i < field.count; i++) field.setXY(i, essential?.[i] ?? 0, pattern?.spillover[i] ?? 0);
    field.needsUpdate = true;
    const drawn = pattern !== null || reported !== null;
    surface.visible = veil > 0.005 || drawn;
    depth.visible = surface.visible && (veil > DENSE || drawn);
    invalidate();
  }, [depth, field, invalidate, look, pattern, reported, surface, veil]);

  return (
    <>
      <primitive object={depth} />
      <primitive object={surface} />
    </>
  );
}
