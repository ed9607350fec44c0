import type { MarkerGroup } from "../../core/markerGroups";

/** What is gathered, and what is written on it. */
export interface CountedGroup extends MarkerGroup {
  readonly text: string;
}

/**
 * The counts that stand for gathered markers, past React like the markers. They are hidden from screen readers and keys,
 * which have each point's own button.
 */
export class CountBoard {
  private box: HTMLElement | null = null;
  private readonly shown: HTMLElement[] = [];
  private groups: readonly CountedGroup[] = [];

  /** The page's box for them, or null when it goes. */
  attach(box: HTMLElement | null): void {
    this.shown.splice(0);
    this.box = box;
    this.show(this.groups);
  }

  /**
   * Draws the counts where they are now.
   * @param groups what is gathered, with what is written on it
   */
  show(groups: readonly CountedGroup[]): void {
    this.groups = groups;
    if (!this.box) return;
    for (const gone of this.shown.splice(groups.length)) gone.remove();
    for (const [i, { ids, x, y, text }] of groups.entries()) {
      const element = this.shown[i] ?? this.add(this.box);
      if (element.textContent !== text) element.textContent = text;
      element.dataset["alone"] = String(ids.length === 1);
      element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
    }
  }

  private add(box: HTMLElement): HTMLElement {
    const element = box.ownerDocument.createElement("span");
    element.className = "marker-count";
    box.append(element);
    this.shown.push(element);
    return element;
  }
}
