import { muscleStructure } from "../anatomy/structures";
import type { Side } from "../anatomy/types";
import { encodeLink } from "../core/link";
import { roundView, type ViewState } from "../core/view";
import type { SceneStats } from "../scene/stats";
import type { CommandContext } from "../state/commands";
import { selectMuscle, selectPoint } from "../state/store";

/** What a page that embeds this one, or a test, may ask of it: `window.needlepoint`. */
export interface NeedlepointApi {
  /** Settles when the body is first on screen; never where it cannot be shown. */
  readonly ready: Promise<void>;
  /** Selects a muscle, a part or a trigger point by id. Throws for an unknown id. */
  select(id: string, side?: Side): void;
  /** The view as the link encodes it. */
  state(): ViewState;
  /** The address that reopens this view. */
  link(): string;
  /** What drawing costs now; zeros until the body is on screen. */
  stats(): SceneStats;
  /** For the scene: the body is on screen. */
  firstFrame(stats: () => SceneStats): void;
}

const FIRST_FRAME = "needlepoint:first-frame";
const NOTHING_DRAWN: SceneStats = {
  frames: 0,
  drawCalls: 0,
  triangles: 0,
  framesSinceIdle: 0,
  geometries: 0,
  textures: 0,
  programs: 0,
};

declare global {
  interface Window {
    needlepoint?: Omit<NeedlepointApi, "firstFrame">;
  }
}

/** Opens `window.needlepoint`. */
export function installApi({ store, content }: CommandContext): NeedlepointApi {
  let stats = () => NOTHING_DRAWN;
  let announce = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const open = {
    ready,
    select(id: string, side?: Side) {
      if (content.points.has(id)) selectPoint(store, content, id, side);
      else if (content.muscleOf.has(id) || muscleStructure(id)) selectMuscle(store, id, side);
      else throw new Error(`Nothing is known by the id "${id}".`);
    },
    state: () => roundView(store.getState().view),
    link: () => new URL(encodeLink(store.getState().view), location.href).href,
    stats: () => stats(),
  };
  window.needlepoint = open;
  let first = true;
  return {
    ...open,
    firstFrame(read) {
      stats = read;
      if (!first) return;
      first = false;
      performance.mark(FIRST_FRAME);
      window.dispatchEvent(new Event(FIRST_FRAME));
      announce();
    },
  };
}
