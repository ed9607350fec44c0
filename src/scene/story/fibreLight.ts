import { type Blending, type Color, ShaderMaterial } from "three";
import { CORD_VERTEX } from "./tubes";

const fragmentShader = /* glsl */ `
uniform vec3 colour;
uniform vec3 wave;
uniform float width;
varying vec3 vCord;
varying float vFacing;
void main() {
  float away = abs(vCord.y - wave.x) / max(wave.x, 1.0 - wave.x);
  float crest = 1.0 - smoothstep(0.0, width, abs(away - wave.y));
  float alpha = crest * wave.z * vFacing;
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(colour, alpha);
  #include <colorspace_fragment>
}
`;

export interface FibreLight {
  readonly colour: Color;
  /** Length of the light to either side of its middle, as a share of the longer way to an end of the fibre. */
  readonly width: number;
  readonly blending: Blending;
}

/** A light that runs along fibres (`tubes`), both ways from one place of theirs. Nothing hides it. */
export function fibreLight({ colour, width, blending }: FibreLight): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: CORD_VERTEX,
    fragmentShader,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    blending,
    uniforms: { colour: { value: colour }, width: { value: width }, wave: { value: [0.5, 0, 0] } },
  });
}

/**
 * Moves the light.
 * @param from where on the fibre it starts, 0..1
 * @param at how far it has come, as a share of the longer way to an end
 * @param height how bright it is, 0..1
 */
export function runLight(material: ShaderMaterial, from: number, at: number, height: number): void {
  material.uniforms["wave"]!.value = [from, at, height];
}
