import { BufferGeometry, Group, InstancedMesh, type IUniform, type Material, type Matrix4, Mesh, Vector3 } from "three";
import { FADE, type Tissue, type TissueLook, tissueMaterial, twoPasses } from "./tissueMaterial";

/** One of the scenes inside the muscle. What it shows depends on the clock alone. */
export interface MicroPicture {
  readonly group: Group;
  /** The colour of the page behind, 0..1 each. */
  readonly air: IUniform<Vector3>;
  /** Sets everything to how it is at `clock`, 0..1. */
  draw(clock: number): void;
  dispose(): void;
}

/**
 * What is drawn first, and last: fibres, their fading ends, single things, and what is seen through. After the body.
 */
const [MIDDLES, ENDS, SINGLE, CLEAR] = [20, 40, 60, 80];

/** Collects the meshes of a picture. Those of a kind are drawn in the order in which they are added. */
export class Canvas {
  readonly group = new Group();
  readonly air: IUniform<Vector3> = { value: new Vector3(0.92, 0.91, 0.87) };

  tissue(look: TissueLook): Tissue {
    return tissueMaterial(look, this.air);
  }

  add(geometry: BufferGeometry, tissue: Tissue): Mesh {
    return this.put(new Mesh(geometry, tissue.material));
  }

  /**
   * A solid whose ends fade: one geometry in two draw calls, its middle and its ends.
   * @param play how far its vertices move along x, in the scene's unit
   */
  addFading(geometry: BufferGeometry, tissue: Tissue, play: number): Mesh {
    const { solid, fading } = twoPasses(tissue);
    this.put(
      new Mesh(
        within(geometry, (x) => x > FADE.from - play - 0.03),
        fading,
      ),
      ENDS,
    );
    return this.put(
      new Mesh(
        within(geometry, (x) => x < FADE.from + play + 0.06),
        solid,
      ),
      MIDDLES,
    );
  }

  /** Many of one form: one draw call. */
  crowd(geometry: BufferGeometry, tissue: Tissue, count: number): InstancedMesh {
    return this.put(new InstancedMesh(geometry, tissue.material, count));
  }

  dispose(): void {
    for (const mesh of this.group.children as Mesh[]) {
      mesh.geometry.dispose();
      if (mesh instanceof InstancedMesh) mesh.dispose();
      (mesh.material as Material).dispose();
    }
  }

  private put<M extends Mesh>(mesh: M, level?: number): M {
    // Nothing leaves the box, and the box fills the view.
    mesh.frustumCulled = false;
    const clear = !(mesh.material as Material).depthWrite;
    mesh.renderOrder = (level ?? (clear ? CLEAR : SINGLE)) + this.group.children.length;
    this.group.add(mesh);
    return mesh;
  }
}

/**
 * The triangles that have a corner where `wanted` says so of its distance from the middle along x. Shares the vertices.
 */
function within(geometry: BufferGeometry, wanted: (x: number) => boolean): BufferGeometry {
  const part = new BufferGeometry();
  for (const [name, attribute] of Object.entries(geometry.attributes)) part.setAttribute(name, attribute);
  const position = geometry.getAttribute("position");
  const corners = Array.from(geometry.getIndex()!.array);
  const keep = corners.map((corner) => wanted(Math.abs(position.getX(corner))));
  part.setIndex(corners.filter((_, i) => [0, 1, 2].some((corner) => keep[i - (i % 3) + corner])));
  return part;
}

/** Writes matrices into a mesh of instances. */
export function filler(mesh: InstancedMesh): (matrix: Matrix4, index: number) => void {
  return (matrix, index) => {
    mesh.setMatrixAt(index, matrix);
    mesh.instanceMatrix.needsUpdate = true;
  };
}
