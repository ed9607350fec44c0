import type { FatPlace } from "../../anatomy/skin/types";

/** Thickness in mm where no place is near. */
const EVERYWHERE = 5;

/** Fat and skin in mm at a point: the mean of the places, weighted with a Gaussian of their reach. */
export function fatThickness(places: readonly FatPlace[]): (x: number, y: number, z: number) => number {
  return (x, y, z) => {
    let weights = 0.02;
    let sum = EVERYWHERE * weights;
    for (const { at, reach, thickness } of places) {
      const square = (-Math.abs(x) - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2;
      const weight = Math.exp(-square / (reach * reach));
      weights += weight;
      sum += weight * thickness;
    }
    return sum / weights;
  };
}
