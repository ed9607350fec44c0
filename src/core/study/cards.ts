/**
 * The cards of study mode. A card is a kind of question and what it asks about; its id says both and never changes, so that
 * what a learner has practised outlives every new version: `find:infraspinatus.trp1`, `name:trapezius-descending`.
 */
import { muscleStructure } from "../../anatomy/structures";
import { type Tier, tierOf } from "../../clinical/tiers";
import type { Muscle, TriggerPoint } from "../../clinical/types";
import { feltIntimately, isIntimateRegion } from "../intimate";

/**
 * find: touch the place of a point. name: say what is lit up. layer: the same in a region whose upper layers are off. pattern: whose pain is drawn? draw: draw the pain of a point.
 * order: the tissues that a needle meets. hazard: what the needle must not meet.
 */
export const cardTypes = ["find", "name", "layer", "pattern", "draw", "order", "hazard"] as const;
export type CardType = (typeof cardTypes)[number];

/** Questions about needling: for clinicians, after the reminder. */
export const NEEDLE_TYPES: ReadonlySet<CardType> = new Set<CardType>(["order", "hazard"]);

export interface StudyCard {
  readonly id: string;
  readonly type: CardType;
  /**
   * find, pattern, draw, order: a trigger point. name, layer: a structure. hazard: a muscle, or a point with needling of its own.
   */
  readonly subject: string;
  readonly muscle: string;
  readonly region: string;
  readonly tier: Tier;
  /** Asks about an intimate place of the body: only where it was asked for. */
  readonly intimate: boolean;
}

/** The type and the subject of a card's id; null where it is none. Whether the subject exists is not asked. */
export function readCardId(id: string): Pick<StudyCard, "type" | "subject"> | null {
  const colon = id.indexOf(":");
  const type = cardTypes.find((one) => one === id.slice(0, colon));
  const subject = id.slice(colon + 1);
  return type && /^[a-z0-9-]+(\.trp\d+)?$/.test(subject) ? { type, subject } : null;
}

/** Layers of muscle that are taken off before a structure is asked about by its depth; 0 for a superficial one. */
export const layersOver = (structure: string): number => (muscleStructure(structure)?.layer ?? 1) - 1;

/** Every card there is, muscle by muscle in the order of the tables. */
export function cardsOf(muscles: readonly Muscle[]): StudyCard[] {
  return muscles.flatMap((muscle) => {
    const card = (type: CardType, subject: string, intimate = false): StudyCard => ({
      id: `${type}:${subject}`,
      type,
      subject,
      muscle: muscle.id,
      region: muscle.region,
      tier: tierOf(muscle.id),
      intimate: intimate || isIntimateRegion(muscle.region),
    });
    const ofPoint = (point: TriggerPoint): StudyCard[] => [
      card("find", point.id),
      card("pattern", point.id, feltIntimately(point)),
      card("draw", point.id, feltIntimately(point)),
      card("order", point.id),
      ...(point.needling && point.needling.hazards.length > 0 ? [card("hazard", point.id)] : []),
    ];
    return [
      ...muscle.parts.map((part) => card("name", part)),
      ...muscle.parts.filter((part) => layersOver(part) > 0).map((part) => card("layer", part)),
      ...muscle.triggerPoints.flatMap(ofPoint),
      ...(muscle.needling.hazards.length > 0 ? [card("hazard", muscle.id)] : []),
    ];
  });
}
