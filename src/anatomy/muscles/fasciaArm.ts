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
        [-212, 1083, -8.5, 0.6],
        [-215, 1070, -8.5, 0.6],
        [-218.5, 1058, -8.5, 0.6],
      ],
      [
        [-205, 1073, -8.5, 0.5],
        [-208, 1061, -3, 0.5],
        [-211.5, 1049, 1, 0.5],
      ],
      [
        [-196, 1062, -7, 0.5],
        [-199, 1050, -2, 0.5],
        [-203, 1037, 3, 0.5],
      ],
      [
        [-186, 1052, -6.5, 0.4],
        [-189, 1040, -0.5, 0.4],
        [-193.5, 1027, 5.5, 0.4],
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
    kind: "sheet",
    rails: "lateral->medial",
    flip: false,
    stations: [
      [
        [-255, 818, 42, 0.8],
        [-254.2, 818.6, 42.3, 0.9],
        [-253.5, 819, 42.5, 1],
        [-252.8, 819, 42.5, 1],
        [-252, 819, 42.5, 1],
        [-251.2, 819, 42.5, 1],
        [-250.5, 819, 42.5, 1],
        [-249.8, 818.6, 42.3, 0.9],
        [-249, 818, 42, 0.8],
      ],
      [
        [-262.5, 803.5, 43, 0.6],
        [-261, 803, 43.6, 0.7],
        [-259, 802.5, 44, 0.8],
        [-256.7, 801.5, 44.2, 0.8],
        [-254, 801, 44.3, 0.8],
        [-251.5, 801, 44.3, 0.8],
        [-249, 801, 44.3, 0.8],
        [-247.5, 801.5, 44.1, 0.7],
        [-246, 802, 43.8, 0.6],
      ],
      [
        [-271, 791, 44, 0.6],
        [-268.5, 789.5, 44.7, 0.7],
        [-265, 788.5, 45, 0.8],
        [-261.5, 787, 45.3, 0.8],
        [-257, 786, 45.5, 0.8],
        [-252, 786, 45.7, 0.8],
        [-247, 786, 45.8, 0.8],
        [-244, 787, 46, 0.7],
        [-241, 788, 46, 0.6],
      ],
      // The fan divides into four slips.
      [
        [-280.5, 778.5, 46, 0.6],
        [-277.5, 776.5, 46.8, 0.7],
        [-271, 775, 47.4, 0.7],
        [-265, 772.5, 48.2, 0.8],
        [-258, 772.5, 48.2, 0.7],
        [-250.5, 771.5, 48.5, 0.8],
        [-245, 773, 48.5, 0.7],
        [-239.5, 773, 49.4, 0.7],
        [-235.5, 775, 49, 0.6],
      ],
      [
        [-288, 765.5, 48, 0.4],
        [-284, 761, 50.2, 0.5],
        [-275.5, 764.5, 49.6, 0.4],
        [-266, 757.5, 52.2, 0.5],
        [-257, 763, 50.8, 0.4],
        [-247.5, 758, 51.8, 0.5],
        [-239.8, 764, 51.3, 0.4],
        [-231.8, 760, 54, 0.5],
        [-228, 765, 52, 0.4],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
