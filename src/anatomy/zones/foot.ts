import { at, band, zonesOf } from "./draw";
import { digit } from "./limbs";

const bigToe = {
  axis: ["hallux-proximal-phalanx-base", "hallux-distal-phalanx-base", "hallux-bony-tip"] as const,
  faces: { dorsal: [0, 14, 4], outer: [-12, 0, 0], start: [-2, -1, 10], radius: 11 } as const,
};
const toe2 = ["toe-2-proximal-phalanx-base", "toe-2-middle-phalanx-base", "toe-2-bony-tip"] as const;
const toe3 = ["toe-3-proximal-phalanx-base", "toe-3-middle-phalanx-base", "toe-3-bony-tip"] as const;
const toe4 = ["toe-4-proximal-phalanx-base", "toe-4-middle-phalanx-base", "toe-4-bony-tip"] as const;
const toe5 = ["toe-5-proximal-phalanx-base", "toe-5-middle-phalanx-base", "toe-5-bony-tip"] as const;
const smallToe = { dorsal: [0, 10, 3], outer: [-7, 0, 0], start: [-2, -1, 9], radius: 9 } as const;

const outerDorsum = band(16, at("cuboid-centre", [-4, 20, 10]), at("metatarsal-4-head", [0, 14, -8]));

/** Heel, sole, back of the foot and toes. */
export const footZones = zonesOf("foot", [
  {
    id: "heel-posterior",
    label: "Back of the heel",
    patches: [band(21, at("calcaneus-posterior", [2, 4, -8]))],
  },
  {
    id: "heel-plantar",
    label: "Under the heel",
    patches: [
      band(24, at("calcaneal-tuberosity-plantar", [-8, -8, 8]), at("calcaneal-tuberosity-plantar", [-12, -8, 24])),
    ],
  },
  {
    id: "heel-medial",
    label: "Inner heel",
    patches: [band(18, at("sustentaculum-tali", [10, -22, -26]))],
  },
  {
    id: "heel-lateral",
    label: "Outer heel",
    patches: [band(17, at("calcaneus-lateral", [-8, -16, -42]))],
  },
  {
    id: "instep",
    label: "Instep / arch",
    patches: [
      band(
        15,
        at("sustentaculum-tali", [14, -20, 12]),
        at("navicular-tuberosity", [8, -22, 14]),
        at("metatarsal-1-base", [14, -22, 10]),
      ),
    ],
  },
  {
    id: "sole-mid",
    label: "Middle of the sole",
    patches: [band(23, at("cuboid-centre", [6, -34, -4]), at("metatarsal-3-base", [0, -38, 18]))],
  },
  {
    id: "forefoot-plantar",
    label: "Ball of the foot (under the toe joints)",
    patches: [
      band(
        [14, 16, 15, 14],
        at("metatarsal-1-head", [18, -6, -2]),
        at("metatarsal-1-head-plantar", [0, -10, -2]),
        at("metatarsal-3-head", [0, -16, -2]),
        at("metatarsal-5-head", [2, -14, 0]),
      ),
    ],
  },
  {
    id: "first-mt-head",
    label: "Big-toe joint (first metatarsal head), under and inner side",
    within: "forefoot-plantar",
    patches: [band(14, at("metatarsal-1-head", [18, -6, -2]), at("metatarsal-1-head-plantar", [0, -10, -2]))],
  },
  {
    id: "second-mt-head",
    label: "Second metatarsal head",
    within: "forefoot-plantar",
    patches: [band(12, at("metatarsal-2-head", [0, -16, 0]))],
  },
  {
    id: "fifth-mt-head",
    label: "Fifth metatarsal head, sole",
    within: "forefoot-plantar",
    patches: [band(13, at("metatarsal-5-head", [2, -14, 0]))],
  },
  {
    id: "dorsal-foot",
    label: "Top of the foot",
    patches: [band(17, at("navicular-centre", [-4, 12, 20]), at("metatarsal-2-head", [8, 15, -10])), outerDorsum],
  },
  {
    id: "dorsal-foot-lateral",
    label: "Top of the foot, outer part",
    within: "dorsal-foot",
    patches: [outerDorsum],
  },
  {
    id: "lateral-foot",
    label: "Outer border of the foot",
    patches: [
      band(
        12,
        at("calcaneus-lateral", [-8, -12, 4]),
        at("metatarsal-5-tuberosity", [-10, -4, 0]),
        at("metatarsal-5-head", [-12, -2, -4]),
      ),
    ],
  },
  {
    id: "great-toe",
    label: "Big toe",
    patches: digit(bigToe.axis, bigToe.faces, ["dorsal", "inner", "palmar"]),
  },
  {
    id: "great-toe-dorsal",
    label: "Top and inner side of the big toe",
    within: "great-toe",
    patches: digit(bigToe.axis, bigToe.faces, ["dorsal", "inner"]),
  },
  {
    id: "great-toe-plantar",
    label: "Underside of the big toe",
    within: "great-toe",
    patches: digit(bigToe.axis, bigToe.faces, ["palmar"]),
  },
  {
    id: "second-toe",
    label: "Second toe",
    within: "toes-2-4",
    patches: digit(toe2, smallToe, ["dorsal"]),
  },
  {
    id: "toes-2-4",
    label: "Middle three toes",
    patches: [toe2, toe3, toe4].flatMap((toe) => digit(toe, smallToe, ["dorsal"])),
  },
  {
    id: "lesser-toes-plantar",
    label: "Underside of the smaller toes",
    patches: [toe2, toe3, toe4, toe5].flatMap((toe) => digit(toe, smallToe, ["palmar"])),
  },
]);
