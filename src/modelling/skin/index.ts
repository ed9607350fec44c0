import { toeNails } from "../../anatomy/skin/foot";
import { fingerNails } from "../../anatomy/skin/hand";
import { isBetweenToes } from "../../anatomy/skin/parts";
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
  smoothedWithin,
  withoutPinches,
} from "./finish";
import { nailDistance } from "./forms";
import { relaxed } from "./relax";

/** Smoothing passes on the fine surface, before it is thinned out. */
const SMOOTHING = 5;

/** Smoothing passes on the thinned surface, which take out the unevenness that thinning leaves; they would blunt the nails. */
const AFTERWARDS = 1;

const isFace = (y: number, z: number) => y > 1438 && z > 20;
const isHand = (x: number, y: number) => x < -200 && y < 850;
const nails = [...fingerNails, ...toeNails].map(nailDistance);
const isNail = (x: number, y: number, z: number) => nails.some((distance) => distance(x, y, z) < 2);
const isNipple = (x: number, y: number, z: number) => z > 60 && Math.hypot(x + 102, y - 1236) < 18;
const isNavel = (x: number, y: number, z: number) => z > 60 && Math.hypot(x, y - 992) < 15;

/** Where nothing on the skin is finer than a muscle, so that smoothing can take out every unevenness. */
const isPlain = (x: number, y: number, z: number) =>
  y > 60 && y < 1425 && !isHand(x, y - 20) && !isNipple(x, y, z) && !isNavel(x, y, z);

/** Further smoothing passes on trunk and limbs, on the fine surface and on the thinned one. */
const PLAIN = { before: 20, after: 1 } as const;

/** Triangles per region of the right half, where fine detail is wanted; the first region that holds a vertex owns it. */
const shares: readonly Share[] = [
  { name: "eye", holds: (x, y, z) => isFace(y, z) && x < -12 && x > -52 && y > 1526 && y < 1556, triangles: 1800 },
  { name: "mouth and nose", holds: (x, y, z) => isFace(y, z) && x > -34 && y > 1458 && y < 1520, triangles: 2300 },
  { name: "ear", holds: (x, y) => x < -66 && y > 1500 && y < 1580, triangles: 1500 },
  { name: "rest of the face", holds: (_x, y, z) => isFace(y, z), triangles: 1750 },
  { name: "nails", holds: isNail, triangles: 1900 },
  { name: "hand", holds: isHand, triangles: 3300 },
  { name: "toes", holds: isBetweenToes, triangles: 1100 },
  { name: "foot", holds: (_x, y) => y < 50, triangles: 1500 },
  { name: "ankle", holds: (_x, y) => y < 180, triangles: 900 },
  { name: "nipple", holds: isNipple, triangles: 220 },
  { name: "navel", holds: isNavel, triangles: 140 },
  { name: "neck and collar", holds: (x, y) => y > 1335 && x > -150, triangles: 1600 },
  { name: "trunk and limbs", holds: () => true, triangles: 9620 },
];

/** Spacing of the points of the midline that are always kept, mm: the profile of nose and lips turns within a few mm. */
const pegSpacing = (y: number, z: number): number => (isFace(y, z) ? 2 : 6);

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
  const half = largestPiece(
    rightHalf(smoothedWithin(smoothSurface(stepped, SMOOTHING), PLAIN.before, isPlain), onMidline(stepped)),
  );
  const thinned = joinedWithMirror(
    relaxed(largestPiece(withoutPinches(simplifiedByRegion(half, shares, pegSpacing))), half),
  );
  const surface = joinedWithMirror(
    rightHalf(
      smoothedWithin(
        smoothedWithin(thinned, AFTERWARDS, (...at) => !isNail(...at)),
        PLAIN.after,
        isPlain,
      ),
      onMidline(thinned),
    ),
  );
  // Smoothing rounds the sole by a fraction of a millimetre; the ground is flat.
  for (let i = 1; i < surface.positions.length; i += 3)
    surface.positions[i] = Math.max(surface.positions[i] as number, 0);
  return { id: "skin", side: "M", kind: "skin", label: "Skin", latin: "Cutis", surface };
}
