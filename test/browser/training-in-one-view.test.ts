import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { outOfView } from "./in-one-view.js";
import { atCheckpoint, button, learn, openTraining, status } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();
const FIGURE = '[data-figure="training"]';

/** Learns from so many batches, the last of which is saved. */
async function learnAndKeep(page: Page, batches: number): Promise<void> {
  await learn(page, batches);
  await atCheckpoint(page, batches);
}

test("where the page begins, Train and the curves are seen with its title", async () => {
  const page = await openTraining(site);
  await page.setViewportSize({ width: 1280, height: 900 });
  const parts = ["h1", ".training-buttons", ".loss-chart", ".checkpoint-slider"];
  expect(await outOfView(page, "main", parts)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const first = [".training-buttons", ".loss-chart svg:first-of-type"];
  expect(await outOfView(page, "main", ["h1", ...first])).toEqual([]);
});

test("Train, the curves, the kernels and the slider of checkpoints fit one view", async () => {
  const page = await openTraining(site);
  await page.setViewportSize({ width: 1280, height: 900 });
  await learnAndKeep(page, 2);
  const parts = [".training-buttons", ".loss-chart", ".checkpoint-slider", ".run-ways", ".kernels"];
  expect(await outOfView(page, FIGURE, parts)).toEqual([]);
});

test("on a phone, Train and the curves fit one view", async () => {
  const page = await openTraining(site);
  await page.setViewportSize({ width: 390, height: 844 });
  await learnAndKeep(page, 2);
  expect(await outOfView(page, FIGURE, [".training-buttons", ".loss-chart"])).toEqual([]);
});

/** Where on the page the slider's thumb and the rules of the chart at the chosen checkpoint are. */
const places = (page: Page) =>
  page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>(".checkpoint-slider")!;
    const { left, width } = slider.getBoundingClientRect();
    const thumb = 16;
    const share = Number(slider.value) / Number(slider.max);
    const rules = Array.from(document.querySelectorAll(".loss-chart .plot-mark.checkpoint line"));
    return [
      left + thumb / 2 + share * (width - thumb),
      ...rules.map((rule) => rule.getBoundingClientRect().left),
    ];
  });

test("the slider and both charts share one axis", async () => {
  const page = await openTraining(site);
  await learnAndKeep(page, 6);
  for (const batches of [6, 5, 4, 3, 0]) {
    await page.getByLabel("Checkpoint of the run").focus();
    if (batches === 0) await page.keyboard.press("Home");
    else if (batches < 6) await page.keyboard.press("ArrowLeft");
    await atCheckpoint(page, batches);
    const [thumb = 0, ...rules] = await places(page);
    expect(rules).toHaveLength(2);
    for (const rule of rules) expect(Math.abs(rule - thumb)).toBeLessThan(1.5);
  }
  await button(page, "Train").click();
  await page.waitForSelector('[data-metric="epoch"]:not([data-value="1"])');
  const [thumb = 0, ...rules] = await places(page); // while the axis grows
  for (const rule of rules) expect(Math.abs(rule - thumb)).toBeLessThan(1.5);
});

test("a checkpoint has its own kernels, and the last one those of now", async () => {
  const page = await openTraining(site);
  const opacities = () =>
    page.$$eval(".kernels-cell", (cells) => cells.map((cell) => cell.getAttribute("fill-opacity")));
  const first = await opacities();
  await learnAndKeep(page, 3);
  const last = await opacities();
  expect(last).not.toEqual(first);
  await page.getByLabel("Checkpoint of the run").focus();
  await page.keyboard.press("Home");
  await expect.poll(opacities).toEqual(first);
  await page.keyboard.press("End");
  await expect.poll(opacities).toEqual(last);
});

test("after a reload the last run's curves are there, and its kernels; Reset shows the new run's", async () => {
  const page = await openTraining(site);
  await learnAndKeep(page, 4);
  const curve = () => page.locator(".loss-chart .plot-curve.batch-loss").getAttribute("d");
  const before = await curve();
  await page.reload();
  await status(page, "idle");
  await atCheckpoint(page, 4);
  await expect.poll(curve).toBe(before);
  await button(page, "Reset").click();
  await expect.poll(curve).toBe("");
  expect(await page.locator(".checkpoint-slider").isDisabled()).toBe(true);
  expect(await button(page, "Take the run up here").isVisible()).toBe(false);
});

test("the settings stand folded under the name of their preset, with what is otherwise", async () => {
  const page = await openTraining(site, "?learningRate=0.5&seed=4");
  expect(await page.locator(".settings-name").textContent()).toBe(
    "Plain, from He’s parameters · learning rate 0.5 · seed 4",
  );
  expect(await page.locator(".settings-fold").getAttribute("open")).toBeNull();
});
