/**
 * The hyoid bone: body and right greater horn.
 * Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.
 */
export const hyoid = {
  body: { centre: [0, 1448.5, 39.5], halfWidth: 5.5, halfThickness: 3, wideAxis: [0, 0.99, 0.1] },
  greaterHorn: [
    { centre: [-9, 1448, 36.5], halfWidth: 4.5, halfThickness: 3.5, wideAxis: [0.04, 0.99, 0.12] },
    { centre: [-14.5, 1450, 29.5], halfWidth: 3.5, halfThickness: 2.5, wideAxis: [0.11, 0.98, 0.18] },
    { centre: [-17, 1454, 20.5], halfWidth: 2, halfThickness: 1.5, wideAxis: [0.05, 0.93, 0.35] },
    { centre: [-18.5, 1458.5, 12.5], halfWidth: 2.5, halfThickness: 1.5, wideAxis: [0.2, 0.9, 0.39] },
  ],
} as const;
