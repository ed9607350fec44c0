/**
 * Figures of the muscles of the pelvic diaphragm and the perineum, right side.
 *
 * Absent from the measured specimen and authored here from their attachments on the landmarks of `landmarks/` (measured on
 * BodyParts3D, (c) The Database Center for Life Science, licensed CC BY-SA 2.1 Japan). This table is published under
 * CC BY-SA 4.0. Stations run from origin to insertion.
 * Straps: [x, y, z, half-width, half-thickness, twist, bow, wedge]. Sheets: [station][rail] = [x, y, z, half-thickness].
 */
import type { MuscleShape } from "../types";

export const PELVIC_DIAPHRAGM_FIGURES = {
  // Pubococcygeus with puborectalis: back of the pubis -> anococcygeal ligament. The lowest, thickest fibres loop behind the
  // anal canal as the sling of puborectalis; the sheet rises sideways like the wall of a funnel.
  pubococcygeus: {
    kind: "sheet",
    rails: "medial->lateral",
    flip: false,
    stations: [
      // Back of the body of the pubis.
      [
        [-8, 797, 21, 1.2],
        [-12, 800, 18, 1.2],
        [-16, 803, 16, 1],
        [-20, 807, 13, 0.8],
      ],
      // Beside the urethra and the prostate.
      [
        [-11, 793, 2, 2.2],
        [-14, 796, 0, 2],
        [-18, 800, -1, 1.6],
        [-24, 806, -3, 1.2],
      ],
      [
        [-14, 790, -18, 2.6],
        [-16.5, 793, -19, 2.4],
        [-19, 797, -20, 2],
        [-24, 804, -20, 1.4],
      ],
      // Beside the anal canal.
      [
        [-15, 790, -38, 2.8],
        [-16, 793, -38, 2.4],
        [-17, 796.5, -38, 2],
        [-19, 801, -38, 1.4],
      ],
      [
        [-9, 792, -52, 2.8],
        [-10, 794.5, -53.5, 2.4],
        [-10, 798, -55, 2],
        [-11, 802, -56.5, 1.4],
      ],
      // Behind the anal canal: sling below, anococcygeal ligament above.
      [
        [-0.5, 793, -55.5, 2.4],
        [-0.5, 796, -58, 2],
        [-0.8, 799.5, -60.5, 1.6],
        [-1, 803.5, -63.5, 1],
      ],
    ],
  },
  // Iliococcygeus: tendinous arch of the obturator fascia and ischial spine -> anococcygeal ligament and coccyx.
  iliococcygeus: {
    kind: "sheet",
    rails: "anterior->posterior",
    flip: false,
    stations: [
      // Tendinous arch, from the pubis back to the ischial spine.
      [
        [-30, 811, 2, 0.8],
        [-36, 819, -12, 0.8],
        [-39, 826, -26, 0.8],
        [-41.5, 835, -41, 0.8],
      ],
      [
        [-25, 806, -18, 1.3],
        [-29, 811, -26, 1.4],
        [-31, 816, -36, 1.4],
        [-32, 824, -47, 1.2],
      ],
      [
        [-19, 804, -37, 1.4],
        [-21, 806, -42, 1.5],
        [-22, 809, -48, 1.5],
        [-22, 815, -54, 1.2],
      ],
      [
        [-11, 804.5, -55, 1.3],
        [-12, 805.5, -57, 1.4],
        [-12, 807, -58.5, 1.4],
        [-12, 810, -61, 1.2],
      ],
      // Anococcygeal ligament, side of the coccyx.
      [
        [-1.5, 805.5, -64.5, 0.9],
        [-2.5, 806.5, -65.5, 0.9],
        [-3.5, 808, -66, 0.9],
        [-4.5, 812, -66, 0.8],
      ],
    ],
  },
  // External anal sphincter, right half: perineal body -> round the anal canal -> anococcygeal ligament.
  "sphincter-ani": {
    kind: "sheet",
    rails: "superior->inferior",
    flip: false,
    stations: [
      // In front, at the perineal body.
      [
        [0.5, 787, -30, 2.5],
        [0.5, 780, -30.5, 3],
        [0.5, 772, -32, 3],
        [0.5, 764.5, -34.5, 2.5],
      ],
      [
        [-4.5, 787, -31.5, 2.5],
        [-5, 780, -32, 3],
        [-5, 772, -33.5, 3],
        [-4, 764.5, -36, 2.5],
      ],
      [
        [-8, 787, -35.5, 2.5],
        [-8.5, 780, -36.5, 3],
        [-8.5, 772, -37.5, 3],
        [-7.5, 764.5, -39.5, 2.5],
      ],
      // Beside the canal.
      [
        [-9.5, 787, -41.5, 2.5],
        [-10, 780, -42.5, 3],
        [-10, 772, -43.5, 3],
        [-8.5, 764.5, -44.5, 2.5],
      ],
      [
        [-8, 787, -47, 2.5],
        [-8.5, 780, -48.5, 3],
        [-8.5, 772, -49, 3],
        [-7.5, 764.5, -49.5, 2.5],
      ],
      [
        [-4.5, 787, -51.5, 2.5],
        [-5, 780, -53, 3],
        [-5, 772, -53.5, 3],
        [-4, 764.5, -53, 2.5],
      ],
      // Behind, at the anococcygeal ligament.
      [
        [0.5, 787, -53, 2.5],
        [0.5, 780, -54.5, 3],
        [0.5, 772, -55, 3],
        [0.5, 764.5, -54.5, 2.5],
      ],
    ],
  },
  // Bulbospongiosus: perineal body and median seam -> round the bulb of the penis to the perineal membrane.
  bulbospongiosus: {
    kind: "sheet",
    rails: "posterior->anterior",
    flip: false,
    stations: [
      // Perineal body and median seam under the bulb.
      [
        [-0.3, 776, -20, 1.2],
        [-0.3, 768, -10, 1.6],
        [-0.3, 764.5, 4, 1.8],
        [-0.3, 765.5, 18, 1.6],
        [-0.3, 769, 30, 1.2],
      ],
      [
        [-5, 776.5, -19, 1.6],
        [-5.5, 769, -9, 2],
        [-6, 766, 6, 2],
        [-5.5, 767, 20, 1.8],
        [-4.5, 770.5, 31, 1.2],
      ],
      [
        [-8.5, 779, -16, 1.6],
        [-9, 774, -5, 2],
        [-9, 772, 10, 2],
        [-8.5, 773, 23, 1.6],
        [-7, 776, 33, 1.2],
      ],
      // Side of the bulb; farthest forward the back of the penis.
      [
        [-8.5, 783, -11, 1.2],
        [-8.5, 781, 0, 1.4],
        [-8.5, 779.5, 13, 1.4],
        [-7.5, 780.5, 25, 1.2],
        [-5.5, 783, 34, 0.8],
      ],
    ],
  },
  // Ischiocavernosus: ischial tuberosity -> crus of the penis, along the ramus of ischium and pubis.
  ischiocavernosus: {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [-32.5, 780.5, -20, 2.5, 1.5, 0, 0, 0],
      [-25, 781, -13, 4, 2.4, 0, 0, 0],
      [-17, 781.5, -2, 5.5, 3.2, 0, 0, 0],
      [-12.6, 782, 8, 5.5, 3.2, 0, 0, 0],
      [-10, 785, 17, 4.5, 2.4, 0, 0, 0],
      [-8, 789.5, 24, 3, 1, 0, 0, 0],
    ],
  },
  // Superficial transverse perineal: ischial tuberosity -> perineal body.
  "transversus-perinei": {
    kind: "strap",
    ref: [0, 0, 1],
    stations: [
      [-34.5, 780.5, -28, 2, 1, 0, 0, 0],
      [-27, 779, -28.5, 4, 1.8, 0, 0, 0],
      [-19, 778.5, -28.5, 4.5, 2, 0, 0, 0],
      [-11, 778.5, -27.5, 4, 1.8, 0, 0, 0],
      [-3.5, 779, -26.5, 2.5, 1, 0, 0, 0],
    ],
  },
  // Perineal body: between the anal canal and the bulb of the penis.
  "perineal-body": {
    kind: "strap",
    ref: [0, 1, 0],
    stations: [
      [0, 780, -32, 4, 2, 0, 0, 0],
      [0, 779.5, -29, 7, 4, 0, 0, 0],
      [0, 778.5, -25.5, 8, 4.5, 0, 0, 0],
      [0, 777, -22, 6, 3, 0, 0, 0],
      [0, 776, -19.5, 3, 1.5, 0, 0, 0],
    ],
  },
  // Anococcygeal ligament: tip of the coccyx -> anal canal.
  "anococcygeal-ligament": {
    kind: "strap",
    ref: [1, 0, 0],
    stations: [
      [0, 807.5, -69.5, 3, 1.2, 0, 0, 0],
      [0, 799.5, -65, 3.5, 1.2, 0, 0, 0],
      [0, 791.5, -60.5, 3.5, 1.2, 0, 0, 0],
      [0, 784.5, -57.5, 3, 1, 0, 0, 0],
    ],
  },
} satisfies Record<string, MuscleShape>;
