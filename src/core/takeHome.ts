import { encodeLink } from "./link";
import type { ViewState } from "./view";

/**
 * The link of the view as a patient may take it home: always in the patient's words, and without anything of the needle.
 * Needling and study become exploring, the step of the needling story and the deck are dropped. Painted and named places of pain stay.
 */
export function takeHomeLink(state: ViewState): string {
  const mode = state.mode === "needling" || state.mode === "study" ? "explore" : state.mode;
  return encodeLink({ ...state, register: "patient", mode, step: 0, face: false, deck: [] });
}
