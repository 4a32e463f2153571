import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { drawAll } from "./loading.js";
import { PAGES_WITH_SLIDERS } from "./pages-with.js";
import { takeSliderSteps } from "./slider-steps.js";
import { useSite } from "./use-site.js";

const site = useSite();

const METRICS = { listeners: "JSEventListeners", nodes: "Nodes" };
type Alive = Record<keyof typeof METRICS, number>;

/** What is still there after a collection. */
async function alive(devtools: CDPSession): Promise<Alive> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const count = (metric: string) => metrics.find(({ name }) => name === metric)?.value ?? NaN;
  return { listeners: count(METRICS.listeners), nodes: count(METRICS.nodes) };
}

/**
 * What is there once two counts a second apart are the same: a page goes on drawing after it has loaded, and holds what
 * it has drawn until its voice has spoken.
 */
async function aliveAtRest(devtools: CDPSession): Promise<Alive> {
  let last: Alive = { listeners: NaN, nodes: NaN }; // so that the first count is not the second one too
  const hasChanged = async () => {
    const before = last;
    last = await alive(devtools);
    return changed(before, last, 0);
  };
  await expect.poll(hasChanged, { timeout: 30_000, interval: 1000 }).toBe("");
  return last;
}

/** What has changed by more than such a part of what it was, in words; none if nothing has. */
function changed(before: Alive, after: Alive, part = 0.1): string {
  return (["listeners", "nodes"] as const)
    .filter((what) => !(Math.abs(after[what] / before[what] - 1) <= part))
    .map((what) => `${before[what]} ${what} have become ${after[what]}`)
    .join(", ");
}

for (const path of PAGES_WITH_SLIDERS) {
  test(`/${path} has as many listeners and nodes after 80 steps of its sliders as before, within a tenth`, async () => {
    const { page, troubles } = await site.open(path);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    // The browser keeps of a figure that it does not draw what it has drawn last, for as long as it likes.
    await drawAll(page);
    // What a page makes or drops when a slider is first moved is no leak: it is counted afterwards.
    await takeSliderSteps(page, 20);
    const before = await aliveAtRest(devtools);
    expect(await takeSliderSteps(page, 80)).toBeGreaterThan(0);
    await expect.poll(() => page.locator("[data-stale]").count()).toBe(0); // what is far away comes too
    // What was drawn last may be held for a moment longer.
    await expect
      .poll(async () => changed(before, await alive(devtools)), { timeout: 30_000, interval: 500 })
      .toBe("");
    expect(troubles).toEqual([]);
  });
}
