import type { Vec3 } from "../types";

/** A level of the kneecap: its two borders, and front and back on the ridge between them, mm. */
export interface PatellaLevel {
  readonly y: number;
  readonly lateral: number;
  readonly medial: number;
  /** z at the middle. */
  readonly front: number;
  readonly back: number;
  /** x and z of the two borders' edge. */
  readonly borderZ: number;
}

/**
 * The right kneecap from base to apex, authored to the measured extent: 41.5 mm wide, 39 mm high, 20 mm thick.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const patella: { readonly levels: readonly PatellaLevel[]; readonly apex: Vec3 } = {
  levels: [
    { y: 443, lateral: -97.5, medial: -72.5, front: 19, back: 6.5, borderZ: 13 },
    { y: 438, lateral: -102.5, medial: -66, front: 22, back: 3.5, borderZ: 14 },
    { y: 431, lateral: -104.5, medial: -63, front: 22.5, back: 2.5, borderZ: 14.5 },
    { y: 423, lateral: -100.5, medial: -68, front: 20.5, back: 3.5, borderZ: 13 },
    { y: 416, lateral: -94, medial: -77.5, front: 17, back: 4.5, borderZ: 11.5 },
    { y: 413, lateral: -89.5, medial: -83, front: 13.5, back: 5, borderZ: 9.5 },
  ],
  apex: [-86.5, 410.5, 9],
};
