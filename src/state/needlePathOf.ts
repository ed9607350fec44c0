/** The needle's path to the selected point, worked out once for page and scene. Loaded only where a path is shown. */
import { approachTo } from "../clinical/approaches";
import { longestNeedle, type NeedlePath, needlePath } from "../core/needlePath";
import type { ContentIndex, PointOfMuscle } from "./content";
import { useApp, useAppState } from "./context";
import type { NeedleGround } from "./needle";
import type { AppState } from "./store";

/** A path with the point that it leads to. */
export interface PathToPoint extends PointOfMuscle {
  readonly ground: NeedleGround;
  /** Null where the model lacks the muscle. */
  readonly path: NeedlePath | null;
  /** The longest needle that is typical for the point, mm; Infinity where none is. */
  readonly longest: number;
}

const known = new WeakMap<NeedleGround, Map<string, PathToPoint>>();

/** The path to the selected point on the selected side; null while there is none or the surfaces are not there. */
export function pathToPoint(
  content: ContentIndex,
  { view, needleGround: ground }: Pick<AppState, "view" | "needleGround">,
): PathToPoint | null {
  const found = content.points.get(view.trp ?? "");
  if (!found || !ground || ground === "failed") return null;
  const paths = known.get(ground) ?? new Map<string, PathToPoint>();
  known.set(ground, paths);
  const key = `${found.point.id}.${view.side}`;
  let result = paths.get(key);
  if (!result) {
    const { point, muscle } = found;
    const longest = longestNeedle((point.needling ?? muscle.needling).needle);
    const goal = { at: point, side: view.side, approach: approachTo(point, muscle.id), longest };
    result = { ...found, ground, longest, path: needlePath(ground.body, ground.organs, goal) };
    paths.set(key, result);
  }
  return result;
}

/** The path to the selected point, for components. */
export function usePathToPoint(): PathToPoint | null {
  const { content } = useApp();
  return useAppState((state) => pathToPoint(content, state));
}
