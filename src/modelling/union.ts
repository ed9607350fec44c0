import createModule, { type Manifold } from "manifold-3d";
import { compacted } from "./field/simplify";
import { withoutSlivers } from "./slivers";
import type { MuscleSurface } from "./types";

const manifold = await createModule();
manifold.setup();

/** Edges shorter than this are collapsed along the seams, mm: below anything that is drawn, above any sliver. */
const FINEST = 0.15;
/** What a vertex carries after its place: u, v, depth, tendon, strand. */
const CARRIED = 5;

/**
 * Several closed bodies as one closed surface without inner walls (mesh booleans of the manifold library; deterministic).
 * Vertices keep their coordinates and the strand of the body that they come from; those on a seam take one body's.
 * @throws Error where a body is not closed
 */
export function united(bodies: readonly MuscleSurface[]): MuscleSurface {
  const solids = bodies.map(solid);
  const whole = manifold.Manifold.union(solids);
  const simple = whole.simplify(FINEST);
  const mesh = simple.getMesh();
  for (const used of [...solids, whole, simple]) used.delete();
  return welded(mesh);
}

function solid(body: MuscleSurface, strand: number): Manifold {
  const { positions: p, fibreU, fibreV, fibreDepth, tendon } = body;
  const numProp = 3 + CARRIED;
  const vertProperties = new Float32Array((p.length / 3) * numProp);
  for (let i = 0; i < p.length / 3; i++) {
    vertProperties.set(
      [
        p[3 * i]!,
        p[3 * i + 1]!,
        p[3 * i + 2]!,
        fibreU[i]!,
        fibreV[i]!,
        fibreDepth[i]!,
        tendon[i]!,
        body.strand?.[i] ?? strand,
      ],
      i * numProp,
    );
  }
  return new manifold.Manifold(
    new manifold.Mesh({ numProp, vertProperties, triVerts: Uint32Array.from(body.indices) }),
  );
}

/** The result with one vertex per place: along the seams the library keeps one for each of the two bodies. */
function welded(mesh: InstanceType<typeof manifold.Mesh>): MuscleSurface {
  const { numProp, vertProperties: all, triVerts, mergeFromVert, mergeToVert } = mesh;
  const count = all.length / numProp;
  const target = Uint32Array.from({ length: count }, (_, i) => i);
  mergeFromVert?.forEach((from, i) => {
    target[from] = mergeToVert![i]!;
  });
  const together = triVerts.map((corner) => {
    let vertex = corner;
    while (target[vertex] !== vertex) vertex = target[vertex]!;
    return vertex;
  });
  const places = Float32Array.from({ length: 3 * count }, (_, i) => all[Math.floor(i / 3) * numProp + (i % 3)]!);
  const { surface, kept } = compacted(places, withoutSlivers({ positions: places, indices: together }));
  const column = (k: number) =>
    Float32Array.from(kept, (vertex) => Math.min(Math.max(all[vertex * numProp + k]!, 0), 1));
  return {
    ...surface,
    fibreU: column(3),
    fibreV: column(4),
    fibreDepth: column(5),
    tendon: column(6),
    strand: Uint8Array.from(kept, (vertex) => Math.round(all[vertex * numProp + 7]!)),
  };
}
