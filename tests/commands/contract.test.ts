import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { muscleStructure } from "../../src/anatomy/structures";
import { zones } from "../../src/anatomy/zones";
import { readPainArguments } from "../../src/commands/painArguments";
import { toPosition } from "../../src/core/muscleCoordinates";
import { encloses } from "../../src/core/winding";
import { muscleSurface } from "../../src/modelling/muscles";
import { readBody } from "../../src/modelling/readGlb";
import { en } from "../../src/ui/locales/en";

const MODEL = "public/models/body.glb";
/** Starting Node and the TypeScript runner takes seconds on a busy machine. */
const PATIENCE = 120_000;

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function run(command: string, ...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    execFile(
      process.execPath,
      ["--import", "tsx", `src/commands/${command}.ts`, ...args],
      options,
      (error, out, err) => {
        done({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

describe("npm run pain", () => {
  it("ranks points for places of pain as JSON, best first", { timeout: PATIENCE }, async () => {
    const { code, out, err } = await run("pain", "anterior-deltoid:R", "deep-shoulder-joint:R", "anterolateral-arm:R");
    expect([code, err]).toEqual([0, ""]);
    const rows = JSON.parse(out) as {
      id: string;
      side: string;
      score: number;
      explains: string[];
      unexplained: string[];
    }[];
    expect(rows[0]).toMatchObject({ side: "R", unexplained: [] });
    expect(rows.slice(0, 4).map((row) => row.id)).toContain("infraspinatus.trp1");
    expect(Object.keys(rows[0]!).sort()).toEqual(["explains", "id", "score", "side", "unexplained"]);
    for (const [i, row] of rows.entries()) if (i > 0) expect(row.score).toBeLessThanOrEqual(rows[i - 1]!.score);
  });

  it("refuses a side on the midline with one line and exit code 2", { timeout: PATIENCE }, async () => {
    const { code, out, err } = await run("pain", "temple:R", "vertex:R");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe('pain: the zone "vertex" lies on the midline and has no side\n');
  });

  it("reads places with and without a side", () => {
    expect(readPainArguments(["temple:R", "temple", "vertex", "precordial:L"], zones)).toEqual([
      { zone: "temple", side: "R" },
      { zone: "temple", side: null },
      { zone: "vertex", side: null },
      { zone: "precordial", side: "L" },
    ]);
  });

  it.each([
    [["elbow-of-the-moon"], /no zone "elbow-of-the-moon"/],
    [["temple:X"], /a side is R or L/],
    [["temple:R:L"], /a side is R or L/],
    [["temple:"], /a side is R or L/],
    [["low-back-band:L"], /no side/],
    [["precordial:R"], /left only/],
    [["temple:R", ""], /no zone/],
    [[], /at least one place/],
  ])("refuses %j", (args, expected) => {
    const answer = readPainArguments(args, zones);
    expect(answer).toMatch(expected);
    expect(answer).not.toContain("\n");
  });
});

describe("npm run where", () => {
  it("tells the coordinates of a place", { timeout: PATIENCE }, async () => {
    const place = toPosition(muscleSurface(muscleStructure("levator-scapulae")!), { u: 0.5, v: 0.5, depth: 0.5 });
    const { code, out } = await run("where", "levator-scapulae", "--at", place.join(","));
    expect(code).toBe(0);
    const [u, v, depth] = out
      .match(/u ([\d.]+) {2}v ([\d.]+) {2}depth ([\d.]+)/)!
      .slice(1)
      .map(Number);
    for (const value of [u, v, depth]) expect(value).toBeCloseTo(0.5, 1);
    expect(out).toMatch(/nearest landmarks/);
  });

  it("refuses an unknown structure with one line and exit code 2", { timeout: PATIENCE }, async () => {
    const { code, out, err } = await run("where", "trapezius", "0.5", "0.5");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^where: no muscle structure "trapezius"; did you mean trapezius-descending.*\n$/);
  });
});

describe.skipIf(!existsSync(MODEL))("npm run content:export", () => {
  it("places every trigger point inside its muscle, under the skin", { timeout: PATIENCE }, async () => {
    const { code, out } = await run("contentExport");
    expect(code).toBe(0);
    const content = JSON.parse(out);
    expect(Object.keys(content)).toEqual(["muscles", "triggerPoints", "zones", "claims", "citations", "version"]);
    const { parts } = await readBody(MODEL);
    const outside: string[] = [];
    for (const point of content.triggerPoints) {
      const part = (parts.get(`${point.structure}.R`) ?? parts.get(point.structure))!;
      if (!encloses(part, point.position)) outside.push(point.id);
      expect(point.skinDistance, point.id).toBeGreaterThan(0);
      for (const share of [...Object.values(point.painted), point.outside]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
    expect(outside).toEqual([]);
  });
});

describe.skipIf(!existsSync(MODEL))("npm run content:texts", () => {
  it("prints every text by its key, the bones' names too, and the words of the interface", {
    timeout: PATIENCE,
  }, async () => {
    const { code, out } = await run("texts");
    expect(code).toBe(0);
    const texts = JSON.parse(out) as Record<string, string>;
    expect(texts["zone.temple.label"]).toBe(zones.find(({ id }) => id === "temple")!.label);
    const { parts } = await readBody(MODEL);
    for (const { extras } of parts.values())
      if (extras.kind !== "skin")
        expect(texts[`part.${extras.id}`] ?? texts[`structure.${extras.id}.label`]).toBe(extras.label);
    expect(JSON.parse((await run("texts", "--ui")).out)).toEqual(en);
  });

  it("refuses a language that has no folder", { timeout: PATIENCE }, async () => {
    expect(await run("texts", "xx")).toEqual({
      code: 2,
      out: "",
      err: "content:texts: there is no folder src/ui/locales/xx\n",
    });
  });
});
