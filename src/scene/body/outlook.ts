import { DoubleSide, Ray, Vector3 } from "three";
import type { SceneBody } from "./SceneBody";
import { type FaceSample, faceSamples } from "./samples";
import type { BodyPart } from "./types";

/** How a structure is best looked at: from where, and through what. */
export interface Outlook {
  /** Unit, from the structure to the eye. */
  readonly direction: Vector3;
  /** What lies in between and must turn to glass, with the share (0..1) of the structure that it hides. */
  readonly covers: ReadonlyMap<BodyPart, number>;
}

const SAMPLES = 40;
/** Ways round the body, and how steeply up (sines), from which a structure may be shown. */
const ROUND = 16;
const STEEPNESS = [-0.25, 0.05, 0.35];
/** How far in front of a structure a cover is looked for, metres. */
const REACH = 0.35;
/** A cover that fewer of the rays meet hides too little to matter. */
const COVERING_SHARE = 0.07;
/** What each layer in between costs against looking squarely at the face; found by looking at all muscles. */
const LAYER_COST = 0.35;
const STEEP_COST = 0.3;

const ray = new Ray();

/**
 * The outlook on the given parts: as square to the superficial face as possible through as few other structures as
 * possible. It depends on the body alone, not on where the camera is, so that nothing flickers while the body turns.
 */
export function outlookOn(body: SceneBody, parts: readonly BodyPart[]): Outlook {
  const samples = faceSamples(body, parts, SAMPLES);
  const own = new Set(parts);
  const facing = samples.reduce((sum, { normal }) => sum.add(normal), new Vector3()).normalize();
  let direction = facing;
  let least = Infinity;
  for (const candidate of candidates()) {
    const layers = samples.reduce((sum, sample) => sum + Math.min(4, between(body, sample, candidate, own).size), 0);
    const cost =
      (LAYER_COST * layers) / Math.max(1, samples.length) - candidate.dot(facing) + STEEP_COST * Math.abs(candidate.y);
    if (cost < least) {
      least = cost;
      direction = candidate;
    }
  }
  const met = new Map<BodyPart, number>();
  for (const sample of samples) {
    for (const part of between(body, sample, direction, own)) met.set(part, (met.get(part) ?? 0) + 1);
  }
  const shares = [...met].map(([part, count]): [BodyPart, number] => [part, count / samples.length]);
  return { direction, covers: new Map(shares.filter(([, share]) => share >= COVERING_SHARE)) };
}

function candidates(): Vector3[] {
  return STEEPNESS.flatMap((y) =>
    Array.from({ length: ROUND }, (_, i) => {
      const angle = (i / ROUND) * 2 * Math.PI;
      const flat = Math.sqrt(1 - y * y);
      return new Vector3(Math.sin(angle) * flat, y, Math.cos(angle) * flat);
    }),
  );
}

function between(
  body: SceneBody,
  { place }: FaceSample,
  direction: Vector3,
  own: ReadonlySet<BodyPart>,
): Set<BodyPart> {
  const met = new Set<BodyPart>();
  ray.set(place, direction);
  for (const hit of body.bvh.raycast(ray, DoubleSide, 0, REACH)) {
    const part = body.ownerOf(hit.faceIndex!);
    if (!own.has(part)) met.add(part);
  }
  return met;
}
