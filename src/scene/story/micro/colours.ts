import { Color } from "three";
import { TENDON, TISSUE } from "../../body/palette";

/**
 * The colours inside the muscle: those of the body's tissues, seen from near. Lightness alone tells the bands apart,
 * and what is chemically different also has a form of its own.
 */
export const INK = {
  fibre: TISSUE.muscle.clone().offsetHSL(0.006, -0.1, 0.09),
  tautFibre: TISSUE.muscle.clone().offsetHSL(-0.002, -0.1, 0.05),
  sheath: TENDON.clone(),
  membrane: new Color("#e8b39c"),
  warmth: new Color("#ff9d7a"),
  nucleus: new Color("#7c4a5c"),
  thick: new Color("#9c2f36"),
  thin: new Color("#f0c9a8"),
  disc: new Color("#7a3444"),
  myelin: new Color("#efe3c4"),
  axon: new Color("#dfc07c"),
  bouton: new Color("#e9c987"),
  vesicle: new Color("#f6e3b0"),
  fold: new Color("#d98f78"),
  wall: new Color("#e0948a"),
  cellDark: new Color("#6f2433"),
  cellBright: new Color("#b03a34"),
  acetylcholine: new Color("#e2a73c"),
  peptide: new Color("#6aa39c"),
  cytokine: new Color("#a08dbb"),
  amine: new Color("#86a4c6"),
} as const;
