import { type PackedBody, type ReadBody, unpackBody } from "./packedBody";
import { BodyError, type BodyFailure } from "./types";

/** What the worker sends back. */
export type WorkerAnswer =
  | { readonly packed: PackedBody }
  | { readonly failure: BodyFailure; readonly message: string };

/**
 * Reads the model file in a worker: decoded, merged, with its search tree. The file's bytes are handed over to the worker.
 * @throws BodyError "damaged" where the file cannot be read, "network" where the worker's code does not come
 */
export async function readInWorker(data: ArrayBuffer): Promise<ReadBody> {
  const worker = new Worker(new URL("./bodyWorker.ts", import.meta.url), { type: "module" });
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => resolve(data));
      worker.addEventListener("error", (event) => {
        reject(new BodyError("network", `The body's reader did not start: ${event.message}`));
      });
      worker.postMessage(data, [data]);
    });
    if ("failure" in answer) throw new BodyError(answer.failure, answer.message);
    return unpackBody(answer.packed);
  } finally {
    worker.terminate();
  }
}
