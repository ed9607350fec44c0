import { BufferAttribute, BufferGeometry, Color } from "three";
import type { OrganKind } from "../../anatomy/organs";
import type { Vec3 } from "../../anatomy/types";
import { add, distance, scale } from "../../anatomy/vector";
import type { AtRisk, NeedlePath } from "../../core/needlePath";
import type { Solid } from "../../core/solids";

/** Colours of what is at risk; they differ in lightness too, and each has a label. */
const RISK: Readonly<Record<OrganKind, Color>> = {
  lung: new Color("#7fd3ff"),
  organ: new Color("#d9a3ff"),
  artery: new Color("#ff4a3d"),
  vein: new Color("#5a7dff"),
  nerve: new Color("#ffe14d"),
  cord: new Color("#fff3b0"),
};
/** Brighter than any light in the room: it glows. */
const GLOW = 1.25;
/** Strands are drawn this far around the point, mm: their whole length would distract. */
const AROUND = 75;

/** What is at risk near the path as one coloured geometry, metres. */
export function riskGeometry(path: NeedlePath, organs: readonly Solid[]): BufferGeometry {
  const position: number[] = [];
  const colour: number[] = [];
  for (const solid of solidsAtRisk(path, organs)) {
    const { positions, indices } = solid.mesh();
    const whole = solid.kind === "lung" || solid.kind === "organ";
    const { r, g, b } = RISK[solid.kind as OrganKind];
    for (let t = 0; t < indices.length; t += 3) {
      const corners = [0, 1, 2].map((i): Vec3 => {
        const at = 3 * indices[t + i]!;
        return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
      });
      if (!whole && distance(corners[0]!, path.point) > AROUND) continue;
      for (const corner of corners) {
        position.push(corner[0] / 1000, corner[1] / 1000, corner[2] / 1000);
        colour.push(r * GLOW, g * GLOW, b * GLOW);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute("color", new BufferAttribute(Float32Array.from(colour), 3));
  geometry.computeVertexNormals();
  return geometry;
}

/** The solids of what is at risk, in its order. */
function solidsAtRisk({ atRisk }: NeedlePath, organs: readonly Solid[]): Solid[] {
  return atRisk.flatMap(({ id, side }) => organs.find((solid) => solid.id === id && solid.side === side) ?? []);
}

/** The place on a structure at risk that is nearest to the needle, mm; null where the file lacks it. */
export function nearestPlace(risk: AtRisk, { entry, direction }: NeedlePath, organs: readonly Solid[]): Vec3 | null {
  const solid = organs.find(({ id, side }) => id === risk.id && side === risk.side);
  if (!solid) return null;
  const from = add(entry, scale(direction, risk.at));
  const { positions } = solid.mesh();
  let best: Vec3 | null = null;
  for (let i = 0; i < positions.length; i += 3) {
    const place: Vec3 = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    if (!best || distance(place, from) < distance(best, from)) best = place;
  }
  return best;
}
