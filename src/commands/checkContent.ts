/** Checks the clinical tables before a build: exits 1 and names each fault on standard error. */
import { citations, claims, muscles } from "../clinical";
import { checkContent } from "../clinical/check";
import { anatomyIds } from "./anatomyIds";

const faults = checkContent({ muscles, claims, citations }, anatomyIds);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
else {
  const points = muscles.reduce((sum, muscle) => sum + muscle.triggerPoints.length, 0);
  process.stdout.write(`content is sound: ${muscles.length} muscles, ${points} points, ${claims.length} claims\n`);
}
