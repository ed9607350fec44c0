/** Where things stand beside a finger, so that the hand does not hide them. CSS pixels from the picture's top left. */
import { clamp } from "../anatomy/vector";
import { BESIDE_CLEAR_PX, LENS_CLEAR_PX, LENS_PX } from "./interaction";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The part of the picture that may be used. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A row of a list beside the finger. */
export interface RowPlace extends Spot {
  /** Its top left is at (x, y). */
  readonly width: number;
}

export interface RowsBeside {
  /** Which edge of the rows looks towards the finger; null where they stand above or below it. */
  readonly side: "left" | "right" | null;
  readonly rows: readonly RowPlace[];
}

/** Rows are no wider than this: the longest names fit. Where a side has less than the least they go above or below. */
export const WIDEST_ROW = 324;
const LEAST = 136;
/** How far the outermost rows lean away from the finger, for each row from the middle squared. */
const LEAN = 5;
/** No row leans more than this. */
const MOST_LEAN = 30;

/**
 * Places a list of rows beside the finger, fanned out around it: on the side with more room, else above or below. No row
 * leaves the room or comes nearer to the finger than `BESIDE_CLEAR_PX`; of more rows than there is room for the last
 * (deepest) are left out.
 * @param height of a row with the gap to the next
 */
export function rowsBeside(finger: Spot, room: Room, count: number, height: number): RowsBeside {
  const width = { right: room.right - finger.x, left: finger.x - room.left };
  const side = width.right >= width.left ? "right" : "left";
  const wide = Math.min(WIDEST_ROW, width[side] - BESIDE_CLEAR_PX);
  if (wide >= LEAST) {
    const n = Math.max(1, Math.min(count, Math.floor((room.bottom - room.top) / height)));
    const top = clamp(finger.y - (n * height) / 2, room.top, Math.max(room.top, room.bottom - n * height));
    const rows = Array.from({ length: n }, (_, i) => {
      const y = top + i * height;
      const fromMiddle = (y + height / 2 - finger.y) / height;
      const lean = Math.min(MOST_LEAN, LEAN * fromMiddle ** 2, width[side] - BESIDE_CLEAR_PX - wide);
      const near = BESIDE_CLEAR_PX + Math.max(0, lean);
      return { x: side === "right" ? finger.x + near : finger.x - near - wide, y, width: wide };
    });
    return { side, rows };
  }
  const above = finger.y - room.top - BESIDE_CLEAR_PX;
  const below = room.bottom - finger.y - BESIDE_CLEAR_PX;
  const n = Math.max(1, Math.min(count, Math.floor(Math.max(above, below) / height)));
  const all = Math.min(WIDEST_ROW, room.right - room.left);
  const x = clamp(finger.x - all / 2, room.left, room.right - all);
  const top = below >= above ? finger.y + BESIDE_CLEAR_PX : finger.y - BESIDE_CLEAR_PX - n * height;
  return { side: null, rows: Array.from({ length: n }, (_, i) => ({ x, y: top + i * height, width: all })) };
}

/** The middle of the lens: above the finger, or where there is no room above, beside it on the side with more room. */
export function lensBeside(finger: Spot, room: Room): Spot {
  const half = LENS_PX / 2;
  const within = (value: number, low: number, high: number) =>
    clamp(value, low + half, Math.max(low + half, high - half));
  const above = finger.y - LENS_CLEAR_PX - half;
  if (above - half >= room.top) return { x: within(finger.x, room.left, room.right), y: above };
  const right = room.right - finger.x >= finger.x - room.left;
  const away = LENS_CLEAR_PX + half;
  return {
    x: within(finger.x + (right ? away : -away), room.left, room.right),
    y: within(finger.y - half, room.top, room.bottom),
  };
}
