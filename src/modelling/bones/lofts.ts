import { armBones } from "../../anatomy/bones/armBones";
import { costalCartilages } from "../../anatomy/bones/costalCartilages";
import { footBones } from "../../anatomy/bones/footBones";
import { handBones } from "../../anatomy/bones/handBones";
import { legBones } from "../../anatomy/bones/legBones";
import { ribs } from "../../anatomy/bones/ribs";
import type { LoftedBone } from "../../anatomy/bones/types";
import type { StrapStation } from "../../anatomy/types";
import { add, clamp } from "../../anatomy/vector";
import { Grid } from "../field/grid";
import { simplifySurface } from "../field/simplify";
import { strapSolid } from "../field/sweep";
import { type StrapSampling, strapSurface } from "../strap";
import type { Surface } from "../types";
import type { BoneModel } from "./model";

type LoftTable = Readonly<Record<string, LoftedBone>>;

const { clavicle } = armBones;
const { fibula } = legBones;

/** How much surface a kind of bone gets: sample distance in mm where it is built in a grid, and triangles. */
interface Fineness {
  readonly step: number;
  readonly triangles: number;
}

/** Every bone that is a line of elliptic sections and nothing more. */
export function loftedBones(): BoneModel[] {
  return [
    ...tubes(ribs, "bone", { rings: 32, sides: 10 }, 400),
    ...tubes(costalCartilages, "cartilage", { rings: 14, sides: 10 }, 170),
    ...solids({ clavicle }, { step: 1.4, triangles: 420 }),
    ...tubes({ fibula }, "bone", { rings: 30, sides: 14 }, 460),
    ...solids(handBones, { step: 0.9, triangles: 150 }),
    ...solids(footBones, { step: 0.9, triangles: 150 }),
  ];
}

/** Slender bones: a tube along the sections. */
function tubes(
  table: LoftTable,
  kind: BoneModel["kind"],
  sampling: Omit<StrapSampling, "exponent">,
  triangles: number,
): BoneModel[] {
  return Object.entries(table).map(([id, bone]) => {
    const { positions, indices } = strapSurface(bone, { ...sampling, exponent: 2 });
    return model(id, bone, kind, simplifySurface({ positions, indices }, triangles));
  });
}

/** Where sections turn sharply, as at the joint ends of short bones, a tube would fold through itself: the union of its pieces does not. */
function solids(table: LoftTable, { step, triangles }: Fineness): BoneModel[] {
  return Object.entries(table).map(([id, bone]) => {
    const solid = strapSolid({ ref: bone.ref, stations: bone.stations.map(calmed) }, 2 * bone.stations.length);
    const pad = 3 * step;
    const grid = new Grid(add(solid.low, [-pad, -pad, -pad]), add(solid.high, [pad, pad, pad]), step);
    const long = bone.stations.length > 6;
    return model(id, bone, "bone", grid.unite(solid).surface(long ? 1.4 * triangles : triangles, 3));
  });
}

/** A section whose bend and wedge stay within its own thickness: thin end sections would otherwise grow spikes. */
function calmed(row: StrapStation): StrapStation {
  const [x, y, z, width, thickness, twist, bow, wedge] = row;
  return [x, y, z, width, Math.max(thickness, 1.2), twist, clamp(bow, -0.4 * thickness, 0.4 * thickness), wedge * 0.6];
}

function model(id: string, bone: LoftedBone, kind: BoneModel["kind"], surface: Surface): BoneModel {
  const { label, latin, fma } = bone;
  return { id, label, latin, ...(fma === undefined ? {} : { fma }), kind, paired: true, surface };
}
