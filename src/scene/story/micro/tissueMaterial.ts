import { type Color, DoubleSide, FrontSide, type IUniform, MeshStandardMaterial, type Vector3 } from "three";
import { A_BAND, THIN_FILAMENT } from "./proportions";

/** How a tissue looks. Whatever it is, it lets a little warm light through and dissolves with distance. */
export interface TissueLook {
  readonly colour: Color;
  readonly roughness?: number;
  /** Light that comes back out of the tissue, strongest where it turns away. */
  readonly scatter?: Color;
  readonly scattering?: number;
  /** Opacity of a membrane where it is looked at squarely; it is denser where it turns away. Solid without it. */
  readonly membrane?: number;
  /**
   * Banded by sarcomeres: needs the attribute `band` (sarcomere, its length in µm, turn round the fibre, myofibrils
   * round it).
   */
  readonly striated?: boolean;
  /** Strands of collagen: needs the attribute `band` as well (place along, -, turn, strands round it). */
  readonly stranded?: boolean;
  /** Vertices have colours of their own. */
  readonly pieces?: boolean;
  /** Needs the attribute `shade`: light that reaches the vertex, 0..1. */
  readonly shaded?: boolean;
  /** Needs the attribute `sight`: how much there is of a vertex or an instance, 0..1. */
  readonly sighted?: boolean;
  readonly bothSides?: boolean;
}

/** A material, and how much there is of it now (`presence`, 0..1). */
export interface Tissue {
  readonly material: MeshStandardMaterial;
  readonly presence: IUniform<number>;
  /** How far it steps back behind what is told now, 0..1: paler and softer, yet as solid as before. */
  readonly quiet: IUniform<number>;
}

/** Where the ends of everything begin to dissolve, and where they have, along x. */
export const FADE = { from: 0.62, to: 0.93 } as const;

const vertexHead = /* glsl */ `
varying vec3 vPlace;
varying float vFar;
varying float vScale;
#ifdef BANDED
attribute vec4 band;
varying vec4 vBand;
#endif
#ifdef SHADED
attribute float shade;
varying float vShade;
#endif
#ifdef SIGHTED
attribute float sight;
varying float vSight;
#endif
`;

// Distance is measured from the middle of the scene in its own unit: it does not matter how large the scene is drawn.
const vertexBody = /* glsl */ `
vec4 ownPlace = vec4(transformed, 1.0);
#ifdef USE_INSTANCING
ownPlace = instanceMatrix * ownPlace;
#endif
vPlace = ownPlace.xyz;
vScale = length(modelViewMatrix[0].xyz);
vFar = (modelViewMatrix[3].z - mvPosition.z) / vScale;
#ifdef BANDED
vBand = band;
#endif
#ifdef SHADED
vShade = shade;
#endif
#ifdef SIGHTED
vSight = sight;
#endif
`;

const fragmentHead = /* glsl */ `
varying vec3 vPlace;
varying float vFar;
varying float vScale;
uniform float presence;
uniform float quiet;
uniform vec3 air;
uniform vec3 scatterColour;
uniform float membraneClear;
#ifdef BANDED
varying vec4 vBand;
#endif
#ifdef SHADED
varying float vShade;
#endif
#ifdef SIGHTED
varying float vSight;
#endif

float hash21(vec2 p) {
  p = fract(p * vec2(123.34, 345.45));
  p += dot(p, p + 34.345);
  return fract(p.x * p.y);
}
// Smooth noise that closes round a tube: the first coordinate repeats after \`period\` cells.
float ringNoise(vec2 p, float period) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  float x0 = mod(i.x, period);
  float x1 = mod(i.x + 1.0, period);
  return mix(mix(hash21(vec2(x0, i.y)), hash21(vec2(x1, i.y)), f.x),
             mix(hash21(vec2(x0, i.y + 1.0)), hash21(vec2(x1, i.y + 1.0)), f.x), f.y);
}
`;

// Z disc at whole numbers of the sarcomere, M line between them. Neighbouring myofibrils are a little out of register.
const striation = /* glsl */ `
float lanes = vBand.w;
float lane = ringNoise(vec2(vBand.z * lanes, vBand.x * 0.35), lanes);
float grain = (lane - 0.5) * (1.0 - smoothstep(0.2, 0.6, fwidth(vBand.z * lanes)));
float soft = fwidth(vBand.x) * vBand.y * 0.75;
float phase = fract(vBand.x + grain * 0.11);
float fromM = abs(phase - 0.5) * vBand.y;
float thickEnd = ${(A_BAND / 2).toFixed(3)};
float aBand = 1.0 - smoothstep(thickEnd - 0.07 - soft, thickEnd + 0.07 + soft, fromM);
float bare = vBand.y * 0.5 - ${THIN_FILAMENT.toFixed(3)};
float hZone = (1.0 - smoothstep(bare - 0.05 - soft, bare + 0.05 + soft, fromM)) * step(0.0, bare);
float zDisc = smoothstep(vBand.y * 0.5 - 0.13 - soft, vBand.y * 0.5 - 0.03, fromM);
float clear = 1.0 - smoothstep(0.5, 1.5, soft);
float dark = mix(0.55, aBand * (1.0 - hZone * 0.3), clear);
vec3 lightBand = mix(diffuseColor.rgb, vec3(0.86, 0.58, 0.48), 0.38);
vec3 darkBand = diffuseColor.rgb * vec3(0.74, 0.7, 0.72);
diffuseColor.rgb = mix(lightBand, darkBand, dark);
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.22, 0.06, 0.08), zDisc * 0.5 * clear);
diffuseColor.rgb *= 1.0 + grain * 0.3;
float relief = (grain - zDisc * 0.25 * clear) * 0.0055;
`;

const strands = /* glsl */ `
float lanes = vBand.w;
float crimp = sin(vBand.x * 60.0 + ringNoise(vec2(vBand.z * 9.0, vBand.x * 2.0), 9.0) * 5.0) * 0.12;
float lane = ringNoise(vec2(vBand.z * lanes + crimp, vBand.x * 1.2), lanes);
float other = ringNoise(vec2(vBand.z * 24.0 + vBand.x * 7.0, vBand.x * 4.0), 24.0);
float fibril = smoothstep(0.45, 0.8, lane) * 0.6 + smoothstep(0.55, 0.75, other) * 0.5;
diffuseColor.rgb *= 0.92 + fibril * 0.16;
float relief = fibril * 0.003;
`;

const stepBack = /* glsl */ `
float grey = dot(diffuseColor.rgb, vec3(0.3, 0.59, 0.11));
diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.34, 0.27, 0.25) + grey * vec3(0.5, 0.42, 0.4), quiet * 0.72);
`;

const fragmentNormal = /* glsl */ `
#ifdef BANDED
{
  vec3 sx = dFdx(-vViewPosition);
  vec3 sy = dFdy(-vViewPosition);
  vec3 r1 = cross(sy, normal);
  vec3 r2 = cross(normal, sx);
  float det = dot(sx, r1);
  // Where the surface turns away, its relief is finer than a pixel.
  float size = relief * vScale * smoothstep(0.08, 0.4, dot(normalize(vViewPosition), normal));
  vec3 slope = sign(det) * (dFdx(size) * r1 + dFdy(size) * r2);
  normal = normalize(abs(det) * normal - slope);
}
#endif
`;

const fragmentLight = /* glsl */ `
float facing = clamp(dot(normalize(vViewPosition), normal), 0.0, 1.0);
float edge = pow(1.0 - facing, 2.4);
float reached = 1.0;
#ifdef SHADED
reached = vShade;
reflectedLight.indirectDiffuse *= mix(0.3, 1.0, reached);
reflectedLight.indirectSpecular *= reached * reached;
reflectedLight.directDiffuse *= mix(0.4, 1.0, reached);
reflectedLight.directSpecular *= reached;
#endif
// Light that went in elsewhere comes out again: a warm floor, and a rim where the tissue is thin to the eye.
totalEmissiveRadiance += scatterColour * diffuseColor.rgb * (0.12 + 0.9 * edge) * mix(0.35, 1.0, reached);
float there = presence;
#ifdef BOTH_SIDES
// The far wall would shine through ends that dissolve.
if (!gl_FrontFacing) there *= 1.0 - smoothstep(0.4, ${FADE.from}, abs(vPlace.x));
#endif
#ifdef SIGHTED
there *= vSight;
#endif
#ifdef MEMBRANE
there *= clamp(membraneClear + (1.0 - membraneClear) * pow(1.0 - facing, 1.8) * 0.85, 0.0, 1.0);
#ifdef STRANDED
there *= 0.62 + fibril * 0.6;
#endif
#endif
there *= 1.0 - smoothstep(${FADE.from}, ${FADE.to}, abs(vPlace.x));
if (there < 0.004) discard;
#ifdef SOLID
if (there < 0.985) discard;
#endif
#ifdef FADING
if (there >= 0.985) discard;
#endif
diffuseColor.a = there;
`;

// The air is the page's own colour, so it is mixed in after everything that makes light into colour.
const fragmentAir = /* glsl */ `
float haze = 0.86 * smoothstep(0.04, 1.0, vFar);
gl_FragColor.rgb = mix(gl_FragColor.rgb, air, haze);
`;

/**
 * The material of everything in the scene inside the muscle, in the light of the body's own studio.
 * @param air what lies behind, into which it dissolves with distance: red, green and blue as on the page, 0..1
 */
export function tissueMaterial(look: TissueLook, air: IUniform<Vector3>): Tissue {
  const { colour, roughness = 0.55, scatter = colour, scattering = 0.5 } = look;
  const presence = { value: 1 };
  const quiet = { value: 0 };
  const material = new MeshStandardMaterial({ color: colour, roughness, metalness: 0, transparent: true });
  material.vertexColors = look.pieces ?? false;
  material.depthWrite = look.membrane === undefined;
  material.side = look.bothSides ? DoubleSide : FrontSide;
  // One draw call: what is opened shows its far wall between solid fibres only.
  material.forceSinglePass = true;
  const banded = look.striated || look.stranded;
  const flags: Record<string, boolean | undefined> = {
    BANDED: banded,
    STRANDED: look.stranded,
    SHADED: look.shaded,
    SIGHTED: look.sighted,
    BOTH_SIDES: look.bothSides,
    MEMBRANE: look.membrane !== undefined,
  };
  for (const [flag, on] of Object.entries(flags)) if (on) material.defines = { ...material.defines, [flag]: "" };

  material.onBeforeCompile = (shader) => {
    shader.uniforms["presence"] = presence;
    shader.uniforms["quiet"] = quiet;
    shader.uniforms["air"] = air;
    shader.uniforms["scatterColour"] = { value: scatter.clone().multiplyScalar(scattering) };
    shader.uniforms["membraneClear"] = { value: look.membrane ?? 1 };
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", `#include <common>\n${vertexHead}`)
      .replace("#include <project_vertex>", `#include <project_vertex>\n${vertexBody}`);
    const colours = look.striated ? striation : look.stranded ? strands : "";
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", `#include <common>\n${fragmentHead}`)
      .replace("#include <color_fragment>", `#include <color_fragment>\n${colours}\n${stepBack}`)
      .replace("#include <normal_fragment_maps>", `#include <normal_fragment_maps>\n${fragmentNormal}`)
      .replace("#include <aomap_fragment>", `#include <aomap_fragment>\n${fragmentLight}`)
      .replace("#include <dithering_fragment>", `#include <dithering_fragment>\n${fragmentAir}`);
  };
  material.customProgramCacheKey = () => `micro-${look.striated}-${look.stranded}`;
  return { material, presence, quiet };
}

/**
 * Two materials for what fades out at its ends: what is fully there hides what lies behind it, the rest does not.
 * Otherwise a fading end would cut a hole into what is drawn after it.
 */
export function twoPasses({ material }: Tissue): { solid: MeshStandardMaterial; fading: MeshStandardMaterial } {
  const fading = material.clone();
  fading.onBeforeCompile = material.onBeforeCompile;
  fading.customProgramCacheKey = material.customProgramCacheKey;
  fading.depthWrite = false;
  fading.defines = { ...material.defines, FADING: "" };
  material.defines = { ...material.defines, SOLID: "" };
  return { solid: material, fading };
}
