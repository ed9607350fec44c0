import type { FigureKey } from "../muscles";
import type { Vec3 } from "../types";

/** Where a structure's surface comes from: a whole figure, a part of a sheet's rails (v range), or one slip. */
export interface FigureRef {
  readonly key: FigureKey;
  /** Part of the rails of a sheet, 0..1. */
  readonly v?: readonly [from: number, to: number];
  readonly slip?: string;
}

/** Body regions that muscles are listed by, from head to foot. */
export type MuscleRegion =
  | "head"
  | "face"
  | "neck"
  | "shoulder-girdle"
  | "rotator-cuff"
  | "arm"
  | "forearm"
  | "hand"
  | "thorax"
  | "abdomen"
  | "back"
  | "pelvis-hip"
  | "pelvic-floor"
  | "thigh"
  | "leg"
  | "foot";

/** A muscle, a part of one, or a tendon or ligament of the model; defined on the right, mirrored to the left. */
export interface MuscleStructure {
  /** Stable; the part's id where the clinical scope lists parts, else the muscle's. */
  readonly id: string;
  readonly kind: "muscle" | "connective";
  readonly label: string;
  readonly latin?: string;
  /** Number in Terminologia Anatomica 2. */
  readonly ta2?: number;
  /** Numbers in the Foundational Model of Anatomy, by side. */
  readonly fma?: { readonly R?: number; readonly L?: number };
  /** 1 = superficial, rising with depth within the region. */
  readonly layer: number;
  readonly region: MuscleRegion;
  /** The muscle of the clinical scope that this belongs to; null outside it. */
  readonly muscle: string | null;
  /** Outside the clinical scope: no trigger point is described here. */
  readonly context?: true;
  readonly origin: string;
  readonly insertion: string;
  /** What it does; given for structures outside the clinical scope, whose muscle has no page of its own. */
  readonly action?: string;
  /** One body each; several make strands 0, 1, 2 .. */
  readonly figures: readonly FigureRef[];
  /** The ends that meet the bone by flesh: however thin the muscle is there, it is no tendon. */
  readonly fleshy?: "origin" | "insertion" | "both";
  /** Where the superficial face looks (body frame, right side), if not away from the axis of the trunk, limb or skull. */
  readonly superficial?: Vec3;
}
