import { useMemo } from "react";
import { Euler, Vector3 } from "three";
import type { MicroStep } from "../../core/story/steps";
import { useApp } from "../../state/context";
import { storyClockOf } from "../../state/storyClock";
import type { LabelBoard } from "../labels/labelBoard";
import { eyeOn, MICRO_SCALE, type StoryPlace } from "./framings";
import { MicroScene } from "./micro/MicroScene";
import { microLabels } from "./micro/microLabels";
import { StoryLabels } from "./StoryLabels";

interface InsideProps {
  readonly place: StoryPlace;
  readonly stage: MicroStep;
  readonly board: LabelBoard;
}

/** The scene inside the muscle, at the point, with its fibre lying across the picture; the body is out of sight meanwhile. */
export function Inside({ place, stage, board }: InsideProps) {
  const { store } = useApp();
  const clock = storyClockOf(store);
  const { at, turn, anchors } = useMemo(() => {
    const { body, point, side } = place;
    const at = new Vector3(...(body.frame(point, side)?.position ?? [0, 0, 0])).divideScalar(1000);
    const eye = eyeOn(place);
    const turn = new Euler(0, Math.atan2(eye.x, eye.z), 0);
    const anchors = microLabels(stage).map(({ id, position, from }) => ({
      id,
      from,
      place: new Vector3(...position).multiplyScalar(MICRO_SCALE).applyEuler(turn).add(at),
    }));
    return { at, turn, anchors };
  }, [place, stage]);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <>
      <group position={at} rotation={turn} scale={MICRO_SCALE}>
        <MicroScene stage={stage} clock={clock} still={still} />
      </group>
      <StoryLabels anchors={anchors} board={board} clock={clock} />
    </>
  );
}
