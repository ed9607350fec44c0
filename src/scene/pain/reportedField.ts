import type { Zone } from "../../anatomy/zones/types";
import type { SkinIndex } from "../../core/skinIndex";
import type { ReportedPain } from "../../core/view";
import { zoneField } from "../../core/zoneField";

/**
 * The reported places of pain as one dense field on the skin. Zones without a place of their own (they move with a point)
 * draw nothing.
 */
export function reportedField(index: SkinIndex, zones: readonly Zone[], pain: readonly ReportedPain[]): Float32Array {
  const field = new Float32Array(index.vertexCount);
  for (const { zone: id, side } of pain) {
    const zone = zones.find((candidate) => candidate.id === id);
    if (!zone || zone.relative) continue;
    const sides = side ? [side] : (["R", "L"] as const);
    for (const drawn of sides) {
      const { vertices, weights } = zoneField(index, zone, drawn);
      vertices.forEach((vertex, i) => {
        field[vertex] = Math.max(field[vertex]!, weights[i]!);
      });
    }
  }
  return field;
}
