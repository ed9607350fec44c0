import { MUSCLE_STRUCTURES, type MuscleStructure } from "../anatomy/structures";
import type { StructureSide } from "../anatomy/types";
import { buildBones } from "./bones";
import { mirrored } from "./mirror";
import { joined, muscleSurface } from "./muscles";
import { buildSkin } from "./skin";
import type { BuiltStructure, MuscleSurface } from "./types";

/** The whole body, both sides, in mm: muscles with their tendons and ligaments, bones, skin. */
export function buildBody(): BuiltStructure[] {
  const inside = [...buildMuscles(), ...buildBones()];
  const skin = buildSkin(inside);
  return skin ? [...inside, skin] : inside;
}

/** Every muscle structure of the tables, right and left, in mm. */
export function buildMuscles(): BuiltStructure[] {
  return MUSCLE_STRUCTURES.flatMap((structure) => {
    const right = muscleSurface(structure);
    if (structure.midline === "whole") return [labelled(structure, "M", right)];
    if (structure.midline === "halves") return [labelled(structure, "M", joined([right, mirrored(right)]))];
    return [labelled(structure, "R", right), labelled(structure, "L", mirrored(right))];
  });
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
