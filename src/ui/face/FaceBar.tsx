import { useTranslation } from "react-i18next";
import { eyeDirection, sideAtLeftEdge, steepLook } from "../../core/facing";
import { useAppState } from "../../state/context";

/** The body's own right and left: at the edges of the picture, and in a sentence that follows as it turns. */
export function FaceBar({ flipped }: { flipped: boolean }) {
  const { t } = useTranslation();
  const from = useAppState((state) => state.seenFrom);
  const steep = useAppState(({ view }) => steepLook(eyeDirection(view.view)));
  const left = sideAtLeftEdge(from);
  const [own, seen] = flipped ? (["ownFlipped", "seenFlipped"] as const) : (["own", "seen"] as const);
  return (
    <>
      {left && (
        <div className="face-edges" aria-hidden="true">
          <span>{t(`face.edge.${left}`)}</span>
          <span>{t(`face.edge.${left === "R" ? "L" : "R"}`)}</span>
        </div>
      )}
      <p className="face-bar" role="status" data-seen={from}>
        {steep ? `${t(`face.steep.${steep}`)} ${t(`face.${own}.${from}`)}` : t(`face.${seen}.${from}`)}
      </p>
    </>
  );
}
