import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES_WITH_SLIDERS } from "./pages-with-sliders.js";
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

/** What is there once two counts a moment apart are the same: a page goes on drawing after it has loaded. */
async function aliveAtRest(devtools: CDPSession): Promise<Alive> {
  let last = await alive(devtools);
  const hasChanged = async () => {
    const before = last;
    last = await alive(devtools);
    return last.listeners !== before.listeners || last.nodes !== before.nodes;
  };
  await expect.poll(hasChanged, { timeout: 30_000, interval: 500 }).toBe(false);
  return last;
}

/** What there is more of than a tenth above what it was, in words; none if nothing has grown. */
function grown(before: Alive, after: Alive): string {
  return (["listeners", "nodes"] as const)
    .filter((what) => !(after[what] <= 1.1 * before[what]))
    .map((what) => `${before[what]} ${what} have become ${after[what]}`)
    .join(", ");
}

for (const path of PAGES_WITH_SLIDERS) {
  test(`/${path} has no more listeners and nodes after 80 steps of its sliders than before, within a tenth`, async () => {
    const { page, troubles } = await site.open(path);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    // What a page makes or drops when a slider is first moved is no leak: it is counted afterwards.
    await takeSliderSteps(page, 20);
    const before = await aliveAtRest(devtools);
    expect(await takeSliderSteps(page, 80)).toBeGreaterThan(0);
    // What was drawn last may be held for a moment longer.
    await expect
      .poll(async () => grown(before, await alive(devtools)), { timeout: 30_000, interval: 500 })
      .toBe("");
    expect(troubles).toEqual([]);
  });
}
