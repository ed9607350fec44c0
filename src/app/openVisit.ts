import { ASIDE_PREFIX, type StringStorage, VISIT_KEY } from "../state/visitStorage";
import { createVisitStore, type VisitStore } from "../state/visitStore";

/** The visit list of this browser, which follows what other tabs do to it. */
export function openVisit(): VisitStore {
  const visit = createVisitStore(browserStorage());
  window.addEventListener("storage", ({ key }) => {
    // A null key: another tab cleared everything.
    if (key === null || key === VISIT_KEY || key.startsWith(ASIDE_PREFIX)) visit.refresh();
  });
  return visit;
}

/** Null where the browser denies even looking. */
function browserStorage(): StringStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
