import { act, cleanup, render } from "@testing-library/react";
import * as fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { keepLink, readLink } from "../../src/app/linkSync";
import { decodeLink, encodeLink } from "../../src/core/link";
import { roundView } from "../../src/core/view";
import { writeVisit } from "../../src/core/visit";
import { AppProvider } from "../../src/state/context";
import { createPictureLink } from "../../src/state/pictures";
import { createAppStore } from "../../src/state/store";
import { TakeHomeProvider } from "../../src/state/visitContext";
import { createVisitStore, visitForm } from "../../src/state/visitStore";
import { linkVocabulary } from "../../src/state/vocabulary";
import { languageTags } from "../../src/ui/locales";
import { Notices } from "../../src/ui/notices/Notices";
import { Shell } from "../../src/ui/Shell";
// What the page fetches when it is first asked for is there from the beginning, so that nothing comes after the test's end.
import "../../src/ui/needle/NeedlePanel";
import "../../src/ui/pain/BodyMap";
import "../../src/ui/story/StoryCard";
import "../../src/ui/study/StudyPage";
import { anyLink } from "../harness/links";
import { runs } from "../runs";
import { appContext, content, missingWords, startWords } from "../ui/fixtures";

const words = linkVocabulary(content, languageTags);
const saved = writeVisit([
  { point: "soleus.trp1", side: "L", view: "#trp=soleus.trp1", addedAt: "2026-11-26T09:00:00.000Z" },
]);

beforeAll(startWords);
afterEach(cleanup);

describe("any link", () => {
  it("gives a view that is sound itself, and messages short enough to be read (seed 41)", () => {
    fc.assert(
      fc.property(anyLink(words), (link) => {
        const { state, problems } = readLink(link, words, content);
        const { view } = createAppStore(state, problems).getState();
        expect(decodeLink(encodeLink(view), words)).toEqual({ state: roundView(view), problems: [] });
        expect(problems.length).toBeLessThanOrEqual(7);
        for (const { values } of problems) expect(String(values["text"] ?? "").length).toBeLessThanOrEqual(41);
      }),
      { seed: 41, numRuns: runs(1000) },
    );
  });

  it("leaves the page drawn, its text text, and what was saved as it was (seed 42)", () => {
    const errors = vi.spyOn(console, "error");
    localStorage.setItem(visitForm.key, saved);
    const context = appContext();
    const visit = createVisitStore(localStorage);
    keepLink(context.store, words, content);
    const { container } = render(
      <AppProvider value={context}>
        <TakeHomeProvider value={{ visit, pictures: createPictureLink() }}>
          <Shell stage={<p>body</p>} overlay={<Notices onUpdate={null} />} />
        </TakeHomeProvider>
      </AppProvider>,
    );
    fc.assert(
      fc.property(anyLink(words), (link) => {
        act(() => {
          location.hash = link;
          window.dispatchEvent(new Event("hashchange"));
        });
        expect(container.querySelector("header.top-bar h1")?.textContent).toBe("Needlepoint");
        expect(container.querySelector(".panel-body")?.textContent?.length).toBeGreaterThan(15);
        expect(document.querySelector("script, iframe, [onerror], [onload], [src=x], a[href^=javascript]")).toBeNull();
        expect(localStorage.getItem(visitForm.key)).toBe(saved);
        context.store.setState({ notices: [] });
      }),
      { seed: 42, numRuns: runs(20) },
    );
    expect(missingWords).toEqual([]);
    expect(errors.mock.calls).toEqual([]);
  });
});
