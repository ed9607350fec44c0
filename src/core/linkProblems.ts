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
  | "language";

/** What a link gives as a number. */
export type NumberName = "layer" | "skin" | "step" | "camera";

export interface LinkProblem {
  readonly key:
    | `link.unknown.${ValueName}`
    | `link.number.${NumberName}`
    | `link.whole.${"layer" | "step"}`
    | `link.${"part" | "unreadable" | "twice" | "version" | "newer" | "strokes"}`
    | `link.${"cameraNumbers" | "cameraItself" | "painSide" | "noSides"}`;
  /** `text`: what stands in the link, cut if long; `low` and `high`: the limits of a number. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A problem with the text that it is about, and other values that its sentence needs. */
export function problem(key: LinkProblem["key"], text?: string, more: LinkProblem["values"] = {}): LinkProblem {
  return { key, values: text === undefined ? more : { text: shorten(text), ...more } };
}

/** Long or strange text is cut in notices. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
