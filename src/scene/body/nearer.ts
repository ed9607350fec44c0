import type { WebGLProgramParametersWithUniforms } from "three";

/** The skin is drawn this much nearer than it lies, m: a muscle or bone that pokes through by less stays under it. */
export const SKIN_NEARER = 0.003;
/** What is drawn on the skin, and must win over it. */
export const ON_SKIN_NEARER = 0.0045;

/**
 * Lets a material draw its surface a little nearer to the eye than it lies, without moving it on the screen. A polygon
 * offset would do the same in depth-buffer steps, which are of another size at every distance.
 */
export function drawNearer(shader: Pick<WebGLProgramParametersWithUniforms, "vertexShader">, metres: number): void {
  const by = metres.toFixed(5);
  shader.vertexShader = shader.vertexShader.replace(
    "#include <project_vertex>",
    `#include <project_vertex>
gl_Position = projectionMatrix * vec4(mvPosition.xyz * ((mvPosition.z + ${by}) / mvPosition.z), 1.0);`,
  );
}
