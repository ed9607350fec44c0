import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { AppProvider } from "../../src/state/context";
import type { BodyStatus as Status } from "../../src/state/store";
import { Markers } from "../../src/ui/Markers";
import { BodyStatus } from "../../src/ui/notices/BodyStatus";
import { NoContent } from "../../src/ui/notices/NoContent";
import { Notices } from "../../src/ui/notices/Notices";
import { useShortcuts } from "../../src/ui/useShortcuts";
import { useViewLabel } from "../../src/ui/useViewLabel";
import { appContext, content, renderIn, startWords } from "./fixtures";

beforeAll(startWords);
afterEach(cleanup);

describe("the body's status", () => {
  const show = (body: Status, retry = vi.fn()) => {
    const context = appContext();
    context.store.setState({ body });
    renderIn(context, <BodyStatus onRetry={retry} />);
    return retry;
  };

  it("tells how far loading is, to eyes and to screen readers", () => {
    show({ phase: "loading", share: 0.42 });
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("42");
  });

  it("gives way to the body", () => {
    show({ phase: "ready", modelVersion: "abc" });
    expect(document.body.textContent).toBe("");
  });

  it.each(["missing", "damaged", "network"] as const)("says what failed (%s), and offers another try", (reason) => {
    const retry = show({ phase: "failed", reason });
    expect(screen.getByRole("alert").textContent).toContain("The body cannot be shown");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("offers no other try where the device cannot draw", () => {
    show({ phase: "failed", reason: "webgl" });
    expect(screen.getByRole("alert").textContent).toContain("WebGL 2");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("says so where the texts could not be loaded, with a way out", () => {
    const retry = vi.fn();
    render(<NoContent onRetry={retry} />);
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("notices", () => {
  it("stay until each is dismissed, and are read out", () => {
    const context = appContext();
    const study = { key: "notice.languageMissing" } as const;
    const muscle = { key: "link.unknown.muscle", values: { text: "<b>elbow" } } as const;
    context.store.setState({ notices: [muscle, study], touched: { id: "sternum", label: "Sternum" } });
    renderIn(context, <Notices onUpdate={null} />);
    expect(screen.getByRole("status").textContent).toContain('The muscle "<b>elbow" is not known.');
    expect(screen.getByRole("status").textContent).toContain("Sternum");
    fireEvent.click(screen.getAllByRole("button", { name: "Dismiss" })[0]!);
    expect(context.store.getState().notices).toEqual([study]);
    expect(screen.queryByText(/elbow/)).toBeNull();
  });

  it("offer a new version when there is one", () => {
    const update = vi.fn();
    renderIn(appContext(), <Notices onUpdate={update} />);
    fireEvent.click(screen.getByRole("button", { name: "Use it now" }));
    expect(update).toHaveBeenCalledOnce();
  });
});

describe("the markers", () => {
  it("are buttons with full names; the chosen one is pressed; each selects its point", () => {
    const context = appContext({ muscle: "infraspinatus", trp: "infraspinatus.trp2", side: "L" });
    renderIn(context, <Markers attach={() => {}} />);
    const names = screen.getAllByRole("button").map((marker) => marker.getAttribute("aria-label"));
    expect(names).toEqual([1, 2, 3, 4].map((n) => `left infraspinatus, trigger point ${n}`));
    expect(screen.getAllByRole("button", { pressed: true })).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: /point 3$/ }));
    expect(context.store.getState().view).toMatchObject({ trp: "infraspinatus.trp3", side: "L" });
  });

  it("are handed to the scene as they come, and taken back as they go", () => {
    const attached = new Map<string, HTMLElement>();
    const attach = (id: string, element: HTMLElement | null) =>
      element ? void attached.set(id, element) : void attached.delete(id);
    const context = appContext({ muscle: "soleus" });
    const { unmount } = renderIn(context, <Markers attach={attach} />);
    expect([...attached.keys()]).toEqual(content.muscleOf.get("soleus")!.triggerPoints.map(({ id }) => id));
    unmount();
    expect(attached.size).toBe(0);
  });
});

function Page() {
  useShortcuts();
  return (
    <>
      <button type="button">plain</button>
      <input aria-label="field" />
      <div role="slider" tabIndex={0} aria-valuenow={0} aria-label="slider" />
      <div role="dialog">
        <button type="button">inside</button>
      </div>
      <aside className="panel">
        <button type="button">text</button>
      </aside>
    </>
  );
}

describe("keys", () => {
  const mount = () => {
    const context = appContext();
    renderIn(context, <Page />);
    const press = (name: string, key: string, rest: KeyboardEventInit = {}) =>
      fireEvent.keyDown(
        name === "page" ? document.body : (screen.queryByRole("button", { name }) ?? screen.getByLabelText(name)),
        { key, ...rest },
      );
    return { context, press };
  };

  it("turn the body from anywhere on the page, and are used up", () => {
    const { context, press } = mount();
    expect(press("page", "ArrowLeft")).toBe(false);
    expect(press("plain", "ArrowLeft")).toBe(false);
    press("page", "ArrowRight", { shiftKey: true });
    expect(context.moves).toEqual(["orbit -15 0", "orbit -15 0", expect.stringMatching(/^pan /)]);
    press("page", "2");
    expect(context.store.getState().view.view).toBe("back");
  });

  it.each(["field", "slider", "inside"])("belong to the %s while it has the focus", (name) => {
    const { context, press } = mount();
    for (const key of ["ArrowLeft", "1", "r", "+", "?"]) expect(press(name, key), key).toBe(true);
    expect(context.moves).toEqual([]);
    expect(context.store.getState().aboutOpen).toBe(false);
  });

  it("scroll the panel's text by arrows, but still change the view from there by numbers", () => {
    const { context, press } = mount();
    expect(press("text", "ArrowDown")).toBe(true);
    expect(press("text", "3")).toBe(false);
    expect(context.moves).toEqual([]);
    expect(context.store.getState().view.view).toBe("left");
  });

  it("leave the browser's own combinations alone", () => {
    const { context, press } = mount();
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(press("page", "r", modifier)).toBe(true);
      expect(press("page", "ArrowLeft", modifier)).toBe(true);
    }
    expect(context.store.getState().view.register).toBe("clinician");
    expect(context.moves).toEqual([]);
  });

  it("end with the page", () => {
    const { context, press } = mount();
    cleanup();
    fireEvent.keyDown(window, { key: "2" });
    expect(context.store.getState().view.view).toBe("front");
    expect(press).toBeTruthy();
  });
});

function Label() {
  return <p>{useViewLabel()}</p>;
}

describe("the name of the picture", () => {
  const said = (view: Parameters<typeof appContext>[0]) => {
    const { container, unmount } = render(
      <AppProvider value={appContext(view)}>
        <Label />
      </AppProvider>,
    );
    const text = container.textContent;
    unmount();
    return text;
  };

  it("says what is shown and from where", () => {
    expect(said({})).toContain("Body seen from the front.");
    expect(said({ view: "back", muscle: "soleus", side: "L" })).toContain("seen from behind. Selected: left Soleus.");
    expect(said({ view: { position: [0, 1, 2], target: [0, 1, 0], fov: 28 } })).toContain("from a free angle");
  });

  it("says where the pain of the selected point is drawn", () => {
    const text = said({ muscle: "infraspinatus", trp: "infraspinatus.trp1" });
    expect(text).toContain("right infraspinatus, trigger point 1");
    expect(text).toMatch(/Pain drawn on the skin: .+\./);
    expect(said({ muscle: "infraspinatus" })).not.toContain("Pain drawn");
  });
});
