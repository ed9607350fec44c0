import { useEffect } from "react";
import { commandForKey } from "../state/commands";
import { useApp } from "../state/context";

/** Keys that text fields, sliders, lists and open buttons need for themselves. */
const OWN_KEYS = "input, textarea, select, [role=slider], [role=listbox], [role=dialog]";

/** Performs commands by their keys, wherever the focus is except where the key belongs to a control. */
export function useShortcuts(): void {
  const context = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      // Arrows scroll the text and move within groups of buttons; elsewhere they turn the body.
      const within =
        event.target instanceof Element ? event.target.closest(".panel, [role=radiogroup], [role=group]") : null;
      if (within && (event.key.startsWith("Arrow") || event.key === "Home")) return;
      const command = commandForKey(event.key, event.shiftKey, context.store.getState());
      if (!command) return;
      event.preventDefault();
      command.perform(context);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [context]);
}
