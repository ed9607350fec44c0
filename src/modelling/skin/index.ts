import { smoothSurface } from "../field/smooth";
import { surfaceNets } from "../field/surfaceNets";
import type { BuiltStructure } from "../types";
import { bodyField, bodyGrid } from "./body";
import { coverStructures } from "./cover";
import {
  inMillimetres,
  joinedWithMirror,
  largestPiece,
  onMidline,
  rightHalf,
  type Share,
  simplifiedByRegion,
  withoutPinches,
} from "./finish";

/** Smoothing passes on the fine surface, before it is thinned out. */
const SMOOTHING = 5;

/** Smoothing passes on the thinned surface, which take out the unevenness that thinning leaves. */
const AFTERWARDS = 3;

const isFace = (y: number, z: number) => y > 1438 && z > 20;

/** Triangles per region of the right half, where fine detail is wanted; the first region that holds a vertex owns it. */
const shares: readonly Share[] = [
  { name: "eye", holds: (x, y, z) => isFace(y, z) && x < -12 && x > -52 && y > 1526 && y < 1556, triangles: 1700 },
  { name: "mouth and nose", holds: (x, y, z) => isFace(y, z) && x > -34 && y > 1458 && y < 1520, triangles: 2300 },
  { name: "ear", holds: (x, y) => x < -66 && y > 1500 && y < 1575, triangles: 1200 },
  { name: "rest of the face", holds: (_x, y, z) => isFace(y, z), triangles: 2200 },
  { name: "hand", holds: (x, y) => x < -200 && y < 850, triangles: 4300 },
  { name: "foot", holds: (_x, y) => y < 50, triangles: 2900 },
  { name: "trunk and limbs", holds: () => true, triangles: 13100 },
];

/**
 * The skin over the given muscles and bones: closed, in one piece, exactly symmetrical, soles at y = 0.
 * Takes some ten to twenty seconds. Null until there is a body to cover.
 */
export function buildSkin(inside: readonly BuiltStructure[]): BuiltStructure | null {
  if (inside.length === 0) return null;
  const grid = bodyGrid();
  const field = bodyField(grid, inside);
  coverStructures(grid, field, inside);
  const fine = surfaceNets(field, [grid.x.length, grid.y.length, grid.z.length], [0, 0, 0], 1);
  const stepped = inMillimetres(fine, grid);
  const half = largestPiece(rightHalf(smoothSurface(stepped, SMOOTHING), onMidline(stepped)));
  const thinned = joinedWithMirror(largestPiece(withoutPinches(simplifiedByRegion(half, shares))));
  const surface = joinedWithMirror(rightHalf(smoothSurface(thinned, AFTERWARDS), onMidline(thinned)));
  // Smoothing rounds the sole by a fraction of a millimetre; the ground is flat.
  for (let i = 1; i < surface.positions.length; i += 3)
    surface.positions[i] = Math.max(surface.positions[i] as number, 0);
  return { id: "skin", side: "M", kind: "skin", label: "Skin", latin: "Cutis", surface };
}
