import type { ViewState } from "../core/view";

/** A picture of the body that is asked for. */
export interface PictureRequest {
  /** What is to be seen, and from where. */
  readonly view: ViewState;
  /** Height, pixels. */
  readonly height: number;
  /** Width / height; absent: as the picture on the screen, so that the same is seen. */
  readonly aspect?: number;
  /** Colour behind the body, CSS. */
  readonly ground: string;
  /** Words at the left and right edge, for example which of the body's own sides is there. */
  readonly edges?: { readonly left: string; readonly right: string };
  /** Lines under the picture: what it shows, where it comes from. */
  readonly caption?: readonly string[];
}

/** Draws pictures of the body beside the one on the screen. */
export interface PicturePort {
  /** A PNG. Rejects where the body cannot be drawn. */
  take(request: PictureRequest): Promise<Blob>;
}

/** A socket between the page, which wants pictures, and the scene, which draws them and comes later or never. */
export interface PictureLink {
  /** The scene plugs in; returns a function that unplugs. */
  attach(port: PicturePort): () => void;
  readonly current: PicturePort | null;
}

/** A link with nothing attached. */
export function createPictureLink(): PictureLink {
  let current: PicturePort | null = null;
  return {
    attach(port) {
      current = port;
      return () => {
        if (current === port) current = null;
      };
    },
    get current() {
      return current;
    },
  };
}
