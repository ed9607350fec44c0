import { Button } from "react-aria-components";
import type { Aside } from "../../state/keptStorage";
import type { WhereKept } from "../../state/keptStore";
import { saveFile } from "../visit/files";
import { Icon } from "./Icon";

interface KeptReportsProps {
  readonly kept: WhereKept;
  readonly aside: readonly Aside[];
  readonly words: Readonly<Record<"memory" | "newer" | "asideTitle" | "aside" | "asideSave" | "asideDrop", string>>;
  /** The beginning of the names of files with what was set aside. */
  readonly file: string;
  /** Deletes one text that was set aside. */
  readonly onDrop: (key: string) => void;
}

/** What is wrong with the storage of a list, and what can be done about it. */
export function KeptReports({ kept, aside, words, file, onDrop }: KeptReportsProps) {
  return (
    <>
      {kept !== "stored" && (
        <p className="caution" role="alert">
          <Icon name="warning" /> {words[kept]}
        </p>
      )}
      {aside.map(({ key, text }, i) => (
        <section key={key} className="caution visit-aside" aria-label={words.asideTitle}>
          <p>
            <strong>{words.asideTitle}.</strong> {words.aside}
          </p>
          <div className="button-row">
            <Button
              className="button"
              onPress={() => saveFile(new Blob([text], { type: "text/plain;charset=utf-8" }), `${file}-${i + 1}.txt`)}
            >
              <Icon name="save" /> {words.asideSave}
            </Button>
            <Button className="button" onPress={() => onDrop(key)}>
              <Icon name="bin" /> {words.asideDrop}
            </Button>
          </div>
        </section>
      ))}
    </>
  );
}
