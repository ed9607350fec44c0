import crc32 from "crc-32";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkGlb, fetchBody } from "../../../src/scene/body/fetchBody";
import { parseBody } from "../../../src/scene/body/parseBody";
import { bodyBytes } from "../fixtures/loadedBody";

/** The smallest thing with a GLB's header: magic, version, length, and an empty JSON chunk. */
function smallGlb(): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint32(0, 0x46546c67, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, 24, true);
  view.setUint32(12, 4, true);
  view.setUint32(16, 0x4e4f534a, true);
  new Uint8Array(view.buffer).set([123, 125, 32, 32], 20);
  return view.buffer;
}

const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, init)));

afterEach(() => vi.unstubAllGlobals());

describe("checkGlb", () => {
  it("accepts a whole file, and the model itself", async () => {
    expect(() => checkGlb(smallGlb())).not.toThrow();
    const bytes = await bodyBytes();
    expect(() => checkGlb(bytes)).not.toThrow();
  });

  it.each([
    ["nothing", () => new ArrayBuffer(0)],
    ["half a header", () => smallGlb().slice(0, 10)],
    ["a page in its place", () => new TextEncoder().encode("<!doctype html><title>Not found</title>").buffer],
    ["a file cut short", () => smallGlb().slice(0, 20)],
    [
      "a file with more than its header names",
      () => {
        const longer = new Uint8Array(30);
        longer.set(new Uint8Array(smallGlb()));
        return longer.buffer;
      },
    ],
  ])("calls %s damaged", (_, make) => {
    expect(() => checkGlb(make() as ArrayBuffer)).toThrow(expect.objectContaining({ failure: "damaged" }));
  });

  it("calls the model damaged wherever it is cut", async () => {
    const bytes = await bodyBytes();
    for (const share of [0.001, 0.25, 0.5, 0.999]) {
      const cut = bytes.slice(0, Math.floor(bytes.byteLength * share));
      expect(() => checkGlb(cut)).toThrow(expect.objectContaining({ failure: "damaged" }));
    }
    expect(() => checkGlb(bytes.slice(0, bytes.byteLength - 1))).toThrow();
  });
});

describe("fetchBody", () => {
  it("returns the bytes and tells how far it is", async () => {
    const glb = smallGlb();
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const [from, to] of [
          [0, 6],
          [6, 18],
          [18, 24],
        ] as const)
          controller.enqueue(new Uint8Array(glb.slice(from, to)));
        controller.close();
      },
    });
    answer(stream, { headers: { "content-length": "24" } });
    const shares: number[] = [];
    const data = await fetchBody("body.glb", null, (share) => shares.push(share));
    expect(new Uint8Array(data)).toEqual(new Uint8Array(glb));
    expect(shares).toEqual([0.25, 0.75, 1]);
  });

  it("never tells of more than all, where the transfer was compressed", async () => {
    answer(smallGlb(), { headers: { "content-length": "5" } });
    const shares: number[] = [];
    await fetchBody("body.glb", null, (share) => shares.push(share));
    expect(Math.max(...shares)).toBe(1);
  });

  it("works without a known length", async () => {
    answer(smallGlb());
    expect((await fetchBody("body.glb", null, () => {})).byteLength).toBe(24);
  });

  it.each([404, 500, 503])("names a refusal (%i) as missing", async (status) => {
    answer("no", { status });
    await expect(fetchBody("body.glb", null)).rejects.toMatchObject({ name: "BodyError", failure: "missing" });
  });

  it("names a dead connection as network", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(fetchBody("body.glb", null)).rejects.toMatchObject({ name: "BodyError", failure: "network" });
  });

  it("names a connection that dies on the way as network", async () => {
    const dying = () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new Uint8Array(8));
        },
        pull(controller) {
          controller.error(new TypeError("network error"));
        },
      });
    for (const onProgress of [undefined, () => {}]) {
      answer(dying(), { headers: { "content-length": "24" } });
      await expect(fetchBody("body.glb", null, onProgress)).rejects.toMatchObject({ failure: "network" });
    }
  });

  it("names any changed bit as damaged, by the checksum of the build", async () => {
    const glb = new Uint8Array(smallGlb());
    const checksum = crc32.buf(glb);
    for (let bit = 0; bit < glb.length * 8; bit++) {
      const changed = glb.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      answer(changed);
      await expect(fetchBody("body.glb", checksum)).rejects.toMatchObject({ failure: "damaged" });
    }
    answer(glb);
    expect((await fetchBody("body.glb", checksum)).byteLength).toBe(glb.length);
  });

  it("names a host's own page in place of the file as damaged", async () => {
    answer("<!doctype html><p>Welcome</p>", { headers: { "content-type": "text/html" } });
    await expect(fetchBody("body.glb", null, () => {})).rejects.toMatchObject({ failure: "damaged" });
  });
});

describe("parseBody", () => {
  it("names a sound GLB without a body as damaged", async () => {
    const text = new TextEncoder().encode('{"asset":{"version":"2.0"},"scenes":[{"nodes":[]}],"scene":0}   ');
    const length = text.length - (text.length % 4);
    const view = new DataView(new ArrayBuffer(20 + length));
    for (const [at, value] of [0x46546c67, 2, 20 + length, length, 0x4e4f534a].entries())
      view.setUint32(at * 4, value, true);
    new Uint8Array(view.buffer).set(text.slice(0, length), 20);
    checkGlb(view.buffer);
    await expect(parseBody(view.buffer)).rejects.toMatchObject({ failure: "damaged" });
  });

  it("names a broken description as damaged", async () => {
    const bytes = await bodyBytes();
    new Uint8Array(bytes)[20] = 0;
    await expect(parseBody(bytes)).rejects.toMatchObject({ name: "BodyError", failure: "damaged" });
  });
});
