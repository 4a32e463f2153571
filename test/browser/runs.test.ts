import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Opened, openSite, type Site } from "./site.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

let opened: Opened | undefined;
afterEach(async () => {
  await opened?.page.context().close();
  opened = undefined;
});

async function openTraining(query = ""): Promise<Page> {
  opened = await site.open(`training${query}`);
  await status(opened.page, "idle");
  return opened.page;
}

const status = (page: Page, name: string) => page.waitForSelector(`[data-status="${name}"]`);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const runs = (page: Page) => page.locator(".run").count();
const atMoment = (page: Page, batches: number) =>
  page.waitForSelector(`[data-figure="runs"][data-moment="${batches}"]`);
const loss = async (page: Page) =>
  Number(await page.locator('[data-metric="loss"]').getAttribute("data-value"));
const seen = (page: Page, images: number) =>
  page.waitForSelector(`[data-metric="images-seen"][data-value="${images}"]`);

/** Learns from so many batches, one by one, from `before` on. */
async function learn(page: Page, batches: number, before = 0): Promise<void> {
  for (let i = 1; i <= batches; i++) {
    await button(page, "One batch").click();
    await seen(page, 100 * (before + i));
  }
}

test("a run and its moments survive a reload, and go on from there as if nothing had been", async () => {
  const page = await openTraining();
  await learn(page, 4);
  const lossAt4 = await loss(page);
  await learn(page, 2, 4);
  const lossAt6 = await loss(page);
  await atMoment(page, 6);
  await page.reload();
  await status(page, "idle");
  await atMoment(page, 6);
  expect(await runs(page)).toBe(1);
  const slider = page.getByLabel("Moment of the run");
  await slider.focus();
  await slider.press("ArrowLeft");
  await slider.press("ArrowLeft");
  await slider.press("ArrowLeft");
  await atMoment(page, 3);
  await button(page, "Go on from here").click();
  await seen(page, 300);
  await learn(page, 1, 3);
  expect(await loss(page)).toBe(lossAt4);
  await learn(page, 2, 4);
  expect(await loss(page)).toBe(lossAt6); // the branch repeats the run to the last bit
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  expect(opened?.troubles).toEqual([]);
});

test("a moment opens in the stepper, the evaluation and the drawing page, with its very network", async () => {
  const page = await openTraining();
  await learn(page, 2);
  await atMoment(page, 2);
  const name = await page.locator(".run-name").first().inputValue();
  for (const link of ["Open it step by step", "Evaluate it", "Let it read your digits"]) {
    await page.getByRole("link", { name: link }).click();
    await page.waitForSelector('[data-figure="brief-training"][data-trained]');
    expect(await page.locator('[data-figure="brief-training"]').textContent()).toContain(
      `The network of “${name}”, after 2 batches.`,
    );
    expect(new URL(page.url()).searchParams.get("moment")).toBe("2");
    await page.goBack();
    await atMoment(page, 2);
  }
  await page.goto(`${site.address}network?run=gone&moment=2`);
  await page.waitForSelector('[data-figure="brief-training"][data-trained]', { timeout: 60_000 });
  expect(await page.locator('[data-figure="brief-training"]').textContent()).toContain("not kept");
});

test("a click on the curve chooses its moment; runs are named, compared and deleted", async () => {
  const page = await openTraining();
  await learn(page, 3);
  await atMoment(page, 3);
  const chart = page.locator(".runs-chart svg");
  await chart.click({ position: { x: 48, y: 60 } });
  await atMoment(page, 0);
  await page.locator(".run-name").first().fill("the first");
  await page.locator(".run-name").first().press("Tab");
  await button(page, "Reset").click();
  await status(page, "idle");
  await learn(page, 1);
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  expect(await chart.locator(".plot-curve").count()).toBe(2);
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 2);
  const names = await page.$$eval(".run-name", (inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  expect(names[1]).toBe("the first");
  await button(page, "Delete").first().click();
  await page.waitForFunction(() => document.querySelectorAll(".run").length === 1);
  await page.reload();
  await page.waitForSelector(".run");
  expect(await runs(page)).toBe(1);
});

test("a store that is missing or full is said, and training goes on", async () => {
  const page = await openTraining();
  await page.context().addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  });
  await page.reload();
  await status(page, "idle");
  await page.waitForFunction(() =>
    document.querySelector(".runs [role=alert]")?.textContent?.includes("no store for runs"),
  );
  await learn(page, 1);
  await page.context().close();

  opened = await site.open("about");
  await opened.page.context().addInitScript(() => {
    IDBObjectStore.prototype.put = function () {
      this.transaction.abort();
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await opened.page.goto(`${site.address}training`);
  await status(opened.page, "idle");
  await learn(opened.page, 2);
  await opened.page.waitForFunction(() =>
    document.querySelector(".runs [role=alert]")?.textContent?.includes("no room left"),
  );
});

test("parameters are saved and loaded; a file that is cut off changes nothing", async () => {
  const page = await openTraining();
  await learn(page, 1);
  const first = await loss(page);
  await learn(page, 1, 1);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Parameters (.npz)").click(),
  ]);
  const bytes = readFileSync(await saved.path());
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Losses (.csv)").click(),
  ]);
  expect(
    readFileSync(await csv.path(), "utf8")
      .trim()
      .split("\n"),
  ).toHaveLength(3);
  const input = page.getByLabel("Load parameters:");
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/zip", buffer });
  await input.setInputFiles(file("cut.npz", bytes.subarray(0, 9000)));
  await page.waitForSelector(".take-away-words.error");
  expect(await page.locator(".take-away-words").textContent()).toMatch(
    /^cut\.npz: .* Nothing has changed\.$/,
  );
  expect(await page.locator('[data-metric="images-seen"]').textContent()).toBe("200");
  await learn(page, 1, 2);
  await input.setInputFiles(file("mine.npz", bytes));
  await status(page, "idle");
  await seen(page, 0);
  expect(await page.locator(".take-away-words").textContent()).toContain("mine.npz is loaded");
  await learn(page, 1);
  expect(await loss(page)).not.toBe(first); // the same batch, with the parameters of the file
});
