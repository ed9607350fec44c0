import { mergedItems, readVisit, type VisitItem, writeVisit } from "../core/visit";
import type { StringStorage } from "./keptStorage";
import { createKeptStore, type KeptForm, type KeptState, type KeptStore } from "./keptStore";

export type VisitState = KeptState<VisitItem>;
export type VisitStore = KeptStore<VisitItem>;

/** How visit lists are kept. */
export const visitForm: KeptForm<VisitItem> = {
  key: "needlepoint.visit",
  asidePrefix: "needlepoint.visit.aside.",
  read: readVisit,
  write: writeVisit,
  merge: mergedItems,
  nameOf: ({ point, side }) => `${point}.${side}`,
};

/** A visit list over a storage; null where the browser denies it. Never throws. */
export function createVisitStore(storage: StringStorage | null, now: () => Date = () => new Date()): VisitStore {
  return createKeptStore(visitForm, storage, now);
}
