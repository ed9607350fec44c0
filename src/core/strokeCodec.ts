/**
 * Painted pain in a few characters: whole millimetres, each point as its step from the one before, small numbers in one
 * byte, the bytes in the URL-safe base64 alphabet. A stroke of 50 points takes about 200 characters.
 */
import type { Vec3 } from "../anatomy/types";

/** A stroke painted on the skin, where it was painted: it belongs to no side. */
export interface PaintedStroke {
  /** mm, body frame, at least one. */
  readonly points: readonly Vec3[];
  /** Radius of the brush, mm. */
  readonly radius: number;
}

/** More than a patient paints; a longer link is broken or hostile. */
const strokeLimits = { strokes: 200, points: 2000, radius: 300, coordinate: 5000 } as const;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The strokes as text of [A-Za-z0-9_-], rounded to whole millimetres. Empty for none. */
export function encodeStrokes(strokes: readonly PaintedStroke[]): string {
  if (strokes.length === 0) return "";
  const bytes: number[] = [];
  const natural = (n: number) => {
    let rest = n;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  // Steps go either way: even numbers for forwards, odd for backwards, so that small steps stay small.
  const whole = (n: number) => natural(n < 0 ? -2 * n - 1 : 2 * n);
  let last: Vec3 = [0, 0, 0];
  for (const { points, radius } of strokes) {
    natural(Math.max(0, Math.round(radius)));
    natural(points.length);
    for (const p of points) {
      const q: Vec3 = [Math.round(p[0]), Math.round(p[1]), Math.round(p[2])];
      for (const axis of [0, 1, 2] as const) whole(q[axis] - last[axis]);
      last = q;
    }
  }
  return toText(bytes);
}

/** The strokes of a text by `encodeStrokes`, or null where it is broken. */
export function decodeStrokes(text: string): PaintedStroke[] | null {
  const bytes = toBytes(text);
  if (!bytes) return null;
  let at = 0;
  const natural = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) return Number.NaN;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    return Number.NaN;
  };
  const whole = (): number => {
    const n = natural();
    return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
  };
  const strokes: PaintedStroke[] = [];
  let last: Vec3 = [0, 0, 0];
  while (at < bytes.length) {
    const radius = natural();
    const count = natural();
    if (!(radius <= strokeLimits.radius) || !(count >= 1 && count <= strokeLimits.points)) return null;
    const points: Vec3[] = [];
    for (let i = 0; i < count; i++) {
      last = [last[0] + whole(), last[1] + whole(), last[2] + whole()];
      if (!last.every((x) => Math.abs(x) <= strokeLimits.coordinate)) return null;
      points.push(last);
    }
    strokes.push({ points, radius });
    if (strokes.length > strokeLimits.strokes) return null;
  }
  return strokes.length > 0 ? strokes : null;
}

function toText(bytes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const word = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(4, bytes.length - i + 1);
    for (let k = 0; k < characters; k++) text += ALPHABET[(word >> (18 - 6 * k)) & 63];
  }
  return text;
}

function toBytes(text: string): number[] | null {
  if (text.length % 4 === 1) return null;
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 4) {
    const group = text.slice(i, i + 4);
    let word = 0;
    for (let k = 0; k < 4; k++) {
      const six = k < group.length ? ALPHABET.indexOf(group[k]!) : 0;
      if (six < 0) return null;
      word = (word << 6) | six;
    }
    for (let k = 0; k < group.length - 1; k++) bytes.push((word >> (16 - 8 * k)) & 255);
  }
  return bytes;
}
