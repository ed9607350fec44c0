/**
 * Figures of retinacula and aponeuroses of the arm and hand, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FASCIA_ARM_FIGURES = {
  // Bicipital aponeurosis: tendon of biceps brachii -> fascia over the flexors below the medial epicondyle
  "bicipital-aponeurosis": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      [
        [-212, 1080.5, -7.2, 0.4],
        [-213, 1075, -7.4, 0.4],
        [-214, 1069.5, -7.8, 0.4],
      ],
      [
        [-201.895, 1070, -7.9, 0.3],
        [-205.895, 1066, -5.9, 0.4],
        [-209.395, 1062, -4.3, 0.3],
      ],
      [
        [-193.5, 1062.5, -9.6, 0.25],
        [-198.4, 1056, -6.3, 0.3],
        [-202.6, 1049.5, -3.2, 0.25],
      ],
      // Lost in the fascia of the flexors.
      [
        [-187.4, 1053.5, -7.4, 0.15],
        [-191.4, 1047, -3.1, 0.2],
        [-195.6, 1039.5, 1.2, 0.15],
      ],
    ],
  },
  // Extensor retinaculum: lateral border of the radius above its styloid -> triquetrum and pisiform, over the back of the wrist
  "extensor-retinaculum-hand": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      // The front of the lateral border of the radius.
      [
        [-273, 853, 21.3, 0.4],
        [-275, 844.5, 25, 0.4],
        [-277.8, 836, 23.7, 0.4],
      ],
      // Over the tendons of the first compartment.
      [
        [-276.6, 853.7, 14.5, 0.4],
        [-278.9, 845.2, 17.5, 0.4],
        [-281.3, 836.7, 17.5, 0.4],
      ],
      [
        [-275, 853.4, 7, 0.4],
        [-276.6, 844.7, 9.2, 0.4],
        [-277.7, 836, 8.5, 0.4],
      ],
      [
        [-268, 852, 0.2, 0.4],
        [-271.3, 843.7, 2.9, 0.4],
        [-270.5, 834.5, 6.7, 0.4],
      ],
      // Over the long thumb extensor and the finger extensors.
      [
        [-257.5, 849.9, 0, 0.4],
        [-260, 841.4, 2.1, 0.4],
        [-261, 832.6, 5.2, 0.4],
      ],
      [
        [-247, 847.8, 0.8, 0.4],
        [-249, 839.2, 3.1, 0.4],
        [-250, 830.4, 5.8, 0.4],
      ],
      [
        [-238, 846, 4.1, 0.4],
        [-239, 837.2, 6.7, 0.4],
        [-240, 828.4, 9.4, 0.4],
      ],
      // Over extensor carpi ulnaris, past the ulna.
      [
        [-230, 843, 8.5, 0.4],
        [-229.8, 835, 11.2, 0.4],
        [-229.2, 826.2, 15, 0.4],
      ],
      [
        [-229.3, 836, 19.5, 0.4],
        [-229.2, 829.5, 21.5, 0.4],
        [-229.8, 822.5, 24, 0.4],
      ],
      // Triquetrum and pisiform.
      [
        [-231.5, 827, 29, 0.4],
        [-231.3, 821.5, 31, 0.4],
        [-231.5, 816, 32.5, 0.4],
      ],
    ],
  },
  // Flexor retinaculum: tubercles of the scaphoid and trapezium -> pisiform and hook of the hamate, roof of the carpal tunnel
  "flexor-retinaculum-hand": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      [
        [-270, 827.5, 31, 0.6],
        [-270, 820.5, 38.5, 0.6],
        [-270, 814, 37.5, 0.6],
      ],
      [
        [-262, 828.5, 37.8, 0.6],
        [-262.5, 820.5, 39.3, 0.6],
        [-262.5, 811.5, 40, 0.6],
      ],
      [
        [-253, 829, 37.8, 0.6],
        [-253.5, 820, 39, 0.6],
        [-254, 810, 39.8, 0.6],
      ],
      [
        [-245.5, 828, 37.2, 0.6],
        [-246, 819.5, 39, 0.6],
        [-248, 809, 39.8, 0.6],
      ],
      [
        [-239, 824, 36.5, 0.6],
        [-239.5, 818, 39.5, 0.6],
        [-244.5, 809, 38.5, 0.6],
      ],
    ],
  },
  // Palmar aponeurosis: end of palmaris longus, flexor retinaculum -> flexor sheaths and skin at the roots of the fingers
  "palmar-aponeurosis": {
    kind: "slips",
    slips: [
      {
        id: "index-finger",
        ref: [1, 0, 0],
        stations: [
          [-252.5, 819, 42.6, 2.2, 0.45, 0, 0, 0],
          [-257, 806, 43.6, 3, 0.45, -20, 0, 0],
          [-264.5, 793, 44.4, 4.2, 0.4, -25, 0, 0],
          [-273, 778, 46.3, 3.6, 0.35, -22, 0, 0],
          [-279.5, 765, 48.6, 1.8, 0.35, -15, 0, 0],
          [-284.5, 753.5, 50.8, 0.7, 0.3, -10, 0, 0],
        ],
      },
      {
        id: "middle-finger",
        ref: [1, 0, 0],
        stations: [
          [-252, 819.5, 42.6, 2.4, 0.45, 0, 0, 0],
          [-254.5, 805, 43.8, 3.4, 0.5, -5, 0, 0],
          [-258, 790, 44.6, 4.4, 0.4, -10, 0, 0],
          [-262, 775, 46.4, 4, 0.35, -8, 0, 0],
          [-265.2, 762, 48.6, 1.9, 0.35, -5, 0, 0],
          [-267.2, 750.5, 52.2, 0.7, 0.3, 0, 0, 0],
        ],
      },
      {
        id: "ring-finger",
        ref: [1, 0, 0],
        stations: [
          [-251.5, 819.5, 42.6, 2.4, 0.45, 0, 0, 0],
          [-251.5, 805, 43.8, 3.4, 0.5, 5, 0, 0],
          [-250.8, 790, 44.7, 4.4, 0.4, 3, 0, 0],
          [-249.8, 775, 46.4, 4, 0.35, 3, 0, 0],
          [-249, 762, 49, 1.9, 0.35, 0, 0, 0],
          [-248.6, 750.5, 52.4, 0.7, 0.3, 0, 0, 0],
        ],
      },
      {
        id: "little-finger",
        ref: [1, 0, 0],
        stations: [
          [-251, 819, 42.6, 2.2, 0.45, 0, 0, 0],
          [-248.5, 806, 43.6, 3, 0.45, 15, 0, 0],
          [-244.3, 793, 44.7, 3, 0.45, 20, 0, 0],
          [-239.5, 779, 47, 2.2, 0.4, 20, 0, 0],
          [-235, 767, 50.3, 1.7, 0.35, 15, 0, 0],
          [-231, 756, 54.2, 0.7, 0.3, 10, 0, 0],
        ],
      },
    ],
  },
} satisfies Record<string, MuscleShape>;
