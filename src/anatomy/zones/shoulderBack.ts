import { at, band, zonesOf } from "./draw";

const suprascapularFossa = at("suprascapular-notch", [0, 30, -25]);

/** Shoulder girdle, back and flank. */
export const shoulderBackZones = zonesOf("shoulder-back", [
  {
    id: "acromion",
    label: "Point of the shoulder (acromion)",
    patches: [
      band(17, at("acromion-tip", [0, 10, 0]), at("acromion-lateral", [0, 8, 0]), at("acromial-angle", [0, 8, 0])),
    ],
  },
  {
    id: "suprascapular",
    label: "Top of the shoulder blade",
    patches: [
      band(
        20,
        at("scapula-superior-angle", [0, 20, -8]),
        suprascapularFossa,
        at("clavicle-acromial-end", [12, 12, -22]),
      ),
    ],
  },
  {
    id: "medial-scapular-border",
    label: "Inner border of the shoulder blade",
    patches: [
      band(
        12,
        at("scapula-superior-angle", [6, 2, -20]),
        at("scapula-spine-root", [2, 0, -15]),
        at("scapula-spine-root", [-8, -58, -12]),
        at("scapula-inferior-angle", [12, 4, -15]),
      ),
    ],
  },
  {
    id: "interscapular-c7-t3",
    label: "Between the shoulder blade and spine, C7-T3",
    patches: [band(20, at("C7-spinous-tip", [-26, -10, -15]), at("T3-spinous-tip", [-27, 4, -15]))],
  },
  {
    id: "scapula",
    label: "Over the shoulder blade",
    patches: [
      band(28, at("scapula-spine-root", [-30, -16, -10]), at("acromial-angle", [22, -24, -20])),
      band(
        [30, 30, 26],
        at("scapula-spine-root", [-38, -32, -10]),
        at("scapula-inferior-angle", [-12, 50, -10]),
        at("scapula-inferior-angle", [-4, 4, -10]),
      ),
    ],
  },
  {
    id: "inferior-scapular-angle",
    label: "Lower tip of the shoulder blade",
    within: "scapula",
    patches: [band(20, at("scapula-inferior-angle", [-4, 4, -10]))],
  },
  {
    id: "under-upper-scapula",
    label: "Deep under the upper shoulder blade",
    deep: true,
    within: "suprascapular",
    patches: [band(15, at("scapula-superior-angle", [-10, 22, -6]), suprascapularFossa)],
  },
  {
    id: "posterior-deltoid",
    label: "Back of the shoulder",
    patches: [band([25, 20], at("acromial-angle", [-4, -24, -20]), at("deltoid-tuberosity", [8, 18, -40]))],
  },
  {
    id: "lateral-deltoid",
    label: "Outer shoulder (mid-deltoid)",
    patches: [
      band(
        [27, 28, 21],
        at("acromion-lateral", [-25, -22, 5]),
        at("greater-tubercle", [-20, -42, 0]),
        at("deltoid-tuberosity", [-20, 8, 0]),
      ),
    ],
  },
  {
    id: "anterior-deltoid",
    label: "Front of the shoulder",
    patches: [
      band(
        [23, 25, 19],
        at("acromion-tip", [-8, -16, 30]),
        at("lesser-tubercle", [0, -14, 30]),
        at("deltoid-tuberosity", [12, 18, 42]),
      ),
    ],
  },
  {
    id: "deep-shoulder-joint",
    label: "Deep in the shoulder joint",
    deep: true,
    within: "anterior-deltoid",
    patches: [band(17, at("lesser-tubercle", [0, -4, 30]))],
  },
  {
    id: "mid-thoracic-back",
    label: "Mid-back",
    patches: [band(24, at("T4-spinous-tip", [-27, -20, -15]), at("T9-spinous-tip", [-32, 0, -15]))],
  },
  {
    id: "thoracic-spine-local",
    label: "Beside the thoracic vertebra at the same level",
    relative: true,
  },
  {
    id: "lower-rib-cage-back",
    label: "Lower ribs at the back",
    patches: [band(32, at("rib-9-angle", [-14, -6, -15]), at("rib-11-angle", [-24, 22, -15]))],
  },
  {
    id: "thoracolumbar-band",
    label: "Horizontal band across the mid/lower thoracic back, both sides",
    laterality: "band",
    patches: [
      band(18, at("T11-spinous-tip", [0, 0, -20]), at("rib-11-angle", [0, 0, -20]), at("rib-10-lateral", [0, 30, -60])),
    ],
  },
  {
    id: "lumbar-paraspinal",
    label: "Beside the lumbar spine",
    patches: [
      band(
        25,
        at("L1-spinous-tip", [-30, 14, -25]),
        at("L3-spinous-tip", [-32, 0, -25]),
        at("L5-spinous-tip", [-32, 4, -25]),
      ),
    ],
  },
  {
    id: "lumbar-spine-local",
    label: "Over the lumbar vertebra at the same level",
    relative: true,
  },
  {
    id: "low-back-band",
    label: "Horizontal band across the low back, both sides",
    laterality: "band",
    patches: [
      band(
        17,
        at("L3-spinous-tip", [0, -8, -25]),
        at("L3-spinous-tip", [-60, -6, -20]),
        at("iliac-crest-top", [-18, 20, -20]),
      ),
    ],
  },
  {
    id: "lateral-trunk",
    label: "Side of the trunk",
    patches: [
      band(
        [22, 33, 36],
        at("rib-6-lateral", [-2, 8, 30]),
        at("rib-7-lateral", [-8, -10, 0]),
        at("rib-9-lateral", [-14, -20, -8]),
      ),
    ],
  },
  {
    id: "upper-pilomotor-arm",
    label: "Goose-flesh over the outer arm (autonomic, not pain)",
    sensation: "goose-flesh",
    within: "lateral-arm",
    patches: [
      band(
        15,
        at("deltoid-tuberosity", [-30, -14, -14]),
        at("deltoid-tuberosity", [-30, -50, -14]),
        at("lateral-epicondyle", [-8, 84, -12]),
      ),
    ],
  },
]);
