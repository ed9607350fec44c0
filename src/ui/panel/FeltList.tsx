import { useTranslation } from "react-i18next";
import type { PainKind, TriggerPoint } from "../../clinical/types";
import { useFeltWords } from "../useFeltWords";

const KINDS: readonly PainKind[] = ["essential", "spillover", "rare"];

/** Where the pain of a point is felt, in words, with the sign by which each kind is drawn on the body. */
export function FeltList({ point }: { point: TriggerPoint }) {
  const { t } = useTranslation();
  const words = useFeltWords();
  return (
    <dl className="felt">
      {KINDS.filter((kind) => point[kind].length > 0).map((kind) => (
        <div key={kind} className="felt-row">
          <dt>
            <span className={`swatch ${kind}`} aria-hidden="true" />
            {t(`point.${kind}`)}
          </dt>
          <dd>
            {point[kind].map((felt) => (
              <span key={felt.zone + felt.side} className="felt-zone">
                {words(felt)}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
