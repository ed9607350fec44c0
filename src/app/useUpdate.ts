import { registerSW } from "virtual:pwa-register";
import { useEffect, useState } from "react";

/** Keeps the site for use without a connection. Returns what switches to a new version, once one is ready. */
export function useUpdate(): (() => void) | null {
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => {
    const apply = registerSW({
      onNeedRefresh: () => setUpdate(() => () => void apply(true)),
    });
  }, []);
  return update;
}
