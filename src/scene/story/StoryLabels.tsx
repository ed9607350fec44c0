import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useRef } from "react";
import { Vector3 } from "three";
import { placeLabels } from "../../core/labels";
import { useApp, useAppState } from "../../state/context";
import { type LabelBoard, LINE_HEIGHT } from "../labels/labelBoard";

/** Something that the story names in its picture. */
export interface StoryAnchor {
  /** As in the store's `storyNames`. */
  readonly id: string;
  /** Metres. */
  readonly place: Vector3;
  /** The clock (0..1) from which it is in sight. */
  readonly from: number;
  /** The clock from which it is in sight no longer; the step's end where it is left out. */
  readonly until?: number | undefined;
}

interface StoryLabelsProps {
  readonly anchors: readonly StoryAnchor[];
  readonly board: LabelBoard;
  /** How far the step has gone, 0..1. */
  readonly clock: { readonly current: number };
}

/** The picture between the two columns of names, as shares of the width. */
const PICTURE = [0.17, 0.83] as const;
/** On a picture narrower than this, px, the columns stand at its edges. */
const NARROW = 600;
const seen = new Vector3();

/** Names in the story's picture, led to what they name with every frame. */
export function StoryLabels({ anchors, board, clock }: StoryLabelsProps) {
  const { store } = useApp();
  const names = useAppState((state) => state.storyNames);
  const invalidate = useThree((state) => state.invalidate);
  const widths = useRef(new Map<string, number>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: other names, or others to name, ask for a frame
  useEffect(() => {
    widths.current.clear();
    invalidate();
    const stop = board.onChange(() => {
      widths.current.clear();
      invalidate();
    });
    return () => {
      stop();
      board.show([]);
    };
  }, [anchors, board, invalidate, names, store]);

  useFrame(({ camera, size }) => {
    const box = board.area();
    if (!box) return;
    const wishes = anchors.flatMap(({ id, place, from, until = 1 }, i) => {
      const name = names[id];
      if (!name || clock.current < from || clock.current > until) return [];
      seen.copy(place).project(camera);
      const x = ((seen.x + 1) / 2) * size.width - box.left;
      const y = ((1 - seen.y) / 2) * size.height - box.top;
      if (seen.z >= 1 || x < 0 || y < 0 || x > box.width || y > box.height) return [];
      const width = widths.current.get(name) ?? board.width(name, box);
      widths.current.set(name, width);
      return [{ id, x, y, width, weight: anchors.length - i }];
    });
    const area = {
      width: box.width,
      height: box.height,
      lineHeight: LINE_HEIGHT,
      gap: 8,
      clear: 8,
      // Each may stand on its own side.
      most: 2 * anchors.length,
    };
    const [left, right] = box.width < NARROW ? [0, 1] : PICTURE;
    const outline = [left * box.width, right * box.width] as const;
    // Without memory of where they stood: a moment of the story looks the same however it was come to.
    const placed = placeLabels(wishes, area, outline);
    board.show(placed.map((label) => ({ ...label, name: names[label.id]! })));
  });
  return null;
}
