import type { BufferAttribute } from "three";
import type { SceneBody } from "../body/SceneBody";
import type { BodyPart } from "../body/types";

/**
 * Moves the surface of one muscle, vertex by vertex along its normals, in the body's own buffers: no mesh of its own is
 * drawn. Light follows. At rest every byte is as it was.
 */
export class MuscleMover {
  private readonly part: BodyPart;
  private readonly position: BufferAttribute;
  private readonly normal: BufferAttribute;
  private readonly restPosition: Float32Array;
  private readonly restNormal: Int8Array;
  /** Corners of the part's triangles, from its own first vertex. */
  private readonly corners: Uint32Array;
  private readonly restFaces: Float32Array;
  private resting = true;

  constructor(body: SceneBody, part: BodyPart) {
    const { inside } = body.model;
    this.part = part;
    this.position = inside.getAttribute("position") as BufferAttribute;
    this.normal = inside.getAttribute("normal") as BufferAttribute;
    const [from, to] = [part.vertexStart * 3, (part.vertexStart + part.vertexCount) * 3];
    this.restPosition = (this.position.array as Float32Array).slice(from, to);
    this.restNormal = (this.normal.array as Int8Array).slice(from, to);
    const index = inside.index!.array.slice(part.indexStart, part.indexStart + part.indexCount);
    this.corners = Uint32Array.from(index, (i) => i - part.vertexStart);
    this.restFaces = this.faceNormals(this.restPosition);
  }

  /** Moves each vertex outwards by mm; `offset` gets the vertex' number within the part. Nothing moved means rest. */
  move(offset: (vertex: number) => number): void {
    const moved = this.restPosition.slice();
    let any = false;
    for (let i = 0; i < this.part.vertexCount; i++) {
      const mm = offset(i);
      if (mm === 0) continue;
      any = true;
      for (let k = 3 * i; k < 3 * i + 3; k++) moved[k] = moved[k]! + ((this.restNormal[k]! / 127) * mm) / 1000;
    }
    if (any) this.write(moved, this.bentNormals(moved));
    else this.rest();
  }

  /** Back to where the muscle was. */
  rest(): void {
    if (this.resting) return;
    this.write(this.restPosition, this.restNormal);
    this.resting = true;
  }

  private write(position: Float32Array, normal: Int8Array): void {
    const start = this.part.vertexStart * 3;
    for (const [attribute, values] of [
      [this.position, position],
      [this.normal, normal],
    ] as const) {
      attribute.array.set(values, start);
      attribute.clearUpdateRanges();
      attribute.addUpdateRange(start, values.length);
      attribute.needsUpdate = true;
    }
    this.resting = false;
  }

  /** The normals turned as much as the surface has turned, so that creases at rest stay creases. */
  private bentNormals(position: Float32Array): Int8Array {
    const faces = this.faceNormals(position);
    return Int8Array.from(this.restNormal, (value, k) => {
      const bent = value + 127 * (faces[k]! - this.restFaces[k]!);
      return Math.max(-127, Math.min(127, Math.round(bent)));
    });
  }

  private faceNormals(p: Float32Array): Float32Array {
    const sum = new Float32Array(p.length);
    for (let t = 0; t < this.corners.length; t += 3) {
      const [a, b, c] = [3 * this.corners[t]!, 3 * this.corners[t + 1]!, 3 * this.corners[t + 2]!];
      const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
      const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
      const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
      for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) sum[corner + k] = sum[corner + k]! + n[k]!;
    }
    for (let k = 0; k < sum.length; k += 3) {
      const length = Math.hypot(sum[k]!, sum[k + 1]!, sum[k + 2]!) || 1;
      for (let axis = k; axis < k + 3; axis++) sum[axis] = sum[axis]! / length;
    }
    return sum;
  }
}
