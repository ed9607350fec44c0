import type { CDPSession, Page } from "playwright-core";

/** A place on the page, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Moves that a drag is made of; few, because each costs a frame in software GL. */
const STEPS = 6;

/** A finger's tap. */
export async function tap(page: Page, { x, y }: Place): Promise<void> {
  await page.touchscreen.tap(x, y);
}

/** A pen's tap. */
export async function penTap(page: Page, { x, y }: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ["mousePressed", "mouseReleased"] as const)
    await session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1, pointerType: "pen" });
  await session.detach();
}

/** One finger drawn over the screen. */
export async function dragTouch(page: Page, from: Place, to: Place): Promise<void> {
  await touches(page, (t) => [between(from, to, t)]);
}

/** Two fingers moved apart or together. */
export async function pinch(page: Page, from: readonly [Place, Place], to: readonly [Place, Place]): Promise<void> {
  await touches(page, (t) => [between(from[0], to[0], t), between(from[1], to[1], t)]);
}

/** The mouse pressed, moved and let go. */
export async function dragMouse(page: Page, from: Place, to: Place, button: "left" | "right" = "left"): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button });
  await page.mouse.move(to.x, to.y, { steps: STEPS });
  await page.mouse.up({ button });
}

async function touches(page: Page, at: (t: number) => Place[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", places: Place[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: places.map(({ x, y }, id) => ({ x, y, id })) });
  await send("touchStart", at(0));
  for (let step = 1; step <= STEPS; step++) await send("touchMove", at(step / STEPS));
  await send("touchEnd", []);
  await session.detach();
}

function between(a: Place, b: Place, t: number): Place {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
