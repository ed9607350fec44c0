import { type BufferAttribute, type InterleavedBufferAttribute, Mesh, Vector3 } from "three";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import type { OrganKind } from "../../anatomy/organs";
import type { StructureSide } from "../../anatomy/types";
import { boxOf, type OrganNode, organSolids, type Solid, type SolidBody } from "../../core/solids";
import type { TriangleMesh } from "../../core/triangleTree";
import type { NeedleGround } from "../../state/needle";
import { fetchBody } from "../body/fetchBody";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";

const FILE = "organs.glb";
const MM = 1000;

/** The surfaces that needle paths need. Rejects with a BodyError where the file of the organs cannot be had. */
export async function loadGround(body: SceneBody): Promise<NeedleGround> {
  return {
    body: solidsOf(body),
    organs: await readOrgans(await fetchBody(`./models/${FILE}`, __MODEL_CHECKSUMS__[FILE])),
  };
}

/** The loaded body as solids; their surfaces are copied to mm when first asked for. */
export function solidsOf(body: SceneBody): SolidBody {
  const { inside, skin, parts } = body.model;
  const places = inside.getAttribute("position").array;
  const corners = inside.index!.array;
  const solid = (part: BodyPart): Solid => ({
    ...boxOf(places, part.vertexStart, part.vertexCount, MM),
    id: part.id,
    side: part.side,
    kind: part.kind,
    label: part.label,
    mesh: () => ({
      positions: inMm(places, part.vertexStart * 3, part.vertexCount * 3),
      indices: Uint32Array.from(
        { length: part.indexCount },
        (_, i) => corners[part.indexStart + i]! - part.vertexStart,
      ),
    }),
  });
  const skinPlaces = skin.getAttribute("position").array;
  return {
    inside: parts.map(solid),
    skin: {
      ...boxOf(skinPlaces, 0, skinPlaces.length / 3, MM),
      id: "skin",
      side: "M",
      kind: "skin",
      label: "Skin",
      mesh: () => ({ positions: inMm(skinPlaces, 0, skinPlaces.length), indices: skin.index!.array }),
    },
    muscle: (id, side) => body.muscleMesh(id, side),
  };
}

function inMm(metres: ArrayLike<number>, start: number, count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => metres[start + i]! * MM);
}

async function readOrgans(data: ArrayBuffer): Promise<Solid[]> {
  const gltf = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(data, "");
  gltf.scene.updateMatrixWorld(true);
  const nodes: OrganNode[] = [];
  gltf.scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const { id, side, kind, label, paired } = object.userData as {
      id: string;
      side: StructureSide;
      kind: OrganKind;
      label: string;
      paired?: boolean;
    };
    nodes.push({ id, side, kind, label, paired: paired === true, mesh: meshInMm(object) });
  });
  return organSolids(nodes);
}

function meshInMm(object: Mesh): TriangleMesh {
  const from = object.geometry.getAttribute("position") as BufferAttribute | InterleavedBufferAttribute;
  const positions = new Float32Array(from.count * 3);
  const place = new Vector3();
  for (let i = 0; i < from.count; i++)
    place
      .fromBufferAttribute(from, i)
      .applyMatrix4(object.matrixWorld)
      .multiplyScalar(MM)
      .toArray(positions, i * 3);
  return { positions, indices: Uint32Array.from(object.geometry.index!.array) };
}
