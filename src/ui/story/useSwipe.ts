import { type PointerEvent, useRef } from "react";

/** A swipe is at least this long, CSS pixels, and at least twice as wide as high. */
const SWIPE = 56;

/**
 * Handlers for a swipe to either side; the page's own scrolling goes on. A swipe may begin on a small button, which is let go
 * outside of it and hence not pressed; those of the themes are wide enough for both. `onSwipe` gets 1 for a swipe to the left.
 */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDownCapture: ({ pointerId, clientX, clientY, target }: PointerEvent) => {
      const onTheme = target instanceof Element && target.closest("nav") !== null;
      start.current = onTheme ? null : { id: pointerId, x: clientX, y: clientY };
    },
    onPointerUpCapture: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const [dx, dy] = [clientX - from.x, clientY - from.y];
      if (Math.abs(dx) >= SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1);
    },
    onPointerCancelCapture: () => {
      start.current = null;
    },
  };
}
