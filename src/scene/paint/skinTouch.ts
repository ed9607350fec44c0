import { type Camera, FrontSide, Raycaster, Vector2 } from "three";
import { MeshBVH } from "three-mesh-bvh";
import type { Vec3 } from "../../anatomy/types";
import type { SceneBody } from "../body/SceneBody";

const caster = new Raycaster();
const spot = new Vector2();

/** CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Where a finger on the picture touches the skin. Its search tree is built at the first touch. */
export class SkinTouch {
  private readonly body: SceneBody;
  private tree: MeshBVH | null = null;

  constructor(body: SceneBody) {
    this.body = body;
  }

  /**
   * The place (mm) on the skin that faces the viewer, or null beside the body.
   * @param x pixels from the left of the picture
   * @param y pixels from its top
   */
  at(camera: Camera, size: PictureSize, x: number, y: number): Vec3 | null {
    // Indirect: the skin's index array is shared with what is drawn and must keep its order.
    this.tree ??= new MeshBVH(this.body.model.skin, { indirect: true });
    spot.set((x / size.width) * 2 - 1, 1 - (y / size.height) * 2);
    caster.setFromCamera(spot, camera);
    const hit = this.tree.raycastFirst(caster.ray, FrontSide);
    return hit ? [hit.point.x * 1000, hit.point.y * 1000, hit.point.z * 1000] : null;
  }
}
