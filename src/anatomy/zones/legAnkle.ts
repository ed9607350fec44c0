import { at, band, zonesOf } from "./draw";
import { leg, strip } from "./limbs";

const innerCalf = strip(leg, -112, 375, 215, [28, 20]);
const ankleOuterFront = at("tibia-plafond-centre", [-20, 0, 24]);
const ankleInnerFront = at("tibia-plafond-centre", [16, 2, 28]);

/** Leg below the knee, down to the ankle bones. */
export const legAnkleZones = zonesOf("leg-ankle", [
  {
    id: "shin",
    label: "Shin",
    patches: [
      band(
        [24, 24, 22, 19, 16],
        at("tibial-crest-1", [-6, 10, 10]),
        at("tibial-crest-2", [-6, 0, 10]),
        at("tibial-crest-3", [-6, 0, 10]),
        at("tibial-crest-4", [-5, 0, 10]),
        at("tibial-crest-5", [-5, 0, 10]),
      ),
    ],
  },
  {
    id: "lateral-leg",
    label: "Outer lower leg",
    patches: [strip(leg, 88, 362, 115, [26, 16])],
  },
  {
    id: "posterior-calf",
    label: "Calf",
    patches: [
      strip(leg, 180, 378, 200, [26, 20]),
      strip(leg, 142, 375, 215, [22, 17]),
      innerCalf,
      strip(leg, -150, 375, 215, [22, 17]),
    ],
  },
  {
    id: "upper-calf",
    label: "Upper calf",
    within: "posterior-calf",
    patches: [strip(leg, 160, 362, 325, 24), strip(leg, -155, 362, 325, 24)],
  },
  {
    id: "medial-calf",
    label: "Inner calf",
    within: "posterior-calf",
    patches: [innerCalf],
  },
  {
    id: "anterior-ankle",
    label: "Front of the ankle",
    patches: [band(15, ankleInnerFront, at("tibia-plafond-centre", [-3, 2, 32]), ankleOuterFront)],
  },
  {
    id: "anteromedial-ankle",
    label: "Front-inner ankle",
    within: "anterior-ankle",
    patches: [band(14, ankleInnerFront)],
  },
  {
    id: "medial-ankle",
    label: "Inner ankle",
    patches: [band(19, at("medial-malleolus-prominence", [8, 10, 0]), at("medial-malleolus", [10, -8, -10]))],
  },
  {
    id: "anterolateral-ankle",
    label: "Front-outer ankle",
    within: "anterior-ankle",
    patches: [band(14, ankleOuterFront)],
  },
  {
    id: "lateral-malleolus",
    label: "Outer ankle bone (above, behind, below)",
    patches: [
      band(
        16,
        at("lateral-malleolus-prominence", [-6, 28, 2]),
        at("lateral-malleolus-prominence", [-6, 0, -4]),
        at("lateral-malleolus", [-4, -4, -7]),
      ),
    ],
  },
  {
    id: "achilles-tendon",
    label: "Achilles tendon",
    patches: [
      band(14, at("calcaneus-achilles-insertion", [-2, 20, -10]), at("calcaneus-achilles-insertion", [-4, 110, -8])),
    ],
  },
]);
