import type { Page } from "playwright-core";

/** Texts and controls that leave the screen or are cut off, in a line each. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // The table of points and an address scroll within themselves; a slider's thumb stands over the end of its track.
      if (
        element.closest("[aria-hidden=true], svg, .visually-hidden, .slider-track, .points-scroll, .marker, .address")
      )
        continue;
      const style = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || style.display === "inline") continue;
      const what = `${element.tagName}.${element.className}: ${element.textContent!.slice(0, 40)}`;
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`wide ${what}`);
      if (left < -1 || right > innerWidth + 1) found.push(`beyond ${what}`);
      const hides = /hidden|clip/.test(style.overflowY) && element.childElementCount === 0;
      if (hides && element.scrollHeight > element.clientHeight + 2) found.push(`low ${what}`);
    }
    return found;
  });
