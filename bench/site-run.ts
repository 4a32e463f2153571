// How a recipe runs in the built site, in headless Chromium, on /recipes: how long from Train to the end,
// how many test digits are right then, how long the page's frames are meanwhile, and what memory page and worker hold.
// Usage: npm run build, then npx tsx bench/site-run.ts [PRESET …] [--seeds 1,2,3] [--json]
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "playwright-core";
import { settingsQuery } from "../src/figures/training/settings-query.js";
import { PRESETS } from "../src/training/index.js";
import { connectSite } from "../test/browser/site.js";
import { startSite } from "../test/browser/start-site.js";
import { median } from "./measure.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: "string", default: "1" }, json: { type: "boolean", default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(PRESETS);
for (const name of names) {
  if (!Object.hasOwn(PRESETS, name)) throw new RangeError(`a preset: ${Object.keys(PRESETS)}`);
}

interface Memory {
  heap: number;
  /** Page and workers together; null where the system does not tell. */
  process: number | null;
}

/** A run, as it went. Times in seconds, frames in milliseconds, memory in megabytes. */
interface SiteRun {
  preset: string;
  seed: number;
  seconds: number;
  accuracy: number;
  frames: { count: number; median: number; ninetyNinth: number; longest: number; above34: number };
  /** After a tenth of the run, and at its end: the page's heap after a collection, and all that the process holds. */
  early: Memory;
  late: Memory;
}

/** Runs in the page, as text: the loader would give its functions a helper that the page does not have. */
const WATCH_FRAMES = `
  window.frameTimes = [];
  let last = performance.now();
  requestAnimationFrame(function next(now) {
    window.frameTimes.push(now - last);
    last = now;
    requestAnimationFrame(next);
  });
`;

const running = await startSite();
const site = await connectSite(running);
for (const preset of names) {
  for (const seed of options.seeds.split(",").map(Number)) {
    const run = await measured(preset as keyof typeof PRESETS, seed);
    print(options.json ? JSON.stringify(run) : described(run));
  }
}
await site.close();
await running.stop();

async function measured(preset: keyof typeof PRESETS, seed: number): Promise<SiteRun> {
  const settings = { ...PRESETS[preset], seed };
  const { page } = await site.open(`recipes${settingsQuery(settings)}`);
  const devtools = await page.context().newCDPSession(page);
  await page.waitForSelector('[data-status="idle"]');
  const began = performance.now();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await epochReached(page, Math.ceil(PRESETS[preset].epochs / 10));
  const early = await memory(page, devtools); // it takes longer than a frame
  await page.evaluate(WATCH_FRAMES);
  await page.waitForSelector('[data-status="finished"]', { timeout: 0 });
  const seconds = (performance.now() - began) / 1000;
  const frames = await page.evaluate<number[]>("window.frameTimes");
  const accuracy = await page.locator('[data-metric="test-accuracy"]').getAttribute("data-value");
  const late = await memory(page, devtools);
  await page.context().close();
  return {
    preset,
    seed,
    seconds,
    accuracy: Number(accuracy),
    frames: {
      count: frames.length,
      median: median(frames),
      ninetyNinth: frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.99)]!,
      longest: Math.max(...frames),
      above34: frames.filter((time) => time > 34).length,
    },
    early,
    late,
  };
}

async function epochReached(page: Page, epoch: number): Promise<void> {
  await page.waitForFunction(
    (epoch) =>
      Number(document.querySelector<HTMLElement>('[data-metric="epoch"]')?.dataset.value) >= epoch,
    epoch,
    { timeout: 0, polling: 250 },
  );
}

async function memory(page: Page, devtools: CDPSession): Promise<Memory> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const processes = (await browser?.send("SystemInfo.getProcessInfo"))?.processInfo ?? [];
  const [renderer] = processes
    .filter(({ type }) => type === "renderer")
    .sort((a, b) => b.cpuTime - a.cpuTime);
  return { heap: usedSize / 1e6, process: renderer ? residentMegabytes(renderer.id) : null };
}

/** What a process holds of the machine's memory, where Linux tells. */
function residentMegabytes(id: number): number | null {
  try {
    const [, kilobytes] = readFileSync(`/proc/${id}/status`, "utf8").match(/VmRSS:\s+(\d+)/) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}

function described({ preset, seed, seconds, accuracy, frames, early, late }: SiteRun): string {
  const megabytes = ({ heap, process }: Memory) =>
    `${heap.toFixed(1)} of ${process?.toFixed(0) ?? "–"} MB`;
  return (
    `${preset}, seed ${seed}: ${seconds.toFixed(1)} s, ${(100 * accuracy).toFixed(2)} % right; ` +
    `${frames.count} frames, median ${frames.median.toFixed(1)} ms, ` +
    `99 of 100 within ${frames.ninetyNinth.toFixed(1)} ms, longest ${frames.longest.toFixed(0)} ms, ` +
    `${frames.above34} above 34 ms; heap ${megabytes(early)} → ${megabytes(late)}`
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
