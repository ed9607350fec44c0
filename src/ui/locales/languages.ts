import type { Catalogue } from "../../core/texts";

/** Files by their path, as the bundler finds them; each is fetched when it is asked for. */
export type FoundFiles = Readonly<Record<string, () => Promise<unknown>>>;

/** What the files of a language hold: the words of the interface, nested as in `en.ts`, and those of the content. */
interface Words {
  readonly ui: object;
  readonly content: Catalogue;
}

/** The languages that there are files for, English first, and how their words are fetched. */
export interface Languages {
  readonly tags: ReadonlySet<string>;
  /** Rejects where a file cannot be fetched. English, and a file that a language lacks, are empty. */
  readonly load: (tag: string) => Promise<Words>;
}

/** The languages of `./<tag>/ui.json` and `./<tag>/content.json`: each file is a language's own, and either may be missing. */
export function languagesOf(ui: FoundFiles, content: FoundFiles): Languages {
  const tags = [...Object.keys(ui), ...Object.keys(content)].map((path) => path.split("/").at(-2)!).sort();
  return {
    tags: new Set(["en", ...tags]),
    load: async (tag) => {
      const [uiWords, contentWords] = await Promise.all([
        ui[`./${tag}/ui.json`]?.(),
        content[`./${tag}/content.json`]?.(),
      ]);
      return { ui: (uiWords ?? {}) as object, content: (contentWords ?? {}) as Catalogue };
    },
  };
}
