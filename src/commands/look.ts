/**
 * `npm run model:look -- --out DIR [--view NAME]... [--only ID]... [--layer N] [--skin 0..1] [--from X,Y,Z]
 * [--centre X,Y,Z] [--room MM] [--draft]`: renders the model to DIR/NAME.png: front, back, left, right, top, sole and each region of the body (the region "back" as "back-region", for
 * "back" is the whole body from behind); all of them without --view.
 *
 * Muscles and bones are shown without skin unless --skin says how dense it is. --only shows nothing but these structures
 * or muscles (of one side with .R or .L) and fits the picture to them; --layer takes off the muscle layers 1 to N.
 * --from (towards the camera), --centre (mm) and --room (mm from edge to edge) replace those of the views. --draft takes
 * muscles and bones from the tables as they are now, without the shade of the stored model.
 * A wrong argument prints one line on standard error and exits 2; a failure to draw exits 1.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadBody, MODEL } from "./body";
import { readLookArguments } from "./look/arguments";
import { draftModel, draftNodes } from "./look/draft";
import { photograph } from "./look/photograph";
import { refuse } from "./refuse";

const body = await loadBody();
const request = readLookArguments(process.argv.slice(2), new Set([...(body?.parts.keys() ?? []), ...draftNodes()]));
if (typeof request === "string") refuse(request);
if (!body) {
  process.stderr.write("look: there is no model yet; make it with npm run model\n");
  process.exit(1);
}
try {
  await mkdir(request.out, { recursive: true });
} catch (error) {
  refuse(`look: --out ${request.out} cannot be a folder: ${(error as Error).message}`);
}
const model = request.draft ? await draftModel(body) : await readFile(MODEL);
for await (const { name, png } of photograph(model, request.shots, request)) {
  const file = join(request.out, `${name}.png`);
  await writeFile(file, png);
  process.stdout.write(`${file}\n`);
}
