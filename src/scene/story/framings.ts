import { DoubleSide, Ray, Vector3 } from "three";
import type { Side, Vec3 } from "../../anatomy/types";
import type { TriggerPoint } from "../../clinical/types";
import type { NeedlePath } from "../../core/needlePath";
import type { NerveCourse } from "../../core/story/nerveCourse";
import type { Framing } from "../../core/story/timeline";
import type { CameraView } from "../../core/view";
import type { SceneBody } from "../body/SceneBody";
import { frameParts } from "../camera/framing";
import { BODY_HEIGHT, BODY_MIDDLE, BODY_WIDTH, FIELD_OF_VIEW, fitDistance } from "../camera/views";
import { lookAtNeedle } from "../needle/look";
import { type Echo, echoEye, STEEPEST } from "./echo";

/** How large the scene inside the muscle is in the world, metres for each of its units. */
export const MICRO_SCALE = 0.11;
/** Height and width of that scene as it is framed, in its units. */
const MICRO_HEIGHT = 1.3;
const MICRO_WIDTH = 2.1;
/** On an upright picture its fading ends may lie outside. */
const MICRO_NARROW = 1.55;
/** What is shown around the band, metres. */
const BAND_SHOWN = 0.06;
/** The least that is shown around the needle, metres. */
const NEEDLE_SHOWN = 0.092;
/** The least and the most that is shown around the point while the muscle is seen at work, metres. */
const NEAR_SHOWN = [0.15, 0.36] as const;
/** How much of the whole muscle's height the near view shows. */
const NEAR_SHARE = 0.62;
/** The least that is shown around the point and its pain, metres, and the room around both. */
const ECHO_SHOWN = 0.3;
const ECHO_ROOM = 1.25;
/** On a picture as narrow as this, width / height, names need room beside both. */
const NARROW = 0.85;
const NARROW_ROOM = 2.1;

/** What the framings are found from. */
export interface StoryPlace {
  readonly body: SceneBody;
  readonly point: TriggerPoint;
  readonly side: Side;
  readonly course: NerveCourse | null;
  readonly path: NeedlePath | null;
  /** Null while it is not shown, too. */
  readonly echo: Echo | null;
}

/** From the point to the eye, unit, as this muscle is best looked at; level for the whole person. */
export function eyeOn({ body, point, side }: Pick<StoryPlace, "body" | "point" | "side">): Vector3 {
  const part = body.part(point.structure, side);
  return part ? body.outlook([part]).direction.clone() : new Vector3(0, 0, 1);
}

/**
 * Where the camera stands for each framing of a point's story, mm; null where the model lacks the muscle.
 * @param aspect width / height of the part of the picture that is free
 */
export function framingsOf(place: StoryPlace, aspect: number): Readonly<Record<Framing, CameraView>> | null {
  const { body, point, side, course, path, echo } = place;
  const part = body.part(point.structure, side);
  const frame = body.frame(point, side);
  const muscle = part && frameParts(body, [part], aspect);
  if (!muscle || !frame) return null;
  const eye = eyeOn(place);
  const level = eye.clone().setY(0).normalize();
  const at = new Vector3(...frame.position).divideScalar(1000);
  const fibre = new Vector3(...frame.fibre);
  const across = eye.clone().addScaledVector(fibre, -eye.dot(fibre));
  const { half } = body.box(part);
  const near = Math.min(NEAR_SHOWN[1], Math.max(NEAR_SHOWN[0], 2 * Math.max(...half) * NEAR_SHARE));
  return {
    person: look(new Vector3(...BODY_MIDDLE), level, BODY_HEIGHT, BODY_WIDTH, aspect),
    muscle,
    near: look(at, eye, near, near, aspect),
    band: look(at, across.lengthSq() > 0.05 ? across : eye, BAND_SHOWN, BAND_SHOWN, aspect),
    needle: path ? besideNeedle(body, path, aspect) : look(at, eye, near, near, aspect),
    course: course ? whole([...course.nerve, ...course.ascent], level, aspect) : muscle,
    echo: echo ? both(frame.position, echo, echoEye(eye, echo, side === "R" ? -1 : 1), aspect) : muscle,
    micro: look(at, level, MICRO_HEIGHT * MICRO_SCALE, (aspect < 1 ? MICRO_NARROW : MICRO_WIDTH) * MICRO_SCALE, aspect),
  };
}

/** The camera that shows a box of the given size (metres) around a target (metres). */
function look(target: Vector3, from: Vector3, height: number, width: number, aspect: number): CameraView {
  const away = from.clone().normalize();
  away.setY(Math.max(-STEEPEST, Math.min(STEEPEST, away.y))).normalize();
  const position = target.clone().addScaledVector(away, fitDistance(height, width, aspect));
  return { position: mm(position), target: mm(target), fov: FIELD_OF_VIEW };
}

/** The needle from the side, near enough to fill the picture with its handle; from its other side where less stands before it. */
function besideNeedle(body: SceneBody, path: NeedlePath, aspect: number): CameraView {
  const view = lookAtNeedle(path, aspect);
  const size = Math.max(NEEDLE_SHOWN, (path.length / 1000) * 1.9);
  const target = new Vector3(...view.target).divideScalar(1000);
  const away = new Vector3(...view.position).divideScalar(1000).sub(target).normalize();
  const normal = new Vector3(...path.skinNormal);
  const sides = [away, normal.multiplyScalar(2 * normal.dot(away)).sub(away)].map((from) => {
    const camera = look(target, from, size, size, aspect);
    return { camera, hidden: hiddenFrom(body, path, camera) };
  });
  return sides.reduce((best, other) => (other.hidden < best.hidden ? other : best)).camera;
}

const ray = new Ray();
/** Places along the needle outside the skin that should be seen, mm. */
const OUTSIDE = [4, 10, 18, 28] as const;

/** How many of the needle's places outside the skin something stands before, as seen from a camera. */
function hiddenFrom(body: SceneBody, { entry, direction }: NeedlePath, { position }: CameraView): number {
  const eye = new Vector3(...position).divideScalar(1000);
  return OUTSIDE.filter((mm) => {
    ray.origin
      .set(...entry)
      .addScaledVector(new Vector3(...direction), -mm)
      .divideScalar(1000);
    ray.direction.copy(eye).sub(ray.origin).normalize();
    return body.bvh.raycastFirst(ray, DoubleSide, 0, eye.distanceTo(ray.origin)) !== null;
  }).length;
}

/** The camera that shows a point (mm) and its pain. */
function both(point: Vec3, { low, high }: Echo, from: Vector3, aspect: number): CameraView {
  const { span, target } = boxOf([point, low, high]);
  // How wide the box is from where it is looked at.
  const side = new Vector3(0, 1, 0).cross(from).normalize();
  const width = Math.abs(side.x) * span.x + Math.abs(side.z) * span.z;
  return look(
    target,
    from,
    Math.max(ECHO_SHOWN, span.y * ECHO_ROOM),
    Math.max(ECHO_SHOWN * 0.8, width * (aspect < NARROW ? NARROW_ROOM : ECHO_ROOM)),
    aspect,
  );
}

/** The box round places (mm): its size and its middle, metres. */
function boxOf(places: readonly Vec3[]): { readonly span: Vector3; readonly target: Vector3 } {
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = low.clone().negate();
  for (const place of places) {
    low.min(new Vector3(...place));
    high.max(new Vector3(...place));
  }
  return { span: high.clone().sub(low).divideScalar(1000), target: low.add(high).divideScalar(2000) };
}

/** The camera that shows all of a line of places (mm). */
function whole(line: readonly Vec3[], from: Vector3, aspect: number): CameraView {
  const { span, target } = boxOf(line);
  // Names stand below the controls at the upper edge: the brain must not be hidden from its own.
  target.y += span.y * 0.04;
  const size = Math.max(0.45, span.y * 1.24, Math.max(span.x, span.z) * 1.3);
  return look(target, from, size, Math.max(0.3, span.x * 1.3, span.z * 1.1), aspect);
}

const mm = (place: Vector3): Vec3 => [place.x * 1000, place.y * 1000, place.z * 1000];

/** The same picture in the upper part of a taller one, whose lower part is covered. `free` is the upper part's share, 0..1. */
export function aboveCover(view: CameraView, free: number): CameraView {
  const target = new Vector3(...view.target);
  const away = new Vector3(...view.position).sub(target).divideScalar(free);
  const height = 2 * away.length() * Math.tan((view.fov * Math.PI) / 360);
  const right = new Vector3(0, 1, 0).cross(away).normalize();
  const up = away.clone().cross(right).normalize();
  target.addScaledVector(up, (-height * (1 - free)) / 2);
  return { ...view, position: away.add(target).toArray(), target: target.toArray() };
}

/** Between two cameras: the target goes straight, the eye swings round it and comes nearer in even proportions. */
export function between(from: CameraView, to: CameraView, share: number): CameraView {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const [a, b] = [new Vector3(...from.target), new Vector3(...to.target)];
  const [p, q] = [new Vector3(...from.position).sub(a), new Vector3(...to.position).sub(b)];
  const far = p.length() ** (1 - share) * q.length() ** share;
  // Nearing faster than sliding: the target must be reached while it is still far enough to be in sight.
  const slid = q.length() === p.length() ? share : (far - p.length()) / (q.length() - p.length());
  const target = a.lerp(b, slid);
  const [turnA, turnB] = [Math.atan2(p.x, p.z), Math.atan2(q.x, q.z)];
  const turn = turnA + wrapped(turnB - turnA) * share;
  const rise = Math.asin(p.y / p.length()) * (1 - share) + Math.asin(q.y / q.length()) * share;
  const eye = new Vector3(Math.sin(turn) * Math.cos(rise), Math.sin(rise), Math.cos(turn) * Math.cos(rise));
  return { position: eye.multiplyScalar(far).add(target).toArray(), target: target.toArray(), fov: to.fov };
}

/**
 * How the fibre through the point slopes where the band is looked at, radians: positive where it rises to the right of the
 * picture, within a quarter turn to either side.
 */
export function slopeOf(place: Pick<StoryPlace, "body" | "point" | "side">): number {
  const frame = place.body.frame(place.point, place.side);
  if (!frame) return 0;
  const fibre = new Vector3(...frame.fibre);
  const right = new Vector3(0, 1, 0).cross(eyeOn(place)).normalize();
  const up = eyeOn(place).cross(right).normalize();
  const [x, y] = [fibre.dot(right), fibre.dot(up)];
  return Math.atan2(x < 0 ? -y : y, Math.abs(x));
}

/** The camera turned round the body's height by degrees. */
export function turned(view: CameraView, degrees: number): CameraView {
  const target = new Vector3(...view.target);
  const away = new Vector3(...view.position).sub(target);
  away.applyAxisAngle(new Vector3(0, 1, 0), (degrees * Math.PI) / 180);
  return { ...view, position: away.add(target).toArray() };
}

/** An angle within half a turn to either side. */
const wrapped = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
