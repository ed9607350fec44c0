import { type DataTexture, MeshStandardMaterial } from "three";
import { SELECTED, TENDON } from "./palette";

/** Solid draws what is fully there; glass draws what is see-through, after it. */
export type InsidePass = "solid" | "glass";

const vertexHead = /* glsl */ `
attribute vec4 fibre;
attribute vec2 look;
uniform sampler2D partTable;
uniform sampler2D partState;
varying vec4 vFibre;
varying float vAo;
varying vec3 vTissue;
varying float vStreaks;
varying vec3 vState;
`;

const vertexBody = /* glsl */ `
ivec2 partTexel = ivec2(int(look.y + 0.5), 0);
vec4 tissue = texelFetch(partTable, partTexel, 0);
vState = texelFetch(partState, partTexel, 0).rgb;
vFibre = fibre;
vAo = look.x;
vTissue = tissue.rgb;
vStreaks = tissue.a;
`;

const fragmentHead = /* glsl */ `
uniform vec3 tendonColour;
uniform vec3 selectedColour;
varying vec4 vFibre;
varying float vAo;
varying vec3 vTissue;
varying float vStreaks;
varying vec3 vState;

float hash21(vec2 p) {
  p = fract(p * vec2(123.34, 345.45));
  p += dot(p, p + 34.345);
  return fract(p.x * p.y);
}
float valueNoise(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash21(i), hash21(i + vec2(1.0, 0.0)), f.x),
             mix(hash21(i + vec2(0.0, 1.0)), hash21(i + vec2(1.0, 1.0)), f.x), f.y);
}
// Bundles of fibres: noise stretched along u, so the streaks run where the fibres run. Fades out before it can shimmer.
float fibreStreaks() {
  float across = vFibre.y * vStreaks;
  float fade = 1.0 - smoothstep(0.15, 0.6, fwidth(across));
  float coarse = valueNoise(vec2(across * 0.28, vFibre.x * 3.0)) - 0.5;
  float fine = valueNoise(vec2(across, vFibre.x * 5.0 + coarse * 2.0)) - 0.5;
  return coarse * 0.6 + fine * fade;
}
`;

const fragmentColour = /* glsl */ `
float streak = vStreaks > 0.0 ? fibreStreaks() : 0.0;
float tendon = vStreaks > 0.0 ? smoothstep(0.3, 0.8, vFibre.w + streak * 0.35) : 0.0;
vec3 tissueColour = vTissue * (1.0 + streak * (vStreaks > 0.0 ? 0.5 : 0.0));
tissueColour = mix(tissueColour, tendonColour * (1.0 + streak * 0.12), tendon);
float grey = dot(tissueColour, vec3(0.3, 0.59, 0.11));
tissueColour = mix(tissueColour, vec3(grey * 0.55 + 0.25), vState.b * 0.75);
diffuseColor.rgb = mix(tissueColour, mix(tissueColour * 1.45, selectedColour, 0.16), vState.g);
#ifdef GLASS
diffuseColor.a = vState.r;
#endif
`;

const fragmentNormal = /* glsl */ `
if (vStreaks > 0.0) {
  // The streaks stand out as a slight relief, so that light runs along the fibres.
  vec3 sx = dFdx(-vViewPosition);
  vec3 sy = dFdy(-vViewPosition);
  vec3 r1 = cross(sy, normal);
  vec3 r2 = cross(normal, sx);
  float det = dot(sx, r1);
  float bump = streak * 0.0007;
  vec3 slope = sign(det) * (dFdx(bump) * r1 + dFdy(bump) * r2);
  normal = normalize(abs(det) * normal - slope);
}
`;

const fragmentLight = /* glsl */ `
float occlusion = mix(0.38, 1.0, vAo);
reflectedLight.indirectDiffuse *= occlusion;
reflectedLight.indirectSpecular *= occlusion * occlusion;
reflectedLight.directDiffuse *= mix(0.62, 1.0, vAo);
reflectedLight.directSpecular *= vAo;
#ifdef GLASS
// Glass shows its outline: clear face-on, denser where it turns away.
float turn = 1.0 - abs(dot(normalize(vViewPosition), normal));
diffuseColor.a = clamp(diffuseColor.a + 0.35 * pow(turn, 2.5), 0.0, 0.75);
#endif
float edge = pow(1.0 - clamp(dot(normalize(vViewPosition), normal), 0.0, 1.0), 3.0);
totalEmissiveRadiance += selectedColour * vState.g * (0.05 + 0.5 * edge);
`;

/** The material of muscles, bones and tendons: tissue colour, fibre streaks, tendon sheen, baked occlusion, state. */
export function insideMaterial(pass: InsidePass, table: DataTexture, state: DataTexture): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.52, metalness: 0 });
  if (pass === "glass") {
    material.transparent = true;
    material.depthWrite = false;
    material.defines = { ...material.defines, GLASS: "" };
  }
  material.onBeforeCompile = (shader) => {
    shader.uniforms["partTable"] = { value: table };
    shader.uniforms["partState"] = { value: state };
    shader.uniforms["tendonColour"] = { value: TENDON };
    shader.uniforms["selectedColour"] = { value: SELECTED };
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${vertexHead}`)
      .replace("#include <project_vertex>", `#include <project_vertex>\n${vertexBody}`);
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${fragmentHead}`)
      .replace("#include <color_fragment>", `#include <color_fragment>\n${fragmentColour}`)
      .replace("#include <normal_fragment_maps>", `#include <normal_fragment_maps>\n${fragmentNormal}`)
      .replace("#include <aomap_fragment>", `#include <aomap_fragment>\n${fragmentLight}`);
  };
  material.customProgramCacheKey = () => `inside-${pass}`;
  return material;
}
