import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "../../src/commands/browser/serve";
import { defaultView } from "../../src/core/view";
import { closePages, type OpenPage, openBody, serveSite, settled, viewOf } from "./harness/app";

const DEEP =
  "#muscle=soleus&trp=soleus.trp1&side=L&view=cam:412.5,380.3,-1490.2,95.1,290.4,-31.7,28&skin=0.35&register=patient";

let site: Site;
let open: OpenPage;
let page: Page;
beforeAll(async () => {
  // From a sub-path, as on a host that serves more than this.
  site = await serveSite("/some/where/");
  open = await openBody(site, DEEP, { fills: false });
  page = open.page;
});
afterAll(async () => {
  await open.context.close();
  await site.close();
  await closePages();
});

const notices = () => page.locator(".notices .notice").allTextContents();
const hash = () => page.evaluate(() => location.hash);
const goTo = (link: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, link);

describe("a link", () => {
  it("restores muscle, point, side, words, skin and camera exactly, from a sub-path", async () => {
    expect(await viewOf(page)).toEqual({
      ...defaultView,
      muscle: "soleus",
      trp: "soleus.trp1",
      side: "L",
      register: "patient",
      skin: 0.35,
      view: { position: [412.5, 380.3, -1490.2], target: [95.1, 290.4, -31.7], fov: 28 },
    });
    expect(await page.evaluate(() => window.needlepoint!.link())).toBe(site.url + DEEP);
    expect(await hash()).toBe(DEEP);
    expect(await notices()).toEqual([]);
    expect(await page.locator("[aria-expanded=true]").getByText("1", { exact: true }).count()).toBe(1);
    expect(await page.getByRole("radio", { name: "Patient" }).isChecked()).toBe(true);
    expect(await page.getByRole("radio", { name: "Left", exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole("slider", { name: "Skin" }).inputValue()).toBe("35");
  });

  it("follows each change of the view, without filling the history", async () => {
    const before = await page.evaluate(() => history.length);
    await page.getByRole("radio", { name: "Right", exact: true }).click();
    await page.waitForFunction(() => !location.hash.includes("side="));
    await settled(page);
    expect(await page.evaluate(() => window.needlepoint!.link().split("#")[1])).toBe((await hash()).slice(1));
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it("changes the open page when its address is changed, and back", async () => {
    await goTo("#muscle=infraspinatus&trp=infraspinatus.trp2&view=back");
    await page.getByRole("heading", { name: "Infraspinatus" }).waitFor();
    expect(await viewOf(page)).toEqual({
      ...defaultView,
      muscle: "infraspinatus",
      trp: "infraspinatus.trp2",
      view: "back",
    });
    await page.goBack();
    await page.getByRole("heading", { name: "Soleus" }).waitFor();
    expect(await viewOf(page)).toMatchObject({ trp: "soleus.trp1", side: "R", register: "patient", skin: 0.35 });
  });

  it("says what of it is broken, by name, and the rest works", async () => {
    await goTo("#muscle=infraspinatis&side=L&view=cam:1,2&skin=150&pain=temple:R,elbowy:L&colour=red&view2");
    await page.locator(".notices .notice").nth(5).waitFor();
    const text = (await notices()).join("\n");
    for (const named of ["infraspinatis", "cam:1,2", "150", "elbowy", "colour", "view2"]) expect(text).toContain(named);
    expect(await viewOf(page)).toEqual({ ...defaultView, side: "L", pain: [{ zone: "temple", side: "R" }] });
    await page.getByRole("heading", { name: "Where may it come from?" }).waitFor();
    for (const left of [5, 4, 3, 2, 1, 0]) {
      await page.getByRole("button", { name: "Dismiss" }).first().click();
      expect((await notices()).length).toBe(left);
    }
  });

  it("is broken as a page's first address just as gently, and never runs as anything but text", async () => {
    await page.goto(`${site.url}#muscle=%3Cimg%20src=x%20onerror=alert(1)%3E&trp=soleus.trp1&skin=%E0%A4%A`);
    await page.reload();
    await page.locator(".notices .notice").first().waitFor();
    const text = (await notices()).join("\n");
    expect(text).toContain("<img src=x onerror=alert(1)>");
    expect(text).toContain("skin=%E0%A4%A");
    expect(await page.locator(".notices img").count()).toBe(0);
    expect((await viewOf(page)).trp).toBe("soleus.trp1");
    expect(open.trouble).toEqual([]);
  });
});
