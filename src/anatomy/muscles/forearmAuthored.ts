/**
 * Figures of the muscles of the forearm that the specimen lacks, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FOREARM_AUTHORED_FIGURES = {
  // Brachioradialis: upper two thirds of the lateral supracondylar ridge -> lateral side of the radius above its styloid
  brachioradialis: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      // The ridge, in the cleft between brachialis and the lateral head of triceps.
      [-214, 1162, -35.5, 3, 1, 0, 0, 0],
      [-225, 1130, -33.5, 6, 2.8, -10, 0, 0],
      [-238, 1097, -23.5, 10, 5.2, -30, 0, 0],
      // The belly in front of the elbow, lateral to the biceps tendon and in front of extensor carpi radialis longus.
      [-244.5, 1066, -13.5, 14.5, 6.8, -42, 0, 0],
      [-249, 1035, -7, 15.5, 7.6, -42, 0, 0],
      // Over the end of pronator teres.
      [-256.5, 1004, -2.5, 14.5, 6.8, -35, 1, 0],
      [-263, 970, 0, 11, 5, -22, 1.5, 0],
      // Flesh turns to a flat tendon at mid forearm.
      [-264.5, 938, 4, 6.5, 2.8, -22, 1, 0],
      [-266.5, 906, 7, 4, 1.3, -25, 0.5, 0],
      [-271, 870, 13, 3.2, 1, -25, 0.5, 0],
      // Base of the styloid, in front of the tendons of the first extensor compartment.
      [-277.5, 837, 22.5, 4, 0.8, -25, 0.5, 0],
    ],
  },
  // Extensor carpi ulnaris: lateral epicondyle, posterior border of the ulna -> base of metacarpal 5
  "extensor-carpi-ulnaris": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-236.5, 1070, -42.5, 2.5, 1.2, 0, 0, 0],
      [-231.5, 1050, -46.5, 3.8, 2.2, 0, 0, 0],
      [-228.5, 1028, -43, 5, 3.4, 0, 0, 0],
      // On the back of the ulna, between anconeus and extensor digiti minimi.
      [-231, 1000, -39.5, 7, 4.2, 15, 0, 0],
      [-230, 968, -28.5, 7.5, 4.4, 25, 0, 0],
      [-229.5, 935, -18.5, 6.5, 3.8, 25, 0, 0],
      [-229.5, 902, -8, 4.8, 2.8, 25, 0, 0],
      [-231, 869, 1.5, 2.5, 1.4, 20, 0, 0],
      // The groove on the back of the head of the ulna, medial to its styloid.
      [-232.5, 843, 9, 2, 1.1, 30, 0, 0],
      [-231.5, 822, 17, 2, 1.1, 45, 0, 0],
      [-233.5, 803, 26, 2, 1, 50, 0, 0],
    ],
  },
  // Index fibres of extensor digitorum: lateral epicondyle -> dorsal hood of the index finger
  "extensor-digitorum-index-finger": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-240, 1072, -42, 1.5, 1, 0, 0, 0],
      [-241.5, 1053, -46.2, 2.2, 1.3, 0, 0, 0],
      [-246, 1031, -44.5, 2.8, 2.4, -15, 0, 0],
      [-251, 1003, -39, 3.6, 3.3, -20, 0, 0],
      [-254, 968, -33, 3.8, 3.4, -15, 0, 0],
      [-254.5, 935, -22.5, 3.2, 2.5, -20, 0, 0],
      [-252, 902, -17, 1.6, 1, -5, 0, 0],
      [-253, 872, -3.7, 1.3, 0.8, 0, 0, 0],
      // Fourth compartment of the extensor retinaculum.
      [-253.8, 845, 3, 1.2, 0.8, 0, 0, 0],
      [-258.5, 824, 8.4, 1.3, 0.8, 0, 0, 0],
      [-267, 808, 12.5, 1.4, 0.8, 0, 0, 0],
      [-277, 787, 22, 1.5, 0.8, -15, 0, 0],
      [-283.5, 762, 27.3, 1.6, 0.8, -10, 0, 0],
      [-287, 743.5, 33.8, 2, 0.6, 0, 0.5, 0],
      // The dorsal hood over the proximal phalanx.
      [-290, 730, 40.5, 2.8, 0.5, 0, 0.8, 0],
      [-295, 716, 48, 2, 0.5, 0, 0.6, 0],
      [-299.5, 706, 54.8, 1.6, 0.5, 0, 0.4, 0],
    ],
  },
  // Middle-finger fibres of extensor digitorum: lateral epicondyle -> dorsal hood and middle, distal phalanx of the middle finger
  "extensor-digitorum-middle-finger": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-239, 1073, -42.5, 1.8, 1.3, 0, 0, 0],
      [-238.5, 1053, -46.8, 2.5, 1.8, 0, 0, 0],
      [-241, 1031, -46, 3.4, 3, -15, 0, 0],
      [-245.5, 1003, -41.5, 4.4, 4.3, -20, 0, 0],
      [-248, 968, -35.5, 4.6, 4.4, -20, 0, 0],
      [-249, 935, -25, 3.9, 3.5, -20, 0, 0],
      [-248.5, 902, -17.6, 2, 1.4, 0, 0, 0],
      [-250, 872, -4.5, 1.6, 1, 0, 0, 0],
      // Fourth compartment of the extensor retinaculum.
      [-250.8, 845, 2.8, 1.5, 1, 0, 0, 0],
      [-255, 824, 9, 1.6, 1, 0, 0, 0],
      [-257.5, 805, 12.6, 1.7, 1, 0, 0, 0],
      [-260.5, 787, 18.7, 1.7, 1, 0, 0, 0],
      [-263.5, 764, 25, 1.8, 1, 0, 0, 0],
      [-265.5, 745.5, 32.7, 2.3, 0.8, 0, 0.5, 0],
      // The dorsal hood over the proximal phalanx.
      [-268, 731, 42, 3.2, 0.5, 0, 1, 0],
      [-270.5, 715, 52.2, 2.4, 0.5, 0, 0.8, 0],
      [-272.2, 704.5, 60.5, 2.1, 0.5, 0, 0.5, 0],
      [-274, 694, 70, 1.8, 0.5, 0, 0.3, 0],
      [-276, 683, 80.8, 1.6, 0.5, 0, 0.3, 0],
    ],
  },
  // Ring- and little-finger fibres of extensor digitorum: lateral epicondyle -> dorsal hoods of the ring and little finger
  "extensor-digitorum-ring-little-finger": {
    kind: "slips",
    slips: [
      {
        id: "ring-finger",
        ref: [1, 0, 0],
        stations: [
          [-237.5, 1072, -43, 1.8, 1.3, 0, 0, 0],
          [-235.3, 1053, -46.8, 2.2, 1.8, 0, 0, 0],
          [-236, 1031, -45.5, 3, 3, 0, 0, 0],
          [-239.5, 1003, -43, 4, 3.9, -15, 0, 0],
          [-241.8, 968, -37, 4.2, 4, -15, 0, 0],
          [-243.8, 935, -26.5, 3.5, 3, -10, 0, 0],
          [-245.3, 902, -16.8, 1.8, 1.4, 20, 0, 0],
          [-247, 872, -4.6, 1.5, 1, 0, 0, 0],
          // Fourth compartment of the extensor retinaculum.
          [-248, 845, 3, 1.4, 1, 0, 0, 0],
          [-250.8, 824, 9.8, 1.5, 1, 0, 0, 0],
          [-250, 808, 12.2, 1.6, 1, 0, 0, 0],
          [-248, 788, 20.5, 1.6, 1, 0, 0, 0],
          [-247.3, 766, 26.8, 1.7, 1, 0, 0, 0],
          [-247, 749.3, 33.4, 2.2, 0.8, 0, 0.5, 0],
          // The dorsal hood over the proximal phalanx.
          [-247.5, 736, 41.8, 3, 0.5, 0, 1, 0],
          [-248.2, 721, 51, 2.2, 0.5, 0, 0.8, 0],
          [-248.5, 709.5, 58.6, 2, 0.5, 0, 0.5, 0],
          [-249, 700, 68.8, 1.7, 0.5, 0, 0.3, 0],
          [-249.5, 690.5, 81, 1.5, 0.5, 0, 0.3, 0],
        ],
      },
      {
        id: "little-finger",
        ref: [1, 0, 0],
        stations: [
          [-238, 1000, -43, 2, 2.2, 0, 0, 0],
          [-239.3, 968, -37.3, 2.6, 2.8, 0, 0, 0],
          [-241.6, 935, -27, 2.4, 2.4, 0, 0, 0],
          [-243.2, 902, -16.2, 1.3, 1.1, 20, 0, 0],
          [-245, 872, -4.6, 1.1, 0.8, 0, 0, 0],
          [-245.8, 845, 3.2, 1, 0.8, 0, 0, 0],
          [-248.3, 824, 9.5, 1, 0.8, 0, 0, 0],
          [-246.5, 808, 11, 1, 0.8, 0, 0, 0],
          [-243, 795, 19, 1.1, 0.8, 10, 0, 0],
          [-238.5, 780, 25.5, 1.1, 0.8, 10, 0, 0],
          [-233.5, 762, 33, 1.6, 0.6, 0, 0.5, 0],
          // The dorsal hood over the proximal phalanx.
          [-229.3, 746, 43.8, 2.4, 0.5, 0, 0.8, 0],
          [-227, 733, 51.6, 1.8, 0.5, 0, 0.6, 0],
          [-225.3, 721.5, 59, 1.6, 0.5, 0, 0.4, 0],
          [-223.2, 707.5, 70.6, 1.4, 0.5, 0, 0.3, 0],
        ],
      },
    ],
  },
  // Humero-ulnar head of flexor digitorum superficialis: medial epicondyle, coronoid process -> middle phalanges of the
  // index, ring and little finger
  "flexor-digitorum-superficialis-humeroulnar-head": {
    kind: "slips",
    slips: [
      {
        id: "belly",
        ref: [1, 0, 0],
        stations: [
          [-182, 1069, -24.5, 3, 2, -40, 0, 0],
          [-189, 1050, -20, 6, 3.5, -35, 0, 0],
          [-196.5, 1030, -15.5, 9, 5.5, -25, 0, 0.2],
          // Fills the space between flexor carpi ulnaris, palmaris longus and flexor digitorum profundus.
          [-203, 1005, -8, 13, 6, -22, -1, 0.3],
          [-212.5, 978, 3, 14, 5, -24, -2, 0.35],
          [-220, 950, 10, 13, 4.2, -24, -2, 0.2],
          [-226.5, 922, 16.5, 11, 3.6, -26, -1.5, 0.1],
          [-232.5, 896, 21, 7.5, 2.6, -26, -0.5, 0],
          [-238.5, 870, 27.3, 5.4, 1.5, -15, 0, 0],
          // Into the carpal tunnel, in front of the tendons of flexor digitorum profundus.
          [-243.5, 845, 32.4, 5, 1.1, -5, 0, 0],
          [-246.5, 824, 35.8, 4.5, 1.1, 0, 0, 0],
        ],
      },
      {
        // Sublime tubercle of the ulna, below the trochlear notch.
        id: "ulnar",
        ref: [1, 0, 0],
        stations: [
          [-204, 1043, -22, 3, 1, -30, 0, 0],
          [-202, 1031, -18, 4.5, 2, -25, 0, 0],
          [-203, 1018, -13, 5.5, 3, -22, 0, 0],
          [-206, 1004, -8, 5.5, 3, -22, 0, 0],
        ],
      },
      {
        id: "index-finger",
        ref: [1, 0, 0],
        stations: [
          [-235, 902, 20, 2.5, 1.5, -20, 0, 0],
          [-244.5, 873, 26.3, 2.8, 1.2, 0, 0, 0],
          [-254, 845, 31.5, 2.6, 1.1, 5, 0, 0],
          [-257.5, 822, 36, 2, 1.2, 5, 0, 0],
          [-264.5, 800, 39.8, 2, 1.2, 0, 0, 0],
          [-275, 777, 43.5, 2.2, 1.2, 0, 0, 0],
          [-283, 755, 48.8, 2.3, 1.2, 0, 0, 0],
          [-290.5, 736, 52.5, 2.5, 1, -5, 0.5, 0],
          [-296.5, 722, 58, 3.2, 0.7, -8, 2, 0],
          // Splits round the deep tendon to both borders of the middle phalanx.
          [-300.5, 709.5, 66.5, 3.6, 0.5, -12, 3.8, 0],
        ],
      },
      {
        id: "ring-finger",
        ref: [1, 0, 0],
        stations: [
          [-246, 838, 33.8, 2, 1.1, 0, 0, 0],
          [-249, 816, 36.8, 2, 1.1, 0, 0, 0],
          [-249, 797, 37, 2, 1.2, 0, 0, 0],
          [-248.7, 777, 39.3, 2.2, 1.2, 0, 0, 0],
          [-248.5, 757, 48, 2.3, 1.2, 0, 0, 0],
          [-248.5, 739, 55.5, 2.5, 1, 0, 0.5, 0],
          [-248.8, 724.5, 62, 3.2, 0.7, 0, 2, 0],
          [-249.2, 709.5, 74, 3.6, 0.5, 0, 3.8, 0],
        ],
      },
      {
        id: "little-finger",
        ref: [1, 0, 0],
        stations: [
          [-243, 838, 33.6, 1.8, 1.1, 0, 0, 0],
          [-245.5, 816, 36.6, 1.8, 1.1, 0, 0, 0],
          [-240.5, 796, 40.5, 1.8, 1.1, 10, 0, 0],
          [-235, 775, 45.5, 2, 1.1, 15, 0, 0],
          [-230.5, 757, 53, 2.1, 1, 10, 0.5, 0],
          [-228, 741, 59.5, 2.6, 0.7, 5, 1, 0],
          [-225.5, 723.5, 71, 3, 0.5, 5, 2.8, 0],
        ],
      },
    ],
  },
  // Radial head of flexor digitorum superficialis: anterior border of the radius -> middle phalanx of the middle finger.
  // The medial fibres arise highest.
  "flexor-digitorum-superficialis-radial-head": {
    kind: "sheet",
    rails: "medial->lateral",
    flip: false,
    stations: [
      // The oblique line of the radius, between flexor pollicis longus and pronator teres.
      [
        [-237, 1004, -7, 0.6],
        [-249, 972, -5, 0.8],
        [-256, 940, -3, 0.6],
      ],
      [
        [-234, 980, 2, 1.6],
        [-246, 957, 4.2, 2.8],
        [-255, 931, 2.5, 1.2],
      ],
      // On flexor digitorum profundus, under flexor carpi radialis.
      [
        [-234, 952, 11.5, 2],
        [-244.5, 937, 11, 3.8],
        [-253, 919, 7.5, 2.2],
      ],
      [
        [-236, 923, 17.8, 2.4],
        [-244, 913, 16.5, 3.8],
        [-250, 902, 13.5, 2.2],
      ],
      [
        [-239, 893, 22.5, 1.8],
        [-243.5, 889, 22, 2.3],
        [-247.5, 883, 20.5, 1.5],
      ],
      [
        [-243.5, 862, 30, 0.5],
        [-245.8, 862, 30.2, 0.8],
        [-248, 861, 29.8, 0.5],
      ],
      // The carpal tunnel.
      [
        [-248.5, 836, 34.8, 0.5],
        [-250.5, 836, 35, 0.7],
        [-252.5, 836, 34.8, 0.5],
      ],
      [
        [-252, 812, 37.2, 0.5],
        [-254, 812, 37.4, 0.7],
        [-256, 812, 37.2, 0.5],
      ],
      [
        [-257.8, 789, 38.4, 0.5],
        [-260, 789, 38.8, 0.7],
        [-262.2, 789, 38.4, 0.5],
      ],
      [
        [-262.5, 766, 45.8, 0.5],
        [-264.8, 766, 46.2, 0.7],
        [-267, 766, 45.8, 0.5],
      ],
      [
        [-266.7, 742, 53, 0.5],
        [-269, 742, 53.6, 0.7],
        [-271.3, 742, 53, 0.5],
      ],
      // Splits round the deep tendon to both borders of the middle phalanx.
      [
        [-268.6, 721.5, 62.2, 0.5],
        [-271.3, 722.3, 63.3, 0.6],
        [-274, 721.5, 62.2, 0.5],
      ],
      [
        [-270.8, 705.5, 73.2, 0.4],
        [-273.7, 706.3, 75, 0.5],
        [-276.7, 705.5, 73.2, 0.4],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
