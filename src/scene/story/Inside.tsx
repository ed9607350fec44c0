import { useFrame } from "@react-three/fiber";
import { useMemo, useRef } from "react";
import { Euler, type Group, Vector3 } from "three";
import { smoothstep } from "../../anatomy/vector";
import type { MicroStep } from "../../core/story/steps";
import { useApp } from "../../state/context";
import { storyClockOf } from "../../state/storyClock";
import type { LabelBoard } from "../labels/labelBoard";
import { eyeOn, MICRO_SCALE, type StoryPlace, slopeOf } from "./framings";
import { MicroScene } from "./micro/MicroScene";
import { microLabels } from "./micro/microLabels";
import { StoryLabels } from "./StoryLabels";

interface InsideProps {
  readonly place: StoryPlace;
  readonly stage: MicroStep;
  readonly board: LabelBoard;
}

/** Until when the fibre, which is entered as the band lies in the picture, has turned level, share of the step. */
const LEVEL = 0.2;

/**
 * The scene inside the muscle, at the point; the body is out of sight meanwhile. The dive keeps the direction of the band:
 * the fibre comes as the band lay, and turns level so that its names can be read.
 */
export function Inside({ place, stage, board }: InsideProps) {
  const { store } = useApp();
  const clock = storyClockOf(store);
  // Between the steps inside there is no dive.
  const entered = stage === "knot";
  const { at, turn, slope, anchors } = useMemo(() => {
    const { body, point, side } = place;
    const at = new Vector3(...(body.frame(point, side)?.position ?? [0, 0, 0])).divideScalar(1000);
    const eye = eyeOn(place);
    const turn = new Euler(0, Math.atan2(eye.x, eye.z), 0);
    const anchors = microLabels(stage).map(({ id, position, from }) => ({
      id,
      from: entered ? Math.max(from, LEVEL) : from,
      place: new Vector3(...position).multiplyScalar(MICRO_SCALE).applyEuler(turn).add(at),
    }));
    return { at, turn, slope: entered ? slopeOf(place) : 0, anchors };
  }, [place, entered, stage]);
  const group = useRef<Group>(null);
  useFrame(() => {
    group.current?.rotation.set(0, turn.y, slope * (1 - smoothstep(0, LEVEL, clock.current)));
  });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <>
      <group ref={group} position={at} rotation={turn} scale={MICRO_SCALE}>
        <MicroScene stage={stage} clock={clock} still={still} />
      </group>
      <StoryLabels anchors={anchors} board={board} clock={clock} />
    </>
  );
}
