/** Checks the clinical tables before a build: exits 1 and names each fault on standard error. */
import { landmarks } from "../anatomy/landmarks";
import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { zones } from "../anatomy/zones";
import { citations, claims, muscles } from "../clinical";
import { checkContent } from "../clinical/check";

const faults = checkContent(
  { muscles, claims, citations },
  {
    zones: new Map(zones.map((zone) => [zone.id, zone.laterality])),
    structures: new Map(MUSCLE_STRUCTURES.map((s) => [s.id, { bodies: s.figures.length, muscle: s.muscle }])),
    landmarks: new Set(Object.keys(landmarks)),
    regions: new Set(MUSCLE_STRUCTURES.map((s) => s.region)),
  },
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else {
  const points = muscles.reduce((sum, muscle) => sum + muscle.triggerPoints.length, 0);
  process.stdout.write(`content is sound: ${muscles.length} muscles, ${points} points, ${claims.length} claims\n`);
}
