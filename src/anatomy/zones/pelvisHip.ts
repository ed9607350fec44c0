import { at, band, zonesOf } from "./draw";

const backOfCrest = [at("psis", [-6, 10, -20]), at("iliac-crest-top", [10, -12, -55])] as const;
const lowerOuterButtock = at("ischial-tuberosity-posterior", [-48, 6, -25]);
const foldInner = at("ischial-tuberosity-posterior", [10, -26, -40]);
const foldOuter = at("ischial-tuberosity-posterior", [-42, -28, -30]);

/** Pelvic girdle, buttock, hip and pelvic floor. */
export const pelvisHipZones = zonesOf("pelvis-hip", [
  {
    id: "posterior-iliac-crest",
    label: "Back of the hip-bone rim",
    within: "iliac-crest",
    patches: [band(15, ...backOfCrest)],
  },
  {
    id: "iliac-crest",
    label: "Along the hip-bone rim",
    patches: [
      band(
        16,
        ...backOfCrest,
        at("iliac-crest-top", [-25, -4, -10]),
        at("iliac-tubercle", [-12, 0, 8]),
        at("asis", [-6, 4, 10]),
      ),
    ],
  },
  {
    id: "sacroiliac",
    label: "Sacroiliac joint",
    patches: [band(14, at("psis", [0, -10, -20]), at("piis", [2, 0, -50]))],
  },
  {
    id: "sacrum",
    label: "Sacrum",
    laterality: "midline",
    patches: [
      band(
        [24, 22, 16],
        at("L5-spinous-tip", [0, -24, -25]),
        at("sacrum-posterior-crest", [0, 4, -20]),
        at("sacrum-posterior-crest", [0, -26, -20]),
      ),
    ],
  },
  {
    id: "coccyx",
    label: "Tailbone",
    laterality: "midline",
    patches: [band([14, 12], at("coccyx-tip", [0, 22, -35]), at("coccyx-tip", [0, 10, -35]))],
  },
  {
    id: "buttock-upper",
    label: "Upper buttock",
    patches: [band(30, at("psis", [-46, -20, -25]), at("iliac-tubercle", [-2, -50, -50]))],
  },
  {
    id: "buttock-mid",
    label: "Mid and deep buttock",
    patches: [
      band(
        [24, 30, 26],
        at("piis", [0, -32, -60]),
        at("greater-sciatic-notch-apex", [-20, -26, -80]),
        at("greater-sciatic-notch-apex", [-46, -26, -60]),
      ),
    ],
  },
  {
    id: "buttock-lower",
    label: "Lower buttock",
    patches: [
      band(
        25,
        at("ischial-tuberosity-posterior", [8, 4, -60]),
        at("ischial-tuberosity-posterior", [-18, 4, -55]),
        lowerOuterButtock,
      ),
      band(15, foldInner, foldOuter),
    ],
  },
  {
    id: "buttock-lower-lateral",
    label: "Lower outer buttock",
    within: "buttock-lower",
    patches: [band(21, lowerOuterButtock)],
  },
  {
    id: "gluteal-cleft",
    label: "Along the gluteal cleft",
    laterality: "midline",
    patches: [
      band(10, at("coccyx-tip", [0, -10, -28]), at("coccyx-tip", [0, -24, -14]), at("coccyx-tip", [0, -42, -2])),
    ],
  },
  {
    id: "gluteal-fold",
    label: "Gluteal fold",
    within: "buttock-lower",
    patches: [band(11, foldInner, foldOuter)],
  },
  {
    id: "ischium",
    label: "Sitting bone area",
    patches: [band(16, at("ischial-tuberosity-lowest", [8, -4, -40]))],
  },
  {
    id: "greater-trochanter",
    label: "Outer hip (greater trochanter)",
    patches: [band(27, at("greater-trochanter-tip", [-20, 4, 0]), at("greater-trochanter-lateral", [-10, -6, 0]))],
  },
  {
    id: "posterior-hip",
    label: "Back of the hip joint",
    patches: [band(22, at("greater-trochanter-tip", [-6, 0, -46]))],
  },
  {
    id: "anterior-hip",
    label: "Front of the hip",
    patches: [band(21, at("femur-head-centre", [-14, 12, 60]), at("femur-head-centre", [-10, -26, 60]))],
  },
  {
    id: "anal-region",
    label: "Around the anus",
    laterality: "midline",
    patches: [band(14, at("coccyx-tip", [0, -48, 20]))],
  },
  {
    id: "perineum",
    label: "Perineum",
    laterality: "midline",
    patches: [band(13, at("symphysis-bottom", [0, -36, -50]), at("symphysis-bottom", [0, -36, -24]))],
  },
  {
    id: "vagina-penis",
    label: "Vagina or base of penis",
    laterality: "midline",
    patches: [band(15, at("symphysis-bottom", [0, 8, 45]))],
  },
  {
    id: "intrapelvic",
    label: "Deep inside the pelvis",
    laterality: "midline",
    deep: true,
    within: "suprapubic-midline",
    patches: [band(17, at("symphysis-top", [6, 38, 45]))],
  },
  {
    id: "bladder-area",
    label: "Bladder / pubic area",
    laterality: "midline",
    deep: true,
    within: "suprapubic-midline",
    patches: [band(17, at("symphysis-top", [6, 24, 45]))],
  },
]);
