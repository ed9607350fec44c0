import { MeshBasicMaterial, MeshStandardMaterial } from "three";
import { drawNearer, SKIN_NEARER } from "./nearer";
import { TISSUE } from "./palette";

/** What the skin shows now; change and ask for a frame. */
export interface SkinLook {
  /** 0 no skin .. 1 opaque. */
  readonly veil: { value: number };
}

const vertexHead = /* glsl */ `
attribute float ao;
varying float vAo;
`;

const fragmentHead = /* glsl */ `
uniform float veil;
varying float vAo;
`;

const fragmentLight = /* glsl */ `
reflectedLight.indirectDiffuse *= mix(0.45, 1.0, vAo);
reflectedLight.directDiffuse *= mix(0.7, 1.0, vAo);
// A veil is thinnest face-on and gathers where the body turns away: it draws the person's outline.
float turn = 1.0 - clamp(dot(normalize(vViewPosition), normal), 0.0, 1.0);
diffuseColor.a = clamp(veil + (1.0 - veil) * min(0.78, veil * 6.5) * pow(turn, 2.2), 0.0, 1.0);
// Seen against the light ground, the outline needs a darker tone than the veil itself.
float outline = mix(1.0, 0.5, pow(turn, 2.0) * (1.0 - veil));
reflectedLight.indirectDiffuse *= outline;
reflectedLight.directDiffuse *= outline;
reflectedLight.directSpecular *= diffuseColor.a;
reflectedLight.indirectSpecular *= diffuseColor.a;
`;

/** The skin as a veil of adjustable density. */
export function skinMaterial(): { material: MeshStandardMaterial; look: SkinLook } {
  const look: SkinLook = { veil: { value: 0.12 } };
  const material = new MeshStandardMaterial({ color: TISSUE.skin, roughness: 0.62, transparent: true });
  material.depthWrite = false;
  material.onBeforeCompile = (shader) => {
    shader.uniforms["veil"] = look.veil;
    drawNearer(shader, SKIN_NEARER);
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${vertexHead}`)
      .replace("#include <project_vertex>", "#include <project_vertex>\nvAo = ao;");
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${fragmentHead}`)
      .replace("#include <aomap_fragment>", `#include <aomap_fragment>\n${fragmentLight}`);
  };
  material.customProgramCacheKey = () => "skin";
  return { material, look };
}

/**
 * Draws the skin to the depth buffer alone. Before the skin itself it leaves only the nearest skin to be drawn: without
 * it an arm in front of the trunk would be veiled twice, and pain on the far side would shine through.
 */
export function skinDepthMaterial(): MeshBasicMaterial {
  // Counted as transparent only to be drawn in its turn, after the glass that lies under the skin.
  const material = new MeshBasicMaterial({ colorWrite: false, transparent: true });
  material.onBeforeCompile = (shader) => drawNearer(shader, SKIN_NEARER);
  material.customProgramCacheKey = () => "skin-depth";
  return material;
}
