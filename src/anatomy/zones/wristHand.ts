import { at, band, zonesOf } from "./draw";
import { digit } from "./limbs";

const wristDorsalRadial = at("radial-styloid", [10, 4, -22]);
const wristDorsalUlnar = at("ulnar-styloid", [-4, 4, -20]);
const wristVolarUlnar = at("ulnar-styloid", [-6, 3, 26]);
const wristVolarRadial = at("radial-styloid", [8, 4, 22]);

const thumbBase = band(14, at("metacarpal-1-base", [-12, 2, -4]), at("metacarpal-1-base", [-2, -2, 16]));
const ballOfThumb = band(13, at("metacarpal-1-base", [16, -4, 22]), at("metacarpal-1-head", [22, 4, 10]));
const firstWeb = band(12, at("metacarpal-2-base", [-10, -12, -14]), at("metacarpal-2-head", [-8, 24, -18]));
const snuffbox = band(9, at("trapezium-centre", [-5, -3, -14]));

const fingers = { dorsal: [0, 6, -8], outer: [-9, 0, 0], start: [0, -10, 5], radius: 11 } as const;

/** Wrist, hand and digits, palm forwards, thumb outwards. */
export const wristHandZones = zonesOf("wrist-hand", [
  {
    id: "wrist-band",
    label: "Strap-like band around the wrist",
    patches: [
      band(
        13,
        wristVolarRadial,
        wristVolarUlnar,
        at("ulnar-styloid", [8, 4, 4]),
        wristDorsalUlnar,
        wristDorsalRadial,
        at("radial-styloid", [-8, 4, 0]),
        wristVolarRadial,
      ),
    ],
  },
  {
    id: "dorsal-wrist",
    label: "Back of the wrist",
    within: "wrist-band",
    patches: [band(11, wristDorsalUlnar, wristDorsalRadial)],
  },
  {
    id: "dorsal-wrist-ulnar",
    label: "Back of the wrist, little-finger side",
    within: "dorsal-wrist",
    patches: [band(11, wristDorsalUlnar)],
  },
  {
    id: "volar-wrist-radial",
    label: "Palm side of wrist, thumb side",
    within: "wrist-band",
    patches: [band(11, wristVolarRadial)],
  },
  {
    id: "volar-wrist-ulnar",
    label: "Palm side of wrist, little-finger side",
    within: "wrist-band",
    patches: [band(11, wristVolarUlnar)],
  },
  {
    id: "dorsal-hand",
    label: "Back of the hand",
    patches: [
      band(16, at("metacarpal-2-base", [0, 0, -22]), at("metacarpal-2-head", [0, 8, -20])),
      band(16, at("metacarpal-4-base", [2, 0, -22]), at("metacarpal-4-head", [4, 8, -20])),
      firstWeb,
      snuffbox,
    ],
  },
  {
    id: "snuffbox",
    label: "Back of hand over the anatomical snuffbox",
    within: "dorsal-hand",
    patches: [snuffbox],
  },
  {
    id: "radial-hand",
    label: "Thumb side of the hand",
    patches: [
      band(10, at("trapezium-centre", [-16, 12, 0])),
      band(
        10,
        at("metacarpal-2-base", [-14, -24, 13]),
        at("metacarpal-2-head", [-14, 2, 5]),
        at("metacarpal-2-head", [-14, -10, 0]),
      ),
    ],
  },
  {
    id: "ulnar-hand",
    label: "Little-finger side of the hand",
    patches: [band(12, at("metacarpal-5-base", [14, 0, 0]), at("metacarpal-5-head", [14, 0, 0]))],
  },
  {
    id: "palm",
    label: "Palm",
    patches: [
      band(15, at("metacarpal-3-base", [2, 0, 32]), at("metacarpal-3-head", [0, 8, 18])),
      band(14, at("metacarpal-5-base", [-4, 0, 26]), at("metacarpal-5-head", [-6, 6, 16])),
      band(12, at("metacarpal-2-base", [4, -26, 26]), at("metacarpal-2-head", [6, 8, 18])),
      ballOfThumb,
    ],
  },
  {
    id: "thenar",
    label: "Ball of the thumb",
    within: "palm",
    patches: [ballOfThumb],
  },
  {
    id: "thumb",
    label: "Thumb",
    patches: [
      thumbBase,
      ...digit(["metacarpal-1-head", "thumb-proximal-phalanx-head", "thumb-bony-tip"], {
        dorsal: [-7, 1, -8],
        outer: [-5, -4, 8],
        start: [0, 0, 0],
        radius: 11,
      }),
      band(12, at("metacarpal-1-base", [-12, 2, -4]), at("metacarpal-1-head", [-10, 0, -6])),
    ],
  },
  {
    id: "thumb-base",
    label: "Base of the thumb",
    within: "thumb",
    patches: [thumbBase],
  },
  {
    id: "thumb-web-dorsal",
    label: "Web between thumb and index, back of hand",
    within: "dorsal-hand",
    patches: [firstWeb],
  },
  {
    id: "index-finger",
    label: "Index finger",
    patches: digit(
      ["index-proximal-phalanx-base", "index-proximal-phalanx-head", "index-middle-phalanx-head", "index-bony-tip"],
      fingers,
    ),
  },
  {
    id: "middle-finger",
    label: "Middle finger",
    patches: digit(
      ["middle-proximal-phalanx-base", "middle-proximal-phalanx-head", "middle-middle-phalanx-head", "middle-bony-tip"],
      fingers,
    ),
  },
  {
    id: "ring-finger",
    label: "Ring finger",
    patches: digit(
      ["ring-proximal-phalanx-base", "ring-proximal-phalanx-head", "ring-middle-phalanx-head", "ring-bony-tip"],
      fingers,
    ),
  },
  {
    id: "little-finger",
    label: "Little finger",
    patches: digit(
      ["little-proximal-phalanx-base", "little-proximal-phalanx-head", "little-middle-phalanx-head", "little-bony-tip"],
      fingers,
    ),
  },
]);
