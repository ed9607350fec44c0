import { Vector3 } from "three";
import type { NeedlePath } from "../../core/needlePath";
import type { CameraView } from "../../core/view";
import { FIELD_OF_VIEW, fitDistance } from "../camera/views";

/** How much of the body is shown around the needle, metres. */
const SHOWN = 0.26;
/** The camera stands this far round from straight above the entry, so that the needle is seen from the side, degrees. */
const ASIDE = 48;
/** Looking steeply up or down disorients. */
const STEEPEST = 0.6;

/** The camera from which a needle is seen entering the skin, at an angle to it. */
export function lookAtNeedle({ entry, point, skinNormal, direction }: NeedlePath, aspect: number): CameraView {
  const normal = new Vector3(...skinNormal);
  // Round the body rather than over it, and away from the midline.
  const aside = new Vector3(0, 1, 0).cross(new Vector3(...direction));
  if (aside.lengthSq() < 0.05) aside.set(1, 0, 0);
  aside.addScaledVector(normal, -aside.dot(normal)).normalize();
  if (aside.x * Math.sign(entry[0] || -1) < 0) aside.negate();
  const turn = (ASIDE * Math.PI) / 180;
  const away = normal.multiplyScalar(Math.cos(turn)).addScaledVector(aside, Math.sin(turn));
  away.y = Math.max(-STEEPEST, Math.min(STEEPEST, away.y));
  away.normalize();
  const target = new Vector3(...entry).add(new Vector3(...point)).divideScalar(2);
  const position = target.clone().addScaledVector(away, fitDistance(SHOWN, SHOWN * 0.8, aspect) * 1000);
  return { position: position.toArray(), target: target.toArray(), fov: FIELD_OF_VIEW };
}
