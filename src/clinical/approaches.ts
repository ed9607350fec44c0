/**
 * From where the needle's path in the view comes: the directions that `needling.direction` gives in words, as geometry,
 * for the right side. A teaching drawing, not an instruction. What has no row is drawn by the general rule: the shortest
 * way from the skin through the superficial face of the muscle, which is what "perpendicular", "straight" and "onto the
 * bone beneath" mean.
 *
 * A row holds for a point, a structure, or a muscle; the narrower wins. `towards` is the direction in which the needle
 * travels. `slant` lies flat under the skin: it travels that way at so many degrees to the skin, steeper where a typical
 * needle would not reach.
 */
import type { Vec3 } from "../anatomy/types";

/** How the needle comes to a point. Directions in the body frame, right side, any length. */
export type Approach =
  | { readonly kind: "shortest" }
  | { readonly kind: "towards"; readonly travel: Vec3 }
  | { readonly kind: "slant"; readonly travel: Vec3; readonly degrees: number };

/** Directions as a clinician says them, each with its weight. */
interface Way {
  readonly medial?: number;
  readonly lateral?: number;
  readonly up?: number;
  readonly down?: number;
  readonly forward?: number;
  readonly backward?: number;
}

function vector({ medial = 0, lateral = 0, up = 0, down = 0, forward = 0, backward = 0 }: Way): Vec3 {
  return [medial - lateral, up - down, forward - backward];
}

const towards = (way: Way): Approach => ({ kind: "towards", travel: vector(way) });
const slant = (degrees: number, way: Way): Approach => ({ kind: "slant", travel: vector(way), degrees });
const shortest: Approach = { kind: "shortest" };

const head: Readonly<Record<string, Approach>> = {
  "lateral-pterygoid": towards({ medial: 1, up: 0.15 }),
  "masseter.trp4": towards({ medial: 1, forward: 0.3 }),
  "medial-pterygoid": towards({ up: 1, medial: 0.4 }),
  "digastric-posterior-belly": towards({ medial: 1, backward: 0.5 }),
  "digastric-anterior-belly": slant(30, { forward: 1 }),
  occipitofrontalis: slant(15, { up: 1 }),
  "orbicularis-oculi": slant(20, { up: 1, lateral: 0.4 }),
  "zygomaticus-major": slant(25, { up: 1, lateral: 0.6 }),
};

const neck: Readonly<Record<string, Approach>> = {
  platysma: slant(15, { down: 1 }),
  sternocleidomastoid: slant(25, { backward: 1 }),
  "sternocleidomastoid.trp4": slant(25, { medial: 1 }),
  "sternocleidomastoid.trp7": slant(25, { lateral: 1 }),
  "rectus-capitis-posterior-major": towards({ forward: 1, up: 0.5 }),
  "obliquus-capitis-inferior": towards({ forward: 1, medial: 0.4, down: 0.3 }),
  "splenius-capitis": slant(40, { medial: 1 }),
  "splenius-cervicis.trp1": slant(40, { medial: 1 }),
  "splenius-cervicis.trp2": towards({ medial: 0.7, forward: 1 }),
  "semispinalis-capitis.trp1": slant(35, { up: 1 }),
  "semispinalis-capitis.trp2": towards({ forward: 1, down: 0.2 }),
  "semispinalis-cervicis": towards({ forward: 1, medial: 0.2, down: 0.3 }),
  "multifidus-cervicis": towards({ forward: 1, medial: 0.25, down: 0.3 }),
  "longissimus-capitis": slant(40, { medial: 1, backward: 0.5 }),
};

const shoulder: Readonly<Record<string, Approach>> = {
  "levator-scapulae.trp1": slant(45, { medial: 0.3, backward: 1 }),
  "levator-scapulae.trp2": slant(35, { lateral: 1, up: 0.6 }),
  // The pincer grip of the descending part, from front to back, away from the lung.
  "trapezius-descending": towards({ backward: 1, up: 0.15 }),
  "trapezius-transverse": slant(25, { lateral: 1 }),
  "trapezius-ascending": slant(25, { lateral: 1, up: 0.5 }),
  "rhomboideus-major": slant(25, { lateral: 1 }),
  "rhomboideus-minor": slant(25, { lateral: 1 }),
  "serratus-posterior-superior": slant(30, { lateral: 1, down: 0.4 }),
  "teres-major.trp1": towards({ forward: 1, lateral: 0.4 }),
  "teres-major": slant(45, { lateral: 1 }),
  "deltoid-clavicular": slant(50, { lateral: 1 }),
  "supraspinatus.trp3": towards({ medial: 1 }),
  supraspinatus: towards({ down: 1, backward: 0.3 }),
  "infraspinatus.trp4": slant(40, { lateral: 1 }),
  // From behind, over the inner border of the blade: the way that the words warn of.
  "subscapularis.trp3": towards({ forward: 1 }),
  subscapularis: towards({ backward: 1, medial: 0.3 }),
};

const armHand: Readonly<Record<string, Approach>> = {
  coracobrachialis: towards({ backward: 1, lateral: 0.3 }),
  "biceps-brachii": slant(35, { medial: 1 }),
  brachialis: towards({ medial: 1, backward: 0.35 }),
  "triceps-brachii.trp1": slant(40, { lateral: 1 }),
  "triceps-brachii.trp3": slant(30, { down: 1 }),
  "triceps-brachii.trp4": towards({ forward: 1, up: 0.5 }),
  "triceps-brachii.trp5": towards({ forward: 1, lateral: 0.4 }),
  brachioradialis: slant(40, { medial: 1 }),
  "extensor-carpi-radialis-longus": slant(40, { medial: 1 }),
  "abductor-pollicis-longus": slant(40, { lateral: 1 }),
  "palmaris-longus": slant(30, { down: 1 }),
  "flexor-carpi-ulnaris": slant(30, { down: 1 }),
  "flexor-digitorum-profundus": towards({ lateral: 1 }),
  "flexor-pollicis-longus": towards({ medial: 0.6, backward: 1 }),
  "pronator-teres": slant(40, { up: 1, medial: 0.6 }),
  "pronator-quadratus": towards({ lateral: 1 }),
  "adductor-pollicis": towards({ forward: 1 }),
  "interossei-dorsales-manus": towards({ forward: 1 }),
  "interossei-palmares-and-lumbricales": towards({ forward: 1 }),
};

const trunk: Readonly<Record<string, Approach>> = {
  subclavius: slant(50, { up: 1 }),
  "pectoralis-major": slant(25, { up: 1, lateral: 1 }),
  "pectoralis-major-abdominal": slant(25, { up: 0.4, lateral: 1 }),
  "pectoralis-minor": slant(35, { up: 1, lateral: 0.6 }),
  sternalis: slant(15, { up: 1 }),
  "serratus-anterior": slant(25, { forward: 1, down: 0.4 }),
  "intercostales-externi": slant(30, { forward: 1, down: 0.4 }),
  "serratus-posterior-inferior": slant(30, { lateral: 1, down: 0.5 }),
  "rectus-abdominis.trp1": slant(25, { up: 1 }),
  "rectus-abdominis": slant(25, { medial: 1 }),
  "rectus-abdominis.trp4": slant(25, { down: 1 }),
  "obliquus-externus-abdominis": slant(25, { forward: 1, down: 0.5 }),
  "obliquus-internus-abdominis": slant(25, { forward: 1 }),
  pyramidalis: slant(25, { down: 1 }),
  "latissimus-dorsi.trp1": slant(45, { lateral: 1 }),
  "latissimus-dorsi.trp2": slant(25, { up: 1, lateral: 0.5 }),
  "semispinalis-thoracis": towards({ forward: 1, medial: 0.3, down: 0.3 }),
  "multifidus-thoracis": towards({ forward: 1, medial: 0.2, down: 0.25 }),
  "iliocostalis-thoracis": towards({ forward: 1, medial: 0.5, down: 0.4 }),
  "longissimus-thoracis": towards({ forward: 1, medial: 0.6, down: 0.7 }),
  "iliocostalis-lumborum": towards({ forward: 1, medial: 0.6 }),
  // Inwards and down to the lamina.
  "multifidus-lumborum": towards({ forward: 1, medial: 0.2, down: 0.3 }),
  "multifidus-lumborum.trp3": towards({ forward: 1, medial: 0.15 }),
  "quadratus-lumborum": towards({ medial: 1, down: 0.1 }),
};

const hipThigh: Readonly<Record<string, Approach>> = {
  "iliopsoas.trp1": towards({ backward: 1 }),
  "iliopsoas.trp2": towards({ backward: 1, lateral: 0.7 }),
  "iliopsoas.trp3": towards({ forward: 1, medial: 0.7 }),
  "gluteus-maximus.trp3": slant(35, { lateral: 1 }),
  "gluteus-minimus.trp4": towards({ forward: 1, up: 0.2 }),
  "piriformis.trp2": towards({ forward: 1, medial: 0.7 }),
  "gemelli-quadratus-femoris": towards({ forward: 1 }),
  "obturator-internus": towards({ forward: 1, lateral: 0.3 }),
  "levator-ani": towards({ up: 1 }),
  coccygeus: towards({ forward: 1, medial: 0.2 }),
  sartorius: slant(30, { medial: 1 }),
  "rectus-femoris.trp1": towards({ backward: 1 }),
  "rectus-femoris.trp2": slant(35, { up: 1 }),
  "vastus-intermedius": towards({ backward: 1 }),
  "vastus-lateralis.trp3": towards({ forward: 0.6, medial: 1 }),
  "vastus-medialis": towards({ backward: 1, lateral: 0.4 }),
  pectineus: towards({ backward: 1, up: 0.2 }),
  "adductor-longus": towards({ backward: 1, medial: 0.2 }),
  "adductor-brevis": towards({ backward: 1 }),
  gracilis: towards({ backward: 1 }),
  "biceps-femoris-long-head": towards({ forward: 1, lateral: 0.3 }),
  "biceps-femoris-short-head": towards({ forward: 1, medial: 0.5 }),
  semitendinosus: towards({ forward: 1, lateral: 0.5 }),
  semimembranosus: towards({ forward: 1, lateral: 0.3 }),
};

const legFoot: Readonly<Record<string, Approach>> = {
  popliteus: towards({ lateral: 1, forward: 0.3 }),
  plantaris: towards({ medial: 1, forward: 0.6 }),
  "gastrocnemius-medial-head": towards({ lateral: 1, forward: 0.2 }),
  "gastrocnemius-lateral-head": towards({ medial: 1, forward: 0.2 }),
  "soleus.trp2": towards({ medial: 1, backward: 0.2 }),
  "tibialis-posterior": towards({ lateral: 1 }),
  "flexor-digitorum-longus": towards({ lateral: 1, forward: 0.5 }),
  "flexor-hallucis-longus": towards({ forward: 1, medial: 0.3 }),
  "tibialis-anterior": towards({ medial: 1, backward: 0.5 }),
  "extensor-digitorum-longus": towards({ backward: 1, lateral: 0.3 }),
  "extensor-hallucis-longus": towards({ backward: 1, lateral: 0.3 }),
  "fibularis-longus": towards({ medial: 1 }),
  "fibularis-brevis": towards({ medial: 1 }),
  "fibularis-tertius": towards({ backward: 1, lateral: 0.3 }),
  "extensor-digitorum-brevis": slant(30, { medial: 1 }),
  "extensor-hallucis-brevis": slant(20, { medial: 1 }),
  "abductor-hallucis": slant(30, { forward: 1 }),
  "abductor-digiti-minimi-foot": slant(35, { medial: 1 }),
  "quadratus-plantae": towards({ lateral: 1 }),
  "flexor-hallucis-brevis": towards({ lateral: 1 }),
  "flexor-digiti-minimi-foot": towards({ medial: 1 }),
  "adductor-hallucis": towards({ down: 1, lateral: 0.2 }),
  "interossei-dorsales-pedis": towards({ down: 1 }),
  "interossei-plantares-and-lumbricales": towards({ down: 1 }),
};

/** Every row, by the id of a point, a structure or a muscle. */
export const approaches: Readonly<Record<string, Approach>> = {
  ...head,
  ...neck,
  ...shoulder,
  ...armHand,
  ...trunk,
  ...hipThigh,
  ...legFoot,
};

/** The approach to a point of a muscle. */
export function approachTo(point: { readonly id: string; readonly structure: string }, muscle: string): Approach {
  return approaches[point.id] ?? approaches[point.structure] ?? approaches[muscle] ?? shortest;
}
