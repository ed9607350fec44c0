import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferGeometry, GreaterDepth, Mesh, MeshBasicMaterial, MeshStandardMaterial, Vector3 } from "three";
import { useApp, useAppState } from "../../state/context";
import { BAND } from "../body/palette";
import type { SceneBody } from "../body/SceneBody";
import { bandGeometry } from "./bandGeometry";

const SAMPLES = 40;
const toEye = new Vector3();

/**
 * The taut band: the fibre through the selected point. It lies inside the muscle, so what is covered is drawn faintly
 * through it; what comes to the surface is drawn in full.
 */
export function TautBand({ body }: { body: SceneBody }) {
  const { content } = useApp();
  const trp = useAppState((state) => state.view.trp);
  const side = useAppState((state) => state.view.side);
  const invalidate = useThree((state) => state.invalidate);

  const { seen, covered, dispose } = useMemo(() => {
    const lit = new MeshStandardMaterial({ color: BAND, emissive: BAND, emissiveIntensity: 0.55, roughness: 0.4 });
    const faint = new MeshBasicMaterial({ color: BAND, transparent: true, opacity: 0.72, depthFunc: GreaterDepth });
    faint.depthWrite = false;
    const seen = new Mesh(new BufferGeometry(), lit);
    const covered = new Mesh(seen.geometry, faint);
    // After the pain on the skin, which often lies right over its own point.
    covered.renderOrder = 7;
    const dispose = () => {
      seen.geometry.dispose();
      lit.dispose();
      faint.dispose();
    };
    return { seen, covered, dispose };
  }, []);
  useEffect(() => dispose, [dispose]);

  useLayoutEffect(() => {
    const point = content.points.get(trp ?? "")?.point;
    const fibre = point && body.fibre(point, side, SAMPLES);
    seen.geometry.dispose();
    const geometry = fibre ? bandGeometry(fibre, point.u) : new BufferGeometry();
    for (const mesh of [seen, covered]) {
      mesh.geometry = geometry;
      mesh.frustumCulled = false;
      mesh.visible = Boolean(fibre);
    }
    invalidate();
  }, [body, content, covered, invalidate, seen, side, trp]);

  const outward = useMemo(() => {
    const point = content.points.get(trp ?? "")?.point;
    const frame = point && body.frame(point, side);
    return frame
      ? { place: new Vector3(...frame.position).divideScalar(1000), normal: new Vector3(...frame.normal) }
      : null;
  }, [body, content, trp, side]);

  // From the other side of the body a band shining through would seem to lie in another muscle.
  useFrame(({ camera }) => {
    covered.visible = outward !== null && toEye.copy(camera.position).sub(outward.place).dot(outward.normal) > 0;
  });

  return (
    <>
      <primitive object={seen} />
      <primitive object={covered} />
    </>
  );
}
