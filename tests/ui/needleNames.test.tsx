import { cleanup } from "@testing-library/react";
import i18next from "i18next";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { courses, organNames } from "../../src/anatomy/organs";
import * as clinical from "../../src/clinical";
import type { AtRisk } from "../../src/core/needlePath";
import { indexContent } from "../../src/state/content";
import { speak } from "../../src/ui/locales";
import { en } from "../../src/ui/locales/en";
import { flat, nested } from "../../src/ui/locales/words";
import { RiskList } from "../../src/ui/needle/RiskList";
import { TissueList } from "../../src/ui/needle/TissueList";
import { pseudoCatalogue } from "../harness/pseudo";
import { appContext, renderIn, startWords } from "./fixtures";
import { unkeyed } from "./unkeyed";

const organs = [...courses, ...Object.entries(organNames).map(([id, named]) => ({ id, ...named }))];
const names = Object.fromEntries(organs.map(({ id, label }) => [`part.${id}`, label]));

beforeAll(async () => {
  await startWords();
  i18next.addResourceBundle("qps", "translation", nested(pseudoCatalogue(flat(en))));
  await speak("qps");
});
afterEach(cleanup);
afterAll(() => speak("en"));

it("every organ, vessel and nerve is named in the language of the page, on either side", () => {
  const risks = organs.flatMap(({ id, label, kind }) =>
    (["R", "L"] as const).map((side): AtRisk => ({ id, label, kind, side, distance: 3, at: 12 })),
  );
  const context = appContext({ side: "R" }, indexContent(clinical, pseudoCatalogue(names)));
  const { container } = renderIn(context, <RiskList risks={risks} />);
  expect(container.querySelectorAll(".risk").length).toBe(risks.length);
  expect(unkeyed()).toEqual([]);
});

it("and so is what the needle passes", () => {
  const solid = { id: "kidney", label: "Kidney", side: "R", kind: "organ", low: [0, 0, 0], high: [1, 1, 1] } as const;
  const mesh = () => ({ positions: new Float32Array(), indices: new Uint32Array() });
  const context = appContext({ side: "R" }, indexContent(clinical, pseudoCatalogue(names)));
  renderIn(context, <TissueList tissues={[{ solid: { ...solid, mesh }, from: 0, to: 9 }]} target="soleus" />);
  expect(document.querySelector(".tissue-name")?.textContent).toMatch(/^⟦K/);
  expect(unkeyed()).toEqual([]);
});
