/** The page that reads the body both ways; it runs in the browser that `bench.ts` drives. */

import { searchTree } from "../../scene/body/packedBody";
import { parseBody } from "../../scene/body/parseBody";
import { readInWorker } from "../../scene/body/readInWorker";
import { SceneBody } from "../../scene/body/SceneBody";
import { hitsAround } from "../../scene/pickBody";
import { frontCamera, type PickTimes, SCREEN, timePicks } from "./touches";

/** Milliseconds. */
export interface Reading {
  /** Decoding and building the search tree on the page's own thread. */
  readonly own: number;
  /** The same in the worker, until the body is there. */
  readonly worker: number;
  /** The longest time in which the page could do nothing else meanwhile. */
  readonly still: number;
}

declare global {
  interface Window {
    bench(): Promise<Reading>;
    /** How long a touch takes to be answered. */
    benchPicks(): Promise<PickTimes>;
  }
}

window.bench = async () => {
  const bytes = await (await fetch("/models/body.glb")).arrayBuffer();
  const start = performance.now();
  searchTree(await parseBody(bytes.slice(0)));
  const own = performance.now() - start;

  let last = performance.now();
  let still = 0;
  const ticks = new MessageChannel();
  const tick = () => {
    const now = performance.now();
    still = Math.max(still, now - last);
    last = now;
    ticks.port2.postMessage(null);
  };
  ticks.port1.onmessage = tick;
  tick();
  const began = performance.now();
  await readInWorker(bytes);
  const worker = performance.now() - began;
  tick();
  ticks.port1.close();
  return { own, worker, still };
};

window.benchPicks = async () => {
  const bytes = await (await fetch("/models/body.glb")).arrayBuffer();
  const body = new SceneBody(await readInWorker(bytes));
  const camera = frontCamera();
  return timePicks((x, y) => hitsAround(body, camera, SCREEN, x, y));
};
