import type { CameraView } from "../../core/view";

/** What the camera can be told, by gestures (followed at once) and by commands (eased). */
export interface CameraActions {
  /** Degrees to the viewer's right and upwards. */
  orbit(rightDeg: number, upDeg: number, eased: boolean): void;
  /** Nearer (> 1) or farther (< 1). */
  zoom(factor: number, eased: boolean): void;
  /** Shares of the picture's height. */
  pan(right: number, up: number, eased: boolean): void;
  /** The hand has let go: the place of the camera is now the view. */
  settled(): void;
  /** Led by the story: at once, and without becoming the view of the link. */
  lead(view: CameraView): void;
  /** Where the camera comes to rest. */
  now(): CameraView;
}

/** A socket between the page, which has the buttons, and the scene, which has the camera and comes later or never. */
export interface CameraLink {
  /** The scene plugs in; returns a function that unplugs. */
  attach(actions: CameraActions): () => void;
  readonly current: CameraActions | null;
}

/** A link with nothing attached. */
export function createCameraLink(): CameraLink {
  let current: CameraActions | null = null;
  return {
    attach(actions) {
      current = actions;
      return () => {
        if (current === actions) current = null;
      };
    },
    get current() {
      return current;
    },
  };
}
