import { landmarks } from "../anatomy/landmarks";
import { MUSCLE_FIGURES } from "../anatomy/muscles";
import { type FigureRef, MUSCLE_STRUCTURES } from "../anatomy/structures";
import { zones } from "../anatomy/zones";
import type { AnatomyIds } from "../clinical/check";

/** What the clinical tables may name of the anatomical ones. */
export const anatomyIds: AnatomyIds = {
  zones: new Map(zones.map((zone) => [zone.id, zone.laterality])),
  structures: new Map(
    MUSCLE_STRUCTURES.map(({ id, muscle, figures }) => [
      id,
      { bodies: figures.reduce((sum, figure) => sum + bodiesOf(figure), 0), muscle },
    ]),
  ),
  landmarks: new Set(Object.keys(landmarks)),
  regions: new Set(MUSCLE_STRUCTURES.map((structure) => structure.region)),
};

/** A figure of several slips is as many bodies, unless one of them is meant. */
function bodiesOf({ key, slip }: FigureRef): number {
  const shape = MUSCLE_FIGURES[key];
  return shape.kind === "slips" && slip === undefined ? shape.slips.length : 1;
}
