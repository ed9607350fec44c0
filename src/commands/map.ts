/**
 * `npm run map`: makes the flat map of places of pain, `src/ui/pain/bodyMap.json`, from the stored model and the zones. To be
 * run again when either has changed; a test tells when.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zones } from "../anatomy/zones";
import { flatMap } from "../core/flatMap";
import { loadBody, skinOf } from "./body";
import { refuse } from "./refuse";

const body = await loadBody();
const skin = body && skinOf(body);
if (!skin) refuse("map: the model has no skin yet; run npm run model");
const map = flatMap(skin, zones);
const file = fileURLToPath(new URL("../ui/pain/bodyMap.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(map)}\n`);
process.stdout.write(`map: ${map.front.shapes.length} places from the front, ${map.back.shapes.length} from behind\n`);
