/**
 * Figures of the fibular muscles and flexor digitorum longus, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const LEG_LATERAL_FIGURES = {
  // Fibularis longus: fibular head and upper lateral shaft -> base of metatarsal 1 and medial cuneiform, under the sole
  "fibularis-longus": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Head of the fibula.
      [-125.5, 384, -33.5, 7, 1.2, 85, -1, 0],
      [-122.8, 362, -35.5, 12.5, 5.2, 84, -2, 0],
      // The belly covers the lateral face of the shaft, between extensor digitorum longus and soleus.
      [-121.5, 332, -35, 14, 6.6, 90, -2.5, 0],
      [-121.8, 298, -37, 14.5, 6.8, 90, -2.5, 0],
      [-121.5, 257, -42, 12.5, 6.2, 98, -2.5, 0],
      // Muscle turns to tendon, on fibularis brevis.
      [-120, 217, -46.5, 9, 4.4, 107, -2, 0],
      [-119, 177, -50.5, 4.6, 2, 114, -1, 0],
      [-116, 135, -54.5, 3, 1.5, 127, -0.5, 0],
      // Behind fibularis brevis in the groove of the lateral malleolus.
      [-109.5, 92, -57, 2.8, 1.4, 143, 0, 0],
      [-106.5, 62, -57, 2.6, 1.4, 135, 0, 0],
      // Under the tip of the malleolus on to the lateral wall of the calcaneus.
      [-104.5, 43, -46, 2.6, 1.4, 115, 0, 0],
      // Below the fibular trochlea.
      [-106.5, 33.5, -26, 2.6, 1.4, 113, 0, 0],
      // Round the tuberosity of the cuboid into its groove.
      [-107.5, 27, -9, 2.6, 1.4, 136, 0, 0],
      [-99, 25, 3, 2.6, 1.3, 191, 0, 0],
      // Across the sole, against the bones.
      [-89.5, 34, 13.5, 2.5, 1.3, 215, 0, 0],
      [-82, 35, 24, 2.5, 1.2, 176, 0, 0],
      // Lateral side of the base of metatarsal 1.
      [-81, 32, 32.5, 3, 0.8, 161, 0, 0],
    ],
  },
  // Fibularis brevis: lower lateral shaft of the fibula -> tuberosity of metatarsal 5
  "fibularis-brevis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Lateral face of the fibula, in front of and under fibularis longus.
      [-115, 264.5, -35, 3.5, 0.5, 73, 0, 0],
      [-114.5, 229.5, -37, 7.5, 2, 84, -1.5, 0],
      [-113.5, 194, -42.5, 10.5, 4, 101, -3, 0],
      // The belly wraps the fibula from the side and from behind.
      [-113.5, 161.5, -48, 11, 6, 109, -4, 0],
      [-109.5, 130, -49.5, 9.5, 5.4, 127, -3, 0],
      [-105.5, 102, -53.5, 5.5, 3.4, 156, -0.5, 0],
      // Groove behind the lateral malleolus.
      [-103.5, 78, -54.5, 3, 1.4, 169, 0, 0],
      [-103.5, 60, -54.5, 2.8, 1.2, 154, 0, 0],
      [-105, 48.5, -43, 2.6, 1.2, 104, 0, 0],
      // Above the fibular trochlea.
      [-107.5, 41, -25, 2.6, 1.2, 90, 0, 0],
      [-112.5, 33.5, -13, 2.8, 1.2, 81, 0, 0],
      // Tuberosity of metatarsal 5.
      [-116, 27, -6, 3.2, 0.8, 93, 0, 0],
    ],
  },
  // Flexor digitorum longus: posterior face of the tibia below the soleal line -> distal phalanges of toes 2-5
  "flexor-digitorum-longus": {
    kind: "slips",
    slips: [
      {
        id: "toe-3",
        ref: [1, 0, 0],
        stations: [
          // Below the soleal line.
          [-69.5, 328, -32.3, 5.5, 2, -158, 0, 0],
          [-70.5, 300, -31.5, 7, 2.2, -161, 0, 0],
          // The belly on the tibia, under soleus.
          [-73, 265, -32.5, 9, 4, -163, 0, 0],
          [-72.5, 230, -34.5, 9, 5, -161, 0, 0],
          [-70.5, 195, -37.5, 8, 5, -158, 0, 0],
          [-68.5, 160, -43, 5.5, 3.8, -158, 0, 0],
          // The tendon crosses behind that of tibialis posterior.
          [-69, 132, -47.5, 3.2, 2, -158, 0, 0],
          [-65, 100, -52, 2.6, 1.5, -154, 0, 0],
          // Behind the medial malleolus.
          [-59, 75, -51.5, 2.4, 1.4, -132, 0, 0],
          // Along the sustentaculum tali.
          [-55.5, 54, -36, 2.2, 1.4, -98, 0, 0],
          [-60, 45.5, -20, 2.2, 1.4, -114, 0, 0],
          // Crosses under flexor hallucis longus.
          [-68, 36, -7, 2.6, 1.4, -142, 0, 0],
          [-80, 27, 9, 4.5, 1.5, -157, 0, 0],
          [-90, 21.5, 26, 2.4, 1.3, -178, 0, 0],
          [-97.5, 17, 44, 1.8, 1.2, -179, 0, 0],
          [-103, 12, 64, 1.7, 1.1, -180, 0, 0],
          [-107.5, 10.2, 80, 1.7, 1.1, -180, 0, 0],
          [-112, 11, 97, 1.7, 1, -180, 0, 0],
          [-116, 9, 108.5, 1.7, 1, -178, 0, 0],
          // Distal phalanx of toe 3.
          [-119.5, 8.5, 121, 2, 0.7, -179, 0, 0],
        ],
      },
      {
        id: "toe-2",
        ref: [1, 0, 0],
        stations: [
          [-78, 28, 5, 1.8, 1.2, -176, 0, 0],
          [-83, 22.5, 25, 1.8, 1.2, -179, 0, 0],
          [-88, 18, 43, 1.7, 1.2, -179, 0, 0],
          [-92, 13.2, 63, 1.7, 1.1, -180, 0, 0],
          [-94.5, 10.2, 80, 1.7, 1.1, -180, 0, 0],
          [-98, 12, 98, 1.7, 1, -180, 0, 0],
          [-101, 11, 113, 1.7, 1, -179, 0, 0],
          // Distal phalanx of toe 2.
          [-104, 9, 127, 2, 0.7, -178, 0, 0],
        ],
      },
      {
        id: "toe-4",
        ref: [1, 0, 0],
        stations: [
          [-81.5, 26.5, 8, 1.8, 1.2, -161, 0, 0],
          [-93.5, 20.5, 22, 1.8, 1.2, -176, 0, 0],
          [-104.5, 16.5, 38, 1.7, 1.2, -179, 0, 0],
          [-112.5, 12.3, 56, 1.7, 1.1, -180, 0, 0],
          [-117.5, 9.8, 70, 1.7, 1.1, -179, 0, 0],
          [-123, 11.5, 85, 1.7, 1, -179, 0, 0],
          [-128, 8.8, 97, 1.7, 1, -177, 0, 0],
          // Distal phalanx of toe 4.
          [-132.5, 8.2, 108, 2, 0.7, -181, 0, 0],
        ],
      },
      {
        id: "toe-5",
        ref: [1, 0, 0],
        stations: [
          [-80, 26.5, 7, 1.8, 1.2, -152, 0, 0],
          [-95.5, 20, 19, 1.8, 1.2, -171, 0, 0],
          [-110.5, 15.5, 33, 1.7, 1.2, -175, 0, 0],
          [-122, 12, 46.5, 1.6, 0.8, -178, 0, 0],
          [-130, 8.3, 61, 1.6, 1, -179, 0, 0],
          [-134.5, 9.5, 72, 1.5, 0.9, -180, 0, 0],
          [-138.5, 8.5, 80, 1.5, 0.9, -178, 0, 0],
          // Distal phalanx of toe 5.
          [-142, 8.3, 89, 1.8, 0.7, -180, 0, 0],
        ],
      },
    ],
  },
} satisfies Record<string, MuscleShape>;
