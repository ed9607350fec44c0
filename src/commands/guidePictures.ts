/** `npm run guide:pictures`: takes the pictures of docs/guide.md from the built site, as JPEG. */
import { mkdirSync } from "node:fs";
import { build } from "vite";
import { launchBrowser } from "./browser/launch";
import { serveFolder } from "./browser/serve";
import { GUIDE_PICTURES, GUIDE_SCREENS, type GuidePicture } from "./pictures/views";
import { refuse } from "./refuse";

const FOLDER = "docs/pictures/guide";
const QUALITY = 82;
/** Software GL may be seconds behind. */
const PATIENCE_MS = 120_000;

const wanted = process.argv.slice(2);
for (const name of wanted)
  if (!GUIDE_PICTURES.some((picture) => picture.name === name)) refuse(`guide:pictures: no picture "${name}"`);

await build({ logLevel: "error" });
mkdirSync(FOLDER, { recursive: true });
const site = await serveFolder("dist");
const browser = await launchBrowser();
try {
  for (const picture of GUIDE_PICTURES)
    if (wanted.length === 0 || wanted.includes(picture.name)) await photograph(picture);
} finally {
  await browser.close();
  await site.close();
}

async function photograph({ name, screen, link, press = [] }: GuidePicture): Promise<void> {
  const page = await browser.newPage({
    viewport: GUIDE_SCREENS[screen],
    hasTouch: true,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(site.url + link);
  await page.waitForFunction(() => performance.getEntriesByName("needlepoint:first-frame").length > 0);
  for (const button of press) await page.getByRole("button", { name: button, exact: true }).click();
  await atRest(page);
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: "jpeg", quality: QUALITY });
  process.stdout.write(`${FOLDER}/${name}.jpg\n`);
  await page.close();
}

/** Waits until no frame has been drawn for a second. */
async function atRest(page: Awaited<ReturnType<typeof browser.newPage>>): Promise<void> {
  // No function gets a name in here: the runner would wrap it in a helper that the page does not have.
  await page.evaluate(async () => {
    for (let still = 0, last = -1; still < 5; ) {
      await new Promise((done) => setTimeout(done, 200));
      await new Promise((done) => requestAnimationFrame(done));
      const now = window.needlepoint?.stats().frames ?? 0;
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}
