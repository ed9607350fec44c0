import { useThree } from "@react-three/fiber";
import { useEffect, useState } from "react";
import { studioEnvironment } from "./body/environment";
import { ENVIRONMENT_STRENGTH, studioLights } from "./lights";

/** Environment and lights. The lights are children of the camera. */
export function Studio() {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);

  // The environment is drawn by the device and lost with its context; everything else is sent to it again.
  const [context, setContext] = useState(0);
  useEffect(() => {
    const renew = () => setContext((count) => count + 1);
    gl.domElement.addEventListener("webglcontextrestored", renew);
    return () => gl.domElement.removeEventListener("webglcontextrestored", renew);
  }, [gl]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new context needs a new environment
  useEffect(() => {
    const environment = studioEnvironment(gl);
    scene.environment = environment;
    scene.environmentIntensity = ENVIRONMENT_STRENGTH;
    invalidate();
    return () => {
      scene.environment = null;
      environment.dispose();
    };
  }, [gl, scene, invalidate, context]);

  useEffect(() => {
    const lights = studioLights();
    camera.add(lights);
    scene.add(camera);
    invalidate();
    return () => {
      camera.remove(lights);
      scene.remove(camera);
    };
  }, [camera, invalidate, scene]);

  return null;
}
