import { Suspense, useEffect } from "react";
import { useApp, useAppState } from "../../state/context";
import { leaveTour, openTour } from "../../state/tour";
import { lazyPart } from "../lazyPart";

// Seen once by most.
const TourCard = lazyPart(() => import("./TourCard"));

/** The stop of the tour that is on now. Whoever goes elsewhere from it (to the patient, the story, the cards) has left it. */
export function TourStop() {
  const { store } = useApp();
  const tour = useAppState(openTour);
  const left = useAppState((state) => state.tour !== null && openTour(state) === null);
  useEffect(() => {
    if (left) leaveTour(store);
  }, [left, store]);
  return <Suspense>{tour && <TourCard tour={tour} />}</Suspense>;
}
