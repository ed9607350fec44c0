import { armBones } from "../../anatomy/bones/armBones";
import { elbowAndWrist } from "../../anatomy/bones/jointEnds";
import { Grid } from "../field/grid";
import { ball, cone, drum, ellipsoid, frame } from "../field/solids";
import { bar, strapSolid } from "../field/sweep";
import type { BoneModel } from "./model";

/** Room between the humerus and the trochlear notch, mm: the two layers of cartilage. */
const JOINT_GAP = 1.5;

/** Olecranon, trochlear notch, coronoid process, shaft, head and styloid process. */
export function ulna(): BoneModel {
  const { humeralSpool, olecranon } = elbowAndWrist;
  const spool = humeralSpool.map((s) => ({
    ...s,
    halfWidth: s.halfWidth + JOINT_GAP,
    halfThickness: s.halfThickness + JOINT_GAP,
  }));
  const grid = new Grid([-252, 822, -58], [-192, 1082, 32], 1.8);
  grid
    .unite(strapSolid(armBones.ulna, 30, 3 / 12, 11 / 12))
    .unite(bar(olecranon), 6)
    .unite(cone([-212, 1045, -33], [-211.5, 1053.5, -19], 10.5, 4.5), 7)
    .cut(bar(spool), 1.5)
    .unite(cone([-237.5, 848, 15.5], [-238.5, 839.5, 18.5], 6, 8), 4)
    .unite(cone([-237, 838, 15], [-235.5, 830, 15], 3.6, 2), 2);
  const { label, latin, fma } = armBones.ulna;
  return { id: "ulna", label, latin, fma, kind: "bone", paired: true, surface: grid.surface(920) };
}

/** Head with its dish, neck, tuberosity, shaft, distal end with styloid process and dorsal tubercle. */
export function radius(): BoneModel {
  const { radialHead, radialFoot, humeralSpool } = elbowAndWrist;
  const r = radialHead.radius;
  const upright = frame([1, 0, 0], [0.05, 1, 0.12]);
  const capitulum = humeralSpool[5]!;
  const grid = new Grid([-288, 820, -44], [-214, 1070, 36], 1.8);
  grid
    .unite(strapSolid(armBones.radius, 30, 1 / 12, 10 / 12))
    .unite(drum(radialHead.centre, [r, 5.5, r], upright, { wedge: 0, waist: 0, round: 2 }), 3)
    .cut(ball([radialHead.centre[0], capitulum.centre[1] + 3, radialHead.centre[2]], 13.5), 1)
    .unite(ellipsoid([-227, 1024, -16.5], [4.5, 10, 5]), 5)
    .unite(bar(radialFoot), 6)
    .unite(cone([-271, 843, 19], [-276, 831, 21.5], 6, 2.8), 5)
    .unite(ellipsoid([-261.5, 857, 6.5], [3, 8, 3.5]), 4)
    .cut(ellipsoid([-256, 824, 21], [15, 13, 9]), 2);
  const { label, latin, fma } = armBones.radius;
  return { id: "radius", label, latin, fma, kind: "bone", paired: true, surface: grid.surface(1150) };
}
