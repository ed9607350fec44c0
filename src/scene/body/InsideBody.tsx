import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { Mesh } from "three";
import { useApp, useAppState } from "../../state/context";
import { selectedParts } from "../selection";
import { covering } from "./glass";
import { insideMaterial } from "./insideMaterial";
import { partTable } from "./partTable";
import type { SceneBody } from "./SceneBody";

/** How much is left of what covers a chosen deep muscle. */
const GLASS = 0.14;
/** How far the rest steps back while something is chosen. */
const MUTED = 0.3;

/** Muscles, bones and tendons: two meshes over one geometry, the second of them only while something is glass. */
export function InsideBody({ body }: { body: SceneBody }) {
  const { content } = useApp();
  const view = useAppState((state) => state.view);
  const invalidate = useThree((state) => state.invalidate);

  const { solid, glass, dispose } = useMemo(() => {
    const table = partTable(body.model.parts);
    const materials = [insideMaterial("solid", table, body.state.texture), insideMaterial("glass", table, body.state.texture)];
    const meshes = materials.map((material) => {
      const mesh = new Mesh(body.model.inside, material);
      mesh.frustumCulled = false;
      mesh.matrixAutoUpdate = false;
      return mesh;
    });
    meshes[1]!.renderOrder = 2;
    return {
      solid: meshes[0]!,
      glass: meshes[1]!,
      dispose: () => {
        table.dispose();
        for (const material of materials) material.dispose();
      },
    };
  }, [body]);
  useEffect(() => dispose, [dispose]);

  // The selection's parts alone decide what is glass; recomputing it for each camera movement would be waste.
  const chosen = useMemo(
    () => selectedParts(body, content, { ...view }),
    // biome-ignore lint/correctness/useExhaustiveDependencies: only these parts of the view choose structures
    [body, content, view.muscle, view.side],
  );
  const covers = useMemo(() => covering(body, chosen), [body, chosen]);

  useLayoutEffect(() => {
    const own = new Set(chosen);
    const named = (ids: readonly string[], id: string, name: string) =>
      ids.includes(id) || ids.includes(name) || ids.includes(content.muscleOf.get(id)?.id ?? "");
    for (const part of body.model.parts) {
      const mine = own.has(part);
      const gone =
        !mine &&
        (named(view.hide, part.id, part.name) ||
          (view.isolate.length > 0 && !named(view.isolate, part.id, part.name)) ||
          (part.kind === "muscle" && (part.layer ?? 1) <= view.layer));
      body.state.set(part.index, {
        opacity: gone ? 0 : covers.has(part) ? GLASS : 1,
        glow: mine ? 1 : 0,
        mute: own.size > 0 && !mine ? MUTED : 0,
      });
    }
    glass.visible = body.state.anyGlass();
    invalidate();
  }, [body, content, chosen, covers, glass, invalidate, view.hide, view.isolate, view.layer]);

  return (
    <>
      <primitive object={solid} />
      <primitive object={glass} />
    </>
  );
}
