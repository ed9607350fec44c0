import { useMemo } from "react";
import { Vector3 } from "three";
import type { Vec3 } from "../../anatomy/types";
import { distance, scale, subtract } from "../../anatomy/vector";
import type { StoryStep } from "../../core/story/steps";
import { linePlaces, slackStrands } from "../../core/story/strands";
import type { StoryClock } from "../../state/storyClock";
import type { LabelBoard } from "../labels/labelBoard";
import type { StoryPlace } from "./framings";
import { type StoryAnchor, StoryLabels } from "./StoryLabels";

/** How far from the point along the band its name points, mm, and how far off the slack fibres are named. */
const ALONG = 16;
const SLACK_ALONG = 20;
/** Outside the skin, mm: where the needle's handle is. */
const OUTSIDE = 14;
/** Of the muscle, on the face that is seen. */
const MIDDLE = { u: 0.5, v: 0.5, depth: 0.1 } as const;

interface StageLabelsProps {
  readonly place: StoryPlace;
  readonly step: StoryStep;
  readonly board: LabelBoard;
  readonly clock: StoryClock;
}

/** The names of what a step draws in the body. Those of the scene inside the muscle are its own (`Inside`). */
export function StageLabels({ place, step, board, clock }: StageLabelsProps) {
  const anchors = useMemo(() => anchorsOf(place, step), [place, step]);
  return <StoryLabels anchors={anchors} board={board} clock={clock} />;
}

function anchorsOf(place: StoryPlace, step: StoryStep): StoryAnchor[] {
  const { body, point, side, course, path, echo } = place;
  const at = body.frame(point, side)?.position;
  if (!at) return [];
  const anchor = (id: string, spot: Vec3 | undefined, from: number, until?: number): StoryAnchor[] =>
    spot ? [{ id: `${step}-${id}`, place: new Vector3(...spot).divideScalar(1000), from, until }] : [];
  switch (step) {
    case "person":
      return anchor("point", at, 0.5);
    case "band":
      return [
        ...anchor("point", at, 0.45),
        ...anchor("strip", bandOf(place, at), 0.55),
        ...anchor("slack", slackOf(place, at), 0.65),
      ];
    case "needle":
      return [
        ...anchor("needle", path ? subtract(path.entry, scale(path.direction, OUTSIDE)) : undefined, 0.72),
        ...anchor("strip", bandOf(place, at), 0),
      ];
    case "twitch":
      return [...anchor("jump", at, 0.14), ...anchor("pain", echo?.place, 0.42, 0.92)];
    case "signal":
      return [
        ...anchor("point", at, 0.05),
        ...anchor("level", course?.nerve.at(-1), 0.36),
        ...anchor("brain", course?.ascent.at(-1), 0.46),
      ];
    case "movement":
      return anchor("whole", body.frame({ ...point, ...MIDDLE }, side)?.position, 0.08);
    default:
      return [];
  }
}

/** A place on the band a little way from the point, towards its longer end. */
function bandOf({ body, point, side }: StoryPlace, at: Vec3): Vec3 | undefined {
  const line = linePlaces(body.fibre(point, side, 64) ?? new Float32Array());
  const middle = Math.round(point.u * line.length);
  return atDistance(point.u < 0.5 ? line.slice(middle) : line.slice(0, middle + 1), at, ALONG);
}

/** A place on the slack fibre that lies farthest from the band. */
function slackOf({ body, point, side }: StoryPlace, at: Vec3): Vec3 | undefined {
  const mesh = body.muscleMesh(point.structure, side);
  const off = (line: readonly Vec3[]) => Math.min(...line.map((place) => distance(place, at)));
  const lines = mesh ? slackStrands(mesh, point) : [];
  const farthest = lines.sort((a, b) => off(b) - off(a))[0];
  return farthest && atDistance(farthest, at, SLACK_ALONG);
}

/** Of a line the place whose distance from another is nearest to what is wanted, mm. */
function atDistance(line: readonly Vec3[], from: Vec3, wanted: number): Vec3 | undefined {
  const off = (place: Vec3) => Math.abs(distance(place, from) - wanted);
  return [...line].sort((a, b) => off(a) - off(b))[0];
}
