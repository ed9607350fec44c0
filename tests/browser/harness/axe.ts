import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong on the page as it is, in a line each. Within this one page: axe's usual way opens a second one,
 * behind which this one would draw no more frames, and taps that wait for it to stand still would wait for ever.
 */
export async function violations(page: Page): Promise<string[]> {
  // A dialog that still fades in is no dialog to axe, which then misses the page behind it.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map((one) => one.finished));
  });
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} ${failureSummary?.split("\n")[1] ?? ""}`,
    ),
  );
}
