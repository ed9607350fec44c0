import { leaks } from "../harness/pseudo";

/** Text that is the same in every language, by the element that holds it. */
const SAME_EVERYWHERE: Readonly<Record<string, string>> = {
  ".sources li": "a work is cited as it calls itself: authors, year, journal, chapter, number",
  cite: "the title of a work",
  "[lang=la]": "names in Latin",
  "[data-live-announcer] *": "said by the widgets' library: so many options are there",
  kbd: "what is printed on a key; those with a word on them are checked in pseudo.test.tsx",
};
/** Names that the widgets' library gives, in thirty languages of its own (`I18nProvider` in `App.tsx`). */
const OF_THE_LIBRARY: readonly string[] = ["Suggestions", "Show suggestions", "Dismiss"];
const ATTRIBUTES = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
];

/** Everything on the page that a reader or a screen reader gets and that was never said in the pseudo-language. */
export function unkeyed(root: Element = document.body): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const holder = node.parentElement!;
    if (leaks(text) && !Object.keys(SAME_EVERYWHERE).some((same) => holder.matches(same)))
      found.push(`${holder.tagName.toLowerCase()}.${holder.className}: ${text}`);
  }
  for (const element of root.querySelectorAll("*"))
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name) ?? "";
      if (leaks(text) && !OF_THE_LIBRARY.includes(text))
        found.push(`${element.tagName.toLowerCase()} ${name}: ${text}`);
    }
  return found;
}
