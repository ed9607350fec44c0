import { Vector3 } from "three";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";

/** Structures that come at least this near are neighbours, metres. */
export const NEIGHBOUR_DISTANCE = 0.008;
/** Places on the surface from which neighbours are looked for: on the largest muscle some 6 mm apart. */
const MOST_PLACES = 1500;

const place = new Vector3();
const nearest = new Vector3();

/**
 * What touches the given parts or comes within `NEIGHBOUR_DISTANCE` of their surface, nearest name first in the order of
 * the model. Measured from a choice of their vertices to the triangles around them.
 */
export function neighboursOf(body: SceneBody, parts: readonly BodyPart[]): BodyPart[] {
  const own = new Set(parts);
  const found = new Set<BodyPart>();
  const position = body.model.inside.getAttribute("position");
  const vertices = parts.reduce((sum, { vertexCount }) => sum + vertexCount, 0);
  const stride = Math.max(1, Math.ceil(vertices / MOST_PLACES));
  for (const { vertexStart, vertexCount } of parts) {
    for (let i = vertexStart; i < vertexStart + vertexCount; i += stride) {
      place.fromBufferAttribute(position, i);
      body.bvh.shapecast({
        intersectsBounds: (box) => box.distanceToPoint(place) <= NEIGHBOUR_DISTANCE,
        intersectsTriangle: (triangle, face) => {
          const part = body.ownerOf(face);
          if (own.has(part) || found.has(part)) return false;
          triangle.closestPointToPoint(place, nearest);
          if (nearest.distanceTo(place) <= NEIGHBOUR_DISTANCE) found.add(part);
          return false;
        },
      });
    }
  }
  return body.model.parts.filter((part) => found.has(part));
}
