import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { Color, SRGBColorSpace } from "three";
import { type MicroStage, pictureOf } from "./pictures";

interface MicroSceneProps {
  readonly stage: MicroStage;
  /** Progress of the stage, 0..1, read in each frame. */
  readonly clock: { readonly current: number };
  /** One picture that says it all, instead of a movement. */
  readonly still: boolean;
}

const ground = new Color();
const shown = { r: 0, g: 0, b: 0 };

/** Where a stage ends is what it has to say. */
const STILL = 1;

/**
 * Inside the muscle, in a unit of its own: x runs along the fibre, the origin is the knot, everything lies within
 * [-1, 1] x [-0.6, 0.6] x [-0.5, 0.5]. The picture depends on the stage and the clock alone, and asks for no frame: who
 * moves the clock does.
 */
export function MicroScene({ stage, clock, still }: MicroSceneProps) {
  const picture = useMemo(() => pictureOf(stage), [stage]);
  useEffect(() => () => picture.dispose(), [picture]);
  const drawn = useMemo(() => ({ picture, clock: Number.NaN }), [picture]);
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    const breathe = () => {
      ground
        .setStyle(getComputedStyle(canvas).getPropertyValue("--ground").trim() || "#ebe7df")
        .getRGB(shown, SRGBColorSpace);
      picture.air.value.set(shown.r, shown.g, shown.b);
    };
    breathe();
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const changed = () => {
      breathe();
      invalidate();
    };
    dark.addEventListener("change", changed);
    return () => dark.removeEventListener("change", changed);
  }, [canvas, invalidate, picture]);

  useFrame(() => {
    const now = still ? STILL : clock.current;
    if (drawn.clock === now) return;
    picture.draw(now);
    drawn.clock = now;
  });
  return <primitive object={picture.group} />;
}
