import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Triangle, Vector3 } from "three";
import { type HitPointInfo, MeshBVH } from "three-mesh-bvh";
import type { Vec3 } from "../anatomy/types";
import type { Surface } from "./types";

/** Directions along no edge of any figure, so that a ray seldom meets an edge. */
const RAYS = [
  new Vector3(0.5347, 0.6211, -0.5729),
  new Vector3(-0.7213, 0.3172, 0.6157),
  new Vector3(0.2179, -0.8342, 0.5065),
].map((way) => way.normalize());
/** From this cosine on, the nearest point lies within a triangle's face and not on its edge. */
const STRAIGHT = 1 - 1e-3;

const point = new Vector3();
const ray = new Ray();
const box = new Box3();
const hit = {} as HitPointInfo;
const corners = new Triangle();
const facing = new Vector3();

/** How a place lies to a closed surface. */
export interface Nearness {
  /** mm, positive outside, negative inside. */
  distance: number;
  /** The nearest point of the surface, mm. */
  readonly at: Vector3;
}

/** A closed surface that can be asked how far away and on which side of it a place lies. mm. */
export class ClosedMesh {
  low: Vec3 = [0, 0, 0];
  high: Vec3 = [0, 0, 0];
  private readonly bvh: MeshBVH;
  private readonly positions: Float32Array;
  private readonly indices: Uint32Array;

  constructor({ positions, indices }: Surface) {
    this.positions = positions;
    this.indices = indices;
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(positions, 3));
    geometry.setIndex(new BufferAttribute(indices, 1));
    this.bvh = new MeshBVH(geometry, { indirect: true });
    this.measure();
  }

  /** To be called after the positions of the surface have been changed in place. */
  refresh(): void {
    this.bvh.refit();
    this.measure();
  }

  private measure(): void {
    const { min, max } = this.bvh.getBoundingBox(box);
    this.low = [min.x, min.y, min.z];
    this.high = [max.x, max.y, max.z];
  }

  /** Whether the place lies within the surface's box, widened by `margin` mm. */
  boxHolds(x: number, y: number, z: number, margin = 0): boolean {
    const { low, high } = this;
    return (
      x > low[0] - margin &&
      y > low[1] - margin &&
      z > low[2] - margin &&
      x < high[0] + margin &&
      y < high[1] + margin &&
      z < high[2] + margin
    );
  }

  /** Whether two boxes come within `margin` mm of each other. */
  boxMeets(other: ClosedMesh, margin = 0): boolean {
    return [0, 1, 2].every((k) => this.low[k]! - margin < other.high[k]! && other.low[k]! - margin < this.high[k]!);
  }

  /**
   * The signed distance to the surface and its nearest point; null where that is farther than `reach` mm.
   * `into` is filled and returned, so that millions of questions leave no garbage.
   */
  nearest(x: number, y: number, z: number, reach: number, into: Nearness): Nearness | null {
    point.set(x, y, z);
    if (!this.bvh.closestPointToPoint(point, hit, 0, reach) || hit.distance > reach) return null;
    into.at.copy(hit.point);
    into.distance = this.holds(x, y, z, hit) ? -hit.distance : hit.distance;
    return into;
  }

  /** Whether the place lies inside. */
  private holds(x: number, y: number, z: number, nearest: HitPointInfo): boolean {
    if (nearest.distance < 1e-6) return false;
    const { positions: p, indices } = this;
    const t = nearest.faceIndex * 3;
    corners.a.fromArray(p, indices[t]! * 3);
    corners.b.fromArray(p, indices[t + 1]! * 3);
    corners.c.fromArray(p, indices[t + 2]! * 3);
    corners.getNormal(facing);
    const cosine =
      ((x - nearest.point.x) * facing.x + (y - nearest.point.y) * facing.y + (z - nearest.point.z) * facing.z) /
      nearest.distance;
    // Straight above a triangle's face its normal tells. Elsewhere it may err (on an edge, in a small fold), as may a ray
    // that meets an edge: where the two disagree, the majority of three rays decides.
    const guess = cosine < 0;
    if (!this.boxHolds(x, y, z) || cosine > STRAIGHT) return false;
    const [first, second, third] = RAYS as [Vector3, Vector3, Vector3];
    if (this.crossings(x, y, z, first) > 0 === guess) return guess;
    const again = this.crossings(x, y, z, second) > 0;
    return this.crossings(x, y, z, third) > 0 === again ? again : !guess;
  }

  /** How often a ray from the place leaves the surface, less how often it enters: 1 inside, 0 outside. */
  private crossings(x: number, y: number, z: number, way: Vector3): number {
    ray.origin.set(x, y, z);
    ray.direction.copy(way);
    let sum = 0;
    for (const { face } of this.bvh.raycast(ray, DoubleSide)) sum += Math.sign(face!.normal.dot(way));
    return sum;
  }
}

/** A fresh answer to fill. */
export function nearness(): Nearness {
  return { distance: 0, at: new Vector3() };
}
