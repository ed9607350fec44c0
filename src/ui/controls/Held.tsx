import { useLayoutEffect } from "react";
import { useApp } from "../../state/context";
import { type AppState, hold } from "../../state/store";

/**
 * Is there while a slider's thumb is dragged, and tells the store so. Neither a change by assistive technology, which has no
 * end, nor a slider that goes away while it is held can leave it held.
 */
export function Held({ slider }: { slider: NonNullable<AppState["sliding"]> }) {
  const { store } = useApp();
  useLayoutEffect(() => {
    hold(store, slider);
    return () => hold(store, null);
  }, [store, slider]);
  return null;
}
