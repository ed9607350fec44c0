import { render } from "@testing-library/react";
import i18next from "i18next";
import type { ReactNode } from "react";
import * as clinical from "../../src/clinical";
import { defaultView, type ViewState } from "../../src/core/view";
import type { CommandContext } from "../../src/state/commands";
import { type ContentIndex, indexContent } from "../../src/state/content";
import { AppProvider } from "../../src/state/context";
import { createAppStore } from "../../src/state/store";
import { startLanguages } from "../../src/ui/locales";

export const content = indexContent(clinical);

/** Keys that were asked for and that no language has. */
export const missingWords: string[] = [];

/** The words of the interface, with a record of those that are missing. */
export async function startWords(): Promise<void> {
  await startLanguages();
  i18next.options.saveMissing = true;
  i18next.on("missingKey", (_languages, _namespace, key: string) => missingWords.push(key));
}

/** What the page gives its parts, with a camera that only counts. */
export function appContext(
  view: Partial<ViewState> = {},
  texts: ContentIndex = content,
): CommandContext & { readonly moves: string[] } {
  const moves: string[] = [];
  const store = createAppStore({ ...defaultView, ...view });
  const camera = {
    orbit: (right: number, up: number) => moves.push(`orbit ${right} ${up}`),
    zoom: (factor: number) => moves.push(`zoom ${factor}`),
    pan: (right: number, up: number) => moves.push(`pan ${right} ${up}`),
  };
  return { store, content: texts, camera, moves };
}

/** Renders a part of the page over a context. */
export function renderIn(context: CommandContext, part: ReactNode) {
  return render(<AppProvider value={context}>{part}</AppProvider>);
}
