import type { WebGLRenderer } from "three";

/** What drawing costs now; part of `window.needlepoint`. */
export interface SceneStats {
  /** Frames drawn since the page was opened. */
  readonly frames: number;
  readonly drawCalls: number;
  readonly triangles: number;
  /** Frames drawn since the last movement settled: 0 while nothing moves. */
  readonly framesSinceIdle: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
}

/** Frames that one wish may draw: its own, and the one in which the camera notices that it has come to rest. */
const FRAMES_PER_WISH = 2;

/** Counts frames and tells idle ones from wanted ones. */
export class FrameWatch {
  private owed = FRAMES_PER_WISH;
  private idleFrames = 0;
  private frames = 0;
  private readonly renderer: WebGLRenderer;

  constructor(renderer: WebGLRenderer) {
    this.renderer = renderer;
  }

  /** Something asked for a frame: an input, a change of the store, a movement that goes on. */
  wanted(): void {
    this.owed = FRAMES_PER_WISH;
    this.idleFrames = 0;
  }

  /** A frame was drawn. */
  drawn(): void {
    this.frames++;
    if (this.owed > 0) this.owed--;
    else this.idleFrames++;
  }

  read(): SceneStats {
    const { render, memory, programs } = this.renderer.info;
    return {
      frames: this.frames,
      drawCalls: render.calls,
      triangles: render.triangles,
      framesSinceIdle: this.idleFrames,
      geometries: memory.geometries,
      textures: memory.textures,
      programs: programs?.length ?? 0,
    };
  }
}
