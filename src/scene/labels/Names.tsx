import { useFrame, useThree } from "@react-three/fiber";
import { useCallback, useEffect, useRef } from "react";
import { Vector3 } from "three";
import { type LabelWish, placeLabels } from "../../core/labels";
import { useApp, useAppState } from "../../state/context";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";
import { selectedParts } from "../selection";
import { inSight, type Sight } from "./inSight";
import { type LabelBoard, LINE_HEIGHT } from "./labelBoard";

/** No frame for this long means that the camera is at rest, ms. */
const REST = 160;
const MOST = 14;
/** CSS pixels of body that must be in sight for each pixel of width of the picture's names: a phone gets fewer of them. */
const ROOM_FOR_ONE = 84;
/** Less than this many rays wide a structure is too small to be named. */
const LEAST = 3;
/** How much more a structure counts that is named already. */
const STAYING = 3;
/** Between the outline of the body and the columns of names, px. */
const CLEAR = 14;
/** A skin denser than this hides what would be named. */
const DENSE = 0.6;

/** This far from what is selected a structure counts half as much, metres: names near it are the landmarks that are asked for. */
const NEAR = 0.12;

const seen = new Vector3();

/** Names of the largest structures in sight: chosen and placed when the camera comes to rest, their lines in every frame. */
export function Names({ body, board }: { body: SceneBody; board: LabelBoard }) {
  const { content } = useApp();
  const { partName } = content;
  const wanted = useAppState(({ view }) => view.labels && view.skin <= DENSE && view.step === 0);
  // What is drawn solid changes with all of these.
  const { muscle, side } = useAppState((state) => state.view);
  const looks = useAppState(({ view: { muscle, side, layer, isolate, hide, bones, xray } }) =>
    [muscle, side, layer, isolate, hide, bones, xray].join(),
  );
  const camera = useThree((state) => state.camera);
  const size = useThree((state) => state.size);
  const places = useRef(new Map<string, Sight>());
  const timer = useRef(0);

  const name = useCallback(() => {
    const box = board.area();
    if (!box) return;
    const { sights, outline } = inSight(body, camera, size, box);
    const parts = selectedParts(body, content, muscle, side);
    const largest = oncePerId(sights, places.current).map((sight) => ({
      ...sight,
      weight: sight.weight * nearness(body, parts, sight.place),
    }));
    const onScreen = (place: Vector3) => {
      seen.copy(place).project(camera);
      return { x: ((seen.x + 1) / 2) * size.width - box.left, y: ((1 - seen.y) / 2) * size.height - box.top };
    };
    const wishes = largest.map(
      ({ part, weight, place }): LabelWish => ({
        id: part.id,
        ...onScreen(place),
        width: board.width(partName(part.id, part.label), box),
        weight,
      }),
    );
    const most = Math.min(MOST, 2 * Math.max(2, Math.floor(box.width / ROOM_FOR_ONE)));
    const area = { width: box.width, height: box.height, lineHeight: LINE_HEIGHT, gap: 6, clear: CLEAR, most };
    const labels = new Map(largest.map(({ part }) => [part.id, partName(part.id, part.label)]));
    const placed = placeLabels(wishes, area, outline, board.labels);
    const named = new Set(placed.map(({ id }) => id));
    places.current = new Map(largest.filter(({ part }) => named.has(part.id)).map((sight) => [sight.part.id, sight]));
    board.show(placed.map((label) => ({ ...label, name: labels.get(label.id)! })));
  }, [board, body, camera, size, content, partName, muscle, side]);

  const later = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(name, REST);
  }, [name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn solid decides what is in sight
  useEffect(() => {
    if (!wanted) {
      board.show([]);
      return;
    }
    later();
    const stop = board.onChange(later);
    return () => {
      stop();
      window.clearTimeout(timer.current);
    };
  }, [board, later, looks, wanted]);

  useFrame(() => {
    if (!wanted) return;
    later();
    const box = board.area();
    if (!box) return;
    for (const { id } of board.labels) {
      const sight = places.current.get(id);
      if (!sight) continue;
      seen.copy(sight.place).project(camera);
      const x = ((seen.x + 1) / 2) * size.width - box.left;
      const y = ((1 - seen.y) / 2) * size.height - box.top;
      board.follow(id, x, y, seen.z < 1);
    }
  });
  return null;
}

/** 1 beside what is selected, falling with the distance from it; 1 everywhere where nothing is. */
function nearness(body: SceneBody, parts: readonly BodyPart[], place: Vector3): number {
  if (parts.length === 0) return 1;
  const gaps = parts.map((part) => {
    const { middle, half } = body.box(part);
    const beyond = (axis: 0 | 1 | 2) => Math.max(0, Math.abs(place.getComponent(axis) - middle[axis]) - half[axis]);
    return Math.hypot(beyond(0), beyond(1), beyond(2));
  });
  return 1 / (1 + (Math.min(...gaps) / NEAR) ** 2);
}

/**
 * Right and left have the same name: the one that is more in sight carries it, and what carries it already counts for
 * more, so that a small turn takes no name away and leads none to the other side.
 */
function oncePerId(sights: readonly Sight[], named: ReadonlyMap<string, Sight>): Sight[] {
  const best = new Map<string, Sight>();
  const count = ({ part, weight }: Sight) => weight * (named.get(part.id)?.part === part ? STAYING : 1);
  for (const sight of sights) {
    const other = best.get(sight.part.id);
    if (count(sight) >= LEAST && (!other || count(sight) > count(other))) best.set(sight.part.id, sight);
  }
  return [...best.values()];
}
