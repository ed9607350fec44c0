import { BackSide, MeshStandardMaterial } from "three";
import { drawNearer, ON_SKIN_NEARER } from "../body/nearer";
import { PAIN } from "../body/palette";

const vertexHead = /* glsl */ `
attribute vec2 pain;
varying vec2 vPain;
`;

const fragmentHead = /* glsl */ `
uniform float strength;
varying vec2 vPain;
`;

// Essential pain is a solid field with a crisp border; spillover is a faint wash under its stipple (drawn as points).
// 0.25 is the weight from which a place counts as covered (core/skinField).
const fragmentColour = /* glsl */ `
float width = max(fwidth(vPain.x), 0.01);
float solid = smoothstep(0.25 - width, 0.25 + width, vPain.x);
float wash = smoothstep(0.22, 0.32, vPain.y) * (1.0 - solid);
if (solid + wash < 0.01) discard;
float rim = solid * (1.0 - smoothstep(0.25 + width, 0.25 + 3.0 * width, vPain.x));
diffuseColor.rgb *= mix(0.72, 1.0, smoothstep(0.25, 1.0, vPain.x));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(1.0, 0.86, 0.9), rim * 0.45);
diffuseColor.a = max(solid * 0.9, wash * 0.24) * strength;
`;

const fragmentLight = /* glsl */ `
// Pain is matt: a highlight would bleach it towards the colour of muscle.
reflectedLight.directSpecular *= 0.1;
reflectedLight.indirectSpecular *= 0.1;
totalEmissiveRadiance += diffuse * solid * 0.1;
`;

/**
 * Pain drawn on the skin, at full strength whatever the veil. Attribute `pain`: essential and spillover weight.
 * @param strength 0..1; change it and ask for a frame
 */
export function painMaterial(strength: { readonly value: number }): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ color: PAIN, roughness: 0.7, transparent: true, depthWrite: false });
  material.onBeforeCompile = (shader) => {
    shader.uniforms["strength"] = strength;
    drawNearer(shader, ON_SKIN_NEARER);
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${vertexHead}`)
      .replace("#include <project_vertex>", "#include <project_vertex>\nvPain = pain;");
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${fragmentHead}`)
      .replace("#include <color_fragment>", `#include <color_fragment>\n${fragmentColour}`)
      .replace("#include <aomap_fragment>", `#include <aomap_fragment>\n${fragmentLight}`);
  };
  material.customProgramCacheKey = () => "pain";
  return material;
}

/** How much of the pain on the far side of the body is seen through it. */
const THROUGH = 0.5;

/** The same pain where it lies on the far side of the body, as if the body let it through. */
export function painThrough(strength: { readonly value: number }): MeshStandardMaterial {
  const material = painMaterial({
    get value() {
      return strength.value * THROUGH;
    },
  });
  material.side = BackSide;
  material.depthTest = false;
  return material;
}
