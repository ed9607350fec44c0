import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AppProvider } from "../../src/state/context";
import { offer } from "../../src/state/pointing";
import { changeView, selectPoint } from "../../src/state/store";
import { Announcer } from "../../src/ui/Announcer";
import { MoreMenu } from "../../src/ui/controls/MoreMenu";
import { Device } from "../../src/ui/device/Device";
import { useHand } from "../../src/ui/device/hand";
import { useWakeLock } from "../../src/ui/device/useWakeLock";
import { appContext, content, renderIn, startWords } from "./fixtures";

beforeAll(startWords);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

function HandNow() {
  return <p data-testid="hand">{useHand()}</p>;
}

function Awake({ wanted }: { wanted: boolean }) {
  useWakeLock(wanted);
  return null;
}

it("the hand is chosen in words, holds everywhere, and leaves a trace only where it is the left one", () => {
  renderIn(
    appContext(),
    <>
      <Device />
      <HandNow />
    </>,
  );
  const now = () => screen.getByTestId("hand").textContent;
  expect([now(), localStorage.length]).toEqual(["right", 0]);
  fireEvent.click(screen.getByRole("radio", { name: "Left hand" }));
  expect([now(), localStorage.length]).toEqual(["left", 1]);
  fireEvent.click(screen.getByRole("radio", { name: "Right hand" }));
  expect([now(), localStorage.length]).toEqual(["right", 0]);
});

describe("the screen", () => {
  const asked: { release: ReturnType<typeof vi.fn> }[] = [];
  const request = vi.fn(async () => {
    const lock = { release: vi.fn(async () => {}) };
    asked.push(lock);
    return lock;
  });
  beforeEach(() => {
    asked.length = 0;
    request.mockClear();
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  });

  it("is kept awake while wanted, asked for again when the page comes back, and let go afterwards", async () => {
    const { rerender } = render(<Awake wanted={false} />);
    expect(request).not.toHaveBeenCalled();
    rerender(<Awake wanted />);
    await act(async () => {});
    expect(request).toHaveBeenCalledTimes(1);
    await act(async () => document.dispatchEvent(new Event("visibilitychange")));
    expect(request).toHaveBeenCalledTimes(2);
    rerender(<Awake wanted={false} />);
    expect(asked[1]!.release).toHaveBeenCalled();
    await act(async () => document.dispatchEvent(new Event("visibilitychange")));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it("may be refused without any trouble", async () => {
    request.mockRejectedValueOnce(new Error("low battery"));
    const { unmount } = render(<Awake wanted />);
    await act(async () => {});
    unmount();
    expect(request).toHaveBeenCalledTimes(1);
  });
});

describe("what is told to screen readers", () => {
  it("is nothing at the start and nothing of small turns; changes of one moment are told together", () => {
    vi.useFakeTimers();
    const { store, ...context } = appContext({ muscle: "soleus" });
    renderIn({ store, ...context }, <Announcer />);
    const said = () => screen.getByRole("status").textContent;
    const rest = () => act(() => vi.advanceTimersByTime(1000));
    rest();
    expect(said()).toBe("");
    act(() => changeView(store, { view: { position: [0, 900, 3000], target: [0, 900, 0], fov: 28 } }));
    rest();
    expect(said()).toBe("");
    act(() => {
      selectPoint(store, content, "soleus.trp2", "L");
      changeView(store, { view: "back" });
    });
    rest();
    expect(said()).toBe("Selected: left soleus, trigger point 2. Body seen from behind.");
    act(() => changeView(store, { muscle: null, trp: null }));
    rest();
    expect(said()).toBe("Nothing is selected.");
    vi.useRealTimers();
  });

  it("names what else a touch could have meant, unless the list was asked for and has the focus", () => {
    vi.useFakeTimers();
    const { store, ...context } = appContext({ muscle: "soleus" });
    renderIn({ store, ...context }, <Announcer />);
    const said = () => screen.getByRole("status").textContent;
    const rest = () => act(() => vi.advanceTimersByTime(1000));
    const beside = [
      { kind: "structure", id: "soleus", side: "R", of: "muscle", label: "Soleus", layer: 2 },
      { kind: "structure", id: "tibia", side: "R", of: "bone", label: "Tibia" },
    ] as const;
    act(() => offer(store, { x: 5, y: 5 }, beside, true));
    rest();
    expect(said()).toBe("");
    act(() => offer(store, { x: 5, y: 5 }, beside));
    rest();
    expect(said()).toBe("Also within this touch: right tibia. The key G lists them.");
    vi.useRealTimers();
  });
});

it("nothing is told of what is kept out of sight, until it is shown", () => {
  vi.useFakeTimers();
  const context = appContext({ muscle: "soleus" });
  const { rerender } = renderIn(context, <Announcer covered={false} />);
  const show = (covered: boolean) => {
    rerender(
      <AppProvider value={context}>
        <Announcer covered={covered} />
      </AppProvider>,
    );
    act(() => vi.advanceTimersByTime(1000));
    return screen.getByRole("status").textContent;
  };
  act(() => changeView(context.store, { muscle: "levator-ani" }));
  expect(show(true)).toBe("");
  expect(show(false)).toContain("Levator ani");
  expect(show(true)).toBe("");
  vi.useRealTimers();
});

it("the menu of a phone holds the words, the table and the page about the tool, and closes with what it opens", async () => {
  const context = appContext();
  renderIn(context, <MoreMenu />);
  fireEvent.click(screen.getByRole("button", { name: "Menu" }));
  expect(screen.getByRole("radio", { name: "Patient" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "All points" }));
  expect(context.store.getState().view.page).toBe("points");
  expect(screen.queryByRole("radio", { name: "Patient" })).toBeNull();
});
