import { type BufferGeometry, LatheGeometry, SplineCurve, Vector2, Vector3 } from "three";
import { mergeGeometries } from "three/addons/utils/BufferGeometryUtils.js";
import { type Capillary, SIDE, VESSEL_UNIT } from "./capillary";
import { mix } from "./ease";
import { BOX, RED_CELL_VOLUME } from "./proportions";

/** Red cells that are drawn. */
export const CELLS = 18;
/** Cells that at first lie before the knot; the others have passed it. */
const BEFORE = 12;
/** How much of the lumen's width a cell fills: a film of plasma stays. */
const FILLS = 0.87;

/** Outline of a red cell in a capillary, from the tip to the hollow: share of the width, and place along its length. */
const OUTLINE = [
  [0, 0.5],
  [0.36, 0.47],
  [0.66, 0.36],
  [0.88, 0.18],
  [0.99, -0.08],
  [0.99, -0.3],
  [0.94, -0.45],
  [0.82, -0.5],
  [0.66, -0.42],
  [0.46, -0.24],
  [0.22, -0.12],
  [0, -0.09],
] as const;

/** A bell of length 1 along x and half width 1, round in front and hollow behind; `roll` turns its trailing side. */
function bell(roll: number): BufferGeometry {
  // The lathe turns round y and wants its outline from below; laid along x, y points to the right.
  const smooth = new SplineCurve(OUTLINE.map(([radius, along]) => new Vector2(radius, along)).reverse()).getPoints(17);
  const form = new LatheGeometry(smooth, 17).rotateZ(-Math.PI / 2);
  // Seldom quite even: one side of the rim trails, as a slipper's does.
  const position = form.getAttribute("position");
  for (let i = 0; i < position.count; i++) {
    const trailing = Math.max(0, 0.2 - position.getX(i)) * 0.22 * position.getY(i);
    position.setX(i, position.getX(i) + trailing);
  }
  return form.rotateX(roll);
}

const FORMS = Array.from({ length: CELLS }, (_, i) => bell(i * 2.4));
const FORM_VERTICES = FORMS[0]!.getAttribute("position").count;

/** The cells before they lie anywhere: one geometry, `FORM_VERTICES` vertices for each. */
export const cellsGeometry = (): BufferGeometry => mergeGeometries(FORMS);

const SLICES = 14;
/** Furthest that a form reaches behind its middle: the trailing rim. */
const REACH = 0.66;

/**
 * Area of the form across its length, in slices from -REACH to REACH, for its volume in a lumen that changes along it.
 * By the flux of (0, y, z) / 2 through the surface, which counts each slice where it is.
 */
const AREAS: readonly number[] = (() => {
  const areas = new Array<number>(SLICES).fill(0);
  const position = FORMS[0]!.getAttribute("position");
  const index = FORMS[0]!.getIndex()!.array;
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  for (let i = 0; i < index.length; i += 3) {
    a.fromBufferAttribute(position, index[i]!);
    b.fromBufferAttribute(position, index[i + 1]!);
    c.fromBufferAttribute(position, index[i + 2]!);
    const middle = a.clone().add(b).add(c).divideScalar(3);
    const area = b.sub(a).cross(c.sub(a)).multiplyScalar(0.5);
    const slice = Math.floor(((middle.x + REACH) / (2 * REACH)) * SLICES);
    areas[slice]! += (middle.y * area.y + middle.z * area.z) / 2;
  }
  return areas;
})();

/** Length of a cell around `x` that has a red cell's volume in this vessel, in the scene's unit. */
function lengthAt({ across }: Capillary, x: number): number {
  const volume = RED_CELL_VOLUME * VESSEL_UNIT ** 3;
  let length = 0.2;
  for (let pass = 0; pass < 14; pass++) {
    let perLength = 0;
    for (let slice = 0; slice < SLICES; slice++) {
      const [towards, aside] = across(x + (((slice + 0.5) / SLICES) * 2 - 1) * REACH * length);
      perLength += AREAS[slice]! * towards * aside * FILLS * FILLS;
    }
    length = mix(length, volume / perLength, 0.7);
  }
  return length;
}

const place = new Vector3();

/**
 * Pours the cells into the vessel: in single file, each as wide as the lumen lets it at every place along it, and so
 * long that its volume stays. Before a narrow knot they queue; through an open one they follow one another evenly.
 * @param flowed cells that have passed since the beginning
 * @param open how evenly they follow one another, 0..1
 */
export function pourCells(cells: BufferGeometry, vessel: Capillary, flowed: number, open: number): void {
  const position = cells.getAttribute("position");
  const normal = cells.getAttribute("normal");
  FORMS.forEach((form, cell) => {
    const x = placeOf(cell - BEFORE + 0.5 + flowed, open);
    const length = lengthAt(vessel, x);
    // One that reaches out of the picture is drawn in together to a point.
    const seen = Math.abs(x) + length * REACH < BOX.x;
    const [at, facing] = [form.getAttribute("position"), form.getAttribute("normal")];
    for (let i = 0; i < FORM_VERTICES; i++) {
      const along = seen ? x + length * at.getX(i) : Math.sign(x) * BOX.x;
      vessel.middle(along, place);
      const [towards, aside] = vessel.across(along);
      const [a, b] = seen ? [at.getY(i) * towards * FILLS, at.getZ(i) * aside * FILLS] : [0, 0];
      position.setXYZ(
        cell * FORM_VERTICES + i,
        along,
        place.y - SIDE.y * a + SIDE.z * b,
        place.z - SIDE.z * a - SIDE.y * b,
      );
      place.set(facing.getX(i) / length, facing.getY(i) / towards, facing.getZ(i) / aside).normalize();
      const [n, m] = [place.y, place.z];
      normal.setXYZ(cell * FORM_VERTICES + i, place.x, -SIDE.y * n + SIDE.z * m, -SIDE.z * n - SIDE.y * m);
    }
  });
  position.needsUpdate = true;
  normal.needsUpdate = true;
}

/**
 * Place along the vessel of a cell by its number in the file: one half is in the middle of the knot, what is less waits
 * before it.
 */
function placeOf(number: number, open: number): number {
  const queued = number < -0.5 ? -0.45 + 0.217 * (number + 0.5) : 0.45 * (number - 0.5);
  return mix(queued, 0.24 * (number - 0.5), open);
}
