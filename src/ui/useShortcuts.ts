import { useEffect } from "react";
import { commandForKey } from "../state/commands";
import { useApp } from "../state/context";

/** Keys that text fields, sliders, lists and open buttons need for themselves. */
const OWN_KEYS = "input, textarea, select, [role=slider], [role=listbox], [role=menu], [role=dialog]";
/** Where undo and redo belong to the control: text that is being typed, and what stands in front of the page. */
const OWN_UNDO = "input:not([type=range]), textarea, [role=dialog]";

/** Performs commands by their keys, wherever the focus is except where the key belongs to a control. */
export function useShortcuts(): void {
  const context = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const control = event.ctrlKey || event.metaKey;
      if (event.target instanceof Element && event.target.closest(control ? OWN_UNDO : OWN_KEYS)) return;
      // Arrows scroll the text and move within groups of buttons; elsewhere they turn the body.
      const within =
        event.target instanceof Element ? event.target.closest(".panel, [role=radiogroup], [role=group]") : null;
      if (within && (event.key.startsWith("Arrow") || event.key === "Home")) return;
      const key = control ? `Ctrl+${event.key.toLowerCase()}` : event.key;
      const command = commandForKey(key, event.shiftKey, context.store.getState());
      if (!command) return;
      event.preventDefault();
      command.perform(context);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [context]);
}
