import { useSyncExternalStore } from "react";

/** The hand that touches the screen: the text and the buttons stand on its side. */
export type Hand = "right" | "left";

/** Where the left hand is remembered in this browser; the right one needs no trace. */
const KEY = "needlepoint-hand";
const listeners = new Set<() => void>();
/** In a browser that stores nothing the choice holds until the page is left. */
let now: Hand | null = null;

function hand(): Hand {
  if (now === null) {
    try {
      now = localStorage.getItem(KEY) === "left" ? "left" : "right";
    } catch {
      now = "right";
    }
  }
  return now;
}

/** Chooses the hand and remembers it for the next time. */
export function takeHand(chosen: Hand): void {
  now = chosen;
  try {
    if (chosen === "left") localStorage.setItem(KEY, chosen);
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing can be stored here; the page follows all the same.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The hand that the page is laid out for. */
export const useHand = (): Hand => useSyncExternalStore(subscribe, hand);
