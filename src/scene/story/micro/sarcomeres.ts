import { KNOT_LENGTH, KNOT_SHARE, REST_LENGTH } from "./proportions";

/**
 * A row of sarcomeres whose ends stay where they are. `s` counts sarcomeres from the middle of the knot, either way.
 */
export interface Row {
  /** Sarcomeres on either side of the middle. */
  readonly half: number;
  /** Where `s` lies, µm from the middle of the knot. Odd in `s`, and the same at both ends whatever the knot does. */
  at(s: number): number;
  /** Length of a sarcomere around `s`, µm. */
  length(s: number): number;
  /** Width around `s` as a share of the width at rest: the volume stays, so what is shorter is thicker. */
  width(s: number): number;
}

/**
 * A row with a contracted middle. The knot's profile is a plateau with soft shoulders (a difference of two hyperbolic
 * tangents), because its integral is known: lengths sum exactly to that of the row at rest, for every `shortest`.
 * @param half sarcomeres on either side of the middle
 * @param shortest length in the middle of the knot, µm; `REST_LENGTH` is a row without a knot
 * @param rest length at rest, µm
 */
export function row(half: number, shortest: number = KNOT_LENGTH, rest: number = REST_LENGTH): Row {
  const edge = half * KNOT_SHARE;
  const soft = edge * 0.26;
  const plateau = (s: number) => (Math.tanh((s + edge) / soft) - Math.tanh((s - edge) / soft)) / 2;
  const area = (s: number) => (soft / 2) * (logCosh((s + edge) / soft) - logCosh((s - edge) / soft));
  const longest = (half * rest - shortest * area(half)) / (half - area(half));
  const length = (s: number) => longest - (longest - shortest) * plateau(s);
  return {
    half,
    at: (s) => longest * s - (longest - shortest) * area(s),
    length,
    width: (s) => Math.sqrt(rest / length(s)),
  };
}

/** ln(cosh(x)) without overflow. */
const logCosh = (x: number) => Math.abs(x) + Math.log1p(Math.exp(-2 * Math.abs(x))) - Math.LN2;
