/**
 * The sacrum and the coccyx (below y 845). Rescaled in the source: good to 3 to 4 mm.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const sacrum = {
  /** Front profile, from the promontory to the tip of the coccyx. */
  anteriorMidline: [
    [0, 918.5, -4],
    [0, 910, -17.5],
    [0, 900, -34.5],
    [0, 890, -54.5],
    [0, 880, -66.5],
    [0, 870, -70],
    [0, 860, -73.5],
    [0, 850, -74],
    [0, 840, -73.5],
    [0, 830, -72.5],
    [0, 820, -70.5],
    [0, 810, -65],
  ],
  /** Tips of the median crest. */
  posteriorMidline: [
    [0, 929, -45],
    [0, 910, -75.5],
    [0, 900, -77],
    [0, 890, -86.5],
    [0, 880, -89.5],
    [0, 870, -86],
    [0, 860, -88.5],
    [0, 850, -85.5],
    [0, 840, -83.5],
    [0, 830, -82.5],
    [0, 820, -80.5],
    [0, 810, -77.5],
  ],
  /** Right lateral border, mean of both sides. */
  lateralBorder: [
    [-61.5, 934, -35],
    [-60.5, 910, -23],
    [-58, 900, -20.5],
    [-51.5, 890, -22.5],
    [-42, 880, -64.5],
    [-37.5, 870, -72.5],
    [-34.5, 860, -69.5],
    [-25.5, 850, -67.5],
    [-10.5, 840, -75.5],
    [-16, 830, -74.5],
    [-8.5, 820, -75],
    [-6, 810, -71],
  ],
  /** The upper face of S1. */
  endplate: { front: [0, 918.5, -4], back: [0, 929, -45], width: 50 },
} as const;
