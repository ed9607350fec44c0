import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { Mesh } from "three";
import { muscleStructure } from "../../anatomy/structures";
import { useApp, useAppState } from "../../state/context";
import { selectedParts } from "../selection";
import { insideMaterial } from "./insideMaterial";
import { partTable } from "./partTable";
import type { SceneBody } from "./SceneBody";
import { showParts, subsetOf } from "./subset";
import type { BodyPart } from "./types";

/** How much is left of what covers a chosen deep muscle. */
const GLASS = 0.2;
/** A part of the same muscle belongs to the picture: it turns to glass only if it hides more than this share. */
const KIN_HIDES = 0.35;
/** How far the rest steps back while something is chosen. */
const MUTED = 0.3;

/** Muscles, bones and tendons: one mesh for what is solid, and a second while something is glass. */
export function InsideBody({ body }: { body: SceneBody }) {
  const { content } = useApp();
  const view = useAppState((state) => state.view);
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

  const { muscle, side } = view;
  const chosen = useMemo(() => selectedParts(body, content, muscle, side), [body, content, muscle, side]);

  useLayoutEffect(() => {
    const own = new Set(chosen);
    const covers = chosen.length > 0 ? body.outlook(chosen).covers : new Map<BodyPart, number>();
    const whole = content.muscleOf.get(muscle ?? "")?.id ?? null;
    const kin = new Set(selectedParts(body, content, whole, side));
    const glassy = (part: BodyPart) =>
      (covers.get(part) ?? 0) > (kin.has(part) ? KIN_HIDES : 0) ||
      (!own.has(part) && muscleStructure(part.id)?.veil === true);
    const named = (ids: readonly string[], part: BodyPart) =>
      ids.includes(part.id) || ids.includes(part.name) || ids.includes(content.muscleOf.get(part.id)?.id ?? "");
    const gone = (part: BodyPart) =>
      named(view.hide, part) ||
      (view.isolate.length > 0 && !named(view.isolate, part)) ||
      ((part.kind === "muscle" || part.kind === "connective") && (part.layer ?? 1) <= view.layer);
    for (const part of body.model.parts) {
      const mine = own.has(part);
      const opacity = !mine && gone(part) ? 0 : glassy(part) ? GLASS : 1;
      body.state.set(part.index, { opacity, glow: mine ? 1 : 0, mute: own.size > 0 && !mine ? MUTED : 0 });
    }
    showParts(solid, body.model, (part) => body.state.opacity(part.index) === 1);
    showParts(glass, body.model, (part) => body.state.opacity(part.index) > 0 && body.state.opacity(part.index) < 1);
    invalidate();
  }, [body, chosen, content, glass, invalidate, muscle, side, solid, view.hide, view.isolate, view.layer]);

  return (
    <>
      <primitive object={solid} />
      <primitive object={glass} />
    </>
  );
}
