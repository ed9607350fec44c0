import { useFrame } from "@react-three/fiber";
import { Vector3 } from "three";
import { seenFrom } from "../core/facing";
import { useApp } from "../state/context";

const direction = new Vector3();

/** Tells the page which side of the body is turned to the eye, while it is still being turned. */
export function SeenFrom() {
  const { store } = useApp();
  useFrame(({ camera }) => {
    // A camera looks along its own negative z.
    camera.getWorldDirection(direction).negate();
    const now = seenFrom([direction.x, direction.y, direction.z]);
    if (store.getState().seenFrom !== now) store.setState({ seenFrom: now });
  });
  return null;
}
