import type { Strap, Vec3 } from "../anatomy/types";
import { add, clamp, cross, dot, normalise, scale } from "../anatomy/vector";
import { catmullRom } from "./spline";
import { strapTendon } from "./tendon";
import type { MuscleSurface } from "./types";

export interface StrapSampling {
  /** Cross-sections from end to end, both ends counted (2 or more). */
  readonly rings: number;
  /** Vertices around a cross-section: an even number, 6 or more. */
  readonly sides: number;
  /** Exponent of the superellipse: 2.2 for muscles, 2 for bones. */
  readonly exponent: number;
  /** For each ring, by how much (radians) the fibre coordinates are turned in the section; 0 everywhere by default. */
  readonly turns?: readonly number[];
  /** Half-width x half-thickness (mm^2) that counts as belly; the strap's own greatest by default. */
  readonly belly?: number;
}

/** One cross-section with its frame: `across` is the width direction, `over` the thickness direction (unit vectors). */
interface StrapSection {
  readonly centre: Vec3;
  /** Unit direction of travel. */
  readonly along: Vec3;
  readonly across: Vec3;
  readonly over: Vec3;
  /** Half-width and half-thickness, mm. */
  readonly width: number;
  readonly thickness: number;
  readonly bow: number;
  readonly wedge: number;
}

/**
 * The cross-section of a strap at u (0 origin .. 1 insertion): Catmull-Rom in every column, the frame measured from `ref`
 * made perpendicular to the direction of travel, then turned by the twist.
 */
export function strapSection(strap: Pick<Strap, "ref" | "stations">, u: number): StrapSection {
  const { value, slope } = catmullRom(strap.stations, u);
  const along = normalise([slope[0]!, slope[1]!, slope[2]!]);
  const e1 = normalise(add(strap.ref, scale(along, -dot(strap.ref, along))));
  const e2 = cross(along, e1);
  const twist = (value[5]! * Math.PI) / 180;
  return {
    centre: [value[0]!, value[1]!, value[2]!],
    along,
    across: add(scale(e1, Math.cos(twist)), scale(e2, Math.sin(twist))),
    over: add(scale(e1, -Math.sin(twist)), scale(e2, Math.cos(twist))),
    width: Math.max(value[3]!, 0.4),
    thickness: Math.max(value[4]!, 0.3),
    bow: value[6]!,
    wedge: clamp(value[7]!, -0.9, 0.9),
  };
}

/** cos and sin of q bent to a superellipse of the exponent k: |x|^k + |y|^k = 1. */
export function superellipse(q: number, k: number): readonly [c: number, s: number] {
  const bend = (x: number) => Math.sign(x) * Math.abs(x) ** (2 / k);
  const snap = (x: number) => (Math.abs(x) < 1e-12 ? 0 : x);
  return [bend(snap(Math.cos(q))), bend(snap(Math.sin(q)))];
}

/**
 * By how much a polygon of `sides` corners on a superellipse must be enlarged to have the superellipse's own area: few
 * corners on the curve would make thin muscles thinner by a tenth.
 */
export function areaKeeping(sides: number, exponent: number): number {
  const area = (corners: number) => {
    const at = (j: number) => superellipse((2 * Math.PI * j) / corners, exponent);
    let twice = 0;
    for (let j = 0; j < corners; j++) {
      const [a, b] = [at(j), at(j + 1)];
      twice += a[0] * b[1] - a[1] * b[0];
    }
    return twice / 2;
  };
  return Math.sqrt(area(FINE) / area(sides));
}

/** Corners with which a polygon is as good as its curve. */
const FINE = 360;

/**
 * A closed tube along a strap, in mm, wound outwards.
 *
 * P(u,q) = X + W C a + [H S (1 + wedge C) + bow (C^2 - 0.35)] b, with C and S the superellipse's cosine and sine
 * (formulae and end caps: morphometry of the project, fitted to BodyParts3D). The outermost ring of a cap, 2 % thick by
 * the formula, is folded into a line or a point here, so that no sliver and no seam is left.
 * `fibreV` is 0 at the +a edge and 1 at the -a edge, `fibreDepth` 0 on the +b face and 1 on the -b face (both turned in
 * the section by `turns`, where given); `tendon` follows the section's area as it falls towards the ends.
 * @throws RangeError for an odd or too small number of sides, or fewer than 2 rings
 */
export function strapSurface(strap: Pick<Strap, "ref" | "stations">, sampling: StrapSampling): MuscleSurface {
  const { rings, sides, exponent } = sampling;
  if (sides < 6 || sides % 2 !== 0) throw new RangeError(`sides must be even and at least 6, not ${sides}`);
  if (rings < 2) throw new RangeError(`a strap needs at least two rings, not ${rings}`);
  const sections = Array.from({ length: rings }, (_, i) => strapSection(strap, i / (rings - 1)));
  const areas = sections.map((section) => section.width * section.thickness);
  const tendon = strapTendon(areas, Math.max(...areas, sampling.belly ?? 0));
  const tube = new Tube(sides, exponent);
  const put = (section: StrapSection, u: number, fold: Fold) => {
    const i = Math.round(u * (rings - 1));
    tube.ring(section, { u, tendon: tendon[i]!, turn: sampling.turns?.[i] ?? 0 }, fold);
  };

  for (const cap of capSections(sections[0]!, -1).reverse()) put(cap.section, 0, cap.fold);
  sections.forEach((section, i) => {
    put(section, i / (rings - 1), "ring");
  });
  for (const cap of capSections(sections[rings - 1]!, 1)) put(cap.section, 1, cap.fold);
  return tube.surface();
}

type Fold = "ring" | "line" | "point";

/** What all vertices of one ring share. */
interface RingLabels {
  readonly u: number;
  readonly tendon: number;
  readonly turn: number;
}

/** The rings of an end cap from the end outwards; `way` is +1 at the insertion, -1 at the origin. */
function capSections(end: StrapSection, way: 1 | -1): { section: StrapSection; fold: Fold }[] {
  const { width: W, thickness: H } = end;
  const R = Math.min(W, H);
  // A cap of a millimetre needs no dome of three rings: it would be drawn smaller than a pixel.
  const angles = R < 1 ? [90] : R < 3 ? [45, 90] : [30, 60, 90];
  return angles.map((degrees) => {
    const s = (degrees * Math.PI) / 180;
    const width = Math.max(W - R * (1 - Math.cos(s)), 0.02 * W);
    const section: StrapSection = {
      ...end,
      centre: add(end.centre, scale(end.along, way * R * Math.sin(s))),
      width,
      thickness: Math.max(H * Math.cos(s), 0.02 * H),
      bow: end.bow * (width / W) ** 2,
    };
    const fold = degrees < 90 ? "ring" : width < Math.max(0.12 * W, 0.3) ? "point" : "line";
    return { section, fold };
  });
}

/** Collects rings of vertices and joins each with the one before. */
class Tube {
  private readonly positions: number[] = [];
  private readonly u: number[] = [];
  private readonly v: number[] = [];
  private readonly depth: number[] = [];
  private readonly tendon: number[] = [];
  private readonly indices: number[] = [];
  private last: number[] | null = null;
  private readonly sides: number;
  private readonly exponent: number;
  private readonly circle: (readonly [number, number])[];

  constructor(sides: number, exponent: number) {
    this.sides = sides;
    this.exponent = exponent;
    const grow = areaKeeping(sides, exponent);
    this.circle = Array.from({ length: sides }, (_, j) => {
      const [c, s] = superellipse((2 * Math.PI * j) / sides, exponent);
      return [grow * c, grow * s] as const;
    });
  }

  ring(section: StrapSection, labels: RingLabels, fold: Fold): void {
    const half = this.sides / 2;
    const own: number[] = [];
    for (let j = 0; j < this.sides; j++) {
      // Folded rings share vertices: all of them in a point, the two faces' (j and -j) in a line.
      if (fold === "point" && j > 0) own.push(own[0]!);
      else if (fold === "line" && j > half) own.push(own[this.sides - j]!);
      else own.push(this.vertex(section, labels, fold, j));
    }
    if (this.last) this.join(this.last, own);
    this.last = own;
  }

  private vertex(section: StrapSection, labels: RingLabels, fold: Fold, j: number): number {
    const { centre, width, thickness, bow, wedge } = section;
    const [c, s] = this.circle[j]!;
    const flat = fold !== "ring";
    const side = fold === "point" ? 0 : c;
    const up = (flat ? 0 : thickness * s * (1 + wedge * c)) + bow * (side * side - 0.35);
    const p = add(centre, add(scale(section.across, width * side), scale(section.over, up)));
    this.positions.push(...p);
    const [across, over] = this.fibrePlace(j, labels.turn, fold);
    this.u.push(labels.u);
    this.v.push((1 - across) / 2);
    this.depth.push((1 - over) / 2);
    this.tendon.push(labels.tendon);
    return this.u.length - 1;
  }

  /** Place of the j-th vertex between the edges and between the faces, each -1..1. */
  private fibrePlace(j: number, turn: number, fold: Fold): readonly [across: number, over: number] {
    if (fold === "point") return [0, 0];
    const at = superellipse((2 * Math.PI * j) / this.sides - turn, this.exponent);
    // A folded line lies half-way between the faces as they meet there.
    const mirror = fold === "line" ? superellipse((-2 * Math.PI * j) / this.sides - turn, this.exponent) : at;
    return [(at[0] + mirror[0]) / 2, (at[1] + mirror[1]) / 2];
  }

  private join(a: readonly number[], b: readonly number[]): void {
    for (let j = 0; j < this.sides; j++) {
      const k = (j + 1) % this.sides;
      this.triangle(a[j]!, a[k]!, b[j]!);
      this.triangle(a[k]!, b[k]!, b[j]!);
    }
  }

  private triangle(a: number, b: number, c: number): void {
    if (a !== b && b !== c && c !== a) this.indices.push(a, b, c);
  }

  surface(): MuscleSurface {
    return {
      positions: Float32Array.from(this.positions),
      indices: Uint32Array.from(this.indices),
      fibreU: Float32Array.from(this.u),
      fibreV: Float32Array.from(this.v),
      fibreDepth: Float32Array.from(this.depth),
      tendon: Float32Array.from(this.tendon),
    };
  }
}
