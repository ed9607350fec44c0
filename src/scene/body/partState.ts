import { DataTexture, NearestFilter, RGBAFormat, UnsignedByteType } from "three";
import type { BodyPart } from "./types";

/** How one structure is drawn now. */
export interface PartLook {
  /** 0 hidden, 1 solid, in between glass. */
  readonly opacity: number;
  /** 0..1: the light of selection or hover. */
  readonly glow: number;
  /** 0..1: greyed, to let others stand out. */
  readonly mute: number;
}

/** One texel per structure (opacity, glow, mute), read by the shaders: a change costs no new draw call. */
export class PartState {
  readonly texture: DataTexture;
  private readonly data: Uint8Array;

  constructor(parts: readonly BodyPart[]) {
    this.data = new Uint8Array(parts.length * 4);
    this.texture = new DataTexture(this.data, parts.length, 1, RGBAFormat, UnsignedByteType);
    this.texture.minFilter = NearestFilter;
    this.texture.magFilter = NearestFilter;
    for (const part of parts) this.set(part.index, { opacity: 1, glow: 0, mute: 0 });
  }

  set(index: number, look: PartLook): void {
    const at = index * 4;
    this.data[at] = Math.round(look.opacity * 255);
    this.data[at + 1] = Math.round(look.glow * 255);
    this.data[at + 2] = Math.round(look.mute * 255);
    this.texture.needsUpdate = true;
  }

  /** The opacity that is drawn: 0 hidden, 1 solid, in between glass. */
  opacity(index: number): number {
    return this.data[index * 4]! / 255;
  }

  dispose(): void {
    this.texture.dispose();
  }
}
