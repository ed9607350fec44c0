/**
 * `npm run model:check [-- [--raw] ID...]`: builds muscles and bones from the tables as they are now, without skin, and
 * prints how they fit (with --raw: before they have settled against each other): volume, length, the gap between each end
 * and what it attaches to, how deep vertices lie in bones and in other muscles. Ends in the skin are left to the
 * tests. With ids, only these structures (as the first of a pair or the second); limits are those of the tests.
 */
import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { buildBones } from "../modelling/bones";
import { buildInside, rightMuscles } from "../modelling/buildBody";
import { checkedBody, endGaps, volumeOf } from "../modelling/check/checkBody";
import { type Contact, contacts } from "../modelling/check/contacts";
import { lengthOf } from "../modelling/measure";
import type { MuscleSurface } from "../modelling/types";
import { refuse } from "./refuse";

const args = process.argv.slice(2);
const raw = args.includes("--raw");
const asked = new Set(args.filter((arg) => arg !== "--raw"));
for (const id of asked) if (!MUSCLE_STRUCTURES.some((entry) => entry.id === id)) refuse(`check: no structure "${id}"`);

const inside = raw ? [...rightMuscles(), ...buildBones()] : buildInside();
const body = checkedBody(inside);
const all = contacts(body);
let faults = 0;
for (const entry of MUSCLE_STRUCTURES) {
  if (asked.size > 0 && !asked.has(entry.id)) continue;
  const own = body.get(entry.id)!;
  const lines = [
    `volume ${volumeOf(own.structure).toFixed(1)} cm3, length ${lengthOf(own.structure.surface as MuscleSurface).toFixed(0)} mm`,
  ];
  if (!entry.attaches) lines.push("! names nothing that it attaches to");
  for (const { end, to, gap, limit } of endGaps(entry, body).filter(({ to }) => to !== "skin"))
    if (gap > limit || asked.size > 0) lines.push(`${gap > limit ? "! " : ""}${end} ${gap.toFixed(1)} mm from ${to}`);
  for (const contact of all.filter(({ id, inside }) => id === entry.id || (asked.size > 0 && inside === entry.id)))
    if (contact.fault || asked.size > 0) lines.push(inWords(contact));
  const wrong = lines.filter((line) => line.startsWith("!")).length;
  faults += wrong;
  if (wrong > 0 || asked.size > 0)
    process.stdout.write(`${entry.id}\n${lines.map((line) => `    ${line}\n`).join("")}`);
}
process.stdout.write(`${faults} faults\n`);

function inWords({ id, inside, depth, at, share, fault }: Contact): string {
  const place = at.map((mm) => mm.toFixed(0)).join(", ");
  const share2 = `${(share * 100).toFixed(1)} % of its vertices deeper than 2 mm`;
  return `${fault ? "! " : ""}${id} in ${inside}: ${depth.toFixed(1)} mm at (${place}), ${share2}`;
}
