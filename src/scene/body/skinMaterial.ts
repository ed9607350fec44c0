import { MeshStandardMaterial } from "three";
import { PAIN, TISSUE } from "./palette";

/** What the skin shows now; change and ask for a frame. */
export interface SkinLook {
  /** 0 no skin .. 1 opaque. */
  readonly veil: { value: number };
}

const vertexHead = /* glsl */ `
attribute float ao;
attribute vec2 pain;
varying float vAo;
varying vec2 vPain;
`;

const fragmentHead = /* glsl */ `
uniform float veil;
uniform vec3 painColour;
varying float vAo;
varying vec2 vPain;
`;

// Essential pain is a solid field with a crisp border; spillover is a faint wash under its stipple (drawn as points).
const fragmentColour = /* glsl */ `
float width = max(fwidth(vPain.x), 0.02);
float solid = smoothstep(0.25 - width, 0.25 + width, vPain.x);
float wash = smoothstep(0.2, 0.35, vPain.y) * (1.0 - solid);
float rim = solid * (1.0 - smoothstep(0.25 + width, 0.25 + 2.0 * width, vPain.x));
vec3 field = painColour * mix(0.72, 1.0, smoothstep(0.25, 1.0, vPain.x));
diffuseColor.rgb = mix(diffuseColor.rgb, painColour, wash * 0.35);
diffuseColor.rgb = mix(diffuseColor.rgb, mix(field, vec3(1.0, 0.86, 0.9), rim * 0.45), solid);
`;

const fragmentLight = /* glsl */ `
float occlusion = mix(0.45, 1.0, vAo);
reflectedLight.indirectDiffuse *= occlusion;
reflectedLight.directDiffuse *= mix(0.7, 1.0, vAo);
// A veil is thinnest face-on and gathers where the body turns away: it draws the person's outline.
float turn = 1.0 - clamp(dot(normalize(vViewPosition), normal), 0.0, 1.0);
float cover = veil + (1.0 - veil) * min(0.78, veil * 6.5) * pow(turn, 2.2);
// Seen against the light ground, the outline needs a darker tone than the veil itself.
reflectedLight.indirectDiffuse *= mix(1.0, 0.5, pow(turn, 2.0) * (1.0 - veil) * (1.0 - solid));
reflectedLight.directDiffuse *= mix(1.0, 0.5, pow(turn, 2.0) * (1.0 - veil) * (1.0 - solid));
diffuseColor.a = max(max(clamp(cover, 0.0, 1.0), solid * 0.9), wash * 0.3);
// Pain is matt: a highlight would bleach it towards the colour of muscle.
reflectedLight.directSpecular *= mix(diffuseColor.a, 0.1, solid);
reflectedLight.indirectSpecular *= mix(diffuseColor.a, 0.1, solid);
totalEmissiveRadiance += painColour * solid * 0.1;
`;

/** The skin as a veil of adjustable density that carries the pain field at full strength. */
export function skinMaterial(): { material: MeshStandardMaterial; look: SkinLook } {
  const look: SkinLook = { veil: { value: 0.12 } };
  const material = new MeshStandardMaterial({ color: TISSUE.skin, roughness: 0.62, transparent: true });
  material.depthWrite = false;
  material.onBeforeCompile = (shader) => {
    shader.uniforms["veil"] = look.veil;
    shader.uniforms["painColour"] = { value: PAIN };
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${vertexHead}`)
      .replace("#include <project_vertex>", "#include <project_vertex>\nvAo = ao;\nvPain = pain;");
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${fragmentHead}`)
      .replace("#include <color_fragment>", `#include <color_fragment>\n${fragmentColour}`)
      .replace("#include <aomap_fragment>", `#include <aomap_fragment>\n${fragmentLight}`);
  };
  material.customProgramCacheKey = () => "skin";
  return { material, look };
}
