import { type RefObject, useLayoutEffect } from "react";
import { useApp } from "../../state/context";

/** Tells the scene how much of the picture the card covers, so that what is shown stands above it; not while it is opened. */
export function useCover(card: RefObject<HTMLElement | null>, opened: boolean): void {
  const { store } = useApp();
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || opened) return;
    const measure = () => {
      const stage = element.closest(".stage")?.getBoundingClientRect();
      if (!stage) return;
      const cover = Math.max(0, Math.round(stage.bottom - element.getBoundingClientRect().top));
      element.closest<HTMLElement>(".stage")?.style.setProperty("--story-cover", `${cover}px`);
      if (store.getState().storyCover !== cover) store.setState({ storyCover: cover });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [card, opened, store]);
}
