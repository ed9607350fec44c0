import type { BlockBone } from "./types";

/**
 * The tarsal bones of the right foot: centre, principal axes and half extents along them.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const tarsals = {
  calcaneus: {
    label: "Calcaneus",
    latin: "Calcaneus",
    centre: [-79, 35.5, -50.5],
    axes: [
      [-0.27, 0.33, 0.91],
      [0.21, 0.94, -0.28],
      [0.94, -0.12, 0.32],
    ],
    halfExtents: [39, 22.5, 20],
  },
  talus: {
    label: "Talus",
    latin: "Talus",
    centre: [-74.5, 65.5, -30.5],
    axes: [
      [0.13, -0.05, 0.99],
      [-0.99, 0.02, 0.13],
      [0.03, 1, 0.05],
    ],
    halfExtents: [28.5, 20, 17.5],
  },
  navicular: {
    label: "Navicular bone",
    latin: "Os naviculare",
    centre: [-74.5, 58.5, 1.5],
    axes: [
      [0.96, -0.26, 0.05],
      [-0.2, -0.82, -0.54],
      [-0.18, -0.51, 0.84],
    ],
    halfExtents: [19.5, 13, 9.5],
  },
  cuboid: {
    label: "Cuboid bone",
    latin: "Os cuboideum",
    centre: [-97.5, 41, -3],
    axes: [
      [-0.52, -0.34, 0.79],
      [0.34, 0.76, 0.55],
      [0.78, -0.56, 0.28],
    ],
    halfExtents: [17.5, 14.5, 12.5],
  },
  "medial-cuneiform": {
    label: "Medial cuneiform bone",
    latin: "Os cuneiforme mediale",
    centre: [-71, 48.5, 20.5],
    axes: [
      [-0.42, 0.6, 0.69],
      [-0.11, -0.78, 0.61],
      [0.9, 0.18, 0.39],
    ],
    halfExtents: [18.5, 15.5, 10],
  },
  "intermediate-cuneiform": {
    label: "Intermediate cuneiform bone",
    latin: "Os cuneiforme intermedium",
    centre: [-84, 57, 15.5],
    axes: [
      [-0.36, 0.85, 0.38],
      [-0.36, -0.5, 0.79],
      [0.86, 0.15, 0.48],
    ],
    halfExtents: [10.5, 9, 7.5],
  },
  "lateral-cuneiform": {
    label: "Lateral cuneiform bone",
    latin: "Os cuneiforme laterale",
    centre: [-94, 50.5, 11],
    axes: [
      [0.5, -0.06, -0.87],
      [-0.34, 0.9, -0.26],
      [0.8, 0.42, 0.43],
    ],
    halfExtents: [14, 13.5, 8],
  },
} as const satisfies Readonly<Record<string, BlockBone>>;
