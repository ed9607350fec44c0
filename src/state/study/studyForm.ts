import type { CardMemory } from "../../core/study/memory";
import { mergedRecords, readRecord, writeRecord } from "../../core/study/record";
import type { KeptForm } from "../keptStore";

/** How what was practised is kept in the browser. */
export const studyForm: KeptForm<CardMemory> = {
  key: "needlepoint.study",
  asidePrefix: "needlepoint.study.aside.",
  read: readRecord,
  write: writeRecord,
  merge: mergedRecords,
  nameOf: ({ card }) => card,
};
