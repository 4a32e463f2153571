import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { button, metric, openSettings, openTraining, status } from "./training-page.js";
import { typeInto } from "./type-into.js";
import { useSite } from "./use-site.js";

const site = useSite();
const FILES = "dist/_file/data";

const sentence = (page: Page) => page.locator(".training-status").textContent();

/** Waits until a metric is at least this. */
async function atLeast(page: Page, name: string, least: number): Promise<void> {
  await page.waitForFunction(
    ([name, least]) =>
      Number(document.querySelector<HTMLElement>(`[data-metric="${name}"]`)?.dataset.value) >=
      Number(least),
    [name, least],
    { timeout: 60_000 },
  );
}

/** Presses One batch so many times; gives the loss of each. */
async function losses(page: Page, batches: number): Promise<number[]> {
  const found: number[] = [];
  const seen = await metric(page, "images-seen");
  for (let i = 1; i <= batches; i++) {
    await button(page, "One batch").click();
    await atLeast(page, "images-seen", seen + 100 * i);
    found.push(await metric(page, "loss"));
  }
  return found;
}

/** What the cells of the kernels look like. */
const kernels = (page: Page) =>
  page.$$eval(".kernels-cell", (cells) => cells.map((cell) => cell.getAttribute("fill-opacity")));

/** Types into a field and leaves it, as a reader does. */
async function type(field: Locator, text: string): Promise<void> {
  await typeInto(field, text);
  await field.press("Tab");
}

test("Train brings the accuracy on all test digits past 90 % within a minute", async () => {
  const page = await openTraining(site);
  const counts = countsOfDigits();
  await button(page, "Train").click();
  await atLeast(page, "test-accuracy", 0.9);
  expect(await metric(page, "test-images")).toBe(counts.test);
  expect(await metric(page, "training-images")).toBe(counts.train);
  const correct = (await metric(page, "test-accuracy")) * counts.test;
  expect(correct).toBeCloseTo(Math.round(correct), 6);
  expect(await metric(page, "images-per-second")).toBeGreaterThan(0);
  expect(await sentence(page)).toMatch(
    /^After epoch \d+, 9\d\.\d\d\u00a0% of all [\d,]+ test digits are right\.$/,
  );
  await button(page, "Pause").click();
  await status(page, "paused");
  expect(site.troubles()).toEqual([]);
});

/** How many digits there are, as the build has counted them for its pages. */
function countsOfDigits(): { train: number; test: number } {
  const name = readdirSync(FILES).find((name) => /^digits\.[0-9a-f]+\.json$/.test(name));
  return JSON.parse(readFileSync(join(FILES, name ?? "digits.json"), "utf8"));
}

test("a paused run stays where it is, and Train goes on from there", async () => {
  const page = await openTraining(site);
  await button(page, "Train").click();
  await atLeast(page, "images-seen", 300);
  await button(page, "Pause").click();
  await status(page, "paused");
  const paused = await metric(page, "images-seen");
  const [loss] = await losses(page, 1); // had the run gone on, this would be a later batch
  expect(await metric(page, "images-seen")).toBe(paused + 100);
  expect(loss).toBeGreaterThan(0);
  await button(page, "Train").click();
  await atLeast(page, "images-seen", paused + 300);
});

test("the page says what computes: WebAssembly with SIMD, in this browser", async () => {
  const page = await openTraining(site);
  const backend = page.locator('[data-metric="backend"]');
  expect(await backend.getAttribute("data-value")).toMatch(/^(relaxed|simd)$/);
  expect(await backend.textContent()).toMatch(/^WebAssembly with (relaxed )?SIMD$/);
});

test("One batch learns from exactly one batch and changes the kernels", async () => {
  const page = await openTraining(site);
  const before = await kernels(page);
  expect(before).toHaveLength(4 * 25 + 16 * 4 * 9);
  await losses(page, 1);
  await status(page, "paused");
  expect(await metric(page, "images-seen")).toBe(100);
  expect(await page.locator(".training-progress").textContent()).toMatch(
    /^Epoch 1: batch 1 of \d+$/,
  );
  expect(await kernels(page)).not.toEqual(before);
});

test("the same seed gives the same losses, before and after a reset; another seed gives others", async () => {
  const page = await openTraining(site);
  const start = await kernels(page);
  const first = await losses(page, 3);
  await button(page, "Reset").click();
  await status(page, "idle");
  expect(await metric(page, "images-seen")).toBe(0);
  expect(await metric(page, "loss")).toBeNaN();
  expect(await kernels(page)).toEqual(start);
  expect(await losses(page, 3)).toEqual(first);
  await openSettings(page);
  await type(page.getByLabel("Seed", { exact: true }), "2");
  expect(await page.getByText("take effect with Reset").count()).toBe(1);
  await button(page, "Reset").click();
  await status(page, "idle");
  expect(await losses(page, 3)).not.toEqual(first);
  expect(new URL(page.url()).searchParams.get("seed")).toBe("2");
});

test("settings in the address are the settings of the run", async () => {
  const page = await openTraining(
    site,
    "?learningRate=0.05&batchSize=50&initialisation=article&seed=9",
  );
  await button(page, "One batch").click();
  await status(page, "paused");
  expect(await metric(page, "images-seen")).toBe(50);
  expect(await metric(page, "loss")).toBeGreaterThan(10); // U(−1, 1) begins loudly wrong
  expect(await page.getByLabel("Seed", { exact: true }).inputValue()).toBe("9");
});

test("a bad setting has its error beside its field, and no run begins with it", async () => {
  const page = await openTraining(site);
  await openSettings(page);
  const field = page.getByLabel("Learning rate");
  await type(field, "-1");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  const error = page.locator(`#${await field.getAttribute("aria-describedby")}`);
  expect(await error.textContent()).toBe(
    "Learning rate must be a number from 0.0001 to 1e15, not -1.",
  );
  await page.locator(".settings-fold > summary").click();
  await button(page, "Train").click(); // which opens the fold again
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await status(page, "idle");
  await type(field, "0.2");
  expect(await field.getAttribute("aria-invalid")).toBeNull();
  expect(await error.textContent()).toBe("");
  await losses(page, 1);
});

test("a loss that is no longer finite stops the run and says why", async () => {
  const page = await openTraining(site, "?learningRate=1e15");
  await button(page, "Train").click();
  await status(page, "stopped");
  expect(await sentence(page)).toMatch(/^The loss of batch 2 in epoch 1 is .* not a finite number/);
  expect(await button(page, "Train").getAttribute("aria-disabled")).toBe("true");
  await openSettings(page);
  await type(page.getByLabel("Learning rate"), "0.1");
  await button(page, "Reset").click();
  await status(page, "idle");
  await losses(page, 1);
});

test("digits that cannot be read are said by name, and Reset tries again", async () => {
  const page = await openTraining(site);
  await page.route(/train-labels.*\.gz/, (route) => route.fulfill({ body: "no digits here" }));
  await page.reload();
  await status(page, "failed");
  expect(await sentence(page)).toMatch(/^train-labels\S*\.gz: .*Reset begins again\.$/);
  await page.unroute(/train-labels.*\.gz/);
  await button(page, "Reset").click();
  await status(page, "idle");
  await losses(page, 1);
});

test("a worker that cannot start is said, and Reset starts another", async () => {
  const page = await openTraining(site);
  await page.route(/training-worker.*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await status(page, "failed");
  expect(await sentence(page)).toBe(
    "The worker that trains could not be started. Reset begins again.",
  );
  await page.unroute(/training-worker.*\.js/);
  await button(page, "Reset").click();
  await status(page, "idle");
  await losses(page, 1);
});
