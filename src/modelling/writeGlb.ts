import { createHash } from "node:crypto";
import { type Accessor, Document, Logger, NodeIO, PropertyType, type TypedArray } from "@gltf-transform/core";
import { ALL_EXTENSIONS, KHRMeshQuantization } from "@gltf-transform/extensions";
import { prune, reorder } from "@gltf-transform/functions";
import { MeshoptDecoder, MeshoptEncoder } from "meshoptimizer";
import type { LitBody } from "./coarser";
import { PackedMeshopt, withoutDefaults } from "./compactGlb";
import { smoothNormals } from "./measure";
import type { BuiltStructure, MuscleSurface, Surface } from "./types";

/** The attribution that travels with the file. */
export const ATTRIBUTION =
  "Geometry by Needlepoint, CC BY-SA 4.0. " +
  "Figures measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.";

/**
 * Places are stored in tenths of a millimetre, so that neighbours and mirror images are rounded alike. A normalised 16-bit
 * value of 32767 stands for 3.2767 m.
 */
const STEP = 0.1;
export const SCALE = 3.2767;
/** Steps to which shares are rounded: as fine as is seen or placed, and no finer, because rounded values pack well. */
const STEPS = { fibre: 2047, depth: 51, tendon: 31, light: 51 } as const;

/** Name of a node: ID.R, ID.L, or ID for a structure on the midline. */
export function nodeName(structure: Pick<BuiltStructure, "id" | "side">): string {
  return structure.side === "M" ? structure.id : `${structure.id}.${structure.side}`;
}

/**
 * The model as a GLB: one node per structure, in metres, quantised and compressed (EXT_meshopt_compression).
 * `light` holds the ambient light of each structure's vertices, in the order of the structures (0..1).
 * The same input gives the same bytes on the same platform.
 */
export async function writeGlb({ structures, light }: LitBody, version: string): Promise<Uint8Array> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  const root = document.getRoot();
  root.getAsset().copyright = ATTRIBUTION;
  root.getAsset().extras = { modelVersion: version };
  const buffer = document.createBuffer();
  const scene = document.createScene("body");
  root.setDefaultScene(scene);

  structures.forEach((structure, i) => {
    const { surface } = structure;
    const primitive = document.createPrimitive();
    const attribute = (semantic: string, type: "VEC3" | "SCALAR", array: TypedArray, normalised = false) =>
      primitive.setAttribute(semantic, accessor(type, array).setNormalized(normalised));
    const accessor = (type: "VEC3" | "SCALAR", array: TypedArray): Accessor =>
      document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
    attribute("POSITION", "VEC3", places(surface.positions), true);
    attribute("NORMAL", "VEC3", directions(smoothNormals(surface)), true);
    attribute("_AO", "SCALAR", bytes(light[i]!, STEPS.light), true);
    if (isMuscle(surface)) {
      attribute("_FIBRE_U", "SCALAR", shorts(surface.fibreU), true);
      attribute("_FIBRE_V", "SCALAR", shorts(surface.fibreV), true);
      attribute("_FIBRE_DEPTH", "SCALAR", bytes(surface.fibreDepth, STEPS.depth), true);
      attribute("_TENDON", "SCALAR", bytes(surface.tendon, STEPS.tendon), true);
      // A whole number, not a share: it stays unnormalised.
      if (surface.strand) attribute("_STRAND", "SCALAR", Uint8Array.from(surface.strand));
    }
    const vertices = surface.positions.length / 3;
    primitive.setIndices(accessor("SCALAR", (vertices > 65535 ? Uint32Array : Uint16Array).from(surface.indices)));
    const name = nodeName(structure);
    const node = document
      .createNode(name)
      .setMesh(document.createMesh().addPrimitive(primitive))
      .setScale([SCALE, SCALE, SCALE]);
    const { surface: _, ...extras } = structure;
    scene.addChild(node.setExtras(extras));
  });
  return packed(document);
}

/** A document of quantised meshes as a GLB, compressed; await the encoders' `ready` before. */
export async function packed(document: Document): Promise<Uint8Array> {
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(PackedMeshopt)
    .setRequired(true)
    .setEncoderOptions({ method: PackedMeshopt.EncoderMethod.QUANTIZE });
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: "size", cleanup: false }),
    // Only what the step above left behind; never `dedup`, which would let both sides share one index array.
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepAttributes: true, keepIndices: true }),
  );
  return withoutDefaults(await gltfIo().registerExtensions([PackedMeshopt]).writeBinary(document));
}

/** Reader and writer with every extension that the model uses; await the encoders' `ready` before use. */
export function gltfIo(): NodeIO {
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ "meshopt.encoder": MeshoptEncoder, "meshopt.decoder": MeshoptDecoder });
}

function isMuscle(surface: Surface): surface is MuscleSurface {
  return "fibreU" in surface;
}

const rounded = (share: number, steps: number): number => Math.round(share * steps) / steps;
const bytes = (shares: Float32Array, steps: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(shares, (share) => Math.round(rounded(share, steps) * 255));
const shorts = (shares: Float32Array): Uint16Array<ArrayBuffer> =>
  Uint16Array.from(shares, (share) => Math.round(rounded(share, STEPS.fibre) * 65535));
/** Rounded away from zero at the half, so that mirror images stay mirror images. */
const evenly = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
/** Places in mm as stored. */
export const places = (mm: Float32Array): Int16Array<ArrayBuffer> =>
  Int16Array.from(mm, (value) => evenly(value / STEP));
const directions = (units: Float32Array): Int8Array<ArrayBuffer> =>
  Int8Array.from(units, (unit) => 2 * evenly(unit * 63));

/** A short digest of names and shapes, the same for the coarser file, so that a link or a saved card can tell which body it was made on. */
export function versionOf(structures: readonly { readonly surface: Surface }[]): string {
  const digest = createHash("sha256");
  for (const { surface, ...labels } of structures) {
    digest.update(JSON.stringify(labels));
    // To the tenth of a millimetre: the version must not hang on the last bit of a sine.
    digest.update(Int32Array.from(surface.positions, (mm) => Math.round(mm * 10)));
    digest.update(surface.indices);
  }
  return digest.digest("hex").slice(0, 12);
}
