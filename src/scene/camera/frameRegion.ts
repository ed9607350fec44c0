import { Vector3 } from "three";
import { REGIONS } from "../../anatomy/regions";
import type { MuscleRegion } from "../../anatomy/structures/types";
import type { Side, Vec3 } from "../../anatomy/types";
import type { CameraView } from "../../core/view";
import { FIELD_OF_VIEW, fitDistance } from "./views";

/** The width of what a region shows, as a share of its height: limbs are narrow, and a tall screen must not be wasted. */
const WIDTH = 0.8;

/**
 * The camera that shows a region as its table says; on the left from the mirrored place. Null for an unknown region.
 * @param aspect width / height of the picture
 */
export function frameRegion(id: MuscleRegion, side: Side, aspect: number): CameraView | null {
  const region = REGIONS.find((row) => row.id === id);
  if (!region) return null;
  const mirrored = ([x, y, z]: Vec3): Vec3 => (side === "L" ? [-x + 0, y, z] : [x, y, z]);
  const target = new Vector3(...mirrored(region.centre));
  const height = region.height / 1000;
  const away = new Vector3(...mirrored(region.from)).setLength(fitDistance(height, height * WIDTH, aspect) * 1000);
  return { target: target.toArray(), position: target.clone().add(away).toArray(), fov: FIELD_OF_VIEW };
}
