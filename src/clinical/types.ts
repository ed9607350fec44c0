/**
 * The vocabulary of the clinical tables. They know the ids of anatomy (structures, zones) and nothing of meshes.
 */
import type { SkinStroke } from "../anatomy/types";

/** Every text exists in two registers: plain and calm for the patient, precise for the clinician. */
export interface TwoRegisters {
  readonly patient: string;
  readonly clinician: string;
}

export type Strength = "supported" | "plausible" | "contested" | "unsupported";
export type Confidence = "high" | "medium" | "low";

/** A claim's or row's support: a citation id of `clinical/citations`, and where in the work (chapter, table, page). */
export interface Source {
  readonly citation: string;
  readonly where?: string;
}

/** A published work. A DOI, PMID or URL stands here only if its record was seen. */
export interface Citation {
  readonly id: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal with volume and pages, or publisher. */
  readonly container: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
  /** What of the work was read: the full text, its record or abstract, or nothing (cited from common knowledge). */
  readonly checked: "full" | "record" | "unread";
}

/** Which side of the body a place of pain is on, seen from the trigger point. */
export type RelativeSide = "same" | "opposite" | "both" | "midline";

export interface ReferredZone {
  /** Zone id of `anatomy/zones`. */
  readonly zone: string;
  readonly side: RelativeSide;
}

export type PainKind = "essential" | "spillover" | "rare";

/** One brush stroke of a referral pattern, drawn over the skin of the right side for a right-sided point. */
export interface PainStroke extends SkinStroke {
  readonly kind: PainKind;
}

export type HazardKind = "lung" | "vessel" | "nerve" | "cord" | "organ" | "eye" | "joint" | "other";

export interface Hazard {
  /** The structure at risk in clinical terms, for example "pleura and lung apex". */
  readonly structure: string;
  readonly kind: HazardKind;
}

/** How a trained clinician is taught to approach a point. A teaching convention, not an instruction to a lay person. */
export interface Needling {
  /** How the point is found: flat or pincer palpation, and between which landmarks. */
  readonly palpation: string;
  /** The patient's position. */
  readonly position: string;
  /** Direction of the needle. */
  readonly direction: string;
  /** Typical needle, diameter x length in mm. */
  readonly needle: string;
  readonly level: "standard" | "advanced" | "specialist" | "not-usually-needled";
  readonly hazards: readonly Hazard[];
}

/** A place in a muscle that survives a change of its geometry. See `core/muscleCoordinates`. */
export interface MuscleCoordinates {
  /** Structure id: the part's id where a muscle has parts, else the muscle's. */
  readonly structure: string;
  /** 0 at the origin .. 1 at the insertion, along the fibres. */
  readonly u: number;
  /** 0..1 across the width. */
  readonly v: number;
  /** 0 superficial face .. 1 deep face. */
  readonly depth: number;
  /** Index or name of the body where a structure has several; 0 by default. */
  readonly strand?: number | string;
}

export interface TriggerPoint extends MuscleCoordinates {
  /** For example "infraspinatus.trp1". Stable; never a display name. */
  readonly id: string;
  /** For example "TrP1". */
  readonly label: string;
  readonly kind: "central" | "attachment";
  /** The place in words. */
  readonly location: TwoRegisters;
  readonly essential: readonly ReferredZone[];
  readonly spillover: readonly ReferredZone[];
  readonly rare: readonly ReferredZone[];
  readonly strokes: readonly PainStroke[];
  /** The pattern in words: what is felt, where. */
  readonly text: TwoRegisters;
  /** Only where the point's own approach differs from the muscle's. */
  readonly needling?: Needling;
  readonly confidence: Confidence;
  /** Where authors disagree: both views, in one or two sentences. */
  readonly disagreement?: string;
  readonly sources: readonly Source[];
}

export interface Muscle {
  readonly id: string;
  readonly label: string;
  readonly latin: string;
  readonly synonyms: readonly string[];
  /** Region id of `anatomy/regions`. */
  readonly region: string;
  /** Structure ids; the muscle's own id alone where it has no parts. */
  readonly parts: readonly string[];
  readonly actions: TwoRegisters;
  readonly attachments: { readonly origin: string; readonly insertion: string };
  readonly innervation: { readonly nerve: string; readonly roots: string };
  /** The patient's one line, for example "the coat-hanger muscle". */
  readonly story: string;
  /** What it feels like when this muscle is the source. */
  readonly feelsLike: TwoRegisters;
  /** What provokes or keeps it going. */
  readonly provokedBy: readonly string[];
  /** Movements that hurt or are limited. */
  readonly limits: readonly string[];
  readonly mistakenFor: readonly string[];
  /** Muscle ids of related and satellite points. */
  readonly related: readonly string[];
  /** Stretch or self-care, in the patient's words. Never needling. */
  readonly selfCare: string;
  readonly needling: Needling;
  readonly triggerPoints: readonly TriggerPoint[];
  readonly sources: readonly Source[];
}

export interface Claim {
  readonly id: string;
  /** Where in the story it belongs. */
  readonly theme:
    | "entity"
    | "release"
    | "pain-modulation"
    | "blood-flow"
    | "re-education"
    | "effect"
    | "procedure"
    | "safety"
    | "aftercare";
  readonly text: TwoRegisters;
  readonly strength: Strength;
  readonly sources: readonly Source[];
}

/** One of the four ideas by which needling is explained: plainly what is supported of it, and what is not. */
export interface Theme {
  readonly id: Claim["theme"];
  readonly title: string;
  readonly supported: TwoRegisters;
  readonly unsupported: TwoRegisters;
  readonly sources: readonly Source[];
}

/** A sentence that leaflets often repeat, answered with what is known. Only here may an unsupported wording stand. */
export interface Saying {
  readonly id: string;
  /** The sentence as it is often said. */
  readonly said: string;
  readonly known: TwoRegisters;
  /** How well the sentence, as it is said, is supported. */
  readonly strength: Strength;
  readonly sources: readonly Source[];
}
