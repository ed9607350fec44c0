import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { ViewState } from "../../src/core/view";
import { type VisitItem, visitLink, writeVisit } from "../../src/core/visit";
import type { CommandContext } from "../../src/state/commands";
import { AppProvider } from "../../src/state/context";
import { createPictureLink } from "../../src/state/pictures";
import { changeView } from "../../src/state/store";
import { TakeHomeProvider } from "../../src/state/visitContext";
import { createVisitStore, visitForm } from "../../src/state/visitStore";
import { FaceBar } from "../../src/ui/face/FaceBar";
import { FacePanel } from "../../src/ui/face/FacePanel";
import { useFace } from "../../src/ui/face/useFace";
import { PointDetail } from "../../src/ui/panel/PointDetail";
import { aftercareOf, helpOf } from "../../src/ui/print/advice";
import { PrintPage } from "../../src/ui/print/PrintPage";
import { TakenHome } from "../../src/ui/TakenHome";
import { VisitSheet } from "../../src/ui/visit/VisitSheet";
import { appContext, content, missingWords, startWords } from "./fixtures";

beforeAll(startWords);
afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = "";
  expect(missingWords).toEqual([]);
});

const RIGHT: Partial<ViewState> = { muscle: "infraspinatus", trp: "infraspinatus.trp1", side: "R" };
const LEFT: Partial<ViewState> = { muscle: "soleus", trp: "soleus.trp1", side: "L", view: "back" };

function item(view: Partial<ViewState>): VisitItem {
  const full = { ...appContext().store.getState().view, ...view };
  return { point: full.trp!, side: full.side, view: visitLink(full), addedAt: "2026-11-26T09:00:00.000Z" };
}

function withTakeHome(context: CommandContext, part: React.ReactNode, storage: Storage | null = localStorage) {
  const takeHome = { visit: createVisitStore(storage), pictures: createPictureLink() };
  const shown = render(
    <AppProvider value={context}>
      <TakeHomeProvider value={takeHome}>{part}</TakeHomeProvider>
    </AppProvider>,
  );
  return { ...shown, ...takeHome };
}

const store = (items: readonly VisitItem[]) => localStorage.setItem(visitForm.key, writeVisit(items));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("a point", () => {
  it("is added as it is shown, is known to be in the list, and can be kept in another view", () => {
    const context = appContext({ ...RIGHT, view: "back", pain: [{ zone: "temple", side: "L" }] });
    const { point, muscle } = content.points.get("infraspinatus.trp1")!;
    const { visit } = withTakeHome(context, <PointDetail muscle={muscle} point={point} />);
    press("Add to the visit list");
    const [kept] = visit.state.getState().items;
    expect(kept).toMatchObject({ point: point.id, side: "R" });
    expect(kept!.view).toBe(visitLink({ ...context.store.getState().view }));
    expect(kept!.view).not.toContain("pain");
    expect(screen.queryByRole("button", { name: "Keep this view instead" })).toBeNull();
    act(() => changeView(context.store, { view: "right" }));
    press("Keep this view instead");
    expect(visit.state.getState().items).toHaveLength(1);
    expect(visit.state.getState().items[0]!.view).toContain("view=right");
    // The other side is another entry.
    act(() => changeView(context.store, { side: "L" }));
    press("Add to the visit list");
    expect(visit.state.getState().items.map(({ side }) => side)).toEqual(["R", "L"]);
    press("In the visit list");
    expect(context.store.getState().visitOpen).toBe("list");
  });
});

describe("the visit list", () => {
  it("names each point with its own side; is put in order, shortened and shown again", () => {
    store([item(RIGHT), item(LEFT)]);
    const context = appContext();
    const { visit } = withTakeHome(context, <VisitSheet />);
    const names = () => [...document.querySelectorAll(".visit-name > strong")].map((name) => name.textContent);
    expect(names()[0]).toBe("right infraspinatus, trigger point 1");
    expect(names()[1]).toMatch(/^left soleus.*, trigger point 1$/);
    press(/^Move left soleus.* up$/);
    expect(visit.state.getState().items.map(({ point }) => point)).toEqual(["soleus.trp1", "infraspinatus.trp1"]);
    expect(screen.getByText(/is now number 1 of 2/)).toBeTruthy();
    press(/^Remove right infraspinatus/);
    expect(names()).toHaveLength(1);
    press(/^Show left soleus/);
    expect(context.store.getState().view).toMatchObject({ ...LEFT, register: "clinician" });
    expect(context.store.getState().visitOpen).toBeNull();
  });

  it("keeps a point that this version does not know, and says so", () => {
    store([{ ...item(RIGHT), point: "muscle-of-tomorrow.trp9" }]);
    const { visit } = withTakeHome(appContext(), <VisitSheet />);
    expect(screen.getByText(/does not know \(muscle-of-tomorrow.trp9\)/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Take home/ })).toBeNull();
    expect(visit.state.getState().items).toHaveLength(1);
  });

  it("is deleted only after a second, deliberate press", () => {
    store([item(RIGHT)]);
    const { visit } = withTakeHome(appContext(), <VisitSheet />);
    press("Delete the list…");
    press("Keep it");
    expect(visit.state.getState().items).toHaveLength(1);
    press("Delete the list…");
    press("Delete it");
    expect(visit.state.getState().items).toEqual([]);
    expect(localStorage.getItem(visitForm.key)).toBeNull();
    expect(screen.getByText("The list was deleted.")).toBeTruthy();
  });

  it("reports a damaged store, hands out what was found, and deletes it only when told to", () => {
    localStorage.setItem(visitForm.key, "{ damaged");
    const { visit } = withTakeHome(appContext(), <VisitSheet />);
    const report = screen.getByRole("region", { name: "An earlier list could not be read in full" });
    const saved: Blob[] = [];
    const make = vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
      saved.push(file as Blob);
      return "blob:test";
    });
    fireEvent.click(within(report).getByRole("button", { name: "Save what was found" }));
    make.mockRestore();
    expect(saved).toHaveLength(1);
    expect(visit.state.getState().aside.map(({ text }) => text)).toEqual(["{ damaged"]);
    fireEvent.click(within(report).getByRole("button", { name: "Delete it" }));
    expect(visit.state.getState().aside).toEqual([]);
  });

  it("says where it cannot be stored", () => {
    const { visit } = withTakeHome(appContext(), <VisitSheet />, null);
    act(() => visit.change(() => [item(RIGHT)]));
    expect(screen.getByRole("alert").textContent).toContain("lasts until this page is closed");
    expect(document.querySelectorAll(".visit-row")).toHaveLength(1);
  });
});

describe("the printed page", () => {
  const page = () => {
    store([item(RIGHT), item(LEFT)]);
    const context = appContext({ register: "clinician" });
    context.store.setState({ body: { phase: "failed", reason: "webgl" } });
    withTakeHome(context, <PrintPage />);
    return screen.getByRole("dialog");
  };

  it("has a sheet for each point and one of advice, each with attribution, versions and day, without pictures too", () => {
    const sheets = [...page().querySelectorAll(".sheet")];
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets) {
      expect(sheet.textContent).toContain("BodyParts3D");
      expect(sheet.textContent).toContain(`texts ${content.version}`);
      expect(sheet.textContent).toContain(String(new Date().getFullYear()));
    }
    expect(sheets[0]!.textContent).toContain("On the body’s own right side.");
    expect(sheets[1]!.textContent).toContain("On the body’s own left side.");
    expect(screen.getByRole("status").textContent).toContain("no pictures");
  });

  it("speaks the patient's words and nothing of the needle's way, whatever the words on the screen", () => {
    const text = page().textContent ?? "";
    for (const id of ["infraspinatus.trp1", "soleus.trp1"]) {
      const { point, muscle } = content.points.get(id)!;
      expect(text).toContain(point.text.patient);
      expect(text).not.toContain(point.text.clinician);
      const { palpation, position, direction, needle } = point.needling ?? muscle.needling;
      for (const words of [palpation, position, direction, needle]) expect(text).not.toContain(words);
    }
    for (const id of [...aftercareOf(content), "seek-help"])
      expect(text).toContain(content.claimOf.get(id)!.text.patient);
  });
});

describe("when to get help", () => {
  it("names claims that exist, the general one first, and an emergency of the lung wherever one is near", () => {
    for (const found of content.points.values()) {
      const ids = helpOf(content, [found]);
      expect(ids[0]).toBe("seek-help");
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of [...ids, ...aftercareOf(content)]) expect(content.claimOf.has(id), id).toBe(true);
      const { hazards } = found.point.needling ?? found.muscle.needling;
      expect(ids.includes("pneumothorax"), found.point.id).toBe(hazards.some(({ kind }) => kind === "lung"));
    }
  });
});

function Turned() {
  const { face, flipped, flip, covered, reveal } = useFace();
  return (
    <>
      {face && <FacePanel covered={covered} />}
      {face && <FaceBar flipped={flipped} />}
      <button type="button" onClick={flip}>
        flip
      </button>
      {covered && (
        <button type="button" onClick={reveal}>
          reveal
        </button>
      )}
    </>
  );
}

describe("face to face", () => {
  it("speaks the patient's words even where a link asks for others", () => {
    const context = appContext({ ...RIGHT, face: true, register: "clinician" });
    withTakeHome(context, <Turned />);
    expect(context.store.getState().view.register).toBe("patient");
    const { point } = content.points.get("infraspinatus.trp1")!;
    expect(document.body.textContent).toContain(point.text.patient);
    expect(document.body.textContent).toContain("On the body’s own right side.");
  });

  it("says where the body's own right is as it turns, and the opposite to a reader who sees it upside down", () => {
    const context = appContext({ ...RIGHT, face: true });
    withTakeHome(context, <Turned />);
    const said = () => screen.getByRole("status").textContent;
    const edges = () => [...document.querySelectorAll(".face-edges span")].map((edge) => edge.textContent);
    expect(said()).toContain("Its own right is on your left.");
    expect(edges()).toEqual(["its right", "its left"]);
    act(() => context.store.setState({ seenFrom: "back" }));
    expect(said()).toContain("Its own right is on your right.");
    expect(edges()).toEqual(["its left", "its right"]);
    fireEvent.click(screen.getByRole("button", { name: "flip" }));
    expect(said()).toContain("upside down. Its own right is on your left.");
    act(() => context.store.setState({ seenFrom: "right" }));
    expect(said()).toContain("its own right side");
    expect(edges()).toEqual([]);
  });

  it("keeps the pelvic floor and intimate pain out of sight until it is asked for, each time anew", () => {
    const felt = [...content.points.values()].find(
      ({ point, muscle }) =>
        muscle.region !== "pelvic-floor" &&
        [...point.essential, ...point.spillover].some(({ zone }) => zone === "genital" || zone === "perineum"),
    )!;
    const context = appContext({ muscle: "levator-ani", face: true });
    withTakeHome(context, <Turned />);
    const hidden = () => screen.queryByRole("button", { name: "reveal" }) !== null;
    const label = content.muscleOf.get("levator-ani")!.label;
    expect(hidden()).toBe(true);
    expect(document.body.textContent).not.toContain(label);
    fireEvent.click(screen.getByRole("button", { name: "reveal" }));
    expect(hidden()).toBe(false);
    expect(document.body.textContent).toContain(label);
    act(() => changeView(context.store, { muscle: felt.point.structure, trp: felt.point.id }));
    expect(hidden()).toBe(true);
    act(() => changeView(context.store, { muscle: "soleus", trp: null }));
    expect(hidden()).toBe(false);
    act(() => changeView(context.store, { muscle: null, pain: [{ zone: "perineum", side: null }] }));
    expect(hidden()).toBe(true);
    // Turned back to the clinician nothing is covered; turned again it is covered again.
    act(() => changeView(context.store, { muscle: "levator-ani", pain: [] }));
    act(() => changeView(context.store, { face: false }));
    expect(hidden()).toBe(false);
    act(() => changeView(context.store, { face: true }));
    expect(hidden()).toBe(true);
  });
});

describe("who opens a take-home link", () => {
  it("reads when and of what it was made, and that it is no diagnosis", () => {
    location.hash = "#made=2026-11-26,abc123,0.1.0";
    const { container } = withTakeHome(appContext(), <TakenHome />);
    expect(container.textContent).toMatch(/November 26, 2026|26 November 2026/);
    expect(container.textContent).toContain("model abc123, texts 0.1.0");
    expect(container.textContent).toContain("not a diagnosis");
    expect(container.textContent).toContain("BodyParts3D");
  });

  it("sees nothing of it at any other link", () => {
    location.hash = "#view=back";
    expect(withTakeHome(appContext(), <TakenHome />).container.textContent).toBe("");
  });
});
