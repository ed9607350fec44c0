/**
 * `npm run -s content:check [-- MUSCLE...]`: checks the clinical tables, the words for patients and the patterns on the
 * body, before every build. Exits 1 and names each fault on standard error. With muscles named, only their faults are shown.
 */
import { zones } from "../anatomy/zones";
import { citations, claims, muscles, redFlags, sayings, storySteps, themes } from "../clinical";
import { checkContent } from "../clinical/check";
import { checkRedFlags } from "../clinical/checkRedFlags";
import { pointOnBodyFaults, sharedFieldFaults } from "../core/contentOnBody";
import { anatomyIds } from "./anatomyIds";
import { loadBody, muscleMesh, skinOf } from "./body";
import { muscleNames } from "./muscleNames";
import { refuse } from "./refuse";
import { patientTexts, wordFaults } from "./words";

const wanted = process.argv.slice(2);
for (const id of wanted) if (!muscles.some((muscle) => muscle.id === id)) refuse(`content:check: no muscle "${id}"`);

const body = await loadBody();
const skin = body && skinOf(body);
if (!body || !skin) refuse("content:check: the model has no skin yet; run npm run model");
const meshOf = (structure: string) => {
  const part = body.parts.get(`${structure}.R`) ?? body.parts.get(structure);
  return part ? muscleMesh(part) : null;
};

const points = muscles.flatMap((muscle) => muscle.triggerPoints);
const content = { muscles, claims, themes, sayings, citations };
const tables = checkContent(content, anatomyIds);
const all = [
  ...tables,
  ...checkRedFlags(redFlags, anatomyIds.zones, new Set(citations.map(({ id }) => id))),
  ...wordFaults(
    [
      ...patientTexts({ ...content, storySteps }),
      ...redFlags.map(({ id, text }) => ({ row: `red flag ${id}: text.patient`, text: text.patient })),
    ],
    muscleNames(muscles),
  ),
  // Patterns can only be drawn when every zone and landmark that they name exists.
  ...(tables.length > 0
    ? []
    : [
        ...points.flatMap((point) => pointOnBodyFaults(point, { skin, zones, meshOf })),
        ...sharedFieldFaults(muscles, skin),
      ]),
];
const faults = wanted.length === 0 ? all : all.filter((fault) => wanted.some((id) => mentions(fault, id)));
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else
  process.stdout.write(
    wanted.length > 0
      ? `sound: ${wanted.join(", ")}\n`
      : `content is sound: ${muscles.length} muscles, ${points.length} points, ${claims.length} claims, ${sayings.length} sayings\n`,
  );

/** True where a fault's line speaks of the muscle or of one of its points. */
function mentions(fault: string, muscle: string): boolean {
  return fault.split(/[\s:]+/).some((word) => word === muscle || word.startsWith(`${muscle}.`));
}
