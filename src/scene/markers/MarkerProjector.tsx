import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { Vector3 } from "three";
import type { Side } from "../../anatomy/types";
import type { TriggerPoint } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import type { MarkerBoard } from "./markerBoard";

interface Standing {
  readonly id: string;
  readonly place: Vector3;
  readonly normal: Vector3;
}

const seen = new Vector3();
const toCamera = new Vector3();

/** Places the markers of the selected muscle's points on the screen, each frame that is drawn. */
export function MarkerProjector({ body, board }: { body: SceneBody; board: MarkerBoard }) {
  const { content } = useApp();
  const muscle = useAppState((state) => state.view.muscle);
  const side = useAppState((state) => state.view.side);
  const trp = useAppState((state) => state.view.trp);
  const invalidate = useThree((state) => state.invalidate);

  const standing = useMemo(() => {
    const points = content.muscleOf.get(muscle ?? "")?.triggerPoints ?? [];
    return points.flatMap((point) => stand(body, point, side) ?? []);
  }, [body, content, muscle, side]);

  useEffect(() => {
    board.show(standing.map(({ id }) => id));
    invalidate();
    return board.onChange(invalidate);
  }, [board, invalidate, standing]);

  useFrame(({ camera, size }) => {
    for (const { id, place, normal } of standing) {
      seen.copy(place).project(camera);
      // On the far side of the body a marker would seem to lie on the wrong muscle: it is drawn faintly.
      const facing = toCamera.copy(camera.position).sub(place).normalize().dot(normal);
      board.place(id, {
        x: ((seen.x + 1) / 2) * size.width,
        y: ((1 - seen.y) / 2) * size.height,
        visible: seen.z < 1,
        facing: facing > -0.1,
      });
    }
    board.gather(trp);
  });
  return null;
}

/** The marker stands where the point would be pressed: on the muscle's superficial face above the point. */
function stand(body: SceneBody, point: TriggerPoint, side: Side): Standing | null {
  const frame = body.frame({ ...point, depth: 0 }, side);
  if (!frame) return null;
  return {
    id: point.id,
    place: new Vector3(...frame.position).multiplyScalar(0.001),
    normal: new Vector3(...frame.normal),
  };
}
