import { BufferAttribute, BufferGeometry, Vector3 } from "three";

/** Puts the place of one vertex of a tube into `out`: `ring` counts along it, `turn` goes round it, 0..1. */
export type Place = (ring: number, turn: number, out: Vector3) => void;

const a = new Vector3();
const b = new Vector3();

/**
 * A tube of quads, seam included. `turn` runs so that the outside faces out where the rings follow one another along x
 * and the turn goes from +y to +z.
 * @param rings number of rings, two or more
 * @param sides quads round the tube; a ring has one vertex more, where it closes
 */
export function tube(rings: number, sides: number): BufferGeometry {
  const row = sides + 1;
  const index: number[] = [];
  for (let ring = 0; ring < rings - 1; ring++)
    for (let side = 0; side < sides; side++) {
      const here = ring * row + side;
      index.push(here, here + 1, here + row, here + 1, here + row + 1, here + row);
    }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(rings * row * 3), 3));
  geometry.setAttribute("normal", new BufferAttribute(new Float32Array(rings * row * 3), 3));
  geometry.setIndex(index);
  return geometry;
}

/** Gives a tube its form: places from `place`, normals from neighbouring places. */
export function shape(geometry: BufferGeometry, rings: number, sides: number, place: Place): void {
  const row = sides + 1;
  const position = geometry.getAttribute("position");
  const normal = geometry.getAttribute("normal");
  for (let ring = 0; ring < rings; ring++)
    for (let side = 0; side < row; side++) {
      place(ring, side / sides, a);
      position.setXYZ(ring * row + side, a.x, a.y, a.z);
    }
  const at = (ring: number, side: number, out: Vector3) => out.fromBufferAttribute(position, ring * row + side);
  const along = new Vector3();
  for (let ring = 0; ring < rings; ring++)
    for (let side = 0; side < row; side++) {
      at(Math.min(rings - 1, ring + 1), side, along).sub(at(Math.max(0, ring - 1), side, a));
      at(ring, (side + 1) % sides, b).sub(at(ring, (side + sides - 1) % sides, a));
      b.cross(along).normalize();
      normal.setXYZ(ring * row + side, b.x, b.y, b.z);
    }
  position.needsUpdate = true;
  normal.needsUpdate = true;
}

/** Gives each vertex of a tube some numbers of its own, as the attribute `name`. Writes over those it had. */
export function spread(
  geometry: BufferGeometry,
  name: string,
  rings: number,
  sides: number,
  value: (ring: number, turn: number) => readonly number[],
): void {
  const size = value(0, 0).length;
  const attribute =
    geometry.getAttribute(name) ?? new BufferAttribute(new Float32Array(rings * (sides + 1) * size), size);
  for (let ring = 0; ring < rings; ring++)
    for (let side = 0; side <= sides; side++)
      value(ring, side / sides).forEach((number, component) => {
        attribute.setComponent(ring * (sides + 1) + side, component, number);
      });
  attribute.needsUpdate = true;
  geometry.setAttribute(name, attribute);
}
