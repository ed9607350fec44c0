import { useThree } from "@react-three/fiber";
import { useEffect } from "react";
import { PerspectiveCamera, Vector3 } from "three";
import { clamp } from "../../anatomy/vector";
import type { Spot } from "../../core/besideFinger";
import type { ViewState } from "../../core/view";
import type { ContentIndex } from "../../state/content";
import { useApp } from "../../state/context";
import { offer } from "../../state/pointing";
import type { SceneBody } from "../body/SceneBody";
import type { MarkerBoard } from "../markers/markerBoard";
import { selectedParts } from "../selection";
import { offersAt } from "./readPlace";

/** The place that is asked about stays this far inside the picture, px. */
const INSET = 24;

/** Answers the wish to know what lies at the selection, superficial to deep. */
export function WhatLiesHere({ body, board }: { readonly body: SceneBody; readonly board: MarkerBoard }) {
  const { store, content } = useApp();
  const camera = useThree((state) => state.camera);
  const size = useThree((state) => state.size);
  useEffect(
    () =>
      store.subscribe(({ pointing, view }, before) => {
        if (pointing.asked === before.pointing.asked || !(camera instanceof PerspectiveCamera)) return;
        const place = placeOf(body, content, view);
        if (!place) return;
        camera.updateMatrixWorld();
        const { x, y } = place.project(camera);
        const at: Spot = {
          x: clamp(((x + 1) / 2) * size.width, INSET, size.width - INSET),
          y: clamp(((1 - y) / 2) * size.height, INSET, size.height - INSET),
        };
        offer(store, at, offersAt({ body, board, camera, size, content }, at), true);
      }),
    [board, body, camera, content, size, store],
  );
  return null;
}

/** Where the selection is, metres: the point on the face of its muscle, or the middle of the muscle. */
function placeOf(body: SceneBody, content: ContentIndex, { muscle, trp, side }: ViewState): Vector3 | null {
  const point = content.points.get(trp ?? "")?.point;
  const part = selectedParts(body, content, muscle, side)[0];
  const at = point ?? (part && { structure: part.id, u: 0.5, v: 0.5 });
  const frame = at && body.frame({ ...at, depth: 0 }, side);
  return frame ? new Vector3(...frame.position).divideScalar(1000) : null;
}
