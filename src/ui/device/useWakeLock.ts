import { useEffect } from "react";

/**
 * Keeps the screen from going dark while `wanted`. The browser lets go when the page is hidden, so it is asked again when
 * it comes back; where it refuses or cannot, the screen goes dark as usual.
 */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      navigator.wakeLock.request("screen").then(
        (given) => {
          if (over) void given.release();
          else lock = given;
        },
        // Refused: a low battery, or a browser that wants to be asked otherwise.
        () => {},
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, [wanted]);
}
