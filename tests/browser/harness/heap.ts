import type { CDPSession, Page } from "playwright-core";

/** What a page holds in the main memory, once all that nobody holds was collected. */
export interface Held {
  /** All of the scripts' heap, with what the engine has compiled, bytes. */
  readonly heap: number;
  /** What the page itself made: objects, arrays, texts, functions, elements and the bytes of buffers. Bytes. */
  readonly own: number;
  /** Elements, texts and comments, also such as are kept outside the document. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects and measures. It takes some seconds: the whole heap is read. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  // What a first collection frees may be all that held something else.
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const own = ownBytes(await snapshot(session));
  await session.detach();
  return { heap: usedSize, own, nodes, listeners: jsEventListeners };
}

/** The part of Chromium's heap snapshots that is read here: a flat list of nodes, each as many numbers as it has fields. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

async function snapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot");
  return JSON.parse(chunks.join("")) as Snapshot;
}

/** Kinds of nodes that are the engine's: what it compiles, the better the more often it runs, and keeps of it. */
const ENGINE = new Set(["code", "hidden", "object shape", "synthetic"]);

function ownBytes({ snapshot: { meta }, nodes }: Snapshot): number {
  const fields = meta.node_fields;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const kinds = meta.node_types[type]!;
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!ENGINE.has(kinds[nodes[at + type]!]!)) sum += nodes[at + size]!;
  return sum;
}
