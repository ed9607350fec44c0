/**
 * `npm run -s pain -- ZONE[:R|:L] ...`: ranks trigger points for these places of pain, best first, as JSON on standard
 * output. A wrong argument prints one line on standard error and exits 2.
 */
import { zones, zonesById } from "../anatomy/zones";
import { muscles } from "../clinical";
import { rankPoints } from "../core/ranking";
import { readPainArguments } from "./painArguments";
import { refuse } from "./refuse";

const pain = readPainArguments(process.argv.slice(2), zones);
if (typeof pain === "string") refuse(pain);
const points = muscles.flatMap((muscle) => muscle.triggerPoints);
const ranked = rankPoints(points, pain, zonesById);
process.stdout.write(`${JSON.stringify(ranked, null, 2)}\n`);
