import { type Camera, DoubleSide, FrontSide, Raycaster, Vector2 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { Side, Vec3 } from "../../anatomy/types";
import { add, distance, mix, subtract } from "../../anatomy/vector";
import { nearestOnSkin } from "../../core/skinIndex";
import { surfacePath } from "../../core/study/surfacePath";
import type { CommandContext } from "../../state/commands";
import { type Guess, setStage, stageOf } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";
import type { PictureSize } from "../paint/skinTouch";

const caster = new Raycaster();
const spot = new Vector2();
/** Search trees over the skin, made at the first touch that misses everything inside. */
const skins = new WeakMap<SceneBody, MeshBVH>();

interface Touched {
  /** mm. */
  readonly place: Vec3;
  readonly part: BodyPart | null;
}

/** A touch while a point is sought: marks the place and measures how far it is. Anything else that is touched stays as it is. */
export function guessAt(app: CommandContext, body: SceneBody, camera: Camera, size: PictureSize, x: number, y: number) {
  const { seek, revealed } = stageOf(app.store.getState());
  if (seek === null || revealed) return;
  camera.updateMatrixWorld();
  spot.set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2);
  caster.setFromCamera(spot, camera);
  const touched = firstShown(body) ?? onSkin(body);
  const guess = touched && measure(app, body, seek, touched);
  if (guess) setStage(app.store, { guess });
}

/** The first solid structure under the finger, or failing that the first of glass. */
function firstShown(body: SceneBody): Touched | null {
  const hits = body.bvh
    .raycast(caster.ray, DoubleSide)
    .map((hit) => ({ hit, part: body.ownerOf(hit.faceIndex!) }))
    .map((it) => ({ ...it, opacity: body.state.opacity(it.part.index) }))
    .filter(({ opacity }) => opacity > 0)
    .sort((a, b) => a.hit.distance - b.hit.distance);
  const first = hits.find(({ opacity }) => opacity === 1) ?? hits[0];
  return first ? { place: inMm(first.hit.point), part: first.part } : null;
}

function onSkin(body: SceneBody): Touched | null {
  // Indirect: the skin's index array is shared with what is drawn and must keep its order.
  const tree = skins.get(body) ?? new MeshBVH(body.model.skin, { indirect: true });
  skins.set(body, tree);
  const hit = tree.raycastFirst(caster.ray, FrontSide);
  return hit ? { place: inMm(hit.point), part: null } : null;
}

const inMm = ({ x, y, z }: { x: number; y: number; z: number }): Vec3 => [x * 1000, y * 1000, z * 1000];

/** The way along the skin sunk to the depth of what it joins, so that it leads from the one to the other. */
function between(from: Vec3, path: readonly Vec3[], to: Vec3): readonly Vec3[] {
  const [first, last] = [subtract(from, path[0]!), subtract(to, path.at(-1)!)];
  return path.map((p, i) => add(p, mix(first, last, i / Math.max(1, path.length - 1))));
}

/** How far a touched place is from a point, on the side of the body that was touched. Null where the model lacks the point. */
function measure({ content }: CommandContext, body: SceneBody, seek: string, { place, part }: Touched): Guess | null {
  const home = content.points.get(seek);
  if (!home) return null;
  const side: Side = part && part.side !== "M" ? part.side : place[0] > 0 ? "L" : "R";
  const truth = body.frame(home.point, side)?.position;
  const top = body.frame({ ...home.point, depth: 0 }, side)?.position;
  if (!truth || !top) return null;
  const index = body.skinIndex;
  const under = (p: Vec3) => distance(p, nearestOnSkin(index, p).point);
  const [shallow, deep] = [under(top), under(truth)].sort((a, b) => a - b) as [number, number];
  const own = under(place);
  const way = surfacePath(index, place, top);
  const right = part?.id === home.point.structure;
  // Points of what was touched, and of the muscle that was asked for: the ones that it can have been mistaken for.
  const rivals = [...(content.muscleOf.get(part?.id ?? "")?.triggerPoints ?? []), ...home.muscle.triggerPoints];
  let nearest = { id: seek, mm: distance(place, top), point: home.point };
  for (const rival of rivals) {
    const at = body.frame({ ...rival, depth: 0 }, side)?.position;
    if (at && distance(place, at) < nearest.mm) nearest = { id: rival.id, mm: distance(place, at), point: rival };
  }
  const beside = nearest.id === seek ? null : body.frame(nearest.point, side)?.position;
  return {
    place,
    side,
    hit: part ? { id: part.id, label: part.label } : null,
    truth,
    surface: way.length,
    // The right muscle is the right depth, however thick what lies over it is there.
    depth: right || (own >= shallow && own <= deep) ? 0 : own > deep ? own - deep : own - shallow,
    own: right,
    path: between(place, way.path, truth),
    neighbour: beside ? { id: nearest.id, place: beside } : null,
  };
}
