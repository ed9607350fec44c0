import { beforeAll, describe, expect, it, vi } from "vitest";
import { landmarks } from "../../src/anatomy/landmarks";
import { MUSCLE_FIGURES } from "../../src/anatomy/muscles";
import { MUSCLE_STRUCTURES } from "../../src/anatomy/structures";
import { distance } from "../../src/anatomy/vector";
import { type Checked, checkedBody, endGaps, volumeOf } from "../../src/modelling/check/checkBody";
import { contacts } from "../../src/modelling/check/contacts";
import { LENGTH_SERIES } from "../../src/modelling/check/publishedLengths";
import { VOLUME_SERIES } from "../../src/modelling/check/publishedVolumes";
import { ClosedMesh, nearness } from "../../src/modelling/closedMesh";
import { lengthOf } from "../../src/modelling/measure";
import type { BuiltStructure, MuscleSurface } from "../../src/modelling/types";
import { builtBody } from "../harness/builtBody";
import { MEASURED_VOLUMES } from "./measuredVolumes";
import { STRUCTURES_IN_SCOPE } from "./scopeStructures";

// Some hundred thousand questions of depth, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let structures: BuiltStructure[];
let body: Map<string, Checked>;
beforeAll(() => {
  structures = builtBody();
  body = checkedBody(structures);
});

describe("the body", () => {
  it("has every structure of the clinical scope", () => {
    expect(STRUCTURES_IN_SCOPE.filter((id) => body.get(id)?.structure.kind !== "muscle")).toEqual([]);
    expect(STRUCTURES_IN_SCOPE.length).toBe(184);
  });

  it("holds no triangle twice", () => {
    const twice: string[] = [];
    for (const { id, side, surface } of structures) {
      const seen = new Set<string>();
      for (let i = 0; i < surface.indices.length; i += 3) {
        const key = [...surface.indices.subarray(i, i + 3)].sort((a, b) => a - b).join();
        if (seen.has(key)) twice.push(`${id}.${side} ${key}`);
        seen.add(key);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe("every muscle and tendon", () => {
  it("meets at each end what it says it attaches to", () => {
    const mute = MUSCLE_STRUCTURES.filter(({ attaches }) => !attaches?.origin.length || !attaches.insertion.length);
    expect(mute.map(({ id }) => id)).toEqual([]);
    const gaps = MUSCLE_STRUCTURES.flatMap((entry) => endGaps(entry, body)).filter(({ gap, limit }) => gap > limit);
    expect(gaps.map(({ id, end, to, gap }) => `${id} ${end}: ${gap.toFixed(1)} mm from ${to}`)).toEqual([]);
  });

  it("lies beside bones and other muscles, not in them", () => {
    const faults = contacts(body).filter(({ fault }) => fault);
    expect(
      faults.map(
        ({ id, inside, depth, share }) => `${id} in ${inside}: ${depth.toFixed(1)} mm, ${(100 * share).toFixed(0)} %`,
      ),
    ).toEqual([]);
  });

  it("is as large as it was measured, within 15 %, unless it is drawn anew", () => {
    // A figure may be cut into several structures, and several figures may make one.
    const groups = new Map<string, { ids: string[]; cm3: number }>();
    for (const [figure, cm3] of Object.entries(MEASURED_VOLUMES)) {
      const made = MUSCLE_STRUCTURES.filter(({ figures }) => figures.some(({ key }) => key === figure));
      expect(made.length, figure).toBeGreaterThan(0);
      if (made.some(({ authored }) => authored)) continue;
      const ids = made.map(({ id }) => id);
      groups.set(ids.join(" + "), { ids, cm3: cm3 + (groups.get(ids.join(" + "))?.cm3 ?? 0) });
    }
    const off: string[] = [];
    for (const [names, { ids, cm3 }] of groups) {
      const volume = ids.reduce((sum, id) => sum + volumeOf(body.get(id)!.structure), 0);
      // Volumes are given to the tenth of a cubic centimetre.
      if (Math.abs(volume - cm3) > 0.15 * cm3 + 0.05)
        off.push(`${names}: ${volume.toFixed(1)} of ${cm3.toFixed(1)} cm3`);
    }
    expect(off).toEqual([]);
  });

  it("is as long as its figures draw it, within 15 %", () => {
    const off: string[] = [];
    for (const { id, figures } of MUSCLE_STRUCTURES) {
      const shape = MUSCLE_FIGURES[figures[0]!.key];
      // Of several bodies, or a sheet, no one line is the length.
      if (figures.length > 1 || shape.kind !== "strap") continue;
      const line = shape.stations.map(([x, y, z]) => [x, y, z] as const);
      const drawn = line.slice(1).reduce((sum, point, i) => sum + distance(point, line[i]!), 0);
      const length = lengthOf(body.get(id)!.structure.surface as MuscleSurface);
      if (Math.abs(length / drawn - 1) > 0.15) off.push(`${id}: ${length.toFixed(0)} of ${drawn.toFixed(0)} mm`);
    }
    expect(off).toEqual([]);
  });
});

describe.each(VOLUME_SERIES)("muscles drawn from their attachments, $id", ({ muscles }) => {
  it("take the share of their region that they take in a published series, within a factor of 1.6", () => {
    const volume = (ids: readonly string[]) => ids.reduce((sum, id) => sum + volumeOf(body.get(id)!.structure), 0);
    const whole = muscles.reduce((sum, { structures: ids }) => sum + volume(ids), 0);
    const published = muscles.reduce((sum, entry) => sum + entry.volume, 0);
    const off: string[] = [];
    for (const { structures: ids, volume: cm3 } of muscles) {
      if (!ids.every((id) => MUSCLE_STRUCTURES.find((entry) => entry.id === id)?.authored)) continue;
      const ratio = volume(ids) / whole / (cm3 / published);
      if (ratio > 1.6 || ratio < 1 / 1.6) off.push(`${ids.join(" + ")}: ${ratio.toFixed(2)} times the published share`);
    }
    expect(off).toEqual([]);
  });
});

describe.each(LENGTH_SERIES)("muscles drawn from their attachments, $id", ({ segment, muscles }) => {
  it("are as long beside the bone as in a published series, within 15 %", () => {
    const mean = (ids: readonly string[]) => {
      const points = ids.map((id) => landmarks[id]!.p);
      const along = (k: 0 | 1 | 2) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
      return [along(0), along(1), along(2)] as const;
    };
    const scale = distance(mean(segment.from), mean(segment.to)) / segment.length;
    const off: string[] = [];
    for (const { structure: id, length: mm } of muscles) {
      if (!MUSCLE_STRUCTURES.find((entry) => entry.id === id)?.authored) continue;
      const length = lengthOf(body.get(id)!.structure.surface as MuscleSurface);
      if (Math.abs(length / (mm * scale) - 1) > 0.15)
        off.push(`${id}: ${length.toFixed(0)} of ${(mm * scale).toFixed(0)} mm`);
    }
    expect(off).toEqual([]);
  });
});

describe("the skin", () => {
  it("covers all but half a percent of muscle and bone, and nothing stands out by more than a millimetre", () => {
    const skin = new ClosedMesh(body.get("skin")!.structure.surface);
    const answer = nearness();
    let all = 0;
    let out = 0;
    const far: string[] = [];
    for (const { structure } of body.values()) {
      if (structure.kind === "skin") continue;
      const { positions: p } = structure.surface;
      let most = 0;
      for (let i = 0; i < p.length; i += 3) {
        all++;
        const near = skin.nearest(p[i]!, p[i + 1]!, p[i + 2]!, 1000, answer)!;
        if (near.distance <= 0) continue;
        out++;
        most = Math.max(most, near.distance);
      }
      if (most > 1) far.push(`${structure.id}: ${most.toFixed(1)} mm`);
    }
    expect(far).toEqual([]);
    expect(out / all).toBeLessThan(0.005);
  });
});
