/**
 * The body as a first attempt would show it, to compare with: the loader's own tree with one mesh for each structure, all
 * triangles tried for each touch, and a new frame for each refresh of the screen.
 */
import {
  AmbientLight,
  Color,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  Raycaster,
  Scene,
  Vector2,
  WebGLRenderer,
} from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { frontCamera, type PickTimes, SCREEN, timePicks } from "../touches";

/** What the naive page answers. */
export interface Naive {
  stats(): { readonly frames: number; readonly drawCalls: number; readonly triangles: number };
  picks(): PickTimes;
}

declare global {
  interface Window {
    naive?: Naive;
  }
}

/** A muscle's red, a bone's white; the skin as a veil. */
const COLOURS: Readonly<Record<string, string>> = { muscle: "#9c4a42", skin: "#d8b8a2" };

const renderer = new WebGLRenderer({ antialias: true });
renderer.setSize(SCREEN.width, SCREEN.height);
document.body.append(renderer.domElement);
const camera = frontCamera();
const scene = new Scene();
scene.background = new Color("#ece8e1");
const sun = new DirectionalLight("white", 2);
sun.position.set(1, 2, 3);
scene.add(new AmbientLight("white", 1), sun);

const { scene: body } = await new GLTFLoader().loadAsync("./body.glb");
body.traverse((object) => {
  if (!(object instanceof Mesh)) return;
  const kind = String(object.userData["kind"]);
  const veil = kind === "skin" ? { transparent: true, opacity: 0.12 } : {};
  object.material = new MeshStandardMaterial({ color: COLOURS[kind] ?? "#e6dfd0", roughness: 0.7, ...veil });
});
scene.add(body);

let frames = 0;
const caster = new Raycaster();
renderer.setAnimationLoop(() => {
  renderer.render(scene, camera);
  if (frames++ === 0) performance.mark("naive:first-frame");
});

window.naive = {
  stats: () => ({ frames, drawCalls: renderer.info.render.calls, triangles: renderer.info.render.triangles }),
  picks: () =>
    timePicks((x, y) => {
      caster.setFromCamera(new Vector2((x / SCREEN.width) * 2 - 1, 1 - (y / SCREEN.height) * 2), camera);
      return caster.intersectObject(body, true);
    }),
};
