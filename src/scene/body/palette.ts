import { Color } from "three";
import type { StructureKind } from "../../anatomy/types";

/** The tissue colours (sRGB), chosen to stay apart in the common colour-vision deficiencies by lightness alone. */
export const TISSUE: Readonly<Record<StructureKind, Color>> = {
  muscle: new Color("#a8433c"),
  bone: new Color("#e6dcc6"),
  cartilage: new Color("#c3d0cf"),
  connective: new Color("#e9dfca"),
  skin: new Color("#dcae90"),
};

export const TENDON = new Color("#e8dcc3");

/** The light of the selected structure, and of pain drawn on the skin. */
export const SELECTED = new Color("#ffb454");
export const PAIN = new Color("#c2185b");
export const BAND = new Color("#ffd166");

/**
 * A muscle's own shade: neighbours differ a little in lightness and hue, as in a real dissection, so that borders read.
 * Parts share the first word of their ids and with it the hue, so that trapezius or deltoid stays one muscle to the eye.
 * Depends on the id alone, hence the same on both sides and in every build.
 */
export function muscleShade(id: string): Color {
  const own = hashOf(id);
  const shared = hashOf(id.split("-", 1)[0]!);
  return TISSUE.muscle.clone().offsetHSL(spread(shared) * 0.008, spread(own) * 0.04, spread(own >>> 8) * 0.03);
}

/** A number of 32 bits for a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}

/** The lowest eight bits as a number from -1 to 1. */
const spread = (hash: number) => ((hash & 0xff) / 255) * 2 - 1;
