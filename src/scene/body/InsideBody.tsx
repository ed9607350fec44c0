import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { Mesh } from "three";
import { muscleStructure } from "../../anatomy/structures";
import { useApp, useAppState } from "../../state/context";
import { stageOf } from "../../state/study/stage";
import { inXray, leftOut, XRAY_GLASS } from "../see/shown";
import { selectedParts } from "../selection";
import { useSeenView } from "../story/useStoryPicture";
import { insideMaterial } from "./insideMaterial";
import { partTable } from "./partTable";
import type { SceneBody } from "./SceneBody";
import { showParts, subsetOf } from "./subset";
import type { BodyPart } from "./types";

/** How much is left of what covers a chosen deep muscle. */
const GLASS = 0.2;
/** How much is left of a chosen muscle whose inside is shown. */
const OWN_GLASS = 0.58;
/** A part of the same muscle belongs to the picture: it turns to glass only if it hides more than this share. */
const KIN_HIDES = 0.35;
/** How far the rest steps back while something is chosen. */
const MUTED = 0.3;

/** A muscle on the map of progress: grey while nothing of it is known, alight once all is (0..1). */
const asProgress = (known: number) => {
  // What has only begun is seen already.
  const light = Math.sqrt(known);
  return { glow: light, mute: 0.85 * (1 - light) };
};

/** Muscles, bones and tendons: one mesh for what is solid, and a second while something is glass. */
export function InsideBody({ body }: { body: SceneBody }) {
  const { content } = useApp();
  const { view, ownGlass } = useSeenView();
  const invalidate = useThree((state) => state.invalidate);

  const { solid, glass, dispose } = useMemo(() => {
    const table = partTable(body.model.parts);
    const make = (pass: "solid" | "glass") => {
      const mesh = new Mesh(subsetOf(body.model), insideMaterial(pass, table, body.state.texture));
      mesh.frustumCulled = false;
      return mesh;
    };
    const solid = make("solid");
    const glass = make("glass");
    glass.renderOrder = 2;
    const dispose = () => {
      table.dispose();
      for (const mesh of [solid, glass]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    };
    return { solid, glass, dispose };
  }, [body]);
  useEffect(() => dispose, [dispose]);

  const lit = useAppState((state) => stageOf(state).lit);
  const progress = useAppState((state) => stageOf(state).progress);
  // What was touched instead keeps its colour beside the truth.
  const mistaken = useAppState((state) => (stageOf(state).revealed ? stageOf(state).guess : null));
  const { hide, isolate, layer, bones, xray } = view;
  const muscle = lit?.id ?? view.muscle;
  const side = lit?.side ?? view.side;
  const chosen = useMemo(() => selectedParts(body, content, muscle, side), [body, content, muscle, side]);

  useLayoutEffect(() => {
    const own = new Set(chosen);
    const covers = chosen.length > 0 ? body.outlook(chosen).covers : new Map<BodyPart, number>();
    const whole = content.muscleOf.get(muscle ?? "")?.id ?? null;
    const kin = new Set(selectedParts(body, content, whole, side));
    const wish = { hide, isolate, layer, bones, xray };
    const glassy = (part: BodyPart) =>
      (covers.get(part) ?? 0) > (kin.has(part) ? KIN_HIDES : 0) ||
      (!own.has(part) && muscleStructure(part.id)?.veil === true);
    const touched = mistaken?.hit ? body.part(mistaken.hit.id, mistaken.side) : null;
    for (const part of body.model.parts) {
      const mine = own.has(part);
      const seeThrough = !mine && inXray(part, wish) ? XRAY_GLASS : glassy(part) ? GLASS : 1;
      const drawn = mine && ownGlass ? OWN_GLASS : seeThrough;
      const opacity = !mine && leftOut(part, wish, content) ? 0 : drawn;
      const known = progress && part.kind === "muscle" ? (progress.get(part.id) ?? 0) : null;
      const plain = mine || part === touched;
      const look =
        known === null ? { glow: mine ? 1 : 0, mute: own.size > 0 && !plain ? MUTED : 0 } : asProgress(known);
      body.state.set(part.index, { opacity, ...look });
    }
    showParts(solid, body.model, (part) => body.state.opacity(part.index) === 1);
    showParts(glass, body.model, (part) => body.state.opacity(part.index) > 0 && body.state.opacity(part.index) < 1);
    invalidate();
  }, [
    body,
    bones,
    chosen,
    content,
    glass,
    hide,
    invalidate,
    isolate,
    layer,
    mistaken,
    muscle,
    ownGlass,
    progress,
    side,
    solid,
    xray,
  ]);

  return (
    <>
      <primitive object={solid} />
      <primitive object={glass} />
    </>
  );
}
