import { MUSCLE_FIGURES } from "../anatomy/muscles";
import type { FigureRef, MuscleStructure } from "../anatomy/structures";
import type { Sheet, Strap, Vec3 } from "../anatomy/types";
import { dot } from "../anatomy/vector";
import { facingTurns, outwardAt } from "./facing";
import { smoothNormals } from "./measure";
import { slanted } from "./pennation";
import { sheetSampling, strapSampling } from "./sampling";
import { sheetSurface } from "./sheet";
import { strapSection, strapSurface } from "./strap";
import { SLIP_SHARE, tendonKept } from "./tendon";
import type { MuscleSurface } from "./types";
import { united } from "./union";

/** Muscles are fuller than an ellipse: exponent of their cross-sections (morphometry). */
const MUSCLE_EXPONENT = 2.2;

/** Half of the gap that is kept free at the midline between the two sides, mm: too narrow to be looked through. */
export const MIDLINE_GAP = 0.1;

/**
 * The surface of a structure of the right side, or the right half of one on the midline, in mm; `strand` is present where
 * it has several bodies.
 */
export function muscleSurface(structure: MuscleStructure): MuscleSurface {
  const bodies = structure.figures.flatMap((figure) => bodySurfaces(structure, figure));
  const surface = bodies.length === 1 ? bodies[0]! : united(bodies);
  if (!structure.midline) keepOffMidline(surface.positions);
  const { fleshy, pennation } = structure;
  if (pennation) surface.fibreV = slanted(surface, pennation);
  if (structure.kind === "connective") surface.tendon.fill(1);
  else if (fleshy) surface.tendon = surface.tendon.map((share, i) => share * tendonKept(fleshy, surface.fibreU[i]!));
  return surface;
}

type Body = Pick<Strap, "ref" | "stations">;

function bodySurfaces(structure: MuscleStructure, figure: FigureRef): MuscleSurface[] {
  const shape = MUSCLE_FIGURES[figure.key];
  if (shape.kind === "sheet") return [sheetBody(structure, shape, figure.v)];
  if (shape.kind === "strap") return [strapBody(structure, shape)];
  const slips = shape.slips.filter((slip) => figure.slip === undefined || slip.id === figure.slip);
  if (slips.length === 0) throw new RangeError(`${structure.id}: ${figure.key} has no slip ${figure.slip}`);
  // The long thin slips of a finger muscle are tendons, not muscles of their own.
  const belly = SLIP_SHARE * Math.max(...shape.slips.flatMap((slip) => slip.stations.map((s) => s[3] * s[4])));
  return slips.map((slip) => strapBody(structure, slip, belly));
}

function strapBody(structure: MuscleStructure, body: Body, belly = 0): MuscleSurface {
  const sampling = strapSampling(body, structure);
  const sections = Array.from({ length: sampling.rings }, (_, i) => strapSection(body, i / (sampling.rings - 1)));
  const turns = facingTurns(sections, (place) => outwardAt(structure, place));
  const surface = strapSurface(body, { ...sampling, exponent: MUSCLE_EXPONENT, turns, belly });
  readAcrossInOrder(surface);
  return surface;
}

function sheetBody(structure: MuscleStructure, sheet: Sheet, range: FigureRef["v"]): MuscleSurface {
  const sampling = sheetSampling(sheet, structure);
  const surface = sheetSurface(sheet, range ? { ...sampling, range } : sampling);
  faceOutwards(structure, surface);
  return surface;
}

/** Exchanges the faces of a sheet where the one called superficial looks inwards. */
function faceOutwards(structure: MuscleStructure, surface: MuscleSurface): void {
  const normals = smoothNormals(surface);
  const at = (values: Float32Array, i: number): Vec3 => [values[i * 3]!, values[i * 3 + 1]!, values[i * 3 + 2]!];
  let outwards = 0;
  surface.fibreDepth.forEach((depth, i) => {
    outwards += (0.5 - depth) * dot(at(normals, i), outwardAt(structure, at(surface.positions, i)));
  });
  if (outwards < 0)
    surface.fibreDepth.forEach((depth, i, all) => {
      all[i] = 1 - depth;
    });
}

/**
 * Makes v of a strap run as the rails of the sheets do: from superior to inferior, from anterior to posterior, or, where
 * the width lies crosswise, from medial to lateral; whichever of the three its width follows most.
 */
function readAcrossInOrder(surface: MuscleSurface): void {
  const way = [0, 0, 0];
  surface.fibreV.forEach((v, i) => {
    if (surface.fibreU[i]! < 0.2 || surface.fibreU[i]! > 0.8) return;
    for (let k = 0; k < 3; k++) way[k]! += (0.5 - v) * surface.positions[i * 3 + k]!;
  });
  const main = way.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  if (main < 0)
    surface.fibreV.forEach((v, i, all) => {
      all[i] = 1 - v;
    });
}

/** The specimen's trapezius crosses the midline by some millimetres; no paired muscle does. */
function keepOffMidline(positions: Float32Array): void {
  for (let i = 0; i < positions.length; i += 3) positions[i] = Math.min(positions[i]!, -MIDLINE_GAP);
}
