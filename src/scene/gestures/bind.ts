import { type Gesture, type GestureState, idle, type PointerNews, step, wakeAt } from "./machine";
import { type PaintGesture, type PaintState, paintIdle, paintStep } from "./paintMachine";

/**
 * Feeds a canvas' pointer events to the gesture machine, or to the painting hand's while `painting` says so. A movement
 * ends with the machine that it began with.
 * @param holding whether a press may become a hold; where it may not, a finger that rests turns the body all the same
 * @returns a function that unbinds
 */
export function bindGestures(
  element: HTMLElement,
  onGesture: (gesture: Gesture | PaintGesture) => void,
  onWheel: (event: { delta: number; x: number; y: number }) => void,
  painting: () => boolean,
  holding: () => boolean,
): () => void {
  let state: GestureState = idle;
  let paint: PaintState = paintIdle;
  let timer = 0;

  const feed = (news: Parameters<typeof step>[1]) => {
    if (news.kind !== "tick" && state.name === "idle" && (paint.name !== "idle" || painting())) {
      const result = paintStep(paint, news);
      paint = result.state;
      for (const gesture of result.gestures) onGesture(gesture);
      return;
    }
    const result = step(state, news);
    state = result.state;
    for (const gesture of result.gestures) onGesture(gesture);
    window.clearTimeout(timer);
    const wake = wakeAt(state);
    if (wake !== null && holding()) {
      timer = window.setTimeout(() => feed({ kind: "tick", time: wake }), Math.max(0, wake - news.time));
    }
  };

  const pointer = (kind: PointerNews["kind"]) => (event: PointerEvent) => {
    if (kind === "down") {
      element.setPointerCapture(event.pointerId);
      // Keyboard shortcuts of the view go on from here.
      element.focus({ preventScroll: true });
    }
    const box = element.getBoundingClientRect();
    feed({
      kind,
      id: event.pointerId,
      device: event.pointerType === "touch" || event.pointerType === "pen" ? event.pointerType : "mouse",
      x: event.clientX - box.left,
      y: event.clientY - box.top,
      time: event.timeStamp,
      secondary: event.button === 2 || event.button === 1 || event.shiftKey || event.ctrlKey,
    });
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const box = element.getBoundingClientRect();
    // Lines and pages are turned into about as many pixels as browsers scroll for them.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? box.height : 1;
    onWheel({ delta: event.deltaY * unit, x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const menu = (event: Event) => event.preventDefault();

  const listeners: [string, EventListener, AddEventListenerOptions?][] = [
    ["pointerdown", pointer("down") as EventListener],
    ["pointermove", pointer("move") as EventListener],
    ["pointerup", pointer("up") as EventListener],
    ["pointercancel", pointer("cancel") as EventListener],
    ["wheel", wheel as EventListener, { passive: false }],
    ["contextmenu", menu],
  ];
  for (const [name, listener, options] of listeners) element.addEventListener(name, listener, options);
  return () => {
    window.clearTimeout(timer);
    for (const [name, listener] of listeners) element.removeEventListener(name, listener);
  };
}
