/**
 * `npm run -s content:sources`: how well the clinical rows (muscles, points, claims) are sourced: how many cite a work whose
 * text or record was seen, how many rest on one unread text alone (each named), how the works were checked, which no row cites.
 */
import { citations, claims, muscles } from "../clinical";
import type { Source } from "../clinical/types";
import { refuse } from "./refuse";

interface Row {
  readonly name: string;
  readonly works: readonly string[];
}

if (process.argv.length > 2) refuse("content:sources: takes no argument");

const row = (name: string, sources: readonly Source[]): Row => ({
  name,
  works: [...new Set(sources.map((source) => source.citation))],
});
const rows: readonly Row[] = [
  ...muscles.flatMap((muscle) => [
    row(`muscle ${muscle.id}`, muscle.sources),
    ...muscle.triggerPoints.map((point) => row(`point ${point.id}`, point.sources)),
  ]),
  ...claims.map((claim) => row(`claim ${claim.id}`, claim.sources)),
];

const idsChecked = (as: string) => citations.filter(({ checked }) => checked === as).map(({ id }) => id);
const full = idsChecked("full");
const record = idsChecked("record");
const unread = idsChecked("unread");
const seen = new Set([...full, ...record]);

const onSeen = rows.filter(({ works }) => works.some((id) => seen.has(id)));
const onUnread = rows.filter(({ works }) => !works.some((id) => seen.has(id)));
const onOneUnread = onUnread.filter(({ works }) => works.length === 1);
const cited = new Set(rows.flatMap(({ works }) => works));
const uncited = citations.filter(({ id }) => !cited.has(id));

const lines = [
  `rows: ${rows.length}`,
  `  citing at least one work whose text or record was seen: ${onSeen.length}`,
  `  resting on several unread texts: ${onUnread.length - onOneUnread.length}`,
  `  resting on one unread text alone: ${onOneUnread.length}`,
  `works: ${citations.length}`,
  `  full text read: ${full.length}`,
  `  record or abstract seen: ${record.length}`,
  `  unread: ${unread.length}`,
  `  cited by no row: ${uncited.length}${uncited.map(({ id }) => ` ${id}`).join("")}`,
  ...onOneUnread.map(({ name, works }) => `one unread text: ${name}: ${works.join("")}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
