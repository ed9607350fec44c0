import { type BufferGeometry, Euler, Matrix4, Quaternion, SphereGeometry, TorusGeometry, Vector3 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { seeded } from "../../pain/scatter";
import { clamp, ease, mix } from "./ease";
import { BESIDE, STRAND_RADIUS } from "./strand";

/**
 * The substances that were measured at such points (Shah and others 2008, nine people), as three families that differ
 * by form: peptides (substance P, CGRP, bradykinin) are chains, cytokines (interleukins, TNF-alpha) are clusters,
 * amines (serotonin, noradrenaline) are rings. The forms are signs, not structures, and thousands of times too large.
 */
export type Family = "peptide" | "cytokine" | "amine";
export const FAMILIES: readonly { readonly family: Family; readonly count: number; readonly size: number }[] = [
  { family: "peptide", count: 84, size: 0.0118 },
  { family: "cytokine", count: 60, size: 0.0158 },
  { family: "amine", count: 72, size: 0.0128 },
];

/** The sign of a family, about 1 in half size. */
export function formOf(family: Family): BufferGeometry {
  if (family === "amine") return new TorusGeometry(0.72, 0.3, 7, 6);
  const places: readonly (readonly [number, number, number, number])[] =
    family === "peptide"
      ? [
          [-1.5, -0.1, 0, 0.55],
          [-0.55, 0.22, 0.1, 0.58],
          [0.45, -0.05, -0.12, 0.6],
          [1.4, 0.2, 0.05, 0.52],
        ]
      : [
          [-0.45, -0.3, 0.05, 0.62],
          [0.45, -0.25, -0.1, 0.66],
          [0.02, 0.45, 0.08, 0.6],
          [0.05, -0.05, 0.5, 0.45],
        ];
  const parts = places.map(([x, y, z, r]) => new SphereGeometry(r, 7, 5).translate(x, y, z));
  const merged = mergeGeometries(parts);
  for (const part of parts) part.dispose();
  return merged;
}

interface Particle {
  readonly near: Vector3;
  /** Away from the fibre, length 1. */
  readonly outward: Vector3;
  readonly turn: Quaternion;
  readonly share: number;
  readonly phase: number;
}

/** Free room: outside the fibres, below the nerve, and clear of the capillary, whose widest place is a circle here. */
function free({ x, y, z }: Vector3): boolean {
  if (Math.hypot(y, z) < STRAND_RADIUS * 1.34 + 0.02) return false;
  if (BESIDE.some((fibre) => Math.hypot(y - fibre.y, z - fibre.z) < fibre.radius + 0.02)) return false;
  if (Math.hypot(y + 0.245, z - 0.17) < 0.115) return false;
  // In front of the capillary they would hide it.
  if (z > 0.15 && y < -0.14 && y > -0.36) return false;
  // Along the nerve, as it comes in from above.
  if (y > 0.24 && x < 0 && z > -0.15) return false;
  return Math.abs(x) < 0.8 && Math.abs(y) < 0.55 && Math.abs(z) < 0.45;
}

const known = new Map<Family, readonly Particle[]>();

/** The particles of a family: the same on every visit. */
function particlesOf(family: Family): readonly Particle[] {
  const found = known.get(family);
  if (found) return found;
  const { count } = FAMILIES.find((each) => each.family === family)!;
  const random = seeded({ peptide: 101, cytokine: 202, amine: 303 }[family]);
  const bell = () => (random() + random() + random() - 1.5) / 1.5;
  const particles: Particle[] = [];
  while (particles.length < count) {
    const angle = random() * 2 * Math.PI;
    const away = STRAND_RADIUS * 1.34 + 0.025 + 0.17 * random() ** 1.5;
    const near = new Vector3(bell() * 0.5, Math.cos(angle) * away, Math.sin(angle) * away);
    const turn = new Quaternion().setFromEuler(new Euler(random() * 6, random() * 6, random() * 6));
    const [share, phase] = [random(), random() * 2 * Math.PI];
    // Few behind the fibre, where nobody sees them.
    if (!free(near) || (near.z < -0.1 && share > 0.4)) continue;
    const outward = new Vector3(near.x * 0.6, near.y, near.z).normalize();
    particles.push({ near, outward, turn, share, phase });
  }
  known.set(family, particles);
  return particles;
}

const at = new Vector3();
const spin = new Quaternion();
const axis = new Vector3(0.4, 0.8, 0.45).normalize();
const scale = new Vector3();

/**
 * Lays the particles of a family.
 * @param gathered 0..1: how close to the knot they have come
 * @param crowd 0..1: how many there are
 * @param clock 0..1: where in their slow drift they are
 */
export function layParticles(
  family: Family,
  gathered: number,
  crowd: number,
  clock: number,
  write: (matrix: Matrix4, index: number) => void,
): void {
  const { size } = FAMILIES.find((each) => each.family === family)!;
  const matrix = new Matrix4();
  particlesOf(family).forEach(({ near, outward, turn, share, phase }, index) => {
    at.copy(near).addScaledVector(outward, mix(0.1, 0, gathered));
    at.x += 0.018 * Math.sin(clock * 4 + phase) + (1 - gathered) * 0.12 * Math.sign(near.x + 0.05) * share;
    at.y += 0.01 * Math.sin(clock * 5 + phase * 2);
    at.set(clamp(at.x, -0.9, 0.9), clamp(at.y, -0.57, 0.57), clamp(at.z, -0.47, 0.47));
    spin.setFromAxisAngle(axis, clock * 2.2 + phase).multiply(turn);
    const half = size * (1 - ease(crowd - 0.08, crowd + 0.001, share)) * mix(0.85, 1.15, (share * 7) % 1);
    write(matrix.compose(at, spin, scale.setScalar(half)), index);
  });
}
