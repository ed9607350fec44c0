import { useFrame } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { AdditiveBlending, Color, Mesh, ShaderMaterial } from "three";
import type { Vec3 } from "../../anatomy/types";
import { twitchCrest } from "../../core/story/movement";
import type { StoryPlace } from "./framings";
import { tubes } from "./tubes";
import { useStoryPicture } from "./useStoryPicture";

const SAMPLES = 48;
const RADIUS = 0.0019;

const vertexShader = /* glsl */ `
attribute vec3 cord;
varying float vShare;
varying float vFacing;
void main() {
  vShare = cord.y;
  vec4 place = modelViewMatrix * vec4(position, 1.0);
  vFacing = abs(dot(normalize(normalMatrix * normal), normalize(-place.xyz)));
  gl_Position = projectionMatrix * place;
}
`;
const fragmentShader = /* glsl */ `
uniform vec3 colour;
uniform vec3 wave;
varying float vShare;
varying float vFacing;
void main() {
  float away = abs(vShare - wave.x) / max(wave.x, 1.0 - wave.x);
  float crest = 1.0 - smoothstep(0.0, 0.2, abs(away - wave.y));
  float alpha = crest * wave.z * vFacing;
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(colour, alpha);
  #include <colorspace_fragment>
}
`;

/** The crest of the twitch as a light that runs along the band with it, both ways from the point. One draw call. */
export function Crest({ place }: { place: StoryPlace }) {
  const { body, point, side } = place;
  const picture = useStoryPicture();
  const mesh = useMemo(() => {
    const fibre = body.fibre(point, side, SAMPLES) ?? new Float32Array(6);
    const line = Array.from(
      { length: fibre.length / 3 },
      (_, i): Vec3 => [fibre[3 * i]!, fibre[3 * i + 1]!, fibre[3 * i + 2]!],
    );
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      transparent: true,
      depthTest: false,
      depthWrite: false,
      blending: AdditiveBlending,
      uniforms: { colour: { value: new Color("#ffd98a") }, wave: { value: [point.u, 0, 0] } },
    });
    const made = new Mesh(tubes([{ line, radius: RADIUS, kind: 0 }], 10, 0.001), material);
    made.renderOrder = 8;
    made.frustumCulled = false;
    return made;
  }, [body, point, side]);
  useEffect(
    () => () => {
      mesh.geometry.dispose();
      mesh.material.dispose();
    },
    [mesh],
  );
  useFrame(() => {
    const front = twitchCrest(picture()?.twitch ?? 0);
    mesh.visible = front !== null;
    if (front) mesh.material.uniforms["wave"]!.value = [point.u, front.at, front.height];
  });
  return <primitive object={mesh} />;
}
