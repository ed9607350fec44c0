import { describe, expect, it } from "vitest";
import * as clinical from "../../src/clinical";
import { defaultView } from "../../src/core/view";
import { commandForKey, commands } from "../../src/state/commands";
import { indexContent } from "../../src/state/content";
import { createAppStore } from "../../src/state/store";

const camera = { orbit() {}, zoom() {}, pan() {} };
const content = indexContent(clinical);

describe("turning the tablet", () => {
  it.each(["patient", "clinician"] as const)(
    "brings the patient's words, and back those there were (%s)",
    (register) => {
      const store = createAppStore({ ...defaultView, register });
      commands.face.perform({ store, content, camera });
      expect(store.getState().view).toMatchObject({ face: true, register: "patient" });
      commands.face.perform({ store, content, camera });
      expect(store.getState().view).toEqual({ ...defaultView, register });
    },
  );

  it("closes a needle's path, for good", () => {
    const trp = "levator-scapulae.trp1";
    const store = createAppStore({ ...defaultView, trp, muscle: "levator-scapulae", mode: "needling" });
    expect(store.getState().view.mode).toBe("needling");
    commands.face.perform({ store, content, camera });
    expect(store.getState().view).toMatchObject({ mode: "explore", trp });
    commands.face.perform({ store, content, camera });
    expect(store.getState().view).toMatchObject({ mode: "explore", trp });
  });

  it("leaves no key for other words or for the list of the visit", () => {
    const store = createAppStore({ ...defaultView, face: true, register: "patient" });
    for (const key of ["r", "v"]) expect(commandForKey(key, false, store.getState()), key).toBeNull();
    expect(commandForKey("f", false, store.getState())?.id).toBe("face");
  });
});
