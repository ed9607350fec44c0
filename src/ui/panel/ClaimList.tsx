import { useTranslation } from "react-i18next";
import type { Claim } from "../../clinical/types";
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
          <Strength claim={claim} />
          {register === "clinician" && <Sources sources={claim.sources} />}
        </li>
      ))}
    </ul>
  );
}

function Strength({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  return <span className={`strength ${claim.strength}`}>{t(`strength.${claim.strength}`)}</span>;
}
