/** What can be wrong with a link, as keys of the page's words (`link` in `src/ui/locales`), each a whole sentence. */

/** What a link names, from a set of known ids or words. */
export type ValueName =
  | "muscle"
  | "triggerPoint"
  | "side"
  | "mode"
  | "zone"
  | "view"
  | "structure"
  | "face"
  | "page"
  | "bones"
  | "xray"
  | "labels"
  | "register"
  | "deck"
  | "language";

/** What a link gives as a number. */
export type NumberName = "layer" | "skin" | "step" | "camera";

export interface LinkProblem {
  readonly key:
    | `link.unknown.${ValueName}`
    | `link.number.${NumberName}`
    | `link.whole.${"layer" | "step"}`
    | `link.${"part" | "unreadable" | "twice" | "version" | "newer" | "strokes" | "more"}`
    | `link.${"cameraNumbers" | "cameraItself" | "painSide" | "noSides" | "deckLong"}`;
  /** `text`: what stands in the link, cut if long; `low` and `high`: the limits of a number; `count`: how many. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A problem with the text that it is about, and other values that its sentence needs. */
export function problem(key: LinkProblem["key"], text?: string, more: LinkProblem["values"] = {}): LinkProblem {
  return { key, values: text === undefined ? more : { text: shorten(text), ...more } };
}

/** Long or strange text is cut in notices. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Nobody reads more messages than these about one link. */
const MOST_PROBLEMS = 6;

/** Each problem once, and of very many the first, with how many there are beyond them. */
export function firstProblems(problems: readonly LinkProblem[]): LinkProblem[] {
  const each = [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
  const beyond = each.length - MOST_PROBLEMS;
  return beyond > 0 ? [...each.slice(0, MOST_PROBLEMS), problem("link.more", undefined, { count: beyond })] : each;
}
