import type { Vec3 } from "../anatomy/types";
import { distance } from "../anatomy/vector";
import { offsetInWords } from "../core/directions";
import { nearestOnSkin } from "../core/skinIndex";
import { loadBody, skinOf } from "./body";

/** Lines about the skin over a place and the bone next to it (mm, right side), as far as the model file has them. */
export async function bodySurroundings(place: Vec3): Promise<string[]> {
  const body = await loadBody();
  if (!body) return ["skin, bone   unknown until the model is made (npm run model)"];
  const lines: string[] = [];
  const skin = skinOf(body);
  if (skin) {
    const { point } = nearestOnSkin(skin, place);
    lines.push(
      `skin         ${distance(place, point).toFixed(1)} mm away; the point lies ${offsetInWords(place, point)} from it`,
    );
  }
  let nearest: { name: string; point: Vec3 } | null = null;
  for (const [name, part] of body.parts) {
    if (part.extras.kind !== "bone") continue;
    for (let i = 0; i < part.positions.length; i += 3) {
      const point: Vec3 = [part.positions[i]!, part.positions[i + 1]!, part.positions[i + 2]!];
      if (!nearest || distance(place, point) < distance(place, nearest.point)) nearest = { name, point };
    }
  }
  if (nearest) {
    const way = offsetInWords(place, nearest.point);
    lines.push(
      `bone         ${distance(place, nearest.point).toFixed(1)} mm from ${nearest.name}; the point lies ${way} from it`,
    );
  }
  return lines;
}
