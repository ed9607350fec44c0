/**
 * The page that draws the pictures: the product's own body, materials and light, one frame at a time. It runs in the
 * browser that `photograph.ts` drives.
 */
import { Color, Mesh, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from "three";
import { studioEnvironment } from "../../scene/body/environment";
import { insideMaterial } from "../../scene/body/insideMaterial";
import { parseBody } from "../../scene/body/parseBody";
import { PartState } from "../../scene/body/partState";
import { partTable } from "../../scene/body/partTable";
import { skinDepthMaterial, skinMaterial } from "../../scene/body/skinMaterial";
import { showParts, subsetOf } from "../../scene/body/subset";
import type { BodyModel } from "../../scene/body/types";
import { FIELD_OF_VIEW } from "../../scene/camera/views";
import { developLikeStudio, ENVIRONMENT_STRENGTH, studioLights } from "../../scene/lights";
import type { Showing } from "./arguments";
import type { Shot } from "./shots";

declare global {
  interface Window {
    /** Draws a picture; resolves to a PNG as a data URL. */
    look(shot: Shot, showing: Showing): Promise<string>;
  }
}

const GROUND = "#1c2126";
/** Margin around structures that the picture is fitted to. */
const MARGIN = 1.12;
/**
 * Drawn this much larger and scaled down: smooth edges without multisampling, whose software form leaves pinholes along
 * the edges of triangles.
 */
const FINER = 2;
/** Skin denser than this hides the skin behind it, as in the product. */
const DENSE = 0.3;

const studio = prepare();

window.look = async (shot, showing) => {
  const { renderer, scene, camera, model, inside, skin, mask, veil } = await studio;
  const only = showing.only && new Set(showing.only);
  showParts(inside, model, (part) =>
    only
      ? only.has(part.name)
      : !shot.under.includes(part.id) &&
        !((part.kind === "muscle" || part.kind === "connective") && (part.layer ?? 1) <= showing.layer),
  );
  const skinAsked = only?.has("skin") === true;
  veil.value = skinAsked && showing.skin === 0 ? 1 : showing.skin;
  skin.visible = veil.value > 0;
  mask.visible = veil.value > DENSE;
  const [width, height] = shot.size;
  renderer.setSize(width * FINER, height * FINER, false);
  if (only && !skinAsked) aimAtParts(camera, shot, model, only);
  else aim(camera, shot, new Vector3(...shot.centre).divideScalar(1000), shot.room[0] / 1000, shot.room[1] / 1000);
  renderer.render(scene, camera);
  const picture = document.createElement("canvas");
  picture.width = width;
  picture.height = height;
  const brush = picture.getContext("2d")!;
  brush.imageSmoothingQuality = "high";
  brush.drawImage(renderer.domElement, 0, 0, width, height);
  return picture.toDataURL("image/png");
};

async function prepare() {
  const renderer = new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
  developLikeStudio(renderer);
  const model = await parseBody(await (await fetch("body.glb")).arrayBuffer());
  const state = new PartState(model.parts);
  const inside = new Mesh(subsetOf(model), insideMaterial("solid", partTable(model.parts), state.texture));
  inside.frustumCulled = false;
  const { material, look } = skinMaterial();
  const skin = new Mesh(model.skin, material);
  skin.renderOrder = 4;
  const mask = new Mesh(model.skin, skinDepthMaterial());
  mask.renderOrder = 3;
  const scene = new Scene();
  scene.background = new Color(GROUND);
  scene.environment = studioEnvironment(renderer);
  scene.environmentIntensity = ENVIRONMENT_STRENGTH;
  const camera = new PerspectiveCamera(FIELD_OF_VIEW);
  camera.add(studioLights());
  scene.add(inside, mask, skin, camera);
  return { renderer, scene, camera, model, inside, skin, mask, veil: look.veil };
}

/** Points the camera at a place (metres) so that a frame of the given size there fills the picture. */
function aim(camera: PerspectiveCamera, shot: Shot, target: Vector3, width: number, height: number): void {
  const aspect = shot.size[0] / shot.size[1];
  const needed = Math.max(height, width / aspect);
  const distance = needed / 2 / Math.tan((FIELD_OF_VIEW / 2) * (Math.PI / 180));
  camera.aspect = aspect;
  camera.position.copy(target).addScaledVector(new Vector3(...shot.from).normalize(), distance);
  camera.near = shot.clipped ? Math.max(0.02, distance - needed * 0.75) : 0.02;
  camera.far = distance + 3;
  camera.up.set(0, 1, 0);
  camera.lookAt(target);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
}

/** Points the camera at structures so that they fill the picture. */
function aimAtParts(camera: PerspectiveCamera, shot: Shot, model: BodyModel, only: ReadonlySet<string>): void {
  aim(camera, shot, new Vector3(), 1, 1);
  const turn = camera.matrixWorld.clone().setPosition(0, 0, 0);
  const inverse = turn.clone().invert();
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = new Vector3(-Infinity, -Infinity, -Infinity);
  const point = new Vector3();
  const position = model.inside.getAttribute("position");
  for (const part of model.parts) {
    if (!only.has(part.name)) continue;
    for (let i = part.vertexStart; i < part.vertexStart + part.vertexCount; i++) {
      point.fromBufferAttribute(position, i).applyMatrix4(inverse);
      low.min(point);
      high.max(point);
    }
  }
  const span = high.clone().sub(low);
  const middle = low.add(high).multiplyScalar(0.5).applyMatrix4(turn);
  // What is nearer to the camera than the middle looks larger; half the depth as room keeps it inside.
  const room = span.z * 0.3;
  aim(camera, { ...shot, clipped: false }, middle, span.x * MARGIN + room, span.y * MARGIN + room);
}
