import type { BlockBone } from "./types";

/**
 * The carpal bones of the right hand: centre, principal axes and half extents along them.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const carpals = {
  scaphoid: {
    label: "Scaphoid",
    latin: "Os scaphoideum",
    centre: [-262, 827, 22],
    axes: [
      [0.9, 0.25, -0.36],
      [0.01, 0.81, 0.59],
      [-0.43, 0.54, -0.72],
    ],
    halfExtents: [12.5, 7, 6],
  },
  lunate: {
    label: "Lunate",
    latin: "Os lunatum",
    centre: [-245, 826.5, 22],
    axes: [
      [0.18, -0.21, -0.96],
      [-0.95, -0.31, -0.11],
      [-0.27, 0.93, -0.25],
    ],
    halfExtents: [8.5, 8.5, 5.5],
  },
  triquetrum: {
    label: "Triquetrum",
    latin: "Os triquetrum",
    centre: [-237, 818, 25.5],
    axes: [
      [0.24, -0.44, 0.87],
      [-0.01, 0.89, 0.45],
      [0.97, 0.12, -0.21],
    ],
    halfExtents: [8.5, 6.5, 5],
  },
  pisiform: {
    label: "Pisiform",
    latin: "Os pisiforme",
    centre: [-236, 818, 36],
    axes: [
      [0.16, 0.81, -0.57],
      [0.51, -0.56, -0.66],
      [0.85, 0.18, 0.5],
    ],
    halfExtents: [6, 5, 4],
  },
  trapezium: {
    label: "Trapezium",
    latin: "Os trapezium",
    centre: [-273, 818.5, 30],
    axes: [
      [0.24, 0.81, 0.54],
      [-0.9, 0.39, -0.2],
      [0.38, 0.43, -0.82],
    ],
    halfExtents: [11, 8, 7],
  },
  trapezoid: {
    label: "Trapezoid",
    latin: "Os trapezoideum",
    centre: [-267.5, 811.5, 24],
    axes: [
      [0.19, 0.47, 0.86],
      [-0.72, 0.66, -0.2],
      [-0.66, -0.58, 0.47],
    ],
    halfExtents: [8.5, 6, 5],
  },
  capitate: {
    label: "Capitate",
    latin: "Os capitatum",
    centre: [-257, 815, 22.5],
    axes: [
      [0.08, 0.96, 0.26],
      [0.65, 0.15, -0.75],
      [0.75, -0.23, 0.61],
    ],
    halfExtents: [11.5, 9, 6.5],
  },
  hamate: {
    label: "Hamate",
    latin: "Os hamatum",
    centre: [-245, 812, 23],
    axes: [
      [-0.23, 0.19, -0.95],
      [-0.44, 0.85, 0.28],
      [0.87, 0.49, -0.11],
    ],
    halfExtents: [11.5, 10, 7.5],
  },
} as const satisfies Readonly<Record<string, BlockBone>>;
