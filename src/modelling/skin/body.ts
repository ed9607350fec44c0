import { earForms } from "../../anatomy/skin/ear";
import { faceForms } from "../../anatomy/skin/face";
import { fatPlaces } from "../../anatomy/skin/fat";
import { footForms } from "../../anatomy/skin/foot";
import { handForms } from "../../anatomy/skin/hand";
import { faceOutlines, headForms, neckOutlines } from "../../anatomy/skin/head";
import { armForms, legForms } from "../../anatomy/skin/limbs";
import { wrapParts } from "../../anatomy/skin/parts";
import { trunkForms } from "../../anatomy/skin/trunk";
import type { OutlineStack } from "../../anatomy/skin/types";
import type { BuiltStructure } from "../types";
import { fatThickness } from "./fat";
import { applyVolume, type Distance, smoothUnion, type Volume, volumesOf } from "./forms";
import { axis, type Grid, sampleCount } from "./grid";
import { outlineDistance } from "./outlines";
import { type Wrapped, wrapPart, wrappedDistance } from "./wrap";

/** Gap-keeping blend between the two legs, mm. */
const BETWEEN_LEGS = 4;
/** Samples per edge of the blocks that are skipped as a whole where no surface can be. */
const BLOCK = 6;
/** Forms farther from a block than this, beyond their own blend, cannot touch its surface, mm. */
const BAND = 3;
/** What is stored, in mm, where no surface is near. */
const FAR = 12;
/** Columns of samples kept beyond the midline, so that smoothing sees both sides. */
const BEYOND_MIDLINE = 10;
/** Spacing across eyes, nose and mouth, mm: a lid or the edge of a lip is little more than a millimetre wide. */
const FACE_SPACING = 1;

/** The grid of the right half: fine in face, hands, feet, navel and nipple; the midline lies halfway between two columns. */
export function bodyGrid(): Grid {
  const half = FACE_SPACING / 2;
  const left = axis(-342, [
    [-212, 1.7],
    [-152, 2.2],
    [-88 - half, 1.6],
    [-52 - half, 1.3],
    [-half, FACE_SPACING],
  ]);
  const beyond = Array.from({ length: BEYOND_MIDLINE }, (_, i) => half + i * FACE_SPACING);
  return {
    x: Float64Array.from([...left, ...beyond]),
    y: axis(-8, [
      [30, 1.5],
      [55, 1.8],
      [655, 3],
      [740, 1.5],
      [860, 1.8],
      [975, 3],
      [1010, 1.8],
      [1215, 3],
      [1257, 1.8],
      [1425, 3],
      [1468, 1.6],
      [1554, FACE_SPACING],
      [1578, 1.3],
      [1664, 2],
    ]),
    z: axis(-140, [
      [40, 2.4],
      [150, 1.6],
    ]),
  };
}

const stackVolume = (stack: OutlineStack): Volume => ({
  distance: outlineDistance(stack),
  blend: stack.blend,
  effect: "add",
});

/** Everything of the body that is drawn by hand, in the order in which it is joined. */
function authoredVolumes(): Volume[] {
  return [
    ...volumesOf(trunkForms),
    stackVolume(neckOutlines),
    ...volumesOf(armForms),
    ...volumesOf(legForms),
    ...volumesOf(handForms),
    ...volumesOf(footForms),
    ...volumesOf(headForms),
    stackVolume(faceOutlines),
    ...volumesOf(faceForms),
    ...volumesOf(earForms),
  ];
}

/** The wrapped parts joined; the leg meets its mirror image first, so that the gap between the legs stays open. */
function wrappedBody(inside: readonly BuiltStructure[]): Distance | null {
  const thickness = fatThickness(fatPlaces);
  const parts = wrapParts.flatMap((part) => {
    const wrapped = wrapPart(part, inside, thickness);
    return wrapped ? [{ name: part.name, wrapped }] : [];
  });
  if (parts.length === 0) return null;
  const at = (name: string, wrapped: Wrapped): Distance =>
    name === "leg"
      ? (x, y, z) => smoothUnion(wrappedDistance(wrapped, x, y, z), wrappedDistance(wrapped, -x, y, z), BETWEEN_LEGS)
      : (x, y, z) => wrappedDistance(wrapped, x, y, z);
  const distances = parts.map(({ name, wrapped }) => ({ distance: at(name, wrapped), blend: wrapped.blend }));
  return (x, y, z) => {
    let field = distances[0]?.distance(x, y, z) ?? 0;
    for (let i = 1; i < distances.length; i++) {
      const { distance, blend } = distances[i] as { distance: Distance; blend: number };
      field = smoothUnion(field, distance(x, y, z), blend);
    }
    return field;
  };
}

/**
 * The skin as a signed distance in mm on the grid, before anything is pushed out to cover what lies inside. Blocks far
 * from every surface hold only a sign and a rough size.
 */
export function bodyField(grid: Grid, inside: readonly BuiltStructure[]): Float32Array {
  const wrapped = wrappedBody(inside);
  const volumes = authoredVolumes();
  const field = new Float32Array(sampleCount(grid));
  const [nx, ny, nz] = [grid.x.length, grid.y.length, grid.z.length];
  const near: Volume[] = [];
  for (let k0 = 0; k0 < nz; k0 += BLOCK) {
    for (let j0 = 0; j0 < ny; j0 += BLOCK) {
      for (let i0 = 0; i0 < nx; i0 += BLOCK) {
        const [i1, j1, k1] = [Math.min(i0 + BLOCK, nx), Math.min(j0 + BLOCK, ny), Math.min(k0 + BLOCK, nz)];
        const [xa, xb] = [grid.x[i0] as number, grid.x[i1 - 1] as number];
        const [ya, yb] = [grid.y[j0] as number, grid.y[j1 - 1] as number];
        const [za, zb] = [grid.z[k0] as number, grid.z[k1 - 1] as number];
        const [x, y, z] = [(xa + xb) / 2, (ya + yb) / 2, (za + zb) / 2];
        const radius = Math.hypot(xb - xa, yb - ya, zb - za) / 2;
        const base = wrapped ? wrapped(x, y, z) : 60;
        let closest = base;
        let carved = false;
        near.length = 0;
        for (const volume of volumes) {
          const value = volume.distance(x, y, z);
          if (value > radius + volume.blend + BAND) continue;
          near.push(volume);
          if (volume.effect !== "add") carved = true;
          else closest = Math.min(closest, value);
        }
        const deep = closest < -(radius + BAND) && !carved;
        const empty = closest > radius + BAND && near.every((volume) => volume.effect !== "add");
        for (let k = k0; k < k1; k++) {
          for (let j = j0; j < j1; j++) {
            for (let i = i0; i < i1; i++) {
              const o = i + nx * (j + ny * k);
              if (deep || empty) {
                field[o] = deep ? -FAR : FAR;
                continue;
              }
              // Mirrored columns repeat the right half exactly, so that both halves meet without a seam.
              const px = -Math.abs(grid.x[i] as number);
              const py = grid.y[j] as number;
              const pz = grid.z[k] as number;
              let value = wrapped ? wrapped(px, py, pz) : 60;
              for (const volume of near) value = applyVolume(value, volume, px, py, pz);
              field[o] = Math.max(value, -py);
            }
          }
        }
      }
    }
  }
  return field;
}
