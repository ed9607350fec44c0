import { useTranslation } from "react-i18next";
import type { Strength as Support } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import { Sources } from "./Sources";

/** Claims by id, in the words of the present register; the clinician also sees the strength and the sources of each. */
export function ClaimList({ ids }: { ids: readonly string[] }) {
  const { content } = useApp();
  const register = useAppState((state) => state.view.register);
  const found = ids.flatMap((id) => content.claimOf.get(id) ?? []);
  return (
    <ul className="claims">
      {found.map((claim) => (
        <li key={claim.id}>
          <p>{claim.text[register]}</p>
          <Strength strength={claim.strength} />
          {register === "clinician" && <Sources sources={claim.sources} />}
        </li>
      ))}
    </ul>
  );
}

/** How well a statement is supported, in a word. */
export function Strength({ strength }: { strength: Support }) {
  const { t } = useTranslation();
  return <span className={`strength ${strength}`}>{t(`strength.${strength}`)}</span>;
}
