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

/**
 * The structures that the two ends of a muscle meet, by id: bones, cartilages, connective structures, other muscles, or
 * "skin". The same side or the midline is meant. The end's surface comes within 4 mm of each of them (6 mm for the bones
 * that the morphometry marks as rescaled).
 */
export interface Attachments {
  readonly origin: readonly string[];
  readonly insertion: readonly string[];
}

/** How the fibres of a pennate muscle lie to its line of action. */
export interface Pennation {
  /**
   * "uni": all fibres slant across the width; "bi": they run from both edges towards the middle, like a feather. The
   * fibre field, and with it streaks, taut band and twitch, follows them.
   */
  readonly kind: "uni" | "bi";
  /**
   * Angle between the fibres and the line of action at the belly, degrees. "uni": positive where fibres run from the edge
   * v = 1 towards the edge v = 0 on their way from origin to insertion, negative the other way. "bi": positive where they
   * run from the edges towards the middle, negative where they spread from the middle to the edges.
   */
  readonly degrees: number;
}

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
  /** What each end meets, checked on the model. */
  readonly attaches?: Attachments;
  /** What it does; given for structures outside the clinical scope, whose muscle has no page of its own. */
  readonly action?: string;
  /** One body each; several make strands 0, 1, 2 .. */
  readonly figures: readonly FigureRef[];
  /** The ends that meet the bone by flesh: however thin the muscle is there, it is no tendon. */
  readonly fleshy?: "origin" | "insertion" | "both";
  /** Drawn from its attachments, or drawn anew because the measured figures were wrong; absent where they are kept. */
  readonly authored?: true;
  /** Muscles that it truly grows into: a shared aponeurosis, teeth that interlock. Such pairs may overlap. */
  readonly shares?: readonly { readonly with: string; readonly why: string }[];
  /** Fibres oblique to the line of action; without it they run along u as the figure gives it. */
  readonly pennation?: Pennation;
  /**
   * A structure on the midline, without a right and a left one. "whole": its figure lies on the midline as it is.
   * "halves": the figure gives the right half, reaching just across the midline; its mirror image is joined to it.
   */
  readonly midline?: "whole" | "halves";
  /** So thin and broad that it would hide what lies under it: shown as a veil unless it is chosen. */
  readonly veil?: true;
  /** Where the superficial face looks (body frame, right side), if not away from the axis of the trunk, limb or skull. */
  readonly superficial?: Vec3;
}
