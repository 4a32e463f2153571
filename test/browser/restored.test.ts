import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { COME } from "./loading.js";
import { settled } from "./page-checks.js";
import { deafen, restore } from "./restored.js";
import {
  atCheckpoint,
  button,
  learn,
  openTraining,
  savedHere,
  shown,
  status,
} from "./training-page.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** Another tab of the same browser. */
async function anotherTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(site.url(path));
  await tab.waitForSelector(COME);
  return tab;
}

const shows = (page: Page) =>
  page.evaluate(() => {
    const { scheme, code } = document.documentElement.dataset;
    const revealed = document.querySelectorAll("[data-revealed]").length;
    return { scheme, code, revealed };
  });

test("a page that comes out of the browser's memory is light or dark, reads code and says answers as another tab has left it", async () => {
  const { page, troubles } = await site.open("linear", { colorScheme: "light" });
  await deafen(page);
  const tab = await anotherTab(page, "linear");
  await tab.getByRole("combobox", { name: "Light or dark" }).selectOption("Dark");
  await tab.click('.code-bar button[value="typescript"] >> nth=0');
  await tab.locator(".guess-question button.quiet").first().click();
  const before = await shows(page);
  expect(before).toMatchObject({ code: "numpy", revealed: 0 });
  await restore(page, tab);
  expect(await shows(page)).toEqual(await shows(tab));
  expect(await shows(page)).toEqual({ scheme: "dark", code: "typescript", revealed: 1 });
  expect(await page.getByRole("combobox", { name: "Light or dark" }).inputValue()).toBe("dark");
  expect(troubles).toEqual([]);
});

for (const [path, viewport, mark] of [
  ["linear", { width: 1280, height: 900 }, "#what-has-been-shown"],
  ["unfold-kernel", { width: 390, height: 844 }, "#the-price"],
] as const) {
  test(`/${path}: who loads a page again, or comes back to it, is where it was left, ${viewport.width} wide`, async () => {
    const { page } = await site.open(path, { viewport });
    const heading = page.locator(mark);
    const top = () => heading.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await heading.evaluate((one) => one.scrollIntoView({ block: "center" }));
    await settled(page);
    const left = await top();
    const isThere = async () => {
      await page.waitForSelector(COME);
      await settled(page);
      await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThan(4);
    };
    await page.reload();
    await isThere();
    await page.goto(site.url("about"));
    await page.goBack();
    await isThere();
  });
}

test("a formula's menus and the list of exercises come out of it as another tab has left them", async () => {
  const { page } = await site.open("slips");
  await deafen(page);
  const tab = await anotherTab(page, "slips");
  const hunt = (at: Page) => at.locator('[data-hunt="weights"]');
  await hunt(tab).getByRole("button", { name: "Ask the check" }).click();
  await expect.poll(() => hunt(tab).getAttribute("data-verdict")).toBe("right");
  expect(await hunt(page).getAttribute("data-verdict")).toBe("");
  await restore(page, tab);
  expect(await hunt(page).getAttribute("data-verdict")).toBe("right");
  await expect.poll(() => page.locator(".hunt-tally").textContent()).toContain("1 of 6");

  await page.goto(site.url("exercises/"));
  await page.locator("#student").waitFor();
  await deafen(page);
  await tab.goto(site.url("exercises/linear-backward"));
  await tab.locator(".cm-content").click();
  await tab.keyboard.type("x");
  await tab.locator('.kept[data-kept="saved"]').waitFor();
  await tab.goto(site.url("exercises/"));
  await typeInto(tab.locator("#student"), "Ada");
  await tab.locator("#student").press("Enter");
  const begun = page.locator('[data-progress="begun"]');
  expect(await begun.count()).toBe(0);
  await restore(page, tab);
  await expect.poll(() => begun.count()).toBe(1);
  expect(await page.locator("#student").inputValue()).toBe("Ada");
});

/** How many batches of each saved run the browser's store holds. */
const storedBatches = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open("unfold");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction("runs").objectStore("runs").getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => resolve(asked.result.map(({ losses }) => losses.length));
        };
      }),
  );

test("the training page comes out of it with the runs that are saved then, and takes nothing from one that another tab has gone on with", async () => {
  const page = await openTraining(site);
  await learn(page, 1);
  await savedHere(page).waitFor();
  const tab = await anotherTab(page, "training");
  await status(tab, "idle");
  await atCheckpoint(tab, 1);
  await button(tab, "Take the run up here").click();
  await shown(tab, "images-seen", 100);
  await learn(tab, 2, 1);
  await savedHere(tab).waitFor();
  await restore(page, tab);
  await atCheckpoint(page, 3);
  await button(page, "One batch").click();
  await shown(page, "images-seen", 200);
  await savedHere(page).waitFor();
  expect(await storedBatches(page)).toEqual([3]);
  await tab.reload();
  await status(tab, "idle");
  await atCheckpoint(tab, 3);
  expect(site.troubles()).toEqual([]);
});

test("the list of saved runs of a page about a network comes out of it with those that another tab has saved", async () => {
  const { page } = await site.open("evaluation");
  const runs = page.locator('[data-figure="network-picker"] select option');
  await expect.poll(() => runs.count()).toBe(1);
  const tab = await anotherTab(page, "training");
  await status(tab, "idle");
  await learn(tab, 1);
  await savedHere(tab).waitFor();
  await restore(page, tab);
  await expect.poll(() => runs.count()).toBe(2);
});

test("a formula that is asked about in one tab is so in another that is open, and stays asked whatever a tab does that did not hear of it", async () => {
  const { page } = await site.open("slips");
  const tab = await anotherTab(page, "slips");
  const hunt = (at: Page, name: string) => at.locator(`[data-hunt="${name}"]`);
  const askIn = (at: Page, name: string) =>
    hunt(at, name).getByRole("button", { name: "Ask the check" }).click();
  await askIn(tab, "weights");
  await expect.poll(() => hunt(page, "weights").getAttribute("data-verdict")).toBe("right");
  await deafen(page);
  await askIn(tab, "inputs");
  const menu = hunt(page, "inputs").locator("select").first();
  const others = await menu.locator("option:not(:checked)").first().getAttribute("value");
  await menu.selectOption(others);
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem("unfold.slips.1") ?? "{}").inputs);
  await expect.poll(kept).toMatchObject({ asked: true, places: expect.arrayContaining([others]) });
});
