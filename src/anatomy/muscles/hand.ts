/**
 * Figures of the muscles of the hand, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const HAND_FIGURES = {
  // Abductor pollicis brevis: scaphoid and flexor retinaculum -> base of thumb proximal phalanx
  "abductor-pollicis-brevis": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-266.5, 829, 30, 2.5, 1, 62, 0.5, 0.08],
      [-270, 827.5, 37, 4, 1.5, 68, 0, 0.18],
      [-272.5, 822, 42.5, 7.5, 2, 46, 1.5, 0.12],
      [-279.5, 815.5, 47, 6, 3, 41, 0.5, 0],
      [-288.5, 807, 51, 5, 2, 45, 0.5, -0.04],
      [-294.5, 800.5, 54, 3.5, 1.5, 36, 0, -0.02],
      [-304.5, 789.5, 57, 1.5, 0.8, 31, -0.5, 0],
    ],
  },
  // Oblique head of adductor pollicis: capitate, bases of metacarpals 2-3 -> base of thumb proximal phalanx
  "adductor-pollicis-oblique-head": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-262, 809, 31, 2.5, 2.5, -88, 2, -0.02],
      [-265, 804.5, 34, 6, 1.5, -88, -4.5, 0.02],
      [-273.5, 800.5, 37, 4.5, 3, -81, -0.5, -0.1],
      [-282, 796, 39.5, 4, 2.5, -90, 0, -0.1],
      [-290.5, 790.5, 44, 2.5, 1, -104, -0.5, -0.04],
      [-295.5, 786, 48, 1.5, 0.5, -130, 0, 0],
      [-299, 782.5, 50, 0.5, 0.5, -157, 0, 0.04],
    ],
  },
  // Superficial head of flexor pollicis brevis: trapezium and flexor retinaculum -> base of thumb proximal phalanx
  "flexor-pollicis-brevis": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-261, 814.5, 42.5, 1.5, 0.5, -90, 0, -0.12],
      [-263.5, 813.5, 43.5, 5.5, 1, -92, -2, -0.04],
      [-271.5, 808.5, 47, 5, 2, -96, -2, 0.08],
      [-280, 803.5, 50.5, 4.5, 2, -88, -1, 0.24],
      [-288, 798.5, 52.5, 3.5, 1.5, -81, 0, 0.26],
      [-297, 793, 55, 2.5, 1.5, -78, 0, 0.2],
      [-301, 788, 56.6, 1.5, 0.5, -71, -0.5, 0.1],
    ],
  },
  // Opponens digiti minimi of hand: hook of hamate -> ulnar border of metacarpal 5
  "opponens-digiti-minimi-hand": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-243.5, 810.5, 35.5, 2.5, 1, 43, -0.5, 0.04],
      [-242, 806, 37, 3, 1, 52, 0, 0],
      [-239, 799, 37.5, 5, 2, 39, 0.5, -0.02],
      [-235, 790.5, 38, 7, 1.5, 27, 1.5, 0.04],
      [-232, 780.5, 40, 6.5, 1, 25, 2, 0.08],
      [-230.5, 772.5, 41.5, 4.5, 1.5, 27, 0.5, 0.08],
      [-229.5, 768, 42.5, 3, 0.5, 38, 0.5, 0.1],
    ],
  },
  // Opponens pollicis: trapezium and flexor retinaculum -> radial border of metacarpal 1
  "opponens-pollicis": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-265.5, 828, 36.5, 0.5, 0.5, -78, -0.5, -0.52],
      [-268.5, 820.5, 39.5, 10, 1.5, -68, -1, -0.36],
      [-272.5, 814.5, 41.5, 11, 1.5, -73, -4, -0.08],
      [-282.5, 810.5, 44.5, 10, 1.5, -64, -3.5, -0.06],
      [-291, 806, 46.5, 7, 1.5, -48, -2.5, -0.1],
      [-299, 800, 50.5, 3.5, 1.5, -53, -0.5, -0.06],
      [-305, 797, 51, 0.5, 0.5, -60, -0.5, 0],
    ],
  },
  // Dorsal interossei of hand: facing metacarpal shafts -> base of proximal phalanx and dorsal hood
  "dorsal-interosseous-hand-1": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-280, 806, 29.5, 2.5, 1.5, 95, 2, -0.04],
      [-284.5, 797.5, 30.5, 5, 2, 68, -0.5, 0.02],
      [-286, 784.5, 30.5, 7.5, 2, 55, -0.5, 0.08],
      [-287.5, 774.5, 32, 6.5, 2.5, 53, 0.5, 0.02],
      [-289.5, 761, 35.5, 3.5, 3, 43, 0, 0],
      [-293, 751.5, 39.5, 2, 1.5, 1, 0, -0.02],
      [-296, 741.5, 45, 2, 1, -37, -0.5, -0.02],
    ],
  },
  // Dorsal interossei of hand: facing metacarpal shafts -> base of proximal phalanx and dorsal hood
  "dorsal-interosseous-hand-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-267.8, 788.5, 24.3, 2.3, 0.6, -40, -0.5, 0],
      [-268.8, 781, 24.8, 3.2, 1.5, -28, -0.5, 0],
      [-270.5, 776, 25.5, 4.5, 1.5, -19, -0.5, -0.02],
      [-273, 763.5, 29, 3.5, 1.5, -1, -0.5, -0.02],
      [-274, 755.5, 34, 2.5, 1, 26, 0, -0.06],
      [-274, 748.5, 40, 1.5, 1.5, 61, 0, -0.06],
      [-274.5, 743.5, 43.5, 2.5, 0.5, 90, -1, -0.04],
    ],
  },
  // Dorsal interossei of hand: facing metacarpal shafts -> base of proximal phalanx and dorsal hood
  "dorsal-interosseous-hand-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-251, 784, 26, 0.5, 0.5, -25, -0.5, 0.18],
      [-252.5, 779, 26, 2.5, 1, 2, -1, 0.28],
      [-255.5, 772.5, 26, 5.5, 1, 14, -1.5, 0.32],
      [-256, 761.5, 30, 4.5, 1.5, 11, -1.5, 0.22],
      [-257, 753, 36, 2, 1.5, 26, 0, 0.06],
      [-257.5, 746.5, 41.5, 2, 1, 65, 0, -0.04],
      [-259.5, 741.5, 46.5, 2, 0.5, 95, 0.5, -0.08],
    ],
  },
  // Dorsal interossei of hand: facing metacarpal shafts -> base of proximal phalanx and dorsal hood
  "dorsal-interosseous-hand-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-240, 786.5, 30, 0.5, 0.5, -11, -0.5, 0.14],
      [-240, 782, 29, 2.5, 1, 9, -0.5, 0.2],
      [-240.5, 773.5, 29, 5, 1.5, 22, -1.5, 0.2],
      [-240, 762.5, 34, 3.5, 1.5, 17, -0.5, 0.04],
      [-240, 754.5, 39.5, 1.5, 1.5, 49, 0, -0.02],
      [-240, 747.5, 44, 2, 1, 83, 0.5, -0.02],
      [-240.5, 744.5, 46.5, 0.5, 0.5, 108, 0, -0.02],
    ],
  },
  // Lumbricals of hand: tendons of flexor digitorum profundus -> radial side of dorsal hood
  "lumbrical-hand-1": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-269.5, 795, 37.5, 0.5, 0.5, -63, 0, -0.06],
      [-276, 784, 37.5, 1.5, 1, -61, 0, -0.14],
      [-282, 770.5, 41, 3.5, 0.5, -55, -0.5, -0.2],
      [-290.5, 757.5, 42.5, 3, 1, -35, -1, -0.14],
      [-296.5, 745, 40.5, 2, 1, 7, -0.5, -0.02],
      [-294.5, 731.5, 40.5, 1.5, 1, 49, 0, 0.02],
      [-296.5, 717.5, 48, 0.5, 0.5, 91, 0.5, 0.06],
    ],
  },
  // Lumbricals of hand: tendons of flexor digitorum profundus -> radial side of dorsal hood
  "lumbrical-hand-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-260.5, 793.5, 31.5, 0.5, 0.5, 9, 0.5, -0.12],
      [-265, 779.5, 36, 2.5, 1, 20, -0.5, -0.1],
      [-269.5, 764, 43.5, 3, 1.5, 28, -1, -0.06],
      [-273.5, 751.5, 46, 2, 1.5, 69, -1, 0.04],
      [-274.5, 738.5, 42, 2, 0.5, 111, 0, 0.08],
      [-270.5, 722, 48.5, 1, 0.5, 153, 0, 0.04],
      [-272.5, 707, 61.5, 1.5, 0.5, 189, 0, 0],
    ],
  },
  // Lumbricals of hand: tendons of flexor digitorum profundus -> radial side of dorsal hood
  "lumbrical-hand-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-250, 789.5, 31, 0.5, 0.5, 48, 0.5, 0.04],
      [-251.5, 779, 34, 2.5, 1.5, 49, -0.5, 0.04],
      [-253, 765.5, 40, 3.5, 1.5, 63, -1.5, 0.04],
      [-254.5, 751, 43.5, 3.5, 1, 97, -0.5, 0.06],
      [-252.5, 739.5, 43.5, 3.5, 0.5, 115, -0.5, 0.04],
      [-248, 727, 47.5, 1, 0.5, 157, -0.5, 0],
      [-248, 714, 58, 1.5, 0.5, 194, 0, -0.04],
    ],
  },
  // Lumbricals of hand: tendons of flexor digitorum profundus -> radial side of dorsal hood
  "lumbrical-hand-4": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-239.5, 795.5, 38.5, 0.5, 0.5, 35, -0.5, -0.08],
      [-239.5, 785, 38.5, 1.5, 1, 41, 0, -0.02],
      [-238.5, 772.5, 42.5, 2.5, 1.5, 45, -2, 0.1],
      [-238.5, 759, 46.5, 2.5, 1.5, 77, -1, 0.16],
      [-236, 750.5, 45, 2.5, 0.5, 110, 0, 0.06],
      [-228, 739, 48, 1, 0.5, 148, 0, 0],
      [-226, 726, 58.5, 1.5, 0.5, 179, 0, -0.04],
    ],
  },
  // Palmar interossei of hand: metacarpal shaft -> base of proximal phalanx and dorsal hood
  "palmar-interosseous-1": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-275, 787.5, 32.5, 0.5, 0.5, -1, 0, 0.06],
      [-276, 782, 33.5, 1.5, 0.5, 9, -0.5, 0.16],
      [-277.5, 773, 35, 2, 1, 21, -0.5, 0.2],
      [-278, 764, 38, 2.5, 1, 3, 0, 0.18],
      [-277.5, 755, 40.5, 2, 1.5, -27, -0.5, 0.1],
      [-278, 746, 41.5, 1.5, 1, -64, 0, 0.02],
      [-281, 739, 44.5, 1.5, 0.5, -93, -0.5, -0.06],
    ],
  },
  // Palmar interossei of hand: metacarpal shaft -> base of proximal phalanx and dorsal hood
  "palmar-interosseous-2": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-250.5, 785, 29, 0.5, 0.5, 5, 0.5, 0],
      [-250.5, 778.5, 32, 1.5, 1.5, -19, 0.5, -0.1],
      [-251, 769.5, 36, 2.5, 1.5, -26, 0.5, -0.2],
      [-252, 762.5, 40, 2, 1.5, 10, -0.5, -0.22],
      [-253.5, 757, 42, 1.5, 1, 53, 0, -0.12],
      [-254, 750.5, 44, 1.5, 0.5, 91, 0, -0.02],
      [-254, 748, 47.5, 0.5, 0.5, 126, 0.5, 0.06],
    ],
  },
  // Palmar interossei of hand: metacarpal shaft -> base of proximal phalanx and dorsal hood
  "palmar-interosseous-3": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-239, 788, 33.5, 1, 0.5, 30, -0.5, -0.24],
      [-237.5, 782.5, 35.5, 2, 1, 5, 0, -0.26],
      [-237, 775.5, 38, 2, 1.5, -10, 0.5, -0.18],
      [-237, 767.5, 42.5, 2, 1.5, -29, 0.5, -0.06],
      [-237.5, 762.5, 44.5, 1, 1, -71, 0, 0.02],
      [-237, 757, 46, 1.5, 1, -103, 0, 0.04],
      [-236, 753.5, 49.5, 0.5, 0.5, -125, 0.5, 0.02],
    ],
  },
} satisfies Record<string, MuscleShape>;
