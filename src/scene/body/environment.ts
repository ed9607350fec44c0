import {
  BackSide,
  Color,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  type Texture,
  type WebGLRenderer,
} from "three";

/** A photographer's soft boxes: place (m), size (m), strength. A large key, a cool fill, two strips for the outline. */
const BOXES: readonly { at: [number, number, number]; size: [number, number]; colour: string; strength: number }[] = [
  { at: [-4, 5, 5], size: [5, 4], colour: "#fff4e6", strength: 5.5 },
  { at: [5, 2, 4], size: [4, 5], colour: "#e8f0ff", strength: 2.2 },
  { at: [5, 3, -5], size: [2, 6], colour: "#ffffff", strength: 4.5 },
  { at: [-5, 3, -5], size: [2, 6], colour: "#ffffff", strength: 4.5 },
  { at: [0, 7, 0], size: [5, 5], colour: "#ffffff", strength: 2.5 },
];

/** The light around the body, made in code so that nothing is downloaded. The caller disposes of the texture. */
export function studioEnvironment(renderer: WebGLRenderer): Texture {
  const scene = new Scene();
  const room = new Mesh(
    new SphereGeometry(12, 24, 16),
    new MeshBasicMaterial({ color: new Color("#8d8a86"), side: BackSide }),
  );
  scene.add(room);
  for (const box of BOXES) {
    const colour = new Color(box.colour).multiplyScalar(box.strength);
    const plane = new Mesh(new PlaneGeometry(...box.size), new MeshBasicMaterial({ color: colour, side: 2 }));
    plane.position.set(...box.at);
    plane.lookAt(0, 0, 0);
    scene.add(plane);
  }
  const generator = new PMREMGenerator(renderer);
  const target = generator.fromScene(scene, 0.05);
  generator.dispose();
  scene.traverse((node) => {
    if (node instanceof Mesh) {
      node.geometry.dispose();
      (node.material as MeshBasicMaterial).dispose();
    }
  });
  return target.texture;
}
