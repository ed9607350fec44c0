import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import type { ImportResult } from "../../state/keptStore";
import { Section } from "../panel/Section";
import { saveFile } from "../visit/files";
import { Icon } from "./Icon";

/** The words around a list that can be kept as a file, in the language of the page. */
export interface KeptWords {
  readonly title: string;
  readonly save: string;
  readonly add: string;
  readonly wipe: string;
  readonly wipeAsk: string;
  readonly wipeYes: string;
  readonly wipeNo: string;
  readonly wiped: string;
  readonly wipeFailed: string;
  readonly unreadable: string;
  readonly newer: string;
  /** What came of a file. */
  readonly read: (result: Extract<ImportResult, { kind: "read" }>) => string;
}

interface KeptFilesProps {
  readonly words: KeptWords;
  /** Nothing is there to be saved; nothing is there to be deleted. */
  readonly empty: boolean;
  readonly nothing: boolean;
  /** Larger files are no list of ours, bytes. */
  readonly largest: number;
  readonly file: () => { readonly text: string; readonly name: string };
  readonly onText: (text: string) => ImportResult;
  /** Deletes everything; returns whether the browser let go of it. */
  readonly onWipe: () => boolean;
  /** Says what happened, for those who do not see it. */
  readonly onSaid: (text: string) => void;
}

/** A kept list as a file, from a file, and its end. */
export function KeptFiles({ words, empty, nothing, largest, file, onText, onWipe, onSaid }: KeptFilesProps) {
  const [asking, setAsking] = useState(false);
  const save = () => {
    const { text, name } = file();
    saveFile(new Blob([text], { type: "application/json" }), name);
  };
  const add = async (given: File) => {
    // A file may be gone, or be another's, by the time that it is read.
    const text = given.size > largest ? null : await given.text().catch(() => null);
    const result = text === null ? UNREADABLE : onText(text);
    onSaid(result.kind === "read" ? words.read(result) : words[result.kind]);
  };
  const wipe = () => {
    onSaid(onWipe() ? words.wiped : words.wipeFailed);
    setAsking(false);
  };

  return (
    <Section title={words.title}>
      <div className="button-row">
        <Button className="button" isDisabled={empty} onPress={save}>
          <Icon name="save" /> {words.save}
        </Button>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => {
            const given = files?.[0];
            if (given) void add(given);
          }}
        >
          <Button className="button">
            <Icon name="plus" /> {words.add}
          </Button>
        </FileTrigger>
        <Button className="button" isDisabled={nothing || asking} onPress={() => setAsking(true)}>
          <Icon name="bin" /> {words.wipe}
        </Button>
      </div>
      {asking && (
        <div className="caution visit-aside" role="alertdialog" aria-label={words.wipeAsk}>
          <p>{words.wipeAsk}</p>
          <div className="button-row">
            <Button className="button" autoFocus onPress={() => setAsking(false)}>
              {words.wipeNo}
            </Button>
            <Button className="button danger" onPress={wipe}>
              {words.wipeYes}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

const UNREADABLE: ImportResult = { kind: "unreadable" };
