import { type RefObject, useEffect } from "react";
import { useApp } from "../state/context";

/**
 * Keeps the place of whoever goes by keys: where a change takes away the control that had the focus, the text beside the
 * body gets it, whose next control is then one key away. Otherwise the browser would start again at the top of the page.
 */
export function useKeptFocus(text: RefObject<HTMLElement | null>): void {
  const { store } = useApp();
  useEffect(() => {
    let last: Element | null = null;
    let frame = 0;
    const remember = (event: FocusEvent) => {
      last = event.target instanceof Element ? event.target : null;
    };
    const mend = () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost || last === null || last.isConnected) return;
      last = null;
      text.current?.focus({ preventScroll: true });
    };
    // After the page was drawn anew, and after a dialog has tried to give the focus back.
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(mend);
      });
    };
    document.addEventListener("focusin", remember);
    const stop = store.subscribe(later);
    return () => {
      document.removeEventListener("focusin", remember);
      stop();
      cancelAnimationFrame(frame);
    };
  }, [store, text]);
}
