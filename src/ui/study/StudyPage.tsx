import { type ReactNode, useEffect } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { enterStudy, leaveStudy } from "../../state/study/stage";
import { Icon } from "../controls/Icon";
import { CardView } from "./CardView";
import { EndView } from "./EndView";
import { Home } from "./Home";
import { useSession, useStudy } from "./useStudy";

/** Study mode: its home, a card, or the end of a session. */
export default function StudyPage() {
  const { store } = useApp();
  const study = useStudy();
  const session = useSession();
  useEffect(() => {
    // A link may name a muscle or pain beside study mode; both would give answers away.
    const { muscle, trp, pain, strokes } = store.getState().view;
    if (muscle !== null || trp !== null || pain.length + strokes.length > 0) enterStudy(store);
    study.resume();
  }, [store, study]);
  return (
    <div className="study">
      {session === null ? <Home /> : session.ended ? <EndView session={session} /> : <CardView session={session} />}
    </div>
  );
}

interface StudyHeaderProps {
  readonly title: string;
  readonly note?: string;
  readonly onClose?: () => void;
  /** Stands before the way out. */
  readonly children?: ReactNode;
}

/** The title of a screen of study mode, and the way out of it. */
export function StudyHeader({ title, note, onClose, children }: StudyHeaderProps) {
  const { t } = useTranslation();
  const { store } = useApp();
  return (
    <header className="panel-header study-header">
      <div className="panel-title">
        <h2>{title}</h2>
        {note && <p className="quiet">{note}</p>}
      </div>
      {children}
      <Button
        className="button icon-button"
        aria-label={t(onClose ? "study.card.stop" : "study.close")}
        onPress={onClose ?? (() => leaveStudy(store))}
      >
        <Icon name="close" />
      </Button>
    </header>
  );
}
