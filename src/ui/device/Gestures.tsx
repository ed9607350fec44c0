import { useTranslation } from "react-i18next";

const GESTURES = ["choose", "turn", "move", "zoom", "frame", "depth"] as const;

/** What fingers and a mouse do on the body; each has a button or a key as well. */
export function Gestures() {
  const { t } = useTranslation();
  return (
    <dl className="gestures">
      {GESTURES.map((name) => (
        <div key={name}>
          <dt>{t(`gestures.${name}`)}</dt>
          <dd>{t(`gestures.${name}How`)}</dd>
        </div>
      ))}
    </dl>
  );
}
