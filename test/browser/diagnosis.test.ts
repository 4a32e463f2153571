import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { outOfView } from "./in-one-view.js";
import {
  button,
  learn,
  metric,
  openSettings,
  openTraining,
  savedHere,
  status,
} from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

const diagnosed = (page: Page, code: string) =>
  page.waitForSelector(`[data-diagnosis="${code}"]`, { timeout: 60_000 });
const said = (page: Page) => page.locator(".diagnosis [role=status]").textContent();

test("a run that is stuck is told with its dead units, after a reload too, and opened inside in See it learn", async () => {
  const page = await openTraining(site, "?learningRate=2&seed=3");
  await page.setViewportSize({ width: 1280, height: 900 });
  await button(page, "Train").click();
  await diagnosed(page, "stuck");
  await button(page, "Pause").click();
  await status(page, "paused");
  const stuck =
    /^The loss has stayed at log 10 for .* epochs?: the network answers every digit alike\. On 100 test digits \d+\u00a0% of/;
  expect(await said(page)).toMatch(stuck);
  await savedHere(page).waitFor();
  await page.reload();
  await status(page, "idle");
  await diagnosed(page, "stuck");
  expect(await said(page)).toMatch(stuck);
  const parts = [
    ".training-buttons",
    ".diagnosis",
    ".loss-chart",
    ".checkpoint-slider",
    ".kernels",
  ];
  expect(await outOfView(page, '[data-figure="training"]', parts)).toEqual([]);
  await page.getByRole("link", { name: "Look inside this run" }).click();
  await page.waitForSelector('[data-batches="0 0"]');
  expect(await page.locator('input[name="learningRate"]').inputValue()).toBe("2");
  expect(await page.locator('input[name="seed"]').inputValue()).toBe("3");
  // Without settings in the address, the way out is still that of the run that is shown.
  await page.goto(site.url("training"));
  await status(page, "idle");
  await page.getByRole("button", { name: "Begin again with the learning rate 0.2" }).click();
  await status(page, "training");
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("learningRate"), searchParams.get("seed")]).toEqual(["0.2", "3"]);
});

test("a run whose loss leaves the numbers is drawn to its end, and begins again with a tenth of the rate", async () => {
  const page = await openTraining(site, "?learningRate=1e15");
  await button(page, "Train").click();
  await diagnosed(page, "overflowed");
  await status(page, "stopped");
  expect(await said(page)).toMatch(
    /^The last finite loss, of batch 1, was \d\.\d+; the curve ends there\.$/,
  );
  const curve = page.locator(".loss-chart .plot-curve.mean-loss");
  expect(await curve.getAttribute("d")).toMatch(/^M\d/);
  await page.waitForSelector(".run");
  await page.reload();
  await status(page, "idle");
  await expect.poll(() => curve.getAttribute("d")).toMatch(/^M\d/);
  await button(page, "Train").click(); // the same settings, in the address, end in the same way
  await diagnosed(page, "overflowed");
  await page.getByRole("button", { name: "Begin again with the learning rate 1" }).click();
  await openSettings(page);
  expect(await page.getByLabel("Learning rate").inputValue()).toBe("100000000000000");
  expect(new URL(page.url()).searchParams.get("learningRate")).toBe("100000000000000");
  await page.waitForFunction(() => document.querySelector('[data-metric="loss"][data-value]'));
});

test("a loss that climbs is told with its peak; a tenth of the rate, often enough, learns", async () => {
  const page = await openTraining(site, "?learningRate=10");
  await learn(page, 30); // one by one: a run that goes on is stuck a moment later
  await diagnosed(page, "climbed");
  expect(await said(page)).toMatch(/^The loss climbed from 2\.\d+ to [\d.]+ at batch \d+\./);
  await page.getByRole("button", { name: "Begin again with the learning rate 1" }).click();
  await diagnosed(page, "stuck");
  await page.getByRole("button", { name: "Begin again with the learning rate 0.1" }).click();
  await page.waitForSelector('[data-diagnosis=""]', { state: "attached" });
  await page.waitForFunction(
    () =>
      Number(document.querySelector<HTMLElement>('[data-metric="test-accuracy"]')?.dataset.value) >
      0.8,
    null,
    { timeout: 60_000 },
  );
});

test("first parameters that are too large are told at the first batch, with He's as the way out", async () => {
  const page = await openTraining(site, "?initialisation=article");
  await button(page, "One batch").click();
  await diagnosed(page, "too-large");
  expect(await said(page)).toContain("far above log 10");
  await button(page, "Begin again from He’s parameters").click();
  await status(page, "training");
  await button(page, "Pause").click();
  await status(page, "paused");
  expect(await page.locator('select[name="initialisation"]').inputValue()).not.toBe("article");
  expect(await metric(page, "loss")).toBeLessThan(5);
});

test("the guess of images is judged when nine of ten digits are right", async () => {
  const page = await openTraining(site);
  const guess = page.locator('[data-guess="images-to-ninety"]');
  await guess.locator("select").selectOption({ label: "100" });
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe("Your guess: 100. Train it and see.");
  await button(page, "Train").click();
  await page.waitForFunction(
    () =>
      /Answer: 10{0,2},000\. The run below needed [\d,]+, to which this is the nearest/.test(
        document.querySelector('[data-guess="images-to-ninety"] .verdict')?.textContent ?? "",
      ),
    null,
    { timeout: 60_000 },
  );
});
