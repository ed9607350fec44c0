import { Vector3 } from "three";
import type { Side } from "../../anatomy/types";
import type { TriggerPoint } from "../../clinical/types";
import type { CameraView } from "../../core/view";
import type { BodyPart } from "../body/types";
import type { SceneBody } from "../body/SceneBody";
import { FIELD_OF_VIEW, fitDistance } from "./views";

/** A muscle is shown with what surrounds it: at least this much of the body, metres. */
const SMALLEST_SHOWN = 0.3;
const ROOM_AROUND = 1.7;

/** A camera (metres) that looks at `target` from `direction` (any length) at a distance that shows `size` metres. */
function lookFrom(target: Vector3, direction: Vector3, size: number, aspect: number): CameraView {
  const away = direction.clone();
  // Looking steeply up or down disorients: the body stays upright in the picture.
  away.y = Math.max(-0.5, Math.min(0.5, away.y));
  away.normalize();
  const position = target.clone().addScaledVector(away, fitDistance(size, size * 0.8, aspect));
  const mm = (v: Vector3) => [v.x * 1000, v.y * 1000, v.z * 1000] as const;
  return { position: mm(position), target: mm(target), fov: FIELD_OF_VIEW };
}

/** The view of a muscle (its parts of one side): from where its superficial face looks. Null for no parts. */
export function frameParts(body: SceneBody, parts: readonly BodyPart[], aspect: number): CameraView | null {
  if (parts.length === 0) return null;
  const normal = body.model.inside.getAttribute("normal");
  const fibre = body.model.inside.getAttribute("fibre");
  const facing = new Vector3();
  const vertex = new Vector3();
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = new Vector3(-Infinity, -Infinity, -Infinity);
  for (const part of parts) {
    const { middle, half } = body.box(part);
    low.min(vertex.set(middle[0] - half[0], middle[1] - half[1], middle[2] - half[2]));
    high.max(vertex.set(middle[0] + half[0], middle[1] + half[1], middle[2] + half[2]));
    for (let i = part.vertexStart; i < part.vertexStart + part.vertexCount; i++) {
      if (fibre.getZ(i) < 0.3) facing.add(vertex.fromBufferAttribute(normal, i));
    }
  }
  const target = low.clone().add(high).multiplyScalar(0.5);
  const span = high.sub(low);
  return lookFrom(target, facing, Math.max(SMALLEST_SHOWN, Math.max(span.y, span.x, span.z) * ROOM_AROUND), aspect);
}

/** The view of a trigger point: onto the muscle's face at the point, with the muscle in the picture. */
export function framePoint(
  body: SceneBody,
  point: TriggerPoint,
  side: Side,
  parts: readonly BodyPart[],
  aspect: number,
): CameraView | null {
  const frame = body.frame(point, side);
  const whole = frameParts(body, parts, aspect);
  if (!frame || !whole) return whole;
  const target = new Vector3(...frame.position).multiplyScalar(0.001);
  const middle = new Vector3(...whole.target).multiplyScalar(0.001);
  const distance = new Vector3(...whole.position).sub(new Vector3(...whole.target)).length() / 1000;
  const view = lookFrom(target.lerp(middle, 0.5), new Vector3(...frame.normal), SMALLEST_SHOWN, aspect);
  const eye = new Vector3(...view.position).sub(new Vector3(...view.target)).setLength(distance * 1000);
  const position = eye.add(new Vector3(...view.target));
  return { ...view, position: [position.x, position.y, position.z] };
}

/** The view of a field on the skin: from where most of it can be seen. Null where nothing is painted. */
export function frameField(body: SceneBody, weights: readonly Float32Array[], aspect: number): CameraView | null {
  const { skin, areas, vertexCount } = body.skinIndex;
  const target = new Vector3();
  const facing = new Vector3();
  const vertex = new Vector3();
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = new Vector3(-Infinity, -Infinity, -Infinity);
  let total = 0;
  for (let i = 0; i < vertexCount; i++) {
    const weight = Math.max(...weights.map((field) => field[i] ?? 0));
    if (weight < 0.25) continue;
    const share = weight * areas[i]!;
    total += share;
    vertex.fromArray(skin.positions, i * 3).multiplyScalar(0.001);
    low.min(vertex);
    high.max(vertex);
    target.addScaledVector(vertex, share);
    facing.addScaledVector(vertex.fromArray(skin.normals, i * 3), share);
  }
  if (total === 0) return null;
  const span = high.sub(low);
  const size = Math.max(SMALLEST_SHOWN, Math.max(span.x, span.y, span.z) * 1.35);
  return lookFrom(target.divideScalar(total), facing, size, aspect);
}
