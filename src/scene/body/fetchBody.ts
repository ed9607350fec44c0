import crc32 from "crc-32";
import { BodyError } from "./types";

const GLB_MAGIC = 0x46546c67;

/**
 * Fetches a GLB and checks that it arrived whole and unchanged.
 * @param checksum CRC-32 (signed) of the file that belongs to this build; null to skip the check
 * @param onProgress share loaded, 0..1, where the length is known
 * @throws BodyError "network" (nothing came), "missing" (the host has no such file), "damaged" (cut short, not a GLB, or
 * not the bytes that were built)
 */
export async function fetchBody(
  url: string,
  checksum: number | null,
  onProgress?: (share: number) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(url).catch(connectionLost);
  if (!response.ok) throw new BodyError("missing", `The body could not be fetched: HTTP ${response.status}`);
  const data = await readAll(response, onProgress).catch(connectionLost);
  checkGlb(data);
  if (checksum !== null && crc32.buf(new Uint8Array(data)) !== checksum) {
    throw new BodyError("damaged", "The body file is not the one that belongs to this version.");
  }
  return data;
}

function connectionLost(error: unknown): never {
  throw new BodyError("network", `The body could not be fetched: ${String(error)}`);
}

/** Throws BodyError "damaged" unless the bytes are a GLB of the length that its header names. */
export function checkGlb(data: ArrayBuffer): void {
  const header = new DataView(data);
  if (data.byteLength < 20 || header.getUint32(0, true) !== GLB_MAGIC) {
    throw new BodyError("damaged", "The body file is not a model file.");
  }
  const length = header.getUint32(8, true);
  if (length !== data.byteLength) {
    throw new BodyError("damaged", `The body file is cut short: ${data.byteLength} of ${length} bytes.`);
  }
}

async function readAll(response: Response, onProgress?: (share: number) => void): Promise<ArrayBuffer> {
  const total = Number(response.headers.get("content-length") ?? 0);
  // A compressed transfer reports another length than arrives here, so the share is capped.
  if (!response.body || !onProgress || !total) return response.arrayBuffer();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    loaded += value.byteLength;
    onProgress(Math.min(1, loaded / total));
  }
  const all = new Uint8Array(loaded);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all.buffer;
}
