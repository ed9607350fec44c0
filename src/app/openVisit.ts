import { browserStorage } from "../state/keptStorage";
import { followTabs } from "../state/keptStore";
import { createVisitStore, type VisitStore, visitForm } from "../state/visitStore";

/** The visit list of this browser, which follows what other tabs do to it. */
export function openVisit(): VisitStore {
  const visit = createVisitStore(browserStorage());
  followTabs(visit, visitForm);
  return visit;
}
