import { type CameraLink, createCameraLink } from "../scene/camera/cameraLink";
import { MarkerBoard } from "../scene/markers/markerBoard";
import type { CommandContext } from "../state/commands";
import { indexContent } from "../state/content";
import { createPictureLink } from "../state/pictures";
import { createAppStore } from "../state/store";
import type { TakeHome } from "../state/visitContext";
import { linkVocabulary } from "../state/vocabulary";
import { languageTags } from "../ui/locales";
import { installApi, type NeedlepointApi } from "./api";
import { keepLanguage } from "./language";
import { keepLink, readLink } from "./linkSync";
import { openVisit } from "./openVisit";

/** What lives as long as the page. */
export interface Booted {
  readonly context: CommandContext;
  readonly link: CameraLink;
  readonly board: MarkerBoard;
  readonly api: NeedlepointApi;
  readonly takeHome: TakeHome;
}

/**
 * Loads the texts, reads the link, makes the store, and opens the page's interface to other programs.
 * A bad link is no failure; it rejects only where the texts cannot be loaded.
 */
export async function boot(): Promise<Booted> {
  const tables = await import("../clinical");
  const content = indexContent(tables);
  const words = linkVocabulary(content, languageTags);
  const { state, problems } = readLink(location.hash, words, content);
  const store = createAppStore(state, problems);
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
  const takeHome: TakeHome = { visit: openVisit(), pictures: createPictureLink() };
  return { context, link, board: new MarkerBoard(), api: installApi(context), takeHome };
}
