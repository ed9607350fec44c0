import { MUSCLE_STRUCTURES } from "../anatomy/structures";
import { zones } from "../anatomy/zones";
import type { LinkVocabulary } from "../core/link";
import { type CameraLink, createCameraLink } from "../scene/camera/cameraLink";
import { MarkerBoard } from "../scene/markers/markerBoard";
import type { CommandContext } from "../state/commands";
import { type ContentIndex, indexContent } from "../state/content";
import { createAppStore } from "../state/store";
import { languageTags } from "../ui/locales";
import { installApi, type NeedlepointApi } from "./api";
import { keepLanguage } from "./language";
import { keepLink, notYet, readLink } from "./linkSync";

/** What lives as long as the page. */
export interface Booted {
  readonly context: CommandContext;
  readonly link: CameraLink;
  readonly board: MarkerBoard;
  readonly api: NeedlepointApi;
}

/**
 * Loads the texts, reads the link, makes the store, and opens the page's interface to other programs.
 * A bad link is no failure; it rejects only where the texts cannot be loaded.
 */
export async function boot(): Promise<Booted> {
  const tables = await import("../clinical");
  const content = indexContent(tables);
  const words = vocabulary(content);
  const { state, problems } = readLink(location.hash, words, content);
  const store = createAppStore(state, [...problems, ...notYet(state)]);
  const link = createCameraLink();
  const context = {
    store,
    content,
    camera: {
      orbit: (right: number, up: number) => move(() => link.current?.orbit(right, up, true)),
      zoom: (factor: number) => move(() => link.current?.zoom(factor, true)),
      pan: (right: number, up: number) => move(() => link.current?.pan(right, up, true)),
    },
  };
  const move = (action: () => void) => {
    action();
    link.current?.settled();
  };
  keepLink(store, words, content);
  await keepLanguage(context, tables);
  return { context, link, board: new MarkerBoard(), api: installApi(context) };
}

function vocabulary(content: ContentIndex): LinkVocabulary {
  const structures = MUSCLE_STRUCTURES.map(({ id }) => id);
  return {
    muscles: new Set([...content.muscleOf.keys(), ...structures]),
    triggerPoints: new Set(content.points.keys()),
    zones: new Map(zones.map((zone) => [zone.id, { sided: zone.laterality === "pair" || zone.laterality === "left" }])),
    structures: new Set([...content.muscleOf.keys(), ...structures]),
    languages: languageTags,
  };
}
