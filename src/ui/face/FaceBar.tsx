import { useTranslation } from "react-i18next";
import { sideAtLeftEdge } from "../../core/facing";
import { useAppState } from "../../state/context";

/** The body's own right and left: at the edges of the picture, and in a sentence that follows as it turns. */
export function FaceBar({ flipped }: { flipped: boolean }) {
  const { t } = useTranslation();
  const from = useAppState((state) => state.seenFrom);
  const left = sideAtLeftEdge(from);
  return (
    <>
      {left && (
        <div className="face-edges" aria-hidden="true">
          <span>{t(`face.edge.${left}`)}</span>
          <span>{t(`face.edge.${left === "R" ? "L" : "R"}`)}</span>
        </div>
      )}
      <p className="face-bar" role="status" data-seen={from}>
        {flipped ? t(`face.seenFlipped.${from}`) : t(`face.seen.${from}`)}
      </p>
    </>
  );
}
