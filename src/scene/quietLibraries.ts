import { setConsoleFunction } from "three";

/** A library's own call of what another has deprecated: nothing that this code can mend, and noise in every console. */
const KNOWN = /THREE\.Clock: This module has been deprecated/;

/** Keeps the console clean, so that what appears there matters. */
export function quietLibraries(): void {
  setConsoleFunction((type: "log" | "warn" | "error", message: string, ...rest: unknown[]) => {
    if (!KNOWN.test(message)) console[type](message, ...rest);
  });
}
