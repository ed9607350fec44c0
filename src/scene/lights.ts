import { DirectionalLight, Group, NeutralToneMapping, type WebGLRenderer } from "three";

/** Light that stays with the viewer, so that every side of the body is equally well lit: key, fill and two rims. */
const LIGHTS: readonly { at: [number, number, number]; colour: string; strength: number }[] = [
  { at: [-1.2, 1.6, 2.2], colour: "#fff3e3", strength: 1.7 },
  { at: [2, 0.2, 1.6], colour: "#dfe9ff", strength: 0.45 },
  { at: [1.8, 1.4, -2.2], colour: "#ffffff", strength: 1.1 },
  { at: [-1.8, 1, -2.2], colour: "#ffffff", strength: 0.8 },
];

/** Strength of the studio's environment beside the lights. */
export const ENVIRONMENT_STRENGTH = 0.62;

/** Tone mapping that leaves the tissue colours as they are meant. */
export function developLikeStudio(renderer: WebGLRenderer): void {
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = 1.05;
}

/** The lights, to be made children of the camera. */
export function studioLights(): Group {
  const group = new Group();
  for (const { at, colour, strength } of LIGHTS) {
    const light = new DirectionalLight(colour, strength);
    light.position.set(...at);
    group.add(light, light.target);
  }
  return group;
}
