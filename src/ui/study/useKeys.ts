import { useEffect, useRef } from "react";

/** Where keys belong to the control: text that is being typed, and what stands in front of the page. */
const OWN = "input, textarea, [role=dialog]";

/**
 * Keys of a card, before the shortcuts of the page (digits choose views there). A handler that returns false leaves the key
 * to others. Enter on a button presses that button.
 */
export function useKeys(handler: (key: string) => boolean): void {
  const current = useRef(handler);
  current.current = handler;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const on = event.target instanceof Element ? event.target : null;
      if (on?.closest(OWN)) return;
      if (event.key === "Enter" && on?.closest("button, a, summary, [role=button]")) return;
      if (!current.current(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, []);
}
