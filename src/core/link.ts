/**
 * The view as a link and back: `#key=value&key=value`. Defaults are left out, the order is fixed, and reading never
 * fails: what is unknown or broken is named, and the rest still works.
 */
import type { Side, Vec3 } from "../anatomy/types";
import { type LinkFields, linkVersion, migrateLink } from "./linkMigrations";
import { firstProblems, type LinkProblem, type NumberName, problem, type ValueName } from "./linkProblems";
import { STAMP_KEY } from "./stamp";
import { decodeStrokes, encodeStrokes } from "./strokeCodec";
import { deckWords, isDeckWord, MOST_DECK_WORDS, writeDeck } from "./study/deck";
import {
  defaultView,
  modes,
  namedViews,
  pages,
  type ReportedPain,
  registers,
  roundView,
  type ViewState,
  viewLimits,
} from "./view";

/** The ids that a link may name. */
export interface LinkVocabulary {
  /** Muscle and part ids. */
  readonly muscles: ReadonlySet<string>;
  readonly triggerPoints: ReadonlySet<string>;
  /** Zone ids, and whether the zone has a right and a left. */
  readonly zones: ReadonlyMap<string, { readonly sided: boolean }>;
  /** Ids that can be shown alone or hidden: structures, and muscles as a whole. */
  readonly structures: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

export interface DecodedLink {
  readonly state: ViewState;
  /** One per unknown or broken value, as far as they can be read; empty for a sound link. */
  readonly problems: readonly LinkProblem[];
}

/** Thrown by a reader inside this file and turned into a problem; never leaves it. */
class Unreadable extends Error {
  readonly problem: LinkProblem;
  constructor(problem: LinkProblem) {
    super(problem.key);
    this.problem = problem;
  }
}

/** How the value of one key is written and read. */
interface Field<K extends keyof ViewState> {
  readonly write: (value: ViewState[K]) => string;
  readonly read: (text: string, words: LinkVocabulary, problems: LinkProblem[]) => ViewState[K];
}

const fields: { readonly [K in keyof ViewState]: Field<K> } = {
  muscle: { write: (id) => id ?? "", read: (text, words) => known(text, words.muscles, "muscle") },
  trp: { write: (id) => id ?? "", read: (text, words) => known(text, words.triggerPoints, "triggerPoint") },
  side: { write: (side) => side, read: (text) => oneOf(text, ["R", "L"], "side") },
  mode: { write: (mode) => mode, read: (text) => oneOf(text, modes, "mode") },
  pain: {
    write: (pain) => pain.map(({ zone, side }) => (side ? `${zone}:${side}` : zone)).join(","),
    read: (text, words, problems) => readEach(text.split(","), problems, (item) => readPain(item, words)),
  },
  strokes: {
    write: encodeStrokes,
    read: (text) => decodeStrokes(text) ?? fail("link.strokes"),
  },
  view: { write: writeCamera, read: readCamera },
  layer: { write: String, read: (text) => wholeNumber(text, viewLimits.layer, "layer") },
  skin: { write: String, read: (text) => number(text, viewLimits.skin, "skin") },
  isolate: { write: (ids) => ids.join(","), read: readStructures },
  hide: { write: (ids) => ids.join(","), read: readStructures },
  bones: { write: writeFlag, read: (text) => readFlag(text, "bones") },
  xray: { write: writeFlag, read: (text) => readFlag(text, "xray") },
  labels: { write: writeFlag, read: (text) => readFlag(text, "labels") },
  step: { write: String, read: (text) => wholeNumber(text, viewLimits.step, "step") },
  face: { write: (face) => (face ? "1" : "0"), read: (text) => oneOf(text, ["0", "1"], "face") === "1" },
  deck: { write: writeDeck, read: readDeck },
  page: { write: (page) => page, read: (text) => oneOf(text, pages, "page") },
  register: { write: (register) => register, read: (text) => oneOf(text, registers, "register") },
  lang: { write: (lang) => lang, read: (text, words) => known(text, words.languages, "language") },
};

const keys = Object.keys(fields) as (keyof ViewState)[];

/** The link of a view: "#" and the keys that differ from the default, always in the same order; "#" alone for the start. */
export function encodeLink(state: ViewState): string {
  const rounded = roundView(state);
  const parts: string[] = [];
  for (const key of keys) {
    const text = writeField(key, rounded);
    if (text !== writeField(key, defaultView)) parts.push(`${key}=${escapeValue(text)}`);
  }
  // A link without a version reads as version 1 for ever.
  if (linkVersion > 1) parts.push(`v=${linkVersion}`);
  return `#${parts.join("&")}`;
}

function writeField<K extends keyof ViewState>(key: K, state: ViewState): string {
  return fields[key].write(state[key]);
}

/** The view of a link (with or without "#"). Never throws; an unknown or broken value keeps its default and is named. */
export function decodeLink(hash: string, words: LinkVocabulary): DecodedLink {
  const problems: LinkProblem[] = [];
  const given = split(hash, problems);
  const version = readVersion(given, problems);
  const current = migrateLink(given, version);
  const state: { -readonly [K in keyof ViewState]: ViewState[K] } = { ...defaultView };
  for (const [key, text] of current) {
    if (key === "v" || key === STAMP_KEY) continue;
    if (!Object.hasOwn(fields, key)) problems.push(problem("link.part", key));
    else if (text !== "") readInto(state, key as keyof ViewState, text, words, problems);
  }
  return { state, problems: firstProblems(problems) };
}

function readInto<K extends keyof ViewState>(
  state: { -readonly [P in K]: ViewState[P] },
  key: K,
  text: string,
  words: LinkVocabulary,
  problems: LinkProblem[],
): void {
  try {
    state[key] = fields[key].read(text, words, problems);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.push(error.problem);
  }
}

function split(hash: string, problems: LinkProblem[]): LinkFields {
  const found = new Map<string, string>();
  for (const part of hash.replace(/^#/, "").split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const key = equals < 0 ? part : part.slice(0, equals);
    const text = equals < 0 ? null : unescapeValue(part.slice(equals + 1));
    if (text === null) problems.push(problem("link.unreadable", part));
    else if (found.has(key)) problems.push(problem("link.twice", key));
    else found.set(key, text);
  }
  return found;
}

function readVersion(given: LinkFields, problems: LinkProblem[]): number {
  const text = given.get("v");
  if (text === undefined || text === "") return 1;
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    problems.push(problem("link.version", text));
    return linkVersion;
  }
  if (Number(text) > linkVersion) problems.push(problem("link.newer"));
  return Number(text);
}

function writeCamera(view: ViewState["view"]): string {
  return typeof view === "string" ? view : `cam:${[...view.position, ...view.target, view.fov].join(",")}`;
}

function readCamera(text: string): ViewState["view"] {
  if (!text.startsWith("cam:")) return oneOf(text, namedViews, "view");
  const n = text.slice(4).split(",");
  if (n.length !== 7) return fail("link.cameraNumbers", text);
  const mm = (i: number) => number(n[i]!, viewLimits.camera, "camera");
  const position: Vec3 = [mm(0), mm(1), mm(2)];
  const target: Vec3 = [mm(3), mm(4), mm(5)];
  if (position.every((x, i) => x === target[i])) return fail("link.cameraItself");
  return { position, target, fov: number(n[6]!, viewLimits.fov, "camera") };
}

function readPain(item: string, words: LinkVocabulary): ReportedPain {
  const [id, side, ...more] = item.split(":");
  const zone = known(id!, new Set(words.zones.keys()), "zone");
  if (side === undefined) return { zone, side: null };
  if (more.length > 0 || (side !== "R" && side !== "L")) return fail("link.painSide", item);
  if (!words.zones.get(zone)!.sided) return fail("link.noSides", zone);
  return { zone, side: side as Side };
}

function readStructures(text: string, words: LinkVocabulary, problems: LinkProblem[]): string[] {
  return readEach(text.split(","), problems, (item) => {
    known(item.replace(/\.[RL]$/, ""), words.structures, "structure");
    return item;
  });
}

function readDeck(text: string, words: LinkVocabulary, problems: LinkProblem[]): string[] {
  const deck = readEach(deckWords(text), problems, (word) =>
    isDeckWord(word, words.muscles, words.triggerPoints) ? word : fail("link.unknown.deck", word),
  );
  if (deck.length > MOST_DECK_WORDS) problems.push(problem("link.deckLong", undefined, { most: MOST_DECK_WORDS }));
  return [...new Set(deck)].slice(0, MOST_DECK_WORDS);
}

function writeFlag(on: boolean): string {
  return on ? "1" : "0";
}

function readFlag(text: string, what: ValueName): boolean {
  return oneOf(text, ["0", "1"], what) === "1";
}

/** Reads a list item by item, so that one broken item does not lose the others. */
function readEach<T>(given: readonly string[], problems: LinkProblem[], read: (item: string) => T): T[] {
  const items: T[] = [];
  for (const item of given) {
    try {
      items.push(read(item));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push(error.problem);
    }
  }
  return items;
}

function known(text: string, ids: ReadonlySet<string>, what: ValueName): string {
  return ids.has(text) ? text : fail(`link.unknown.${what}`, text);
}

function oneOf<T extends string>(text: string, values: readonly T[], what: ValueName): T {
  return values.find((value) => value === text) ?? fail(`link.unknown.${what}`, text);
}

function number(text: string, [low, high]: readonly [number, number], what: NumberName): number {
  const value = /^-?\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value + 0;
  return fail(`link.number.${what}`, text, { low, high });
}

function wholeNumber(text: string, limits: readonly [number, number], what: "layer" | "step"): number {
  const value = number(text, limits, what);
  return Number.isInteger(value) ? value : fail(`link.whole.${what}`, text);
}

function fail(...said: Parameters<typeof problem>): never {
  throw new Unreadable(problem(...said));
}

/** Percent-escapes a value but leaves the characters that make a link readable. */
const escapeValue = (text: string): string =>
  encodeURIComponent(text).replace(/%(3A|2C)/g, (c) => decodeURIComponent(c));

function unescapeValue(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
