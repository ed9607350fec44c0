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
 * Depends on the id alone, hence the same on both sides and in every build.
 */
export function muscleShade(id: string): Color {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  const lightness = ((hash & 0xff) / 255 - 0.5) * 0.09;
  const hue = (((hash >> 8) & 0xff) / 255 - 0.5) * 0.02;
  const saturation = (((hash >> 16) & 0xff) / 255 - 0.5) * 0.1;
  return TISSUE.muscle.clone().offsetHSL(hue, saturation, lightness);
}
