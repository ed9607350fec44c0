import { Vector3 } from "three";
import type { Side, Vec3 } from "../../anatomy/types";
import type { TriggerPoint } from "../../clinical/types";
import type { CameraView } from "../../core/view";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";
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

/** The view of a muscle (its parts of one side), from where it is best looked at. Null for no parts. */
export function frameParts(body: SceneBody, parts: readonly BodyPart[], aspect: number): CameraView | null {
  if (parts.length === 0) return null;
  const vertex = new Vector3();
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = new Vector3(-Infinity, -Infinity, -Infinity);
  for (const part of parts) {
    const { middle, half } = body.box(part);
    low.min(vertex.set(middle[0] - half[0], middle[1] - half[1], middle[2] - half[2]));
    high.max(vertex.set(middle[0] + half[0], middle[1] + half[1], middle[2] + half[2]));
  }
  const target = low.clone().add(high).multiplyScalar(0.5);
  const span = high.sub(low);
  const size = Math.max(SMALLEST_SHOWN, Math.max(span.y, span.x, span.z) * ROOM_AROUND);
  return lookFrom(target, body.outlook(parts).direction, size, aspect);
}

/** The view of a trigger point: the muscle's view, moved so that the point comes towards the middle. */
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
  const shift = frame.position.map((mm, axis) => (mm - whole.target[axis]!) * 0.5);
  const moved = (p: Vec3): Vec3 => [p[0] + shift[0]!, p[1] + shift[1]!, p[2] + shift[2]!];
  return { ...whole, position: moved(whole.position), target: moved(whole.target) };
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
