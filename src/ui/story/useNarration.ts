import { useEffect, useState } from "react";
import { useApp, useAppState } from "../../state/context";
import { storyClockOf } from "../../state/storyClock";

/** Reading the captions aloud. */
export interface Narration {
  /** The device has a voice of its own for this language. */
  readonly possible: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

/**
 * Reads a caption aloud by the device's own voice, where it has one and once it is wanted: off at first. Voices that send
 * the text elsewhere are not used. A story that plays waits for the end of what is read.
 */
export function useNarration(text: string): Narration {
  const { store } = useApp();
  const lang = useAppState((state) => state.spoken);
  const voice = useOwnVoice(lang);
  const [on, setOn] = useState(false);

  useEffect(() => {
    if (!on || !voice) return;
    const clock = storyClockOf(store);
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.95;
    clock.waiting = true;
    const done = () => {
      clock.waiting = false;
    };
    said.onend = done;
    said.onerror = done;
    speechSynthesis.speak(said);
    return () => {
      done();
      speechSynthesis.cancel();
    };
  }, [on, store, text, voice]);

  return { possible: voice !== null, on, toggle: () => setOn(!on) };
}

/** A voice on this device for the language; null where there is none. Voices may come late. */
function useOwnVoice(lang: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const find = () => {
      const own = speechSynthesis
        .getVoices()
        .filter((it) => it.localService && it.lang.split(/[-_]/)[0] === lang.split("-")[0]);
      setVoice(own.find((it) => it.default) ?? own[0] ?? null);
    };
    find();
    speechSynthesis.addEventListener("voiceschanged", find);
    return () => speechSynthesis.removeEventListener("voiceschanged", find);
  }, [lang]);
  return voice;
}
