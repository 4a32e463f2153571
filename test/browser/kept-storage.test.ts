import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { writeImages, writeLabels } from "../../src/digits/index.js";
import { CAN_RUN } from "../python/can-run.js";
import { madeUpDigits } from "../training/digits.js";
import { learn, openTraining, ownFiles, savedHere } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

interface Asked extends Window {
  asked?: number;
}

/** Counts how often the page asks the browser to keep what it stores. */
function countAsking(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as Asked).asked = 0;
    navigator.storage.persist = async () => {
      (window as Asked).asked!++;
      return false;
    };
  });
}

const asked = (page: Page) => page.evaluate(() => (window as Asked).asked);

/** The paragraphs of a section that say that a browser may drop what is kept. */
const warnings = (page: Page) =>
  page.locator("main p", { hasText: /Safari (does )?after seven days without a visit/ });

test("work may be dropped by a browser: the page says so beside the export, and asks the browser not to, once there is work", async () => {
  const { page, troubles } = await site.open("exercises/");
  await warnings(page).waitFor();
  const together = await page.evaluate(() => {
    const says = Array.from(document.querySelectorAll("main p")).find((p) =>
      p.textContent?.includes("seven days"),
    );
    const [near] = [document.querySelector(".hand-in .primary")].map((button) =>
      Math.abs(says!.getBoundingClientRect().bottom - button!.getBoundingClientRect().top),
    );
    return near! < innerHeight / 2;
  });
  expect(together).toBe(true);
  await page.goto(site.url("exercises/linear-backward"));
  await page.locator(".cm-content").waitFor();
  await countAsking(page);
  expect(await asked(page)).toBe(0);
  await page.locator(".cm-content").click();
  await page.keyboard.type("x");
  await expect.poll(() => asked(page)).toBe(1);
  await page.keyboard.type("y");
  await page.locator('.kept[data-kept="saved"]').waitFor();
  expect(await asked(page)).toBe(1);
  expect(troubles).toEqual([]);
});

test("runs may be dropped by a browser: the page says so, with the file to save them as, and asks it not to, once there is a run", async () => {
  const page = await openTraining(site);
  await expect.poll(() => warnings(page).textContent()).toContain("save what matters as a file");
  await countAsking(page);
  await learn(page, 1);
  await savedHere(page).waitFor();
  expect(await asked(page)).toBe(1);
  await learn(page, 1, 1);
  await savedHere(page).waitFor();
  expect(await asked(page)).toBe(1);
  expect(site.troubles()).toEqual([]);
});

test.runIf(CAN_RUN)(
  "a network’s code may be dropped by a browser: the page says so, with the link that holds it, and asks it not to, once there is some",
  async () => {
    const { page } = await site.open("your-network");
    await page.locator(".cm-content").waitFor();
    expect(await warnings(page).textContent()).toContain("The link holds it all.");
    await countAsking(page);
    await page.locator(".cm-content").click();
    await page.keyboard.type("x");
    await expect.poll(() => asked(page)).toBe(1);
  },
);

test("own digits may be dropped by a browser: it is asked not to, once they are kept", async () => {
  const page = await openTraining(site);
  await countAsking(page);
  const { images, labels } = madeUpDigits(30);
  const mimeType = "application/octet-stream";
  await ownFiles(page).setInputFiles([
    { name: "images", mimeType, buffer: Buffer.from(writeImages(images)) },
    { name: "labels", mimeType, buffer: Buffer.from(writeLabels(labels)) },
  ]);
  await page.locator("li[data-digits]").waitFor();
  await expect.poll(() => asked(page)).toBe(1);
  expect(site.troubles()).toEqual([]);
});
