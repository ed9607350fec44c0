import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REGIONS } from "../../src/anatomy/regions";
import { MUSCLE_STRUCTURES, muscleStructure } from "../../src/anatomy/structures";
import { muscles } from "../../src/clinical";
import { readLookArguments } from "../../src/commands/look/arguments";
import { SHOTS } from "../../src/commands/look/shots";

/** Starting Node and a browser with software GL takes its time on a busy machine. */
const PATIENCE = 240_000;

const NODES = new Set(["skin", "sternum", "infraspinatus.R", "infraspinatus.L", "trapezius-descending.R"]);
const read = (line: string) => readLookArguments(line.split(" ").filter(Boolean), NODES);

describe("the regions", () => {
  it("are the sixteen, from head to foot", () => {
    const order = "head face neck shoulder-girdle rotator-cuff arm forearm hand";
    const rest = "thorax abdomen back pelvis-hip pelvic-floor thigh leg foot";
    expect(REGIONS.map(({ id }) => id).join(" ")).toBe(`${order} ${rest}`);
  });

  it("hold every structure and every muscle with trigger points", () => {
    const known = new Set<string>(REGIONS.map(({ id }) => id));
    expect(MUSCLE_STRUCTURES.filter(({ region }) => !known.has(region)).map(({ id }) => id)).toEqual([]);
    expect(muscles.filter(({ region }) => !known.has(region)).map(({ id }) => id)).toEqual([]);
  });

  it("are places on the body, seen from outside; what is taken off belongs to other regions", () => {
    for (const { id, centre, height, from, under } of REGIONS) {
      const [x, y, z] = centre;
      expect(x <= 0 && x > -350 && y > 0 && y < 1660 && Math.abs(z) < 150, id).toBe(true);
      expect(height > 100 && height < 800, id).toBe(true);
      expect(Math.hypot(...from), id).toBeGreaterThan(0);
      for (const other of under ?? [])
        expect(muscleStructure(other)?.region ?? "none", `${other} over ${id}`).not.toBeOneOf([id, "none"]);
    }
  });
});

describe("the arguments of npm run model:look", () => {
  it("name every view once where none is asked for", () => {
    const all = read("--out d");
    expect(all).toMatchObject({ out: "d", only: null, layer: 0, skin: 0, shots: SHOTS });
    const names = SHOTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ["front", "back", "left", "right", "top", "sole"]) expect(names).toContain(name);
    for (const { id } of REGIONS) expect(names.includes(id) || names.includes(`${id}-region`), id).toBe(true);
  });

  it("take structures with and without a side, and muscles by their parts", () => {
    expect(read("--out d --only infraspinatus --only sternum")).toMatchObject({
      only: ["infraspinatus.R", "infraspinatus.L", "sternum"],
    });
    expect(read("--out d --only infraspinatus.L")).toMatchObject({ only: ["infraspinatus.L"] });
    expect(read("--out d --only trapezius")).toMatchObject({ only: ["trapezius-descending.R"] });
    expect(read("--out d --draft --view foot --from 0,1,2.5 --room 90")).toMatchObject({
      draft: true,
      shots: [{ name: "foot", from: [0, 1, 2.5], room: [90, 90] }],
    });
    expect(read("--out d --view foot --view foot --layer 2 --skin 0.4")).toMatchObject({ layer: 2, skin: 0.4 });
  });

  it.each([
    ["", /--out/],
    ["--view front", /--out/],
    ["--out", /--out needs a value/],
    ["--out --view front", /--out needs a value/],
    ["--out d --out e", /twice/],
    ["--out d --view moon", /no view "moon"; there are front, back/],
    ["--out d --only femur-of-the-moon", /no structure "femur-of-the-moon"/],
    ["--out d --only sternum.R", /no structure "sternum.R"/],
    ["--out d --layer -1", /--layer/],
    ["--out d --layer 1.5", /--layer/],
    ["--out d --skin 2", /--skin/],
    ["--out d --skin thick", /--skin/],
    ["--out d --from 1,2", /--from is three numbers/],
    ["--out d --room 0", /--room/],
    ["--out d front", /no option "front"/],
  ])("refuse %j in one line", (line, expected) => {
    const answer = read(line);
    expect(answer).toMatch(expected);
    expect(answer).not.toContain("\n");
  });
});

describe.skipIf(!existsSync("public/models/body.glb"))("npm run model:look", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "look-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("refuses a wrong argument with one line and exit code 2", { timeout: PATIENCE }, async () => {
    const { code, out, err } = await run("--out", join(folder, "none"), "--view", "moon");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^look: no view "moon".*\n$/);
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  it.runIf(process.env["NEEDLEPOINT_LONG"])(
    "draws the asked-for structure into the asked-for picture",
    { timeout: PATIENCE },
    async () => {
      const { code, err } = await run("--out", folder, "--view", "front", "--only", "sternum");
      expect([code, err]).toEqual([0, ""]);
      expect(readdirSync(folder)).toEqual(["front.png"]);
      const { width, height, change } = picture(readFileSync(join(folder, "front.png")));
      expect([width, height]).toEqual([1200, 1500]);
      // The sternum fills a good part of the picture, and the ground stays around it.
      expect(change).toBeGreaterThan(0.03);
      expect(change).toBeLessThan(0.9);
    },
  );
});

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", "src/commands/look.ts", ...args], (error, out, err) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** The size of a PNG, and the share of its bytes that differ from what the filter predicts: 0 for an even surface. */
function picture(png: Buffer): { width: number; height: number; change: number } {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(data));
  const changed = raw.reduce((sum, byte) => sum + (byte === 0 ? 0 : 1), 0);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), change: changed / raw.length };
}
