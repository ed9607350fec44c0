import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepLanguage } from "../../src/app/language";
import * as clinical from "../../src/clinical";
import { indexContent } from "../../src/state/content";
import { changeView, createAppStore } from "../../src/state/store";

const { loadLanguage, speak } = vi.hoisted(() => ({ loadLanguage: vi.fn(), speak: vi.fn() }));
vi.mock("../../src/ui/locales", () => ({ loadLanguage, speak }));

beforeEach(() => {
  speak.mockReset();
  loadLanguage.mockReset().mockImplementation(async (lang: string) => ({ "zone.temple.label": `temple in ${lang}` }));
});

const start = async () => {
  const english = indexContent(clinical);
  const speaker = { store: createAppStore(), content: english };
  await keepLanguage(speaker, clinical);
  const choose = async (lang: string) => {
    changeView(speaker.store, { lang });
    await vi.waitFor(() => expect(speaker.store.getState().spoken).toBe(lang));
  };
  return { speaker, english, choose, temple: () => speaker.content.zoneOf.get("temple")!.label };
};

describe("the language of the page", () => {
  it("is that of the view, in the interface and in the content, and English is the tables themselves", async () => {
    const { speaker, english, choose, temple } = await start();
    expect(speak).toHaveBeenLastCalledWith("en");
    expect(speaker.content).toBe(english);
    await choose("de");
    expect(speak).toHaveBeenLastCalledWith("de");
    expect(temple()).toBe("temple in de");
    await choose("en");
    expect(speaker.content).toBe(english);
  });

  it("is the last one chosen, whichever arrives first", async () => {
    const { speaker, choose, temple } = await start();
    let arrive = (_words: object) => {};
    loadLanguage.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    changeView(speaker.store, { lang: "fr" });
    await choose("de");
    arrive({ "zone.temple.label": "temple in fr" });
    await Promise.resolve();
    await Promise.resolve();
    expect(temple()).toBe("temple in de");
    expect(speak).not.toHaveBeenCalledWith("fr");
  });

  it("stays what it was where the words do not come, and a notice says so", async () => {
    const { speaker, english } = await start();
    loadLanguage.mockRejectedValueOnce(new Error("offline"));
    changeView(speaker.store, { lang: "de" });
    await vi.waitFor(() => expect(speaker.store.getState().notices).toEqual([{ key: "notice.languageMissing" }]));
    expect(speaker.store.getState().spoken).toBe("en");
    expect(speaker.content).toBe(english);
  });
});
