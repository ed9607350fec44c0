import {
  attachesTo,
  MUSCLE_STRUCTURES,
  type MuscleStructure,
  muscleStructure,
  sharesTissue,
} from "../anatomy/structures";
import type { StructureSide } from "../anatomy/types";
import { buildBones } from "./bones";
import { mirrored } from "./mirror";
import { muscleSurface } from "./muscles";
import { settle } from "./settle";
import { buildSkin } from "./skin";
import type { BuiltStructure, MuscleSurface } from "./types";
import { united } from "./union";

/** The whole body, both sides, in mm: muscles with their tendons and ligaments, bones, skin. */
export function buildBody(): BuiltStructure[] {
  const inside = buildInside();
  const skin = buildSkin(inside);
  return skin ? [...inside, skin] : inside;
}

/** What lies inside the skin, both sides, in mm: muscles with their tendons and ligaments, settled against each other, and bones. */
export function buildInside(): BuiltStructure[] {
  const bones = buildBones();
  const right = rightMuscles();
  const [paired, midline] = [right.filter(({ side }) => side === "R"), right.filter(({ side }) => side === "M")];
  settle(paired, [...bones.filter(({ side }) => side !== "L"), ...midline], sharesTissue, attachesTo);
  return [...right.flatMap(withMirrorImage), ...bones];
}

/** Every muscle structure of the tables as its figures give it, right or on the midline, in mm. */
export function rightMuscles(): BuiltStructure[] {
  return MUSCLE_STRUCTURES.map((structure) => {
    const surface = muscleSurface(structure);
    if (!structure.midline) return labelled(structure, "R", surface);
    return labelled(structure, "M", structure.midline === "halves" ? united([surface, mirrored(surface)]) : surface);
  });
}

function withMirrorImage(right: BuiltStructure): BuiltStructure[] {
  if (right.side === "M") return [right];
  const left = labelled(muscleStructure(right.id)!, "L", mirrored(right.surface as MuscleSurface));
  return [right, left];
}

function labelled(structure: MuscleStructure, side: StructureSide, surface: MuscleSurface): BuiltStructure {
  const { id, kind, label, latin, ta2, layer, context } = structure;
  const fma = structure.fma?.[side === "M" ? "R" : side];
  return {
    id,
    side,
    kind,
    label,
    ...(latin !== undefined && { latin }),
    ...(ta2 !== undefined && { ta2 }),
    ...(fma !== undefined && { fma }),
    layer,
    ...(context && { context }),
    surface,
  };
}
