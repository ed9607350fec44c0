import { useCallback } from "react";
import { Color, ShaderMaterial } from "three";
import type { Vec3 } from "../../anatomy/types";
import type { NerveCourse } from "../../core/story/nerveCourse";
import { CORD_VERTEX, tubes } from "./tubes";
import { useStoryMesh } from "./useStoryMesh";

/** Kinds of cords in the drawing. */
const KIND = { nerve: 0, ascent: 1, gate: 2, brain: 3 } as const;
const RADIUS = { nerve: 0.0027, ascent: 0.0036, gate: 0.003, brain: 0.0013 } as const;
/** The ring of the gate around the cord, mm. */
const GATE = 17;
/** The brain as contours: half its width, length and height (mm), and how far apart its sections are drawn. */
const BRAIN = { width: 62, length: 76, height: 50, every: 16 } as const;

// The signal runs to the cord and on to the brain; then the brain answers, the gate closes, and less goes up.
const fragmentShader = /* glsl */ `
uniform float signal;
uniform vec3 rising;
uniform vec3 calming;
varying vec3 vCord;
varying float vFacing;
float pulses(float x, float every) {
  float d = abs(fract(x / every) - 0.5) * 2.0;
  return smoothstep(0.45, 0.95, d);
}
void main() {
  float kind = vCord.z;
  float come = smoothstep(0.06, 0.4, signal);
  float climb = smoothstep(0.34, 0.5, signal);
  float answer = smoothstep(0.5, 0.68, signal);
  float closed = smoothstep(0.6, 0.84, signal);
  float run = signal * 1.5;
  vec3 colour = rising;
  float alpha = 0.0;
  if (kind < 0.5) {
    float there = 1.0 - smoothstep(come - 0.03, come + 0.001, vCord.y);
    alpha = max(0.4, there * (0.6 + 0.4 * pulses(vCord.x - run * 0.6, 0.07)));
    colour = mix(rising, calming, closed * 0.35);
  } else if (kind < 1.5) {
    float there = 1.0 - smoothstep(climb - 0.03, climb + 0.001, vCord.y);
    float up = there * (0.5 + 0.5 * pulses(vCord.x - run * 0.6, 0.07)) * mix(1.0, 0.12, closed);
    float from = 1.0 - answer;
    float down = smoothstep(from - 0.02, from + 0.02, vCord.y) * step(0.001, answer) * (0.55 + 0.45 * pulses(vCord.x + run * 0.45, 0.09));
    colour = mix(rising, calming, clamp(down * (0.35 + 0.65 * closed), 0.0, 1.0));
    alpha = max(0.36, max(up, down));
  } else if (kind < 2.5) {
    float here = smoothstep(0.32, 0.42, signal);
    colour = mix(rising, calming, closed);
    alpha = here * 0.95;
  } else {
    colour = mix(rising, calming, answer);
    alpha = smoothstep(0.44, 0.54, signal) * 0.85;
  }
  gl_FragColor = vec4(colour * (0.72 + 0.4 * vFacing), alpha);
  #include <colorspace_fragment>
}
`;

/** The signal on its way from the point to the cord and the brain, the answer, and the gate in the cord. One draw call. */
export function Signal({ course }: { course: NerveCourse }) {
  const make = useCallback(() => {
    const gate = course.nerve.at(-1)!;
    const brain = course.ascent.at(-1)!;
    const geometry = tubes(
      [
        { line: course.nerve, radius: RADIUS.nerve, kind: KIND.nerve },
        { line: course.ascent, radius: RADIUS.ascent, kind: KIND.ascent },
        { line: ring(gate, GATE), radius: RADIUS.gate, kind: KIND.gate },
        ...brainContours(brain).map((line) => ({ line, radius: RADIUS.brain, kind: KIND.brain })),
      ],
      8,
      0.004,
    );
    const material = new ShaderMaterial({
      vertexShader: CORD_VERTEX,
      fragmentShader,
      transparent: true,
      // It is a diagram laid over the body: nothing in the body hides it.
      depthTest: false,
      depthWrite: false,
      uniforms: {
        signal: { value: 0 },
        rising: { value: new Color("#f08c1a") },
        calming: { value: new Color("#14a39d") },
      },
    });
    return { geometry, material, order: 9 };
  }, [course]);
  const mesh = useStoryMesh(make, (material, { signal }) => {
    material.uniforms["signal"]!.value = signal ?? 0;
    return signal !== null;
  });
  return <primitive object={mesh} />;
}

/** A closed line round a place: `at` gets sine and cosine of the way round. */
function loop(at: (sin: number, cos: number) => Vec3): Vec3[] {
  return Array.from({ length: 41 }, (_, i) => {
    // A little more than all the way round, so that the ends meet.
    const angle = (i / 40) * 2.04 * Math.PI;
    return at(Math.sin(angle), Math.cos(angle));
  });
}

/** A level ring around a place, mm. */
const ring = ([x, y, z]: Vec3, radius: number): Vec3[] => loop((sin, cos) => [x + radius * sin, y, z + radius * cos]);

/** A brain around a place (mm) as sections from front to back, flatter below than above: a sign for it, not its anatomy. */
function brainContours([x, y, z]: Vec3): Vec3[][] {
  const lines: Vec3[][] = [];
  for (let across = -3 * BRAIN.every; across <= 3 * BRAIN.every; across += BRAIN.every) {
    const share = Math.sqrt(1 - (across / BRAIN.width) ** 2);
    lines.push(
      loop((up, forward) => [
        x + across,
        y + BRAIN.height * share * (up < 0 ? 0.6 : 1) * up,
        z + BRAIN.length * share * forward,
      ]),
    );
  }
  return lines;
}
