import * as fc from "fast-check";
import type { Page } from "playwright-core";
import * as clinical from "../../../src/clinical";
import { encodeStrokes, type PaintedStroke } from "../../../src/core/strokeCodec";
import type { SceneStats } from "../../../src/scene/stats";
import { indexContent } from "../../../src/state/content";
import { linkVocabulary } from "../../../src/state/vocabulary";
import { settled, statsOf } from "./app";

const content = indexContent(clinical);
const words = linkVocabulary(content, new Set(["en"]));
const START = "#";
/** Actions in one call of the page. */
const BATCH = 50;

const point = fc
  .constantFrom(...content.points.values())
  .map(({ point: { id, structure } }) => `muscle=${structure}&trp=${id}`);
const side = fc.constantFrom("R", "L");
const zone = fc.constantFrom(...[...words.zones].filter(([, { sided }]) => sided).map(([id]) => id));
const muscle = fc.constantFrom(...words.muscles);

/** On the right shoulder and thigh, from the front. */
const STROKES: PaintedStroke[] = [
  {
    points: [
      [-170, 1320, 40],
      [-200, 1220, 30],
    ],
    radius: 18,
  },
  {
    points: [
      [-95, 700, 70],
      [-90, 620, 70],
    ],
    radius: 12,
  },
];

/** What is done over and over, as links. A new mode of the page is one more row. */
const ACTIONS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "a muscle": fc.tuple(muscle, side).map(([id, of]) => `#muscle=${id}&side=${of}`),
  "a point and its pain": fc.tuple(point, side).map(([it, of]) => `#${it}&side=${of}`),
  "a named pain": fc.tuple(zone, side).map(([id, of]) => `#mode=pain&pain=${id}:${of}`),
  "a painted pain": fc.subarray(STROKES).map((some) => `#mode=pain&strokes=${encodeStrokes(some)}`),
  "a needle's path, step by step": fc.tuple(point, fc.nat(6)).map(([it, step]) => `#mode=needling&${it}&step=${step}`),
  "the story of the needle": fc
    .tuple(point, side, fc.integer({ min: 1, max: 10 }), fc.constantFrom("patient", "clinician"))
    .map(([it, of, step, register]) => `#${it}&side=${of}&step=${step}&register=${register}`),
  "study mode": fc.constantFrom("#mode=study", "#mode=study&deck=region:neck", "#mode=study&deck=tier:core"),
  "turned to the patient": point.map((it) => `#face=1&${it}`),
  "layers, glass and names": fc
    .tuple(muscle, fc.nat(4), fc.boolean())
    .map(([id, layer, xray]) => `#muscle=${id}&layer=${layer}&xray=${Number(xray)}&labels=1&hide=${id}`),
  "the table of all points": fc.constant("#page=points"),
  "a free camera": fc
    .tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: 300, max: 1600 }))
    .map(([x, y]) => `#view=cam:${x},${y},1400,0,${y},0,35`),
};

/**
 * Does what links say, one after the other, as fast as the page takes it.
 * @param drawn one of so many is drawn: what is left out is never sent to the device, and a frame is what software GL is
 * slow at
 */
export async function act(page: Page, links: readonly string[], drawn = 5): Promise<void> {
  for (let at = 0; at < links.length; at += BATCH)
    await page.evaluate(
      async ({ some, drawn }) => {
        for (const [n, link] of some.entries()) {
          location.hash = link;
          await new Promise((done) => setTimeout(done));
          // The second frame comes after all that the first has brought about.
          if (n % drawn === 0)
            for (let frame = 0; frame < (drawn === 1 ? 2 : 1); frame++) await new Promise(requestAnimationFrame);
        }
      },
      { some: links.slice(at, at + BATCH), drawn },
    );
}

/** What was last shown may be kept until something else is: so the same is shown last each time. */
const LAST = "#muscle=infraspinatus&trp=infraspinatus.trp1";

/** Comes to rest at the start view, and tells what is held on the device. */
export async function rested(page: Page): Promise<SceneStats> {
  for (const link of [LAST, START]) {
    await act(page, [link]);
    await settled(page);
  }
  return statsOf(page);
}

/** So many actions at random. */
export const someActions = (seed: number, count: number): string[] =>
  fc.sample(
    fc.constantFrom(...Object.values(ACTIONS)).chain((action) => action),
    { seed, numRuns: count },
  );

/** So many of each kind of action, so that afterwards the code and the shaders of all are there. */
export const eachAction = (times: number): string[] =>
  Object.values(ACTIONS).flatMap((action, n) => fc.sample(action, { seed: n, numRuns: times }));
