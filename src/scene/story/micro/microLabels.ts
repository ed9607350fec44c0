import type { Vec3 } from "../../../anatomy/types";
import type { MicroStage } from "./pictures";

/** A name in the scene inside the muscle. */
export interface MicroLabel {
  readonly id: string;
  /** What it points at, in the scene's own unit. */
  readonly position: Vec3;
  /** Key of its words, for the patient and the clinician. */
  readonly key: `micro.label.${string}`;
  /** The clock (0..1) from which what it names is in sight. */
  readonly from: number;
}

const PLACES: Readonly<Record<MicroStage, readonly (readonly [id: string, position: Vec3, from?: number])[]>> = {
  knot: [
    ["sheath", [-0.62, 0.5, 0.02]],
    ["slack", [0.5, 0.33, 0.25]],
    ["stretched", [0.55, 0.06, 0.06]],
    ["knot", [0, 0.08, 0.1]],
    ["myofibril", [-0.5, -0.36, 0.42], 0.5],
    ["disc", [0.405, -0.3, 0.39], 0.8],
    ["filaments", [0.03, -0.36, 0.47], 0.8],
  ],
  endplate: [
    ["nerve", [-0.5, 0.52, 0.16]],
    ["ending", [0.055, 0.28, 0.18]],
    ["acetylcholine", [0.2, 0.17, 0.21], 0.15],
    ["knot", [0.06, -0.04, 0.27]],
    ["substances", [0.3, 0.05, 0.3], 0.4],
    ["narrow", [0.02, -0.25, 0.21]],
    ["waiting", [-0.56, -0.21, 0.19]],
  ],
  blood: [
    ["easing", [0.06, -0.02, 0.24]],
    ["quieter", [0.12, 0.25, 0.17]],
    ["open", [0.1, -0.24, 0.2], 0.3],
    ["flowing", [-0.48, -0.24, 0.22]],
    ["fewer", [0.42, 0.16, 0.16], 0.5],
  ],
};

/** The names that a stage shows, most important things first to be read from left to right and from above. */
export function microLabels(stage: MicroStage): readonly MicroLabel[] {
  return PLACES[stage].map(([id, position, from = 0]) => ({
    id: `${stage}-${id}`,
    position,
    key: `micro.label.${id}`,
    from,
  }));
}
