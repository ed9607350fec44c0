/** A value on a curve with its derivative with respect to the parameter u (0..1), column by column. */
interface SplineSample {
  readonly value: number[];
  readonly slope: number[];
}

/**
 * Uniform Catmull-Rom interpolation of every column of `rows` at u (0..1, clamped); rows lie at u = 0, 1/(n-1) .. 1.
 *
 * The neighbour missing at an end is p(-1) = 3 p0 - 3 p1 + p2, which keeps the end's curvature instead of flattening it;
 * with two rows only it is linear.
 * @throws RangeError for fewer than two rows
 */
export function catmullRom(rows: readonly (readonly number[])[], u: number): SplineSample {
  const n = rows.length;
  if (n < 2) throw new RangeError(`a spline needs at least two rows, not ${n}`);
  const at = Math.min(Math.max(u, 0), 1) * (n - 1);
  const i = Math.min(Math.floor(at), n - 2);
  const t = at - i;
  const value: number[] = [];
  const slope: number[] = [];
  for (let column = 0; column < rows[0]!.length; column++) {
    const p0 = neighbour(rows, i - 1, column);
    const p1 = rows[i]![column]!;
    const p2 = rows[i + 1]![column]!;
    const p3 = neighbour(rows, i + 2, column);
    const a = -p0 + 3 * p1 - 3 * p2 + p3;
    const b = 2 * p0 - 5 * p1 + 4 * p2 - p3;
    const c = p2 - p0;
    value.push(p1 + 0.5 * t * (c + t * (b + t * a)));
    slope.push(0.5 * (n - 1) * (c + t * (2 * b + 3 * t * a)));
  }
  return { value, slope };
}

function neighbour(rows: readonly (readonly number[])[], i: number, column: number): number {
  const n = rows.length;
  const get = (j: number) => rows[j]![column]!;
  if (i >= 0 && i < n) return get(i);
  if (n === 2) return i < 0 ? 2 * get(0) - get(1) : 2 * get(1) - get(0);
  return i < 0 ? 3 * get(0) - 3 * get(1) + get(2) : 3 * get(n - 1) - 3 * get(n - 2) + get(n - 3);
}
