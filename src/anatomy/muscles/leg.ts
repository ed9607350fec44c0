/**
 * Figures of the muscles of the lower leg, right side.
 *
 * Measured on BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan; rounded to 0.5 mm, 1 degree
 * and 0.02 of wedge. This table is published under CC BY-SA 4.0. Stations run from origin to insertion.
 * Moved off the bones where the fit sank into them: the deep faces, and the tendons in front of and behind the ankle.
 * Authored on the landmarks: popliteus, plantaris (far larger in the specimen than usual), both long extensors,
 * fibularis tertius and the calcaneal tendon, which begins as a broad plate between gastrocnemius and soleus and takes up
 * both heads.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const LEG_FIGURES = {
  // Extensor digitorum longus: lateral tibial condyle and fibula -> toes 2-5, dorsal
  "extensor-digitorum-longus": {
    kind: "slips",
    slips: [
      {
        id: "toe-2",
        ref: [1, 0, 0],
        stations: [
          [-91, 85.5, -9.5, 1.8, 1.62, 25, 0, 0],
          [-89.5, 77, 3.5, 2, 1.73, 26, 0, 0.02],
          [-87.2, 71.5, 19, 1.5, 1.08, 16, 0, 0],
          [-87.5, 60.5, 36, 1.5, 0.8, 15, 0, 0],
          [-89, 49, 53.5, 1.5, 0.8, 16, 0, 0],
          [-90.5, 38, 70, 1.5, 0.8, 11, 0, 0],
          [-94, 27.8, 86, 1.5, 0.8, 11, 0, 0],
          [-99, 21.8, 104, 1.5, 0.8, 12, 0, 0],
          [-101.5, 18.3, 117, 1.5, 0.8, 6, 0, 0],
          [-103, 15.6, 128, 1.7, 0.6, 0, 0, 0],
        ],
      },
      {
        id: "toe-3",
        ref: [1, 0, 0],
        stations: [
          [-92, 84, -8.5, 1.8, 1.62, 22, 0, 0],
          [-91.5, 74.5, 8.5, 2, 1.73, 20, 0, 0],
          [-93.5, 66.5, 26, 1.5, 1.08, 17, 0, 0],
          [-96.5, 55, 41.5, 1.5, 0.8, 17, 0, 0],
          [-99.5, 44, 56, 1.5, 0.8, 16, 0, 0],
          [-102.8, 34.5, 70.5, 1.5, 0.8, 11, 0, 0],
          [-107.5, 25.3, 84, 1.5, 0.8, 11, 0, 0],
          [-113, 20.6, 100, 1.5, 0.8, 12, 0, 0],
          [-117, 16.8, 112, 1.5, 0.8, 7, 0, 0],
          [-120, 14.1, 122, 1.7, 0.6, 0, 0, 0],
        ],
      },
      {
        id: "toe-4",
        ref: [1, 0, 0],
        stations: [
          [-93, 83, -8, 1.8, 1.62, 34, 0, 0],
          [-95, 73, 7, 1.8, 1.73, 36, 0, 0],
          [-98.5, 66.5, 20, 1.5, 1.08, 22, 0, 0],
          [-102.5, 56, 34, 1.5, 0.8, 22, 0, 0],
          [-108, 44, 48.5, 1.5, 0.8, 22, 0, 0],
          [-113.5, 34, 62, 1.5, 0.8, 17, 0, 0],
          [-119.5, 25.3, 75.5, 1.5, 0.8, 12, 0, 0],
          [-125.5, 18.6, 89, 1.5, 0.8, 14, 0, 0],
          [-130.5, 15.8, 100, 1.5, 0.8, 6, 0, 0],
          [-134, 13.8, 109, 1.7, 0.6, 0, 0, 0],
        ],
      },
      {
        id: "toe-5",
        ref: [1, 0, 0],
        stations: [
          // Lateral condyle of the tibia, beside the head of the fibula.
          [-113.8, 390, -13.7, 6.5, 3.13, 66, 0, 0],
          [-111.5, 355, -20, 8, 5.94, 66, 0, 0.1],
          [-110, 316, -23.5, 8.5, 7.67, 66, 0.5, 0.15],
          // The belly on the fibula, lateral to tibialis anterior.
          [-110.5, 280, -25, 8, 6.8, 66, 0, 0.15],
          [-109.5, 245, -27, 7, 5.29, 66, -0.5, 0.15],
          [-107, 205, -28.5, 7, 4.64, 59, -0.5, 0.1],
          [-104.5, 163, -29, 6.5, 4, 45, -0.5, 0],
          [-97.5, 130, -25, 5.2, 3.13, 38, 0, 0],
          [-93, 107, -18.5, 4.4, 2.16, 26, 0, 0],
          // The common tendon in front of the ankle.
          [-92, 93, -14.8, 3.8, 1.62, 11, 0, 0],
          [-93.3, 83, -8.5, 3.5, 1.4, 12, 0, 0],
          [-96, 75, 0.5, 2.6, 1.4, 18, 0, 0],
          [-102.5, 65, 14, 1.7, 1.08, 33, 0, 0],
          [-111, 48.5, 31, 1.4, 0.8, 31, 0, 0],
          [-122, 33.3, 49, 1.4, 0.8, 23, 0, 0],
          [-133, 21.3, 65, 1.4, 0.8, 17, 0, 0],
          [-139.5, 16.6, 79, 1.4, 0.8, 12, 0, 0],
          // Middle and distal phalanx of toe 5.
          [-144, 14.6, 88, 1.6, 0.6, 8, 0, 0],
        ],
      },
    ],
  },
  // Extensor hallucis longus: middle fibula -> distal phalanx of hallux
  "extensor-hallucis-longus": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Medial face of the fibula, between extensor digitorum longus and tibialis anterior.
      [-106, 290, -29.5, 3.5, 1.3, 45, 0, 0],
      [-102.5, 260, -28, 5.5, 3.46, 37, -0.5, 0],
      [-100, 225, -28.5, 6.2, 4.32, 30, -0.5, 0],
      // The belly comes to the surface in the lower third.
      [-96.5, 185.5, -28.5, 5.5, 4.32, 31, -0.5, 0],
      [-93, 148.5, -23.5, 3.5, 2.7, 32, -0.3, 0],
      [-87.5, 121, -15, 2.8, 2.05, 24, 0, 0],
      [-81.5, 105, -10.5, 1.9, 1.19, 12, 0, 0],
      // In front of the ankle, close to the bone under the retinacula.
      [-77.5, 92, -10.5, 1.9, 1.08, -2, 0, 0],
      [-75, 83.5, -4.5, 1.6, 0.85, -1, 0, 0],
      [-73, 77, 5, 1.6, 0.85, -1, 0, 0],
      [-71, 70, 20.5, 1.6, 0.85, -1, 0, 0],
      [-70, 62, 36, 1.6, 0.85, 0, 0, 0],
      [-70.5, 49.5, 54, 1.6, 0.85, 0, 0, 0],
      [-71.5, 38.5, 72, 1.6, 0.85, 0, 0, 0],
      [-73, 30.5, 91, 1.6, 0.85, 0, 0, 0],
      [-76, 23.5, 105, 1.9, 0.85, 2, 0, 0],
      // Base of the distal phalanx of the hallux.
      [-80, 20.3, 114, 2.2, 0.85, 3, 0, 0],
    ],
  },
  // Fibularis tertius: lower fibula -> base of metatarsal 5
  "fibularis-tertius": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Lower fibula, below extensor digitorum longus.
      [-105, 158, -35, 2.5, 0.7, 37, 0, 0],
      [-103.5, 136, -33.5, 4.6, 1.9, 37, 0, 0],
      [-101, 114, -29, 4.2, 1.9, 39, 0, 0],
      [-98.8, 97, -20.5, 2.2, 1, 28, 0, 0],
      [-100, 81, -10.5, 1.5, 0.6, 32, 0, 0],
      [-104.5, 66, -2, 1.5, 0.6, 45, 0, 0],
      [-111, 52.5, 5, 1.7, 0.6, 61, 0, 0],
      // Dorsal base of metatarsal 5.
      [-114, 35.5, 12, 3, 0.5, 56, 0, 0],
    ],
  },
  // Flexor hallucis longus: posterior fibula -> distal phalanx of hallux
  "flexor-hallucis-longus": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-106.5, 309, -45, 6, 0.5, 21, 4, 0.18],
      [-95.5, 232, -45.5, 10.5, 6.5, 47, 4, 0.36],
      [-89, 153.5, -46.5, 9.5, 9.5, 66, 3.5, 0.26],
      [-77.5, 100, -54, 3, 3, 94, 0.5, 0.38],
      [-61.5, 54, -50.5, 2, 2, 113, 1, 0.2],
      // Groove under the sustentaculum tali.
      [-63.5, 44.5, -32.5, 2.3, 1.9, -114, 0, 0],
      [-66.5, 40, -7, 2.3, 1.7, -141, 0, 0],
      [-68, 28.5, 16, 2.4, 1.4, -168, 0, 0],
      [-70, 19.5, 42, 2.4, 1.4, -179, 0, 0],
      // Between the sesamoids.
      [-73.5, 9.5, 73, 2.3, 1.4, -180, 0, 0],
      [-74, 8.5, 96, 2.4, 1.4, -180, 0, 0],
      // Base of the distal phalanx of the hallux.
      [-78.5, 8, 114, 2.8, 1, -180, 0, 0],
    ],
  },
  // Lateral head of gastrocnemius: lateral femoral condyle -> calcaneal tendon
  "gastrocnemius-lateral-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-98.5, 464, -37.5, 4.5, 1.2, -30, 1, 0.12],
      [-100.5, 446, -57, 12.5, 3, -36, 4.5, 0.26],
      [-101, 402, -66, 22.5, 10, -33, 11, 0.24],
      [-105, 354.5, -74.5, 26, 15.5, -31, 7.5, 0.28],
      [-106, 304, -79.5, 28.5, 11.5, -29, 7.5, 0.24],
      [-101, 262, -78.5, 20, 7, -26, 5, 0.12],
      [-97, 240, -76, 14.5, 4.2, -22, 3.6, 0.1],
      [-94, 222, -73.4, 9, 1.8, -16, 2.4, 0.1],
      // Sinks into the back of the calcaneal tendon.
      [-92, 208, -70, 4.5, 0.5, -4, 0.6, 0],
    ],
  },
  // Medial head of gastrocnemius: medial femoral condyle -> calcaneal tendon
  "gastrocnemius-medial-head": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-56, 479, -20.5, 6, 1, 42, 1, -0.38],
      [-62.5, 446, -53.5, 11.5, 5.6, 0, 2, -0.16],
      [-58.5, 406, -64, 19.5, 11, 43, 2.5, -0.26],
      [-57, 348, -62, 34.5, 16, 74, 6, -0.36],
      [-51.5, 297, -66, 36, 13, 62, 18.5, -0.56],
      [-55.5, 252, -73, 26.5, 8.5, 42, 11, -0.54],
      [-61.5, 225, -73.3, 16.5, 4.6, 29, 5, -0.38],
      [-67, 206, -73.4, 9.5, 2, 20, 2.2, -0.2],
      // Sinks into the back of the calcaneal tendon.
      [-70.5, 192, -70.6, 5, 0.5, 4, 0.6, 0],
    ],
  },
  // Plantaris: lateral supracondylar line -> calcaneus, medial to the calcaneal tendon
  plantaris: {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Above and medial to the lateral head of gastrocnemius.
      [-90, 468, -33.5, 4, 1.5, -174, 0, 0],
      [-89, 447, -49.5, 6.5, 2.8, -175, 0, 0],
      // The short belly behind the knee joint.
      [-87.5, 422, -59, 7.3, 3.3, -180, 0, 0],
      [-83.5, 394, -60.5, 5, 2.3, -180, 0, 0],
      // The thin tendon runs down and inwards between gastrocnemius and soleus.
      [-81, 365, -63, 1.8, 0.8, -175, 0, 0],
      [-74.5, 325, -65.5, 1.7, 0.7, -159, 0, 0],
      [-63.5, 285, -65.5, 1.7, 0.7, -149, 0, 0],
      [-56, 245, -63, 1.7, 0.7, -145, 0, 0],
      [-53.5, 205, -60.5, 1.7, 0.7, -145, 0, 0],
      [-58.5, 160, -62, 1.7, 0.7, -149, 0, 0],
      // Along the medial edge of the calcaneal tendon.
      [-63.5, 118, -66.5, 1.7, 0.8, -153, 0, 0],
      [-66.5, 80, -72, 1.6, 0.8, -153, 0, 0],
      [-69.5, 41, -79, 1.8, 0.7, -148, 0, 0],
    ],
  },
  // Popliteus: lateral femoral condyle -> posterior face of the upper tibia
  popliteus: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-111.5, 440.5, -36, 5, 0.5, 7, 0, 0],
      [-108.5, 425, -46.5, 5, 1.5, 49, 0, 0],
      // Behind the lateral condyle of the tibia.
      [-97, 405, -53.5, 11, 3.6, 86, 0, 0],
      [-83, 386, -53, 13.5, 5.2, 90, 0, 0],
      // The belly on the tibia above the soleal line.
      [-73.5, 366.5, -48, 11.5, 3, 96, 0, 0],
      [-63, 350, -33, 8, 2, 106, 0, 0],
      [-64, 330, -25, 5, 1.2, 113, 0, 0],
    ],
  },
  // Soleus: fibular head and soleal line -> calcaneal tendon
  soleus: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-102.5, 395.5, -46, 4.5, 0.5, -55, 0, -0.18],
      [-101.5, 374.5, -48.5, 13, 4.5, -63, 12, -0.1],
      [-91, 331.5, -52.5, 32, 11, -75, 18.5, 0.06],
      [-81.5, 273.5, -53.5, 41.5, 14, -70, 14.5, 0.62],
      [-80, 219.5, -56, 34.5, 11, -75, 12.5, 0.46],
      [-78.5, 169, -59.5, 21, 6.5, -80, 4, 0.1],
      [-73.5, 127.5, -64.5, 9, 1.2, -86, 0.5, 0],
    ],
  },
  // Tibialis anterior: lateral upper tibia -> medial cuneiform and metatarsal 1
  "tibialis-anterior": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-105, 387.5, -5, 7, 1, 54, 1, -0.3],
      [-101, 325.5, -2.5, 16, 9, 54, 0.5, -0.4],
      [-100, 261.5, -6.5, 16, 9, 45, 1, -0.14],
      [-94, 199.5, -14.5, 12, 6, 60, -0.5, -0.38],
      [-86.5, 141, -15, 6.5, 1.5, 30, -2.5, -0.32],
      [-74, 108, -10.5, 3.2, 1.7, -3, 0, -0.1],
      // In front of the ankle.
      [-68.5, 93.5, -11.5, 3.2, 1.5, -9, 0, 0],
      [-65.5, 83, -6.5, 3.2, 1.4, -14, 0, 0],
      [-63, 75, 2, 3.3, 1.4, -22, 0, 0],
      [-60, 65.5, 14, 4, 1.4, -48, 0, 0],
      [-57.8, 52, 24, 5, 1.2, -68, 0, 0],
      // Medial face of the medial cuneiform and base of metatarsal 1.
      [-58.5, 42, 33, 4.8, 0.9, -82, 0.5, 0],
    ],
  },
  // Tibialis posterior: posterior tibia, fibula and membrane -> navicular tuberosity
  "tibialis-posterior": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-88.5, 354.5, -34.5, 11.5, 4, -92, -5, -0.58],
      [-93, 287, -33, 9.5, 11.2, -76, -2, 0.14],
      [-89, 225.5, -32.5, 8.5, 4.6, -79, 1, 0.58],
      [-77, 156.5, -39, 5.5, 4, -82, 0.5, 0.4],
      [-55.5, 77, -48, 3, 0.7, -54, 1, 0.26],
      [-55.5, 50, -12.5, 6.5, 3.3, -29, 0, 0.42],
      [-88.5, 35.5, 10.5, 5, 0.7, 13, 0.5, 0.54],
    ],
  },
  // Calcaneal tendon: gastrocnemius and soleus -> back of the calcaneus
  "calcaneal-tendon": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      // Broad plate between gastrocnemius and soleus.
      [-83, 265.5, -68.5, 26.5, 0.5, -90, 4, 0],
      [-81.5, 236, -70, 26, 1, -90, 4.5, 0],
      // Both heads of gastrocnemius run out on its back.
      [-78.5, 206, -70.5, 22, 1.5, -90, 5, 0],
      [-76, 175, -69.5, 15.5, 2.2, -90, 3.5, 0],
      [-74, 143, -68, 11, 2.6, -90, 1.5, 0],
      [-73.5, 112, -68.5, 8, 2.9, -90, 0.8, 0],
      // Narrowest four centimetres above the heel.
      [-74.5, 84, -72.5, 6.8, 3, -90, 0.5, 0],
      [-77, 60, -79, 7.5, 2.7, -89, 0.5, 0],
      [-79.5, 42, -84.3, 9.5, 1.7, -89, 1, 0],
      // Posterior face of the tuberosity.
      [-80.5, 27, -85, 10, 0.8, -90, 1.5, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
