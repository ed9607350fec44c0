/** What is on screen, as plain data: the object that a link encodes and that opening the link restores. */
import type { Side, Vec3 } from "../anatomy/types";
import { clamp } from "../anatomy/vector";
import type { PaintedStroke } from "./strokeCodec";

export const modes = ["explore", "pain", "needling", "study"] as const;
export type Mode = (typeof modes)[number];

/** What fills the screen: the body with the text beside it, or the table of all trigger points. */
export const pages = ["body", "points"] as const;
export type PageName = (typeof pages)[number];

export const namedViews = ["front", "back", "left", "right", "top", "sole"] as const;
export type NamedView = (typeof namedViews)[number];

export const registers = ["patient", "clinician"] as const;
export type Register = (typeof registers)[number];

/** A free camera: where it stands and what it looks at (mm, body frame), vertical field of view (degrees). */
export interface CameraView {
  readonly position: Vec3;
  readonly target: Vec3;
  readonly fov: number;
}

/** A reported place of pain; side null = both sides, or a zone on the midline. */
export interface ReportedPain {
  readonly zone: string;
  readonly side: Side | null;
}

export interface ViewState {
  /** The selected muscle or part. */
  readonly muscle: string | null;
  /** The selected trigger point. */
  readonly trp: string | null;
  /** The side of the body that the selection is on. */
  readonly side: Side;
  readonly mode: Mode;
  /** Places where it hurts, tapped or found by name. */
  readonly pain: readonly ReportedPain[];
  /** Places where it hurts, painted on the skin. */
  readonly strokes: readonly PaintedStroke[];
  readonly view: NamedView | CameraView;
  /** Muscle layers taken off, from the surface inwards: 0 = all shown. Whole, 0..12. */
  readonly layer: number;
  /** Opacity of the skin, 0..1. */
  readonly skin: number;
  /** Structures (or muscles) shown alone; empty = everything is shown. An id, or an id with ".R" or ".L". */
  readonly isolate: readonly string[];
  /** Structures (or muscles) hidden; ids as in `isolate`. */
  readonly hide: readonly string[];
  /** Bones and cartilages are shown. */
  readonly bones: boolean;
  /** Muscles as glass: bones and what is selected stay solid. */
  readonly xray: boolean;
  /** The largest structures in sight carry their names. */
  readonly labels: boolean;
  /** Step of the story of the needle, from 1; 0 outside it. Whole, 0..10. */
  readonly step: number;
  /** Turned to the patient. */
  readonly face: boolean;
  /** The deck of study mode: words as in `study/deck.ts`; empty = every card. */
  readonly deck: readonly string[];
  readonly page: PageName;
  readonly register: Register;
  /** Language tag, for example "en". */
  readonly lang: string;
}

/** The start: superficial muscles under a thin veil of skin, from the front, nothing chosen. */
export const defaultView: ViewState = {
  muscle: null,
  trp: null,
  side: "R",
  mode: "explore",
  pain: [],
  strokes: [],
  view: "front",
  layer: 0,
  skin: 0.12,
  isolate: [],
  hide: [],
  bones: true,
  xray: false,
  labels: false,
  step: 0,
  face: false,
  deck: [],
  page: "body",
  register: "clinician",
  lang: "en",
};

/** Bounds of the numbers of a view; beyond them a link is broken rather than meant. */
export const viewLimits = {
  layer: [0, 12],
  skin: [0, 1],
  step: [0, 10],
  /** mm: a few body lengths around the body. */
  camera: [-20000, 20000],
  /** Degrees. */
  fov: [1, 120],
} as const;

const toTenth = (x: number): number => Math.round(x * 10) / 10 + 0;
const toTenths = (p: Vec3): Vec3 => [toTenth(p[0]), toTenth(p[1]), toTenth(p[2])];

/** The view rounded to what a link holds: 0.1 mm and 0.1 degrees for the camera, 1 % for the skin, 1 mm for painting. */
export function roundView(state: ViewState): ViewState {
  const { view } = state;
  return {
    ...state,
    view:
      typeof view === "string"
        ? view
        : { position: toTenths(view.position), target: toTenths(view.target), fov: toTenth(view.fov) },
    skin: Math.round(clamp(state.skin, 0, 1) * 100) / 100,
    layer: Math.round(clamp(state.layer, ...viewLimits.layer)),
    step: Math.round(clamp(state.step, ...viewLimits.step)),
    strokes: state.strokes.map(({ points, radius }) => ({
      points: points.map((p): Vec3 => [Math.round(p[0]) + 0, Math.round(p[1]) + 0, Math.round(p[2]) + 0]),
      radius: Math.round(radius) + 0,
    })),
  };
}
