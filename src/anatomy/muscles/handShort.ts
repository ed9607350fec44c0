/**
 * Figures of the short muscles of the hand that the specimen lacks, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const HAND_SHORT_FIGURES = {
  // Transverse head of adductor pollicis: palmar ridge of metacarpal 3 -> ulnar side of the thumb's proximal phalanx
  "adductor-pollicis-transverse-head": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      [
        [-260.5, 790, 29.8, 0.8],
        [-262.3, 777, 32.8, 0.8],
        [-264, 764.5, 38, 0.8],
      ],
      // Between the metacarpal 2 with its interossei and the deep flexor tendon of the index finger.
      [
        [-271, 789, 34, 1.4],
        [-271.5, 779.5, 35.4, 1.8],
        [-271.5, 770, 38, 1.3],
      ],
      [
        [-281.5, 789, 37.2, 2.2],
        [-282, 782.5, 37.2, 2.8],
        [-281.5, 774.5, 37.6, 2],
      ],
      // The web of the thumb.
      [
        [-291, 786.5, 42.3, 2],
        [-291.5, 782, 42, 2.6],
        [-291.5, 777.5, 42, 2],
      ],
      [
        [-299, 784, 49, 0.7],
        [-299.5, 782, 49, 0.8],
        [-300, 780, 49, 0.7],
      ],
    ],
  },
  // Abductor digiti minimi: pisiform -> ulnar side of the base of the little finger's proximal phalanx
  "abductor-digiti-minimi-hand": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-234, 812, 38.5, 3, 1.2, 25, 0, 0],
      [-231, 802, 39.5, 4.5, 2.4, 25, 0, 0],
      [-228, 789, 41, 5.2, 3.2, 25, 0, 0],
      [-226, 777, 43, 4.6, 2.8, 25, 0, 0],
      [-224.5, 765, 45, 3, 1.6, 20, 0, 0],
      [-224, 753, 47.5, 2, 0.8, 15, 0, 0],
    ],
  },
  // Flexor digiti minimi brevis: hook of the hamate -> ulnar side of the base of the little finger's proximal phalanx
  "flexor-digiti-minimi-brevis-hand": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-244, 809, 38.5, 2, 1, 0, 0, 0],
      [-240.5, 798, 41.8, 3, 1.8, -10, 0, 0],
      [-236, 785, 45.3, 3.6, 2, -20, 0, 0],
      [-231, 771, 48, 2.8, 1.6, -35, 0, 0],
      [-226, 755, 50.8, 1.6, 0.8, -50, 0, 0],
    ],
  },
  // Palmaris brevis: ulnar border of the palmar aponeurosis -> skin over the ball of the little finger
  "palmaris-brevis": {
    kind: "sheet",
    rails: "proximal->distal",
    flip: false,
    stations: [
      [
        [-246.5, 806, 43.4, 0.3],
        [-246, 802, 44.2, 0.4],
        [-245, 798, 44.7, 0.3],
      ],
      [
        [-240.8, 806, 43, 0.4],
        [-240.2, 800.5, 43.8, 0.6],
        [-239.5, 795, 45.2, 0.4],
      ],
      [
        [-235, 805, 43.2, 0.4],
        [-234.4, 799.8, 44, 0.6],
        [-233.8, 794.5, 45.6, 0.4],
      ],
      [
        [-230.5, 802.5, 43.4, 0.3],
        [-230, 799, 43.9, 0.4],
        [-229.8, 795.5, 45, 0.3],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
