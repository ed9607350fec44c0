import { useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Icon } from "../controls/Icon";

function subscribe(listener: () => void): () => void {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/** Gives the page the whole screen, and gives it back. Nothing where the browser cannot. */
export function FullScreenButton({ words = false }: { words?: boolean }) {
  const { t } = useTranslation();
  const full = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement));
  if (!document.fullscreenEnabled) return null;
  const label = t(full ? "device.fullScreenEnd" : "device.fullScreen");
  const turn = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {});
  return (
    <Button
      className={words ? "button" : "button icon-button"}
      {...(words ? {} : { "aria-label": label })}
      onPress={() => void turn()}
    >
      <Icon name={full ? "shrink" : "expand"} /> {words && label}
    </Button>
  );
}
