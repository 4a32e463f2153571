import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  atCheckpoint,
  button,
  learn,
  openSettings,
  openTraining,
  savedHere,
  shown,
  status,
} from "./training-page.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** The checkpoints of all runs, as the store has them: of which run, and after how many batches. */
const moments = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open("unfold");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const all = opening.result.transaction("moments").objectStore("moments").getAllKeys();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    opening.result.close();
    return all.result as [string, number][];
  });

/** After how many batches there are checkpoints of the newest run. */
async function checkpoints(page: Page): Promise<number[]> {
  const keys = await moments(page);
  const newest = keys
    .map(([run]) => run)
    .sort()
    .at(-1);
  return keys.flatMap(([run, batches]) => (run === newest ? [batches] : []));
}

const trouble = (page: Page) => page.locator(".runs [role=alert]");

/** Takes the frames from a page, as a hidden tab has none; those that are asked for come when it gets the focus. */
function hide(page: Page): Promise<void> {
  return page.evaluate(() => {
    const waiting: FrameRequestCallback[] = [];
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (frame) => waiting.push(frame);
    addEventListener("focus", () => {
      window.requestAnimationFrame = real;
      for (const frame of waiting) real(frame);
    });
  });
}

test("a tab that nobody sees keeps every checkpoint that the page promises", async () => {
  const page = await openTraining(site, "?epochs=3");
  await hide(page);
  await button(page, "Train").click();
  await expect.poll(async () => (await checkpoints(page)).at(-1)).toBe(240);
  expect(await checkpoints(page)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 160, 240]);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await status(page, "finished");
  await savedHere(page).waitFor();
  await atCheckpoint(page, 240);
  await page.reload();
  await status(page, "idle");
  await atCheckpoint(page, 240);
  expect(site.troubles()).toEqual([]);
});

test("a reload in the middle of a run leaves what was saved, and the run goes on from there to the same checkpoints", async () => {
  const page = await openTraining(site, "?epochs=3");
  await button(page, "Train").click();
  await expect.poll(async () => (await checkpoints(page)).at(-1)).toBeGreaterThanOrEqual(10);
  await page.reload();
  await status(page, "idle");
  await atCheckpoint(page, (await checkpoints(page)).at(-1)!);
  await button(page, "Take the run up here").click();
  await status(page, "paused");
  await button(page, "Train").click();
  await status(page, "finished");
  await atCheckpoint(page, 240);
  expect(await checkpoints(page)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 160, 240]);
  expect(await page.locator(".run").count()).toBe(1);
});

test("runs that are cleared while one is trained are said, and the run is saved from there on", async () => {
  const page = await openTraining(site);
  await learn(page, 2);
  await atCheckpoint(page, 2);
  await page.evaluate(async () => {
    const opening = indexedDB.open("unfold");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const clearing = opening.result.transaction(["runs", "moments"], "readwrite");
    for (const name of ["runs", "moments"]) clearing.objectStore(name).clear();
    await new Promise((resolve) => {
      clearing.oncomplete = resolve;
    });
    opening.result.close();
  });
  await button(page, "One batch").click();
  await atCheckpoint(page, 3);
  await expect
    .poll(() => trouble(page).textContent())
    .toMatch(/has been deleted from the browser’s store\. It is saved again from batch 3 on\./);
  expect(await checkpoints(page)).toEqual([3]);
  expect(await trouble(page).getByRole("link").getAttribute("href")).toBe("#take-it-with-you");
  await page.reload();
  await status(page, "idle");
  await atCheckpoint(page, 3);
  expect(await page.locator(".run").count()).toBe(1);
  expect(await trouble(page).textContent()).toBe("");
});

test("a store that the browser closes is opened again", async () => {
  const { page } = await site.open("about");
  await page.context().addInitScript(() => {
    const transaction = IDBDatabase.prototype.transaction;
    let uses = 0;
    IDBDatabase.prototype.transaction = function (...given) {
      if (++uses === 6) this.close(); // as a browser does that has cleared a site's data, or is short of memory
      return transaction.apply(this, given);
    };
  });
  await page.goto(site.url("training"));
  await status(page, "idle");
  await learn(page, 6);
  await atCheckpoint(page, 6);
  expect(await trouble(page).textContent()).toBe("");
  await savedHere(page).waitFor();
  expect(await checkpoints(page)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  // No epoch has ended, so there is no accuracy to reproduce with the parameters.
  await page.goto(site.url("the-code"));
  const offered = page.locator('[data-figure="saved-parameters"]');
  await offered.getByText("has finished an epoch yet").waitFor();
  expect(await offered.getByRole("link", { name: "Training" }).count()).toBe(1);
});

test("a browser that forbids its store says so in the page's own words, and training goes on", async () => {
  const { page } = await site.open("about");
  await page.context().addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
  await page.goto(site.url("training"));
  await status(page, "idle");
  await expect
    .poll(() => trouble(page).textContent())
    .toMatch(/does not let the page keep anything/);
  await button(page, "One batch").click();
  await shown(page, "images-seen", 100);
});

test("a run that is deleted while it is trained stays deleted", async () => {
  const page = await openTraining(site);
  await button(page, "One batch").click();
  await page.waitForSelector(".run");
  await button(page, "Delete").click();
  await page.waitForFunction(() => document.querySelector(".run") === null);
  await button(page, "One batch").click();
  await shown(page, "images-seen", 200);
  await page.reload();
  await status(page, "idle");
  expect(await page.locator(".run").count()).toBe(0);
});

test("five seeds are trained at one press, overlaid, and summed up; a reload keeps all of them", async () => {
  const page = await openTraining(site, "?epochs=1");
  await button(page, "Train five seeds").click();
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 5, null, {
    timeout: 120_000,
  });
  await status(page, "finished");
  const group = page.locator('.recipe-groups [data-seeds="1 2 3 4 5"]');
  await group.waitFor();
  expect(await group.textContent()).toMatch(/after epoch 1: .* on average over 5 seeds\.$/);
  expect(await page.locator(".runs-chart svg").last().locator(".plot-curve").count()).toBe(5);
  const facts = await page.locator(".run-facts").allTextContents();
  expect(facts.toSorted()).toEqual(["seed 1", "seed 2", "seed 3", "seed 4", "seed 5"]);
  await page.reload();
  await status(page, "idle");
  await group.waitFor();
  await page.locator(".run-drawn").first().click();
  await expect
    .poll(() => page.locator(".runs-chart svg").first().locator(".plot-curve").count())
    .toBe(4);
  const first = () => page.locator(".runs-chart .plot-curve").first().getAttribute("d");
  const before = await first();
  await page.locator(".runs-unit").selectOption({ label: "seconds of learning" });
  await expect.poll(first).not.toBe(before);
});

test("five seeds are trained one after the other in a tab that nobody sees", async () => {
  const page = await openTraining(site, "?epochs=1");
  await hide(page);
  await button(page, "Train five seeds").click();
  const runs = async () => new Set((await moments(page)).map(([run]) => run)).size;
  await expect.poll(runs, { timeout: 120_000 }).toBe(5);
  await expect.poll(async () => (await checkpoints(page)).at(-1)).toBe(80);
});

test("the table is sorted by what its heads say", async () => {
  const page = await openTraining(site, "?epochs=1");
  for (const rate of ["0.1", "0.001"]) {
    await openSettings(page);
    await typeInto(page.getByLabel("Learning rate"), rate);
    await button(page, "Reset").click();
    await status(page, "idle");
    await button(page, "Train").click();
    await status(page, "finished");
  }
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  const facts = () => page.locator(".run-facts").allTextContents();
  await page.locator(".runs-table").getByRole("button", { name: "right" }).click();
  await expect.poll(facts).toEqual(["learning rate 0.1", "learning rate 0.001"]);
  await page.locator(".runs-table").getByRole("button", { name: "right" }).click();
  // What the last run got right is in the table once it is saved, a moment after the run is finished.
  await expect.poll(facts).toEqual(["learning rate 0.001", "learning rate 0.1"]);
});
