import { useThree } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { DirectionalLight, Group } from "three";
import { studioEnvironment } from "./body/environment";

/** Light that stays with the viewer, so that every side of the body is equally well lit: key, fill and two rims. */
const LIGHTS: readonly { at: [number, number, number]; colour: string; strength: number }[] = [
  { at: [-1.2, 1.6, 2.2], colour: "#fff3e3", strength: 1.7 },
  { at: [2, 0.2, 1.6], colour: "#dfe9ff", strength: 0.45 },
  { at: [1.8, 1.4, -2.2], colour: "#ffffff", strength: 1.1 },
  { at: [-1.8, 1, -2.2], colour: "#ffffff", strength: 0.8 },
];

/** Environment and lights. The lights are children of the camera. */
export function Studio() {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    const environment = studioEnvironment(gl);
    scene.environment = environment;
    scene.environmentIntensity = 0.62;
    invalidate();
    return () => {
      scene.environment = null;
      environment.dispose();
    };
  }, [gl, scene, invalidate]);

  const rig = useMemo(() => {
    const group = new Group();
    for (const { at, colour, strength } of LIGHTS) {
      const light = new DirectionalLight(colour, strength);
      light.position.set(...at);
      group.add(light, light.target);
    }
    return group;
  }, []);

  useEffect(() => {
    camera.add(rig);
    scene.add(camera);
    return () => {
      camera.remove(rig);
      scene.remove(camera);
    };
  }, [camera, rig, scene]);

  return null;
}
