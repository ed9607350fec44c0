import { Color, MeshBasicMaterial } from "three";
import { drawNearer, ON_SKIN_NEARER } from "../body/nearer";

/** Marks lie over pain, which lies on the skin, m. */
const ON_PAIN_NEARER = ON_SKIN_NEARER + 0.0012;

/**
 * What a mark on the skin says: "hatch" the pain that was reported, "rings" the second of two compared patterns. They differ
 * from the solid first pattern, and from each other, by form and by colour. Their twins in the text are `.swatch` in the styles.
 */
export type MarkLook = "hatch" | "rings";

/** The ink of each look. */
export const INK: Readonly<Record<MarkLook, Color>> = { hatch: new Color("#16264f"), rings: new Color("#00594f") };

const vertexHead = /* glsl */ `
attribute vec2 mark;
varying vec2 vMark;
varying vec3 vPlace;
`;

const fragmentHead = /* glsl */ `
varying vec2 vMark;
varying vec3 vPlace;
`;

// Distances in metres on the body, so that the form stays on the skin when the body turns.
const FORM: Readonly<Record<MarkLook, string>> = {
  // Slanting lines, dark on a light ground: seen over muscle, over pain and over bare skin. The left's mirror the right's: with
  // one slant for both they would run along the slope of one shoulder, two lines in all.
  hatch: /* glsl */ `
float along = dot(vec3(-abs(vPlace.x), vPlace.yz), vec3(0.66, 0.66, 0.36)) / 0.0085;
float soft = fwidth(along);
float form = 1.0 - smoothstep(0.34 - soft, 0.34 + soft, abs(fract(along) - 0.5) * 2.0);
`,
  rings: /* glsl */ `
vec2 cell = vec2(dot(vPlace, vec3(0.8, 0.0, 0.6)), vPlace.y) / 0.0125;
cell.x += 0.5 * mod(floor(cell.y), 2.0);
float soft = max(fwidth(cell.y), 0.02);
float out_ = length(fract(cell) - 0.5);
float form = smoothstep(0.2 - soft, 0.2 + soft, out_) * (1.0 - smoothstep(0.38 - soft, 0.38 + soft, out_));
`,
};

// x: where the form fills; y: where the outline runs. 0.25 is the weight from which a place counts as covered.
const fragmentColour = (look: MarkLook) => /* glsl */ `
vec2 width = max(fwidth(vMark), vec2(0.012));
float inside = smoothstep(0.25 - width.y, 0.25 + width.y, vMark.y);
if (inside < 0.02) discard;
float filled = smoothstep(0.25 - width.x, 0.25 + width.x, vMark.x);
float border = 1.0 - smoothstep(0.25 + 2.2 * width.y, 0.25 + 3.4 * width.y, vMark.y);
${FORM[look]}
float ink = max(border, form * filled);
diffuseColor.rgb = mix(vec3(1.0), diffuseColor.rgb, ink);
diffuseColor.a = inside * mix(0.3 * filled, 0.96, ink);
`;

/** A mark drawn on the skin. Attribute `mark`: the weights of what is filled and of what is outlined. */
export function markMaterial(look: MarkLook): MeshBasicMaterial {
  const material = new MeshBasicMaterial({ color: INK[look], transparent: true, depthWrite: false });
  material.toneMapped = false;
  material.onBeforeCompile = (shader) => {
    drawNearer(shader, ON_PAIN_NEARER);
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${vertexHead}`)
      .replace("#include <project_vertex>", "#include <project_vertex>\nvMark = mark;\nvPlace = position;");
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${fragmentHead}`)
      .replace("#include <color_fragment>", `#include <color_fragment>\n${fragmentColour(look)}`);
  };
  material.customProgramCacheKey = () => `mark-${look}`;
  return material;
}
