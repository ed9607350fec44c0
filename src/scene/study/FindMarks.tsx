import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { Vector3 } from "three";
import type { Vec3 } from "../../anatomy/types";
import type { Guess } from "../../state/study/stage";
import { FindBoard } from "./findBoard";

const seen = new Vector3();

/** The touch as a ring; once the answer is shown the point as a dot, and the way between them with its length. */
export function FindMarks({ guess, revealed }: { guess: Guess; revealed: boolean }) {
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  const board = useMemo(() => (canvas.parentElement ? new FindBoard(canvas.parentElement) : null), [canvas]);
  useEffect(() => () => board?.dispose(), [board]);
  useEffect(() => {
    board?.say(revealed ? `${Math.round(guess.surface)} mm` : "");
    invalidate();
  }, [board, guess, invalidate, revealed]);

  useFrame(({ camera, size: { width, height } }) => {
    const onScreen = (place: Vec3) => {
      seen
        .set(...place)
        .divideScalar(1000)
        .project(camera);
      return { x: ((seen.x + 1) / 2) * width, y: ((1 - seen.y) / 2) * height };
    };
    board?.place({
      guess: onScreen(guess.place),
      truth: revealed ? onScreen(guess.truth) : null,
      way: revealed ? guess.path.map(onScreen) : [],
    });
  });
  return null;
}
