import { Vector3 } from "three";
import type { Vec3 } from "../../anatomy/types";
import { clamp } from "../../anatomy/vector";
import { COVERED } from "../../core/skinField";
import { patternField } from "../../core/zoneField";
import type { SceneBody } from "../body/SceneBody";
import type { StoryPlace } from "./framings";

/** Where the known pain of a point is felt. */
export interface Echo {
  /** The corners of a box round it, mm. */
  readonly low: Vec3;
  readonly high: Vec3;
  /** The place on the skin in its middle, mm. */
  readonly place: Vec3;
  /** Which way most of it faces; short where it goes all round. */
  readonly facing: Vec3;
}

/** The eye goes round the body by no more than this to see the pain: what twitches must stay in sight, degrees. */
const MOST_ROUND = 50;
/** From this on the pain lies on the far side, and either way round is as good, degrees. */
const FAR_SIDE = 150;
/** Looking steeply up or down disorients. */
export const STEEPEST = 0.5;

/** Where the essential pain of a point is felt; null where none is drawn. */
export function echoOf(body: SceneBody, { point, side }: Pick<StoryPlace, "point" | "side">): Echo | null {
  const { skin, areas, vertexCount } = body.skinIndex;
  const { essential } = patternField(body.skinIndex, point.strokes, side);
  const [low, high] = [new Vector3(Infinity, Infinity, Infinity), new Vector3(-Infinity, -Infinity, -Infinity)];
  const [middle, facing, vertex] = [new Vector3(), new Vector3(), new Vector3()];
  let total = 0;
  for (let i = 0; i < vertexCount; i++) {
    if (essential[i]! < COVERED) continue;
    const share = essential[i]! * areas[i]!;
    total += share;
    vertex.fromArray(skin.positions, i * 3);
    low.min(vertex);
    high.max(vertex);
    middle.addScaledVector(vertex, share);
    facing.addScaledVector(vertex.fromArray(skin.normals, i * 3), share);
  }
  if (total === 0) return null;
  middle.divideScalar(total);
  let [nearest, place] = [Infinity, new Vector3()];
  for (let i = 0; i < vertexCount; i++) {
    if (essential[i]! < COVERED) continue;
    const off = vertex.fromArray(skin.positions, i * 3).distanceTo(middle);
    if (off < nearest) [nearest, place] = [off, vertex.clone()];
  }
  return {
    low: low.toArray(),
    high: high.toArray(),
    place: place.toArray(),
    facing: facing.divideScalar(total).toArray(),
  };
}

/**
 * From where both the muscle and its pain are seen: the muscle's own view, gone half way round towards the pain.
 * @param eye from the muscle to the eye, as it is best looked at
 * @param way -1 on the body's right, 1 on its left: the side round which the far side of the body is reached
 */
export function echoEye(eye: Vector3, { facing }: Echo, way: 1 | -1): Vector3 {
  const [from, to] = [Math.atan2(eye.x, eye.z), Math.atan2(facing[0], facing[2])];
  const apart = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  const most = (MOST_ROUND * Math.PI) / 180;
  let turn = clamp(apart / 2, -most, most);
  if (Math.abs(apart) > (FAR_SIDE * Math.PI) / 180) {
    const outward = (angle: number) => Math.sin(from + angle) * way;
    turn = outward(most) > outward(-most) ? most : -most;
  }
  const round = eye.clone().applyAxisAngle(new Vector3(0, 1, 0), turn);
  return round.setY(clamp(eye.y, -STEEPEST, STEEPEST)).normalize();
}
