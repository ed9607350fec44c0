import { useFrame } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { GreaterDepth, Group, Mesh, MeshBasicMaterial, MeshStandardMaterial, Vector3 } from "three";
import type { NeedlePath } from "../../core/needlePath";
import { needleGeometry } from "../needle/needleGeometry";
import { useStoryPicture } from "./useStoryPicture";

const STEEL = "#f4f7fa";
/** How far outside its place the needle starts, metres, beyond the length that it goes in. */
const APART = 0.03;

/** The needle on its way to the point. Two draw calls: what is covered shines through. */
export function StoryNeedle({ path }: { path: NeedlePath }) {
  const picture = useStoryPicture();
  const { group, back, dispose } = useMemo(() => {
    const geometry = needleGeometry(path);
    const solid = new MeshStandardMaterial({ color: STEEL, metalness: 0.2, roughness: 0.3 });
    const through = new MeshBasicMaterial({ color: STEEL, opacity: 0.7, transparent: true, depthFunc: GreaterDepth });
    through.depthWrite = false;
    const made = new Group();
    [through, solid].forEach((material, i) => {
      const mesh = new Mesh(geometry, material);
      mesh.frustumCulled = false;
      // After the glass and the skin, which the needle passes.
      mesh.renderOrder = 8 + i;
      made.add(mesh);
    });
    return {
      group: made,
      back: new Vector3(...path.direction).multiplyScalar(-(path.length / 1000 + APART)),
      dispose: () => {
        geometry.dispose();
        solid.dispose();
        through.dispose();
      },
    };
  }, [path]);
  useEffect(() => dispose, [dispose]);
  useFrame(() => {
    const needle = picture()?.needle ?? null;
    group.visible = needle !== null;
    if (needle !== null) group.position.copy(back).multiplyScalar(1 - needle);
  });
  return <primitive object={group} />;
}
