/**
 * `npm run -s content:texts [-- LANGUAGE]`: every text of the content by its key, in English, as JSON: what the
 * `content.json` of a translation starts from. With `--ui` the words of the interface, for its `ui.json`. With a language
 * only what it lacks. A wrong argument, or a key in its files that the English does not have, exits 2 with one line.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { courses, organNames } from "../anatomy/organs";
import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { zones } from "../anatomy/zones";
import { claims, muscles, redFlags, sayings, storySteps, themes } from "../clinical";
import { type Catalogue, textsOf } from "../core/texts";
import { en } from "../ui/locales/en";
import { flat, lacking, nested, unknownKeys } from "../ui/locales/words";
import { loadBody } from "./body";
import { refuse } from "./refuse";

const ui = process.argv.includes("--ui");
const [lang, ...more] = process.argv.slice(2).filter((argument) => argument !== "--ui");
if (more.length > 0 || lang?.startsWith("-")) refuse("content:texts: give at most one language, and --ui");

const english = ui
  ? flat(en)
  : {
      ...textsOf({ muscles, claims, themes, sayings, storySteps, redFlags, structures: MUSCLE_STRUCTURES, zones }),
      ...(await parts()),
    };
const given = lang === undefined ? {} : read(lang);
const [unknown] = unknownKeys(english, given);
if (unknown !== undefined) refuse(`content:texts: ${lang} has a text for "${unknown}", which English does not have`);
const left = lacking(english, given);
process.stdout.write(`${JSON.stringify(ui ? nested(left) : left, null, 2)}\n`);

/** What the language has already. */
function read(language: string): Catalogue {
  const folder = fileURLToPath(new URL(`../ui/locales/${language}/`, import.meta.url));
  if (!existsSync(folder)) refuse(`content:texts: there is no folder src/ui/locales/${language}`);
  const file = `${folder}${ui ? "ui" : "content"}.json`;
  return existsSync(file) ? flat(JSON.parse(readFileSync(file, "utf8"))) : {};
}

/** The names of bones and cartilages, which only the model knows, and of organs, vessels and nerves. */
async function parts(): Promise<Catalogue> {
  const body = await loadBody();
  const named = [...(body?.parts.values() ?? [])].map(({ extras }) => extras);
  const own = named.filter(({ kind }) => kind === "bone" || kind === "cartilage");
  const organs = Object.entries(organNames).map(([id, { label }]) => ({ id, label }));
  return Object.fromEntries([...own, ...organs, ...courses].map(({ id, label }) => [`part.${id}`, label]));
}
