/**
 * Figures of fasciae and ligaments of the head and neck, right side and midline.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const FASCIA_NECK_FIGURES = {
  // Nuchal ligament: external occipital protuberance and crest -> spinous process of C7; a median sheet
  "nuchal-ligament": {
    kind: "sheet",
    rails: "posterior->anterior",
    flip: false,
    stations: [
      // External occipital protuberance, down the external occipital crest.
      [
        [0, 1537, -91, 0.9],
        [0, 1526, -82.5, 0.7],
        [0, 1517.5, -71, 0.6],
        [0, 1511.5, -58, 0.6],
      ],
      [
        [0, 1516, -73.5, 0.9],
        [0, 1511, -67, 0.7],
        [0, 1506, -60, 0.6],
        [0, 1501, -52, 0.6],
      ],
      // Behind the posterior tubercle of the atlas.
      [
        [0, 1494, -61.5, 0.9],
        [0, 1492, -57, 0.7],
        [0, 1490.5, -51.5, 0.6],
        [0, 1489, -46, 0.6],
      ],
      // Tip of the spinous process of the axis.
      [
        [0, 1470, -57, 0.9],
        [0, 1468.5, -55.5, 0.7],
        [0, 1467, -53.5, 0.6],
        [0, 1465.5, -51.5, 0.6],
      ],
      // C3 and C4.
      [
        [0, 1448, -55.5, 0.9],
        [0, 1446.5, -53, 0.7],
        [0, 1445, -50.5, 0.6],
        [0, 1443.5, -47.5, 0.6],
      ],
      // C5.
      [
        [0, 1428, -61.5, 0.9],
        [0, 1426, -58, 0.7],
        [0, 1424, -54.5, 0.6],
        [0, 1422.5, -51.5, 0.6],
      ],
      // C6.
      [
        [0, 1414, -68, 0.9],
        [0, 1413, -65, 0.7],
        [0, 1412, -62.5, 0.6],
        [0, 1411, -60, 0.6],
      ],
      // Tip of the spinous process of C7.
      [
        [0, 1399.5, -75, 0.9],
        [0, 1399, -73.5, 0.7],
        [0, 1398.5, -71.5, 0.6],
        [0, 1398, -69.5, 0.6],
      ],
    ],
  },
} satisfies Record<string, MuscleShape>;
