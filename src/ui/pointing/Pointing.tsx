import { Suspense } from "react";
import { LENS_PX } from "../../core/interaction";
import { useAppState } from "../../state/context";
import { openFan } from "../../state/pointing";
import { lazyPart } from "../lazyPart";
import { useOfferNames } from "./useOfferNames";

// Seen only when a touch was ambiguous or the list was asked for.
const Fan = lazyPart(() => import("./Fan"));

interface PointingProps {
  /** The scene fills the lens with what is under it, and the box with counts of gathered markers. */
  readonly attachLens: (box: HTMLElement | null) => void;
  readonly attachCounts: (box: HTMLElement | null) => void;
}

/** What pointing at the body brings up over it: the list, the lens, the counts of markers that stand too close. */
export function Pointing({ attachLens, attachCounts }: PointingProps) {
  const fan = useAppState(openFan);
  const lens = useAppState((state) => state.pointing.lens);
  const nameOf = useOfferNames();
  const style = { inlineSize: LENS_PX, blockSize: LENS_PX };
  return (
    <>
      <div ref={attachCounts} className="marker-counts" aria-hidden="true" />
      <Suspense>{fan && <Fan key={`${fan.at.x} ${fan.at.y} ${fan.asked}`} fan={fan} />}</Suspense>
      <div ref={attachLens} className="lens" data-held="false" aria-hidden="true">
        <div className="lens-glass" style={style} />
        {lens?.over && <p className="lens-name">{nameOf(lens.over).sided}</p>}
      </div>
    </>
  );
}
