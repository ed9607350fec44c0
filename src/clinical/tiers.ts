/**
 * How early a muscle is learnt: those that any course on trigger points begins with, and those that come afterwards because
 * they are seldom treated, hard to reach or variants. Everything that is not listed here belongs to the core.
 */
export const tiers = ["core", "extended"] as const;
export type Tier = (typeof tiers)[number];

/** Muscle ids. */
export const extendedMuscles: ReadonlySet<string> = new Set([
  "mylohyoid",
  "buccinator",
  "scalenus-minimus",
  "longus-colli-and-capitis",
  "long-thumb-extensors-and-abductor",
  "pronator-quadratus",
  "flexor-pollicis-brevis-abductor",
  "interossei-palmares-and-lumbricales",
  "sternalis",
  "intercostales",
  "diaphragm",
  "obliquus-internus-abdominis",
  "transversus-abdominis",
  "semispinalis-thoracis",
  "gemelli-quadratus-femoris",
  "sphincter-ani",
  "bulbospongiosus-ischiocavernosus",
  "plantaris",
  "flexor-digiti-minimi-foot",
  "interossei-plantares-and-lumbricales",
]);

/** The tier of a muscle. */
export const tierOf = (muscle: string): Tier => (extendedMuscles.has(muscle) ? "extended" : "core");
