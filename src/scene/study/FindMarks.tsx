import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { Vector3 } from "three";
import type { Vec3 } from "../../anatomy/types";
import { useApp } from "../../state/context";
import type { Guess } from "../../state/study/stage";
import { FindBoard } from "./findBoard";

const seen = new Vector3();

/**
 * The touch as a ring; once the answer is shown the point as a dot, the way between them with its length, what was touched
 * by its name, and the nearest other point as a square.
 */
export function FindMarks({ guess, revealed }: { guess: Guess; revealed: boolean }) {
  const { content } = useApp();
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  const board = useMemo(() => (canvas.parentElement ? new FindBoard(canvas.parentElement) : null), [canvas]);
  useEffect(() => () => board?.dispose(), [board]);
  useEffect(() => {
    const hit = revealed && !guess.own ? guess.hit : null;
    board?.say({
      length: revealed ? `${Math.round(guess.surface)} mm` : "",
      touched: hit ? content.partName(hit.id, hit.label) : "",
    });
    invalidate();
  }, [board, content, guess, invalidate, revealed]);

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
      neighbour: revealed && guess.neighbour ? onScreen(guess.neighbour.place) : null,
      way: revealed ? guess.path.map(onScreen) : [],
    });
  });
  return null;
}
