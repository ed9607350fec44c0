/**
 * Decks: which cards are practised. A deck is a list of words, so that a teacher's deck is a short link that a person can
 * read: `region:neck,tier:core,type:find` or single cards, `find:infraspinatus.trp1`.
 */
import { REGIONS } from "../../anatomy/regions";
import { tiers } from "../../clinical/tiers";
import { isIntimateRegion } from "../intimate";
import { cardTypes, readCardId, type StudyCard } from "./cards";

/** As many cards as a link may list one by one: some 2,000 characters, which every program carries. */
export const MOST_LISTED = 100;

/** More words than this make a link that some programs cut. */
export const MOST_DECK_WORDS = 200;

const FACETS = {
  region: new Set<string>(REGIONS.map(({ id }) => id)),
  tier: new Set<string>(tiers),
  type: new Set<string>(cardTypes),
} as const;
export type Facet = keyof typeof FACETS;
const facetNames = Object.keys(FACETS) as Facet[];

/** Whether a word may stand in a deck, given the ids of muscles with their parts, and of points. */
export function isDeckWord(word: string, muscles: ReadonlySet<string>, points: ReadonlySet<string>): boolean {
  const [name, value, ...more] = word.split(":");
  if (value === undefined || more.length > 0) return false;
  const facet = facetNames.find((one) => one === name);
  if (facet) return FACETS[facet].has(value);
  const card = readCardId(word);
  return card !== null && (points.has(card.subject) || muscles.has(card.subject));
}

/** A deck as a link holds it: what stands before the colon is written once for words that follow each other. */
export function writeDeck(deck: readonly string[]): string {
  const kindOf = (word: string | undefined) => word?.slice(0, word.indexOf(":") + 1);
  return deck
    .map((word, i) => (kindOf(word) === kindOf(deck[i - 1]) ? word.slice(word.indexOf(":") + 1) : word))
    .join();
}

/** The words of a deck that `writeDeck` wrote, or that stand in full; a word without a kind takes that of the word before it. */
export function deckWords(text: string): string[] {
  let kind = "";
  return text.split(",").map((word) => {
    if (!word.includes(":")) return kind + word;
    kind = word.slice(0, word.indexOf(":") + 1);
    return word;
  });
}

/** The values of one facet that a deck names; none = all of them. */
export function facetOf(deck: readonly string[], facet: Facet): string[] {
  return deck.filter((word) => word.startsWith(`${facet}:`)).map((word) => word.slice(facet.length + 1));
}

/** The deck with a value of a facet turned on or off. */
export function toggled(deck: readonly string[], facet: Facet, value: string): readonly string[] {
  const word = `${facet}:${value}`;
  return deck.includes(word) ? deck.filter((other) => other !== word) : [...deck, word];
}

/**
 * The cards of a deck, in the order of `cards`: those listed one by one, and those that agree with every facet that the deck
 * names. Intimate ones are in it only where the deck names their card, or the pelvic floor among its regions.
 */
export function cardsInDeck(cards: readonly StudyCard[], deck: readonly string[]): StudyCard[] {
  const named = new Set(deck.filter((word) => readCardId(word) !== null));
  const [regions, wantedTiers, types] = facetNames.map((facet) => facetOf(deck, facet)) as [
    string[],
    string[],
    string[],
  ];
  const byFacets = named.size === 0 || regions.length + wantedTiers.length + types.length > 0;
  const intimate = regions.some(isIntimateRegion);
  const within = (values: readonly string[], value: string) => values.length === 0 || values.includes(value);
  return cards.filter(
    (card) =>
      named.has(card.id) ||
      (byFacets &&
        (!card.intimate || intimate) &&
        within(regions, card.region) &&
        within(wantedTiers, card.tier) &&
        within(types, card.type)),
  );
}
