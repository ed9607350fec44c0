import { patella as figures, type PatellaLevel } from "../../anatomy/bones/patella";
import { Grid } from "../field/grid";
import { type PlatePoint, plate } from "../field/plate";
import { ball } from "../field/solids";
import type { BoneModel } from "./model";

/** Half the thickness of the border, mm. */
const BORDER = 3;

/** Across a level, from lateral to medial: how far the front has fallen back to the border (0 = ridge, 1 = border). */
const FRONT_FALL = [1, 0.28, 0.04, 0, 0.08, 0.34, 1];
/** The same for the back, whose facets rise more evenly from the ridge. */
const BACK_FALL = [1, 0.62, 0.28, 0, 0.34, 0.68, 1];

/** The kneecap: a flat, rounded triangle, its base above and its apex below, with a ridge between the facets behind. */
export function patella(): BoneModel {
  const grid = new Grid([-112, 402, -6], [-56, 456, 30], 1.3);
  const rows = figures.levels.map(acrossLevel);
  grid.unite(plate(rows, { measuredAlong: 2, refine: 2, atLeast: 2 }));
  const [x, y, z] = figures.apex;
  grid.unite(ball([x, y + BORDER, z], BORDER), 3);
  return {
    id: "patella",
    label: "Patella",
    latin: "Patella",
    kind: "bone",
    paired: true,
    surface: grid.surface(480, 6),
  };
}

function acrossLevel({ y, lateral, medial, front, back, borderZ }: PatellaLevel): PlatePoint[] {
  // The plate's border is round: its mid-surface ends half a thickness inside the measured edge.
  const from = lateral + BORDER;
  const to = medial - BORDER;
  return FRONT_FALL.map((fall, i) => {
    const zFront = front + fall * (borderZ + BORDER - front);
    const zBack = back + BACK_FALL[i]! * (borderZ - BORDER - back);
    return [from + (i / 6) * (to - from), y, (zFront + zBack) / 2, Math.max((zFront - zBack) / 2, BORDER)];
  });
}
