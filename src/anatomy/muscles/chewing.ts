/**
 * Figures of the muscles of chewing and of the floor of the mouth, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const CHEWING_FIGURES = {
  // Temporalis, anterior fibres: front of the temporal line and fossa -> tip and front edge of the coronoid process
  "temporalis-anterior": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Temporal line.
      [
        [-51, 1556, 62, 0.8],
        [-54, 1569, 59, 0.8],
        [-60.5, 1586, 47, 0.8],
        [-62, 1602.5, 22.5, 0.8],
      ],
      [
        [-51.5, 1551.5, 54.5, 2.2],
        [-55, 1559, 55, 2.7],
        [-63, 1572.5, 46, 1.9],
        [-68.5, 1587.5, 25, 1.9],
      ],
      // The hollow of the temporal fossa.
      [
        [-52.5, 1546, 50.5, 3.7],
        [-53.5, 1550, 50.5, 4.6],
        [-59.5, 1558, 44.5, 4.6],
        [-68, 1569, 29, 2.7],
      ],
      [
        [-54, 1539, 48, 5],
        [-55, 1542.5, 46, 6.2],
        [-55, 1546, 42, 6.5],
        [-56, 1549.5, 32.5, 6.2],
      ],
      // Above the zygomatic arch.
      [
        [-52.5, 1531.5, 46, 5.6],
        [-53.5, 1533, 43.5, 6.9],
        [-54, 1534.5, 40.5, 7.3],
        [-53.5, 1536, 36, 6.9],
      ],
      // Deep to the arch.
      [
        [-48.5, 1517.5, 44.5, 4.8],
        [-49, 1519.5, 43.5, 5.1],
        [-49, 1521.5, 42.5, 5.2],
        [-49, 1523.5, 40.5, 5.1],
      ],
      // Coronoid process.
      [
        [-45, 1504, 46, 1.1],
        [-45, 1507.5, 46, 1.1],
        [-45, 1511, 45, 1.1],
        [-45, 1515, 44, 1.1],
      ],
    ],
  },
  // Temporalis, middle fibres: top of the temporal line and fossa -> tip of the coronoid process
  "temporalis-middle": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Temporal line.
      [
        [-62, 1602, 23.5, 0.8],
        [-64.5, 1606, 8, 0.8],
        [-66.5, 1607, -6, 0.8],
        [-67.5, 1606, -19.5, 0.8],
      ],
      [
        [-67.5, 1585.5, 28, 1.9],
        [-69.5, 1589, 14.5, 1.7],
        [-71, 1590, 3, 1.4],
        [-72, 1589.5, -8.5, 1.2],
      ],
      // The hollow of the temporal fossa.
      [
        [-67, 1567.5, 31.5, 2.7],
        [-70, 1571, 21, 2],
        [-72, 1572, 12.5, 1.7],
        [-73, 1572.5, 3, 1.6],
      ],
      [
        [-56, 1549, 34, 6.2],
        [-56.5, 1550.5, 27.5, 5.9],
        [-58.5, 1551.5, 22, 5.6],
        [-62, 1552, 16, 5.3],
      ],
      // Above the zygomatic arch.
      [
        [-53.5, 1536, 37, 6.9],
        [-53.5, 1537, 33.5, 6.6],
        [-53.5, 1538, 30, 6.3],
        [-53.5, 1539, 26, 5.9],
      ],
      // Deep to the arch.
      [
        [-49, 1523.5, 40.5, 5.1],
        [-49, 1524.5, 39.5, 5],
        [-49.5, 1525, 38, 4.9],
        [-49.5, 1526, 36, 4.9],
      ],
      // Coronoid process.
      [
        [-45, 1514, 44, 1.1],
        [-44.5, 1517, 42.5, 1.1],
        [-44, 1518, 41, 1.1],
        [-44.5, 1517.5, 39.5, 1.1],
      ],
    ],
  },
  // Temporalis, posterior fibres: back of the temporal line, forward over the root of the arch -> back edge of the coronoid process
  "temporalis-posterior": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Temporal line behind and above the ear.
      [
        [-67, 1606.5, -18.5, 0.6],
        [-68, 1600, -33, 0.6],
        [-66, 1585.5, -45.5, 0.6],
        [-65.5, 1566, -45.5, 0.6],
      ],
      [
        [-72, 1590, -6.5, 1.2],
        [-72, 1583.5, -20.5, 1.2],
        [-70.5, 1573, -31.5, 1.5],
        [-68.5, 1553.5, -33.5, 1],
      ],
      [
        [-72.5, 1572.5, 5, 1.6],
        [-73.5, 1569, -6, 2],
        [-72.5, 1561, -16, 1.7],
        [-70, 1549.5, -19.5, 1.6],
      ],
      // Over the root of the zygomatic arch.
      [
        [-61, 1552, 17.5, 5.3],
        [-64.5, 1551.5, 10.5, 5],
        [-67.5, 1549.5, 2.5, 4.7],
        [-65.5, 1544.5, -2.5, 3.5],
      ],
      // Turning down in front of the jaw joint.
      [
        [-53.5, 1539, 27, 5.9],
        [-54, 1540, 22.5, 5.6],
        [-55, 1541.5, 18, 5.3],
        [-57, 1543, 12.5, 4],
      ],
      // Deep to the arch.
      [
        [-49.5, 1525.5, 36.5, 4.9],
        [-49.5, 1526.5, 34, 4.8],
        [-50, 1527.5, 31.5, 4.7],
        [-50, 1528, 28.5, 4.4],
      ],
      // Coronoid process.
      [
        [-44.5, 1517.5, 40, 1.1],
        [-44.5, 1516, 38.5, 1.1],
        [-45, 1514.5, 37.5, 1.1],
        [-45, 1513, 36.5, 1.1],
      ],
    ],
  },
  // Masseter, superficial part: front two thirds of the lower border of the zygomatic arch -> angle and lower half of the ramus
  "masseter-superficial": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Lower border of the cheekbone and its arch.
      [
        [-49.5, 1507.5, 60, 0.6],
        [-53.5, 1513.5, 54, 0.8],
        [-58, 1517, 42.5, 0.8],
        [-59.5, 1519, 29.5, 0.6],
      ],
      [
        [-50.5, 1502.5, 58.5, 2.4],
        [-55, 1505.5, 47.5, 4.45],
        [-56.5, 1508.5, 37, 4.45],
        [-56.5, 1512, 24, 2.25],
      ],
      // The belly over the ramus.
      [
        [-49.5, 1494.5, 53.5, 2.9],
        [-53.5, 1497.5, 42, 5.05],
        [-54.5, 1500.5, 31.5, 5.15],
        [-54.5, 1503.5, 17.5, 2.65],
      ],
      [
        [-47, 1486.5, 48.5, 3.05],
        [-50, 1489.5, 37.5, 5.55],
        [-50.5, 1492.5, 27, 5.7],
        [-50.5, 1495.5, 13, 2.75],
      ],
      [
        [-43.5, 1478.5, 43.5, 2.4],
        [-46.5, 1481, 33, 5.05],
        [-47.5, 1483, 24, 5.25],
        [-46, 1486.5, 10.5, 2.5],
      ],
      // Angle of the mandible.
      [
        [-39.5, 1473, 37, 0.8],
        [-40.5, 1471, 30, 1.1],
        [-40, 1473, 21.5, 1.1],
        [-40, 1480.5, 11.5, 0.8],
      ],
    ],
  },
  // Masseter, deep part: inner face and back of the zygomatic arch -> upper half of the ramus and the coronoid process
  "masseter-deep": {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Inner face of the zygomatic arch.
      [
        [-54.5, 1516.5, 46.5, 0.9],
        [-56, 1519.5, 38, 1],
        [-56.5, 1521.5, 28.5, 1],
        [-56, 1524.5, 16.5, 0.9],
      ],
      [
        [-50.5, 1510, 43.5, 2.6],
        [-51, 1512, 35.5, 3.3],
        [-51, 1514, 26, 3.5],
        [-51, 1516, 15.5, 3],
      ],
      // On the upper half of the ramus.
      [
        [-47.5, 1502, 41, 3],
        [-48, 1503.5, 34, 3.6],
        [-48, 1505, 25.5, 3.8],
        [-48, 1506.5, 15.5, 3.2],
      ],
      [
        [-43.5, 1491.5, 38.5, 1.2],
        [-44, 1493, 32, 1.6],
        [-44, 1494.5, 24.5, 1.6],
        [-44.5, 1497, 15, 1.2],
      ],
    ],
  },
  // Medial pterygoid: inner face of the lateral pterygoid plate -> inner face of the angle of the mandible
  "medial-pterygoid": {
    kind: "strap",
    ref: [0.33, 0.4, 1],
    stations: [
      // Pterygoid fossa.
      [-15.5, 1509.5, 27, 7, 2.8, 0, 0, 0],
      [-18, 1502.5, 26.5, 9.5, 5, 0, 0, 0],
      [-20.5, 1495, 25, 11.5, 6.6, 0, 0, 0],
      [-23.5, 1487.5, 22.5, 12, 6.6, 0, 0, 0],
      [-26.5, 1480.5, 20.5, 10.5, 4.8, 0, 0, 0],
      // Rough field inside the angle.
      [-31.5, 1475.5, 19.5, 8.5, 1.6, 0, 0, 0],
    ],
  },
  // Lateral pterygoid, superior head: infratemporal face of the sphenoid -> disc and capsule of the jaw joint, neck of the mandible
  "lateral-pterygoid-superior-head": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      // Infratemporal crest.
      [-31.5, 1522, 31.5, 4.5, 2.6, 0, 0, 0],
      [-34.5, 1523, 25.5, 5.2, 4.6, 0, 0, 0],
      [-37.5, 1523.5, 20, 5, 4.6, 0, 0, 0],
      [-40, 1523.5, 15.5, 4, 3.4, 0, 0, 0],
      // Front of the disc.
      [-41.5, 1523.5, 12.5, 3, 2, 0, 0, 0],
    ],
  },
  // Lateral pterygoid, inferior head: outer face of the lateral pterygoid plate -> pterygoid fovea of the mandible
  "lateral-pterygoid-inferior-head": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      // Lateral pterygoid plate.
      [-24, 1504.5, 35.5, 8.5, 3.5, 0, 0, 0],
      [-27.5, 1507, 29, 10, 6, 0, 0, 0],
      [-31, 1509.5, 23, 9.5, 6.6, 0, 0, 0],
      [-35, 1513, 17, 7, 5.2, 0, 0, 0],
      // Neck of the mandible below the condyle.
      [-38.5, 1516.5, 11.5, 4.8, 2.6, 0, 0, 0],
    ],
  },
  // Digastric, posterior belly: mastoid notch -> intermediate tendon, held at the hyoid by a sling
  "digastric-posterior-belly": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      // Mastoid notch.
      [-39.5, 1511, -16, 3.3, 2, 0, 0, 0],
      [-42, 1501, -8.5, 4.4, 2.8, 0, 0, 0],
      // Belly behind the angle of the mandible.
      [-39.5, 1489.5, -1, 4.8, 3.1, 0, 0, 0],
      [-31.5, 1477.5, 6.5, 4.4, 2.9, 0, 0, 0],
      // Turning to tendon.
      [-26, 1466, 16.5, 3, 2.1, 0, 0, 0],
      [-21, 1458, 25, 1.4, 1, 0, 0, 0],
      // Sling at the hyoid.
      [-16.5, 1453.5, 33, 1.3, 0.9, 0, 0, 0],
    ],
  },
  // Digastric, anterior belly: intermediate tendon at the hyoid -> digastric fossa of the mandible
  "digastric-anterior-belly": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Intermediate tendon.
      [-16.5, 1452.5, 34, 1.5, 1.2, 0, 0, 0],
      [-14.5, 1448.5, 40, 3.2, 2, 0, 0, 0],
      [-12, 1446.5, 47.5, 6, 3.4, 0, 0, 0],
      [-10, 1446, 55.5, 6.8, 3.7, 0, 0, 0],
      [-8, 1447, 63, 5.8, 3.2, 0, 0, 0],
      // Digastric fossa.
      [-6.5, 1449.5, 69.5, 3.6, 2, 0, 0, 0],
    ],
  },
  // Mylohyoid: mylohyoid line of the mandible -> median raphe and body of the hyoid
  mylohyoid: {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Mylohyoid line.
      [
        [-5, 1456.5, 68, 0.8],
        [-14, 1459.5, 58.5, 1],
        [-20, 1465, 48, 1],
        [-25, 1471, 38.5, 1],
        [-29, 1476.5, 29, 0.8],
      ],
      [
        [-3.5, 1454.5, 66.5, 1.6],
        [-9.5, 1455, 57.5, 2.5],
        [-14.5, 1459, 48.5, 2.7],
        [-18.5, 1464.5, 39.5, 2.7],
        [-22.5, 1470, 31.5, 1.8],
      ],
      [
        [-2, 1453.5, 65, 1.6],
        [-5, 1452.5, 56.5, 2.5],
        [-8.5, 1453, 48.5, 2.6],
        [-12, 1457.5, 41, 2.6],
        [-15.5, 1461.5, 34.5, 1.8],
      ],
      // Median raphe, body of the hyoid behind.
      [
        [-0.5, 1452.5, 63.5, 0.8],
        [-0.5, 1451.5, 55.5, 0.9],
        [-0.5, 1450.5, 48, 0.9],
        [-3, 1450, 43.5, 0.9],
        [-8.5, 1452.5, 40.5, 0.8],
      ],
    ],
  },
  // Geniohyoid: inferior mental spine -> body of the hyoid
  geniohyoid: {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      // Mental spine.
      [-3, 1459, 67, 2.4, 1.8, 0, 0, 0],
      [-4.5, 1458.5, 60, 4, 4, 0, 0, 0],
      [-5.5, 1457.5, 53, 5.2, 4.4, 0, 0, 0],
      [-5.5, 1456, 47.5, 5.2, 3.6, 0, 0, 0],
      // Body of the hyoid.
      [-5, 1453.5, 43, 3.6, 1.4, 0, 0, 0],
    ],
  },
  // Stylohyoid: back of the styloid process -> body of the hyoid at the greater horn
  stylohyoid: {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      // Styloid process.
      [-38, 1502, 2.5, 1.2, 1, 0, 0, 0],
      [-35, 1494, 6, 2, 1.6, 0, 0, 0],
      [-30.5, 1482.5, 11, 2.3, 1.8, 0, 0, 0],
      [-25, 1470, 18, 1.9, 1.5, 0, 0, 0],
      [-19.5, 1459.5, 26, 1.2, 1, 0, 0, 0],
      // Root of the greater horn.
      [-14, 1453.5, 33, 1.5, 0.9, 0, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
