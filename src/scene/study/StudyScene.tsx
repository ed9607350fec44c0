import { useAppState } from "../../state/context";
import { stageOf } from "../../state/study/stage";
import type { SceneBody } from "../body/SceneBody";
import { useGround } from "../needle/useGround";
import { FindMarks } from "./FindMarks";
import { useDrawnOverlap } from "./useDrawnOverlap";

/** The marks of a touch, the measure of a drawing, and the surfaces for the tissues under a needle. */
export default function StudyScene({ body }: { body: SceneBody }) {
  const guess = useAppState((state) => stageOf(state).guess);
  const revealed = useAppState((state) => stageOf(state).revealed);
  const asksTissues = useAppState((state) => stageOf(state).needle !== null);
  useDrawnOverlap(body);
  useGround(body, asksTissues);
  return guess ? <FindMarks guess={guess} revealed={revealed} /> : null;
}
