import { courses, type OrganKind, organNames } from "../../anatomy/organs";
import { heart } from "../../anatomy/organs/lungs";
import type { StructureSide } from "../../anatomy/types";
import { Grid } from "../field/grid";
import { ellipsoid } from "../field/solids";
import type { Surface } from "../types";
import { buildKidneys } from "./kidneys";
import { buildLungs } from "./lungs";
import { tube } from "./tube";

/** One node of the file of organs. */
export interface BuiltOrgan {
  readonly id: string;
  readonly side: StructureSide;
  /** The other side's is its mirror image and is not stored: the reader makes it. */
  readonly paired?: true;
  readonly kind: OrganKind;
  readonly label: string;
  readonly surface: Surface;
}

const HEART_STEP = 4;
const HEART_TRIANGLES = 400;

/** Lungs, kidneys, heart on both sides; vessels and nerves on the right and on the midline. mm. */
export function buildOrgans(): BuiltOrgan[] {
  const named = (id: keyof typeof organNames, side: StructureSide, surface: Surface): BuiltOrgan => ({
    id,
    side,
    ...organNames[id],
    surface,
  });
  const lungs = buildLungs();
  const kidneys = buildKidneys();
  const sac = ellipsoid(heart.centre, heart.half);
  return [
    named("lung-and-pleura", "R", lungs.R),
    named("lung-and-pleura", "L", lungs.L),
    named("kidney", "R", kidneys.R),
    named("kidney", "L", kidneys.L),
    named("heart", "M", new Grid(sac.low, sac.high, HEART_STEP).unite(sac).surface(HEART_TRIANGLES)),
    ...courses.map(({ id, kind, label, path, radius, midline }): BuiltOrgan => {
      const surface = tube(path, radius);
      return midline ? { id, side: "M", kind, label, surface } : { id, side: "R", paired: true, kind, label, surface };
    }),
  ];
}
