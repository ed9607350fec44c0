import type { Claim } from "../../clinical/types";
import { useApp, useAppState } from "../../state/context";
import { Strength } from "../panel/ClaimList";
import { Sources } from "../panel/Sources";

/** Claims with their strength and their sources, in both registers: what a picture rests on must be open to whoever asks. */
export function StoryBasis({ ids }: { ids: readonly string[] }) {
  const { content } = useApp();
  const register = useAppState((state) => state.view.register);
  return (
    <ul className="claims">
      {ids
        .flatMap((id) => content.claimOf.get(id) ?? [])
        .map((claim: Claim) => (
          <li key={claim.id}>
            <p>{claim.text[register]}</p>
            <Strength strength={claim.strength} />
            <Sources sources={claim.sources} />
          </li>
        ))}
    </ul>
  );
}
