/** The worker that reads the body: decoding it and building its search tree would make the page stutter. */
import { packBody, searchTree } from "./packedBody";
import { parseBody } from "./parseBody";
import type { WorkerAnswer } from "./readInWorker";
import { BodyError } from "./types";

self.addEventListener("message", async ({ data }: MessageEvent<ArrayBuffer>) => {
  const answer = (message: WorkerAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  try {
    const model = await parseBody(data);
    const { packed, transfer } = packBody({ model, bvh: searchTree(model) });
    answer({ packed }, transfer);
  } catch (error) {
    answer({ failure: error instanceof BodyError ? error.failure : "damaged", message: String(error) });
  }
});
