import { at, band, zonesOf } from "./draw";

/** Front of the trunk, from the collar bones to the groin. */
export const chestAbdomenZones = zonesOf("chest-abdomen", [
  {
    id: "chest-pectoral",
    label: "Front of the chest",
    patches: [
      band(26, at("rib-2-end", [0, 5, 15]), at("coracoid-tip", [8, -36, 35])),
      band(31, at("rib-3-end", [4, -6, 25]), at("rib-4-lateral", [-4, 2, 60])),
      band(
        [24, 30, 26],
        at("rib-4-end", [26, -24, 15]),
        at("rib-4-end", [-26, -8, 20]),
        at("rib-5-end", [-36, 22, -20]),
      ),
    ],
  },
  {
    id: "breast-nipple",
    label: "Breast and nipple",
    within: "chest-pectoral",
    patches: [band(25, at("rib-4-end", [-30, -6, 20]))],
  },
  {
    id: "sternum",
    label: "Over or behind the breastbone",
    laterality: "midline",
    patches: [
      band(
        16,
        at("jugular-notch", [0, -12, 15]),
        at("sternal-angle", [0, 0, 10]),
        at("sternum-body-lower-end", [0, 8, 10]),
      ),
    ],
  },
  {
    id: "parasternal",
    label: "Beside the breastbone",
    within: "chest-pectoral",
    patches: [band(13, at("rib-2-end", [8, 0, 20]), at("rib-3-end", [10, 0, 25]), at("rib-4-end", [26, -20, 20]))],
  },
  {
    id: "mid-chest-anterolateral",
    label: "Front-outer chest wall at mid-rib level",
    patches: [band(27, at("rib-6-end", [-28, 10, -12]), at("rib-7-end", [-22, 12, -14]))],
  },
  {
    id: "intercostal-local",
    label: "Along the rib space, local",
    relative: true,
  },
  {
    id: "costal-margin",
    label: "Lower edge of the rib cage in front",
    patches: [
      band(
        16,
        at("sternum-body-lower-end", [-36, -34, 5]),
        at("rib-8-end", [20, 6, 35]),
        at("rib-10-end", [-2, 14, 25]),
      ),
    ],
  },
  {
    id: "epigastrium",
    label: "Pit of the stomach",
    laterality: "midline",
    patches: [band(24, at("sternum-body-lower-end", [0, -42, 10]), at("sternum-body-lower-end", [0, -90, 10]))],
  },
  {
    id: "abdomen-local",
    label: "Abdomen near the point",
    relative: true,
  },
  {
    id: "lower-quadrant",
    label: "Lower outer abdomen",
    patches: [band([36, 28], at("iliac-tubercle", [45, 10, 80]), at("asis", [38, 14, 30]))],
  },
  {
    id: "groin",
    label: "Groin",
    patches: [band(16, at("asis", [18, -24, 15]), at("pubic-tubercle", [-16, 2, 20]))],
  },
  {
    id: "genital",
    label: "Testicle or labium",
    patches: [band(17, at("symphysis-bottom", [-8, -14, 30]))],
  },
  {
    id: "suprapubic-midline",
    label: "Midline above the pubic bone",
    laterality: "midline",
    patches: [band(26, at("symphysis-top", [6, 30, 45]), at("symphysis-top", [-12, 30, 45]))],
  },
  {
    id: "precordial",
    label: "Over the heart area",
    laterality: "left",
    within: "chest-pectoral",
    patches: [band(23, at("rib-4-end", [18, -6, 20]), at("rib-5-end", [-4, 14, 20]))],
  },
  {
    id: "heartburn-area",
    label: "Upper abdomen felt as heartburn",
    laterality: "midline",
    deep: true,
    within: "epigastrium",
    patches: [band(20, at("sternum-body-lower-end", [0, -46, 10]))],
  },
]);
