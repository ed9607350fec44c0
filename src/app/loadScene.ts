import type { ComponentType } from "react";
import type { BodyViewProps } from "../scene/BodyView";
import { fetchBody } from "../scene/body/fetchBody";
import type { SceneBody } from "../scene/body/SceneBody";
import { BodyError } from "../scene/body/types";

/** Screens narrower than this (CSS pixels) get the coarser body: a hand covers it there, and phones have little memory. */
const SMALL_SCREEN = 600;

/** The body, and what draws it. */
export interface LoadedScene {
  readonly body: SceneBody;
  readonly View: ComponentType<BodyViewProps>;
}

/** A body on its way. */
export interface Loading {
  /** Rejects with a BodyError, or with what went wrong where the code did not come. */
  readonly scene: Promise<LoadedScene>;
  /** Tells how much has come (0..1), from now on. */
  readonly watch: (onProgress: (share: number) => void) => void;
}

/** Whether the code that draws could not be fetched; the browser remembers that until the page is loaded again. */
export let codeLost = false;

/** The try that was begun before the page was there. */
let early: Loading | null = null;

/** Begins to load the body beside the texts of the page, so that neither waits for the other. */
export function loadEarly(): void {
  early = begin(null);
  // Whoever takes it over hears of a failure; if nobody does, the page has failed for a reason of its own.
  early.scene.catch(() => {});
}

/**
 * The body: the one that is on its way already, for whoever asks first, or a new try.
 * @param again after a damaged body, a number that makes an address which no cache holds an answer for
 */
export function loadScene(again: number | null): Loading {
  const begun = again === null ? early : null;
  early = null;
  return begun ?? begin(again);
}

/** The model file for this screen. */
function bodyFile(): "body.glb" | "body-small.glb" {
  return Math.min(screen.width, screen.height) < SMALL_SCREEN ? "body-small.glb" : "body.glb";
}

/** Whether this browser on this device draws in 3D at all. */
function canDraw(): boolean {
  const canvas = document.createElement("canvas");
  // The smallest, because it stays until the browser collects it.
  canvas.width = canvas.height = 1;
  return canvas.getContext("webgl2") !== null;
}

function begin(again: number | null): Loading {
  // Megabytes, and seconds of reading them, would be for nothing.
  if (!canDraw()) return { scene: Promise.reject(new BodyError("webgl", "no WebGL 2")), watch: () => {} };
  const file = bodyFile();
  const url = `./models/${file}${again === null ? "" : `?again=${again}`}`;
  let listener: ((share: number) => void) | null = null;
  // The code that draws is fetched while the body itself is on its way.
  const arrived = Promise.all([
    fetchBody(url, __MODEL_CHECKSUMS__[file], (share) => listener?.(share)),
    import("../scene").catch((error: unknown) => {
      codeLost = true;
      throw error;
    }),
  ]);
  return {
    scene: arrived.then(async ([data, { readInWorker, SceneBody, BodyView }]) => ({
      body: new SceneBody(await readInWorker(data)),
      View: BodyView,
    })),
    watch: (onProgress) => {
      listener = onProgress;
    },
  };
}
