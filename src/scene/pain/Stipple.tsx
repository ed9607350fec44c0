import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Points, ShaderMaterial } from "three";
import { COVERED } from "../../core/skinField";
import { PAIN } from "../body/palette";
import type { SceneBody } from "../body/SceneBody";
import { useStoryPicture } from "../story/useStoryPicture";
import { blend, scatter, valueAt } from "./scatter";
import { usePainField } from "./usePainField";

/** Distance between dots and their size on the skin, metres: apart enough to read as dots on a whole-body picture. */
const SPACING = 0.0085;
const DOT = 0.0052;

const vertexShader = /* glsl */ `
uniform float dotSize;
uniform float pixels;
varying float vFacing;
void main() {
  vec4 place = modelViewMatrix * vec4(position, 1.0);
  vec3 turned = normalize(normalMatrix * normal);
  vFacing = dot(turned, normalize(-place.xyz));
  // Drawn a little nearer than it lies: a dot is flat, and the skin's curve would cut it.
  gl_Position = projectionMatrix * vec4(place.xy * (place.z + 0.009) / place.z, place.z + 0.009, 1.0);
  gl_PointSize = max(3.0, dotSize * pixels * projectionMatrix[1][1] / -place.z);
}
`;
const fragmentShader = /* glsl */ `
uniform vec3 colour;
uniform float strength;
varying float vFacing;
void main() {
  if (vFacing < 0.05) discard;
  float edge = length(gl_PointCoord - 0.5) * 2.0;
  float cover = 1.0 - smoothstep(0.8, 1.0, edge);
  if (cover < 0.02) discard;
  gl_FragColor = vec4(colour, strength * cover * smoothstep(0.05, 0.3, vFacing));
  #include <colorspace_fragment>
}
`;

/** Spillover pain: dots on the skin, so that it differs from essential pain by form and not by colour alone. */
export function Stipple({ body }: { body: SceneBody }) {
  const pattern = usePainField(body);
  const height = useThree((state) => state.size.height * state.viewport.dpr);
  const invalidate = useThree((state) => state.invalidate);

  const { points, material } = useMemo(() => {
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      transparent: true,
      depthWrite: false,
      uniforms: { dotSize: { value: DOT }, pixels: { value: 1 }, colour: { value: PAIN }, strength: { value: 1 } },
    });
    const points = new Points(new BufferGeometry(), material);
    points.renderOrder = 6;
    points.frustumCulled = false;
    points.visible = false;
    return { points, material };
  }, []);
  useEffect(
    () => () => {
      points.geometry.dispose();
      material.dispose();
    },
    [points, material],
  );

  useLayoutEffect(() => {
    material.uniforms["pixels"]!.value = height / 2;
    invalidate();
  }, [height, invalidate, material]);

  useLayoutEffect(() => {
    points.visible = false;
    if (pattern) {
      points.geometry.dispose();
      points.geometry = dots(body, pattern.spillover, pattern.essential);
      points.visible = points.geometry.getAttribute("position").count > 0;
    }
    invalidate();
  }, [body, invalidate, pattern, points]);

  const picture = useStoryPicture();
  useFrame(() => {
    const strength = picture()?.pain ?? 1;
    material.uniforms["strength"]!.value = strength;
    points.visible = strength > 0 && pattern !== null && points.geometry.getAttribute("position")?.count > 0;
  });

  return <primitive object={points} />;
}

function dots(body: SceneBody, spillover: Float32Array, essential: Float32Array): BufferGeometry {
  const skin = body.model.skin;
  const positions = skin.getAttribute("position").array;
  const indices = touchedFaces(skin.index!.array, spillover);
  const places = scatter(positions, indices, SPACING);
  const normals = body.skinIndex.skin.normals;
  const position: number[] = [];
  const normal: number[] = [];
  for (let i = 0; i < places.count; i++) {
    if (valueAt(places, indices, spillover, i) < COVERED || valueAt(places, indices, essential, i) >= COVERED) continue;
    const [t, a, b] = [places.face[i]!, places.corner[i * 2]!, places.corner[i * 2 + 1]!];
    for (const axis of [0, 1, 2]) {
      // Half a millimetre above the skin, so that the dots never sink into it.
      const out = blend(normals, indices, t, a, b, axis);
      position.push(blend(positions, indices, t, a, b, axis) + out * 0.0005);
      normal.push(out);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(position), 3));
  geometry.setAttribute("normal", new BufferAttribute(Float32Array.from(normal), 3));
  return geometry;
}

/** The triangles that have any weight at a corner: dots are wanted nowhere else. */
function touchedFaces(indices: ArrayLike<number>, weights: Float32Array): number[] {
  const touched: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    if (corners.some((vertex) => weights[vertex]! > 0)) touched.push(...corners);
  }
  return touched;
}
