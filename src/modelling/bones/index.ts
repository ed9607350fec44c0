import { mirrored } from "../mirror";
import type { BuiltStructure } from "../types";
import { blockBones } from "./blocks";
import { discs } from "./discs";
import { femur } from "./femur";
import { radius, ulna } from "./forearm";
import { hipBone, pubicSymphysis } from "./hipBone";
import { humerus } from "./humerus";
import { loftedBones } from "./lofts";
import { hyoid, mandible } from "./mandible";
import type { BoneModel } from "./model";
import { patella } from "./patella";
import { sacrum } from "./sacrum";
import { scapula } from "./scapula";
import { skull } from "./skull";
import { sternum } from "./sternum";
import { tibia } from "./tibia";
import { vertebrae } from "./vertebrae";

/** All bones, cartilages and discs of the model, both sides; the left of a pair is the mirror image of the right. */
export function buildBones(): BuiltStructure[] {
  const models: BoneModel[] = [
    skull(),
    mandible(),
    hyoid(),
    ...vertebrae(),
    ...discs(),
    sacrum(),
    sternum(),
    scapula(),
    humerus(),
    radius(),
    ulna(),
    hipBone(),
    pubicSymphysis(),
    femur(),
    patella(),
    tibia(),
    ...loftedBones(),
    ...blockBones(),
  ];
  return models.flatMap(structures);
}

function structures(bone: BoneModel): BuiltStructure[] {
  const { id, kind, label, latin, fma, surface } = bone;
  const named = { id, kind, label, ...(latin === undefined ? {} : { latin }) };
  if (!bone.paired) return [{ ...named, side: "M", ...(fma === undefined ? {} : { fma }), surface }];
  return [
    { ...named, side: "R", ...(fma === undefined ? {} : { fma }), surface },
    { ...named, side: "L", surface: mirrored(surface) },
  ];
}
