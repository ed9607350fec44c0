/**
 * Figures of the deep muscles of the neck: prevertebral, suboccipital, multifidus, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const NECK_DEEP_FIGURES = {
  // Scalenus minimus: C7 transverse process, anterior tubercle -> inner border of rib 1 and the dome of the pleura
  "scalenus-minimus": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      // Between the roots of the plexus, deep to scalenus anterior.
      [-29.5, 1406.5, -14, 1, 0.8, 60, 0, 0],
      [-32.5, 1400.5, -9.5, 2, 1.4, 60, 0, 0],
      [-35.5, 1393, -5, 2.5, 1.4, 60, 0, 0],
      [-39.5, 1384.5, 0, 2.5, 1.4, 60, 0, 0],
      // Behind the groove of the subclavian artery.
      [-45.5, 1375, 4, 2.5, 0.8, 60, 0, 0],
    ],
  },
  // Longus colli: bodies of C5-T3 and transverse processes of C3-C5 -> bodies of C2-C4, atlas, transverse processes of C5-C6
  "longus-colli": {
    kind: "slips",
    slips: [
      {
        // Vertical part: bodies of T3-C5 -> bodies of C4-C2.
        id: "vertical",
        ref: [1, 0, 0],
        stations: [
          [-6, 1354, -17.5, 2, 1, -10, 0, 0],
          [-7, 1378, -9, 4, 2, -10, 0, 0],
          [-8, 1400, -1.5, 5, 2.8, -15, 0, 0],
          [-8, 1420, 3, 5, 3, -15, 0, 0],
          [-7.5, 1437, 6, 4.5, 2.8, -15, 0, 0],
          [-6, 1455, 7.5, 4, 2.3, -15, 0, 0],
          [-3.5, 1474, 3, 3, 1.2, -15, 0, 0],
        ],
      },
      {
        // Superior oblique part: anterior tubercles of C5-C3 -> anterior tubercle of the atlas.
        id: "superior-oblique",
        ref: [1, 0, 0],
        stations: [
          [-19, 1429.5, -3.5, 1.5, 1, -25, 0, 0],
          [-16, 1443, 1.5, 3.5, 2.3, -25, 0, 0],
          [-12, 1459, 5, 4.5, 2.8, -20, 0, 0],
          [-8, 1475, 4.5, 4, 2.4, -15, 0, 0],
          [-4, 1490, 2.5, 2, 1, -10, 0, 0],
        ],
      },
      {
        // Inferior oblique part: bodies of T1-T3 -> anterior tubercles of C5 and C6.
        id: "inferior-oblique",
        ref: [1, 0, 0],
        stations: [
          [-7, 1367, -12.5, 2, 1, -20, 0, 0],
          [-11, 1385, -6.5, 4, 2.2, -25, 0, 0],
          [-15.5, 1402, -3.5, 4, 2.2, -30, 0, 0],
          [-21, 1416, -5, 2, 1.2, -35, 0, 0],
        ],
      },
    ],
  },
  // Longus capitis: C3-C6 anterior tubercles -> basilar part of the occipital bone
  "longus-capitis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-22.5, 1417, -4.5, 1.5, 1, -30, 0, 0],
      [-20, 1433, 3, 3.5, 2, -30, 0, 0],
      [-17.5, 1450, 8.5, 4.5, 2.8, -25, 0, 0],
      [-14.5, 1468, 9.5, 5.2, 3.3, -20, 0, 0],
      // In front of the atlas and of rectus capitis anterior.
      [-11.5, 1487, 7, 5.2, 3.3, -15, 0, 0],
      [-9, 1502, 5.5, 4.5, 2.5, -10, 0, 0],
      [-7.5, 1511.5, 3.5, 4, 1, -10, 0, 0],
    ],
  },
  // Rectus capitis anterior: lateral mass of the atlas -> basilar part of the occipital bone, before the condyle
  "rectus-capitis-anterior": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-17, 1494, -2.5, 3, 1, -10, 0, 0],
      [-15, 1499.5, -0.5, 3.8, 1.5, -10, 0, 0],
      [-12, 1506, 0, 3.8, 1.5, -10, 0, 0],
      [-9.5, 1511.5, -0.5, 3.5, 0.8, -10, 0, 0],
    ],
  },
  // Rectus capitis posterior major: spinous process of the axis -> lateral half of the inferior nuchal line
  "rectus-capitis-posterior-major": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-5.5, 1468, -44.5, 2.5, 1.5, 65, 0, 0],
      [-8.5, 1477, -43, 5, 3, 45, 0, 0],
      // Over the posterior arch of the atlas.
      [-13, 1488, -44.8, 6.5, 3.3, 25, 0, 0],
      [-19, 1499, -49, 6.5, 2.8, 15, 0, 0],
      [-22.5, 1508, -52.8, 6, 2, 10, 0, 0],
      [-23.5, 1515, -56, 5.5, 0.8, 5, 0, 0],
    ],
  },
  // Obliquus capitis inferior: spinous process of the axis -> transverse process of the atlas
  "obliquus-capitis-inferior": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-6.5, 1465.5, -40.5, 3, 1.8, 0, 0, 0],
      [-12, 1469.5, -37.5, 6, 3.2, 0, 0, 0],
      // Over the lamina of the axis and the joint between axis and atlas.
      [-18.5, 1475.5, -32.5, 7.5, 3.8, 0, 0, 0],
      [-26.5, 1482, -26.5, 6.5, 3.6, 0, 0, 0],
      [-32.5, 1487.5, -21.5, 4, 2.4, 0, 0, 0],
      [-36, 1490, -17.5, 2, 1, 0, 0, 0],
    ],
  },
  // Multifidus cervicis: T1 transverse process, C4-C7 articular processes -> C2-C5 spinous processes
  "multifidus-cervicis": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-24, 1393, -39, 2, 1.2, 42, 0, 0],
      [-17.5, 1402, -42, 7, 3.2, 42, 0, 0],
      // In the groove between laminae and spinous processes, under semispinalis cervicis.
      [-10.5, 1419, -32.5, 8, 3.4, 42, 0, 0],
      [-9, 1435, -32, 7.5, 2.5, 42, 0, 0],
      [-8.5, 1449, -31.5, 6, 2.4, 42, 0, 0],
      [-5, 1461, -40, 1.5, 1, 45, 0, 0],
    ],
  },
  // Thyrohyoid: thyroid cartilage, where sternothyroid ends -> body and greater horn of the hyoid
  thyrohyoid: {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [-17, 1427, 15.5, 5, 1, -40, 0, 0],
      [-17, 1433, 19, 6.5, 1.6, -42, 0, 0],
      [-16.5, 1440, 23.5, 7, 1.6, -45, 0, 0],
      [-15.5, 1447, 28.5, 6.5, 0.9, -48, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
