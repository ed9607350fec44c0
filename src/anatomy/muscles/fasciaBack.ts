/**
 * Figures of the thoracolumbar fascia and the fasciae of the back, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FASCIA_BACK_FIGURES = {
  // Posterior layer of the thoracolumbar fascia: spinous processes T12-L5 and sacrum -> lateral raphe and iliac crest
  "thoracolumbar-fascia": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      // Spinous processes of T12 to L5, median sacral crest.
      [
        [-0.3, 1084, -72, 0.3],
        [-0.3, 1052, -66.2, 0.3],
        [-0.3, 1020, -62, 0.3],
        [-0.3, 992, -61, 0.3],
        [-0.3, 964, -63, 0.3],
        [-0.3, 934, -70.5, 0.3],
        [-0.3, 908, -79, 0.3],
        [-0.3, 874, -91, 0.3],
      ],
      // Over multifidus and the medial edge of longissimus.
      [
        [-9, 1087.5, -76.2, 0.45],
        [-11, 1054.5, -72, 0.45],
        [-12.5, 1021.5, -68.5, 0.45],
        [-12.5, 993.5, -67.6, 0.45],
        [-11.5, 965, -69.8, 0.45],
        [-8, 934.5, -78.3, 0.45],
        [-6.5, 908.5, -85.8, 0.45],
        [-2.5, 875, -91.3, 0.45],
      ],
      // Over longissimus, and over serratus posterior inferior above.
      [
        [-20.5, 1092.5, -78.8, 0.45],
        [-25.5, 1058, -74.3, 0.45],
        [-28.5, 1024, -70.8, 0.45],
        [-29.5, 995, -67.3, 0.45],
        [-27, 966.5, -69.8, 0.45],
        [-18, 935.5, -79.8, 0.45],
        [-15, 909, -85.3, 0.45],
        [-7.5, 877, -91.5, 0.45],
      ],
      // Over iliocostalis.
      [
        [-37, 1099, -81.8, 0.45],
        [-45.5, 1063, -77.3, 0.45],
        [-51, 1027, -73.1, 0.45],
        [-57, 998, -66.5, 0.45],
        [-49, 970, -67.5, 0.45],
        [-32, 936.5, -81.3, 0.45],
        [-26.5, 909.5, -83.8, 0.45],
        [-13, 879.5, -91, 0.45],
      ],
      // Lateral raphe beside iliocostalis; iliac crest, posterior superior iliac spine and sacrum.
      [
        [-54, 1106, -83.3, 0.3],
        [-67, 1068, -75.8, 0.3],
        [-75, 1030, -59.5, 0.3],
        [-77, 1000, -52.5, 0.3],
        [-71, 973.5, -47.5, 0.3],
        [-47, 938, -81.5, 0.3],
        [-39, 910, -81.3, 0.3],
        [-20, 884, -88.8, 0.3],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
