import type { Vec3 } from "../types";
import type { BarSection } from "./types";

interface Sphere {
  readonly centre: Vec3;
  readonly radius: number;
}

/**
 * The joint ends of femur and tibia on the right side: spheres fitted to heads, sections through necks and flares.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan; the neck and the
 * flares are drawn in to leave trochanters, epicondyles and malleolus to shapes of their own.
 */
export const kneeAndHip: Readonly<{
  femoralHead: Sphere;
  femoralNeck: readonly BarSection[];
  femoralFlare: readonly BarSection[];
  tibialHead: readonly BarSection[];
  tibialFoot: readonly BarSection[];
}> = {
  femoralHead: { centre: [-81, 832, 0], radius: 22.5 },
  femoralNeck: [
    { centre: [-88, 825, -1.5], halfWidth: 16, halfThickness: 14.5, wideAxis: [-0.62, 0.74, 0.26] },
    { centre: [-102.5, 811, -4], halfWidth: 17.5, halfThickness: 13, wideAxis: [-0.62, 0.74, 0.26] },
    { centre: [-113, 800, -8], halfWidth: 22, halfThickness: 15, wideAxis: [-0.62, 0.74, 0.26] },
    { centre: [-110, 784, -9.5], halfWidth: 20, halfThickness: 16, wideAxis: [-0.9, 0.4, 0.1] },
    { centre: [-108.5, 766, -10], halfWidth: 18, halfThickness: 15.5, wideAxis: [-0.98, 0.1, 0.1] },
  ],
  femoralFlare: [
    { centre: [-82.5, 490, -7], halfWidth: 22, halfThickness: 15.5, wideAxis: [0.99, 0, -0.1] },
    { centre: [-79, 466, -12], halfWidth: 30, halfThickness: 18, wideAxis: [1, 0, 0] },
    { centre: [-76, 450, -16], halfWidth: 35, halfThickness: 20, wideAxis: [1, 0, 0] },
  ],
  tibialHead: [
    { centre: [-77, 408, -23], halfWidth: 37.5, halfThickness: 25.5, wideAxis: [0.99, 0, 0.15] },
    { centre: [-76, 399.5, -24.5], halfWidth: 37.5, halfThickness: 25.5, wideAxis: [0.99, 0, 0] },
    { centre: [-75.5, 390, -23], halfWidth: 33.5, halfThickness: 24, wideAxis: [0.9, 0, -0.4] },
    { centre: [-77, 380, -21], halfWidth: 29.5, halfThickness: 21, wideAxis: [0.7, 0, -0.72] },
    { centre: [-80, 365.5, -15.5], halfWidth: 24.5, halfThickness: 18, wideAxis: [0.59, 0, -0.81] },
  ],
  tibialFoot: [
    { centre: [-77.5, 120, -29], halfWidth: 15, halfThickness: 14.5, wideAxis: [0.99, 0, 0.12] },
    { centre: [-76, 105, -31], halfWidth: 18.5, halfThickness: 17, wideAxis: [0.93, 0, 0.37] },
    { centre: [-74.5, 92, -33], halfWidth: 24, halfThickness: 20, wideAxis: [1, 0, 0.06] },
    { centre: [-73, 86, -34], halfWidth: 24, halfThickness: 19.5, wideAxis: [1, 0, 0.08] },
  ],
};

/**
 * The joint ends at the elbow and wrist of the right side.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan; the sections of the
 * joint spool between trochlea and capitulum are set between its measured lips.
 */
export const elbowAndWrist: Readonly<{
  humeralHead: Sphere;
  humeralFlare: readonly BarSection[];
  humeralSpool: readonly BarSection[];
  olecranon: readonly BarSection[];
  radialHead: Sphere;
  radialFoot: readonly BarSection[];
}> = {
  humeralHead: { centre: [-162.5, 1336.5, -21], radius: 22 },
  humeralFlare: [
    { centre: [-212.5, 1105, -35.5], halfWidth: 18.5, halfThickness: 7.5, wideAxis: [0.95, 0, 0.3] },
    { centre: [-213, 1090.5, -34.5], halfWidth: 23, halfThickness: 7.5, wideAxis: [0.96, 0, 0.27] },
    { centre: [-211, 1080, -32.5], halfWidth: 25, halfThickness: 6.5, wideAxis: [0.99, 0, 0.16] },
  ],
  humeralSpool: [
    { centre: [-195, 1065.5, -28], halfWidth: 9.5, halfThickness: 9.5, wideAxis: [0, 1, 0] },
    { centre: [-199, 1064.5, -28], halfWidth: 12.5, halfThickness: 12.5, wideAxis: [0, 1, 0] },
    { centre: [-208, 1067, -28.5], halfWidth: 9, halfThickness: 9, wideAxis: [0, 1, 0] },
    { centre: [-217, 1068, -29], halfWidth: 10.5, halfThickness: 10.5, wideAxis: [0, 1, 0] },
    { centre: [-222, 1069, -29.5], halfWidth: 9.2, halfThickness: 9.2, wideAxis: [0, 1, 0] },
    { centre: [-230.5, 1070, -30], halfWidth: 10.5, halfThickness: 10.5, wideAxis: [0, 1, 0] },
    { centre: [-234, 1070.5, -30], halfWidth: 9, halfThickness: 9, wideAxis: [0, 1, 0] },
  ],
  olecranon: [
    { centre: [-217.5, 1017.5, -33], halfWidth: 9, halfThickness: 7.5, wideAxis: [0, 0, 1] },
    { centre: [-212.5, 1038, -37], halfWidth: 11.5, halfThickness: 9.5, wideAxis: [0, 0, 1] },
    { centre: [-209, 1056, -42.5], halfWidth: 10, halfThickness: 9, wideAxis: [0.98, 0, 0.19] },
    { centre: [-210, 1067, -43], halfWidth: 10.5, halfThickness: 7, wideAxis: [0.98, 0, 0.19] },
  ],
  radialHead: { centre: [-230.5, 1053, -25], radius: 11 },
  radialFoot: [
    { centre: [-260, 857, 11.5], halfWidth: 11.5, halfThickness: 7.5, wideAxis: [0.98, 0, 0.19] },
    { centre: [-261.5, 849, 15], halfWidth: 14.5, halfThickness: 9, wideAxis: [0.98, 0, 0.19] },
    { centre: [-262, 844, 17.5], halfWidth: 16, halfThickness: 10, wideAxis: [0.98, 0, 0.19] },
  ],
};
