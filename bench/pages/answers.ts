import type { Page } from "playwright-core";
import { median } from "../measure.js";

/** How long a page takes to answer, in milliseconds, medians; null where it has nothing of the kind. */
export interface Answers {
  readonly click: number | null;
  readonly slider: number | null;
}

/**
 * Clicks cells of matrices and moves sliders by a step, each where a reader sees it, and measures each from the beginning
 * of a frame to the end of the next but one, when Framework has rerun what depends on it. Runs in the page as text: the
 * loader would give its functions a helper of its own.
 */
const TRY = `(async (times) => {
  const frame = () => new Promise(requestAnimationFrame);
  const task = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const answered = async (element, act) => {
    element.scrollIntoView({ block: "center" });
    do await new Promise((resolve) => setTimeout(resolve, 300)); // what came into view is drawn
    while (document.querySelector("[data-stale]") !== null); // and what the last change has reached
    await frame();
    const start = performance.now();
    act();
    for (let i = 0; i < 2; i++) await frame();
    await task();
    return performance.now() - start;
  };
  for (const skip of document.querySelectorAll(".veil button.quiet")) skip.click();
  const cells = [...document.querySelectorAll("main td[data-term]")];
  const sliders = [...document.querySelectorAll("main input[type=range]:enabled")];
  const click = [];
  const slider = [];
  for (let i = 0; i < times && cells.length > 0; i++) {
    const { term } = cells[Math.floor((i * cells.length) / times)].dataset;
    const cell = [...document.querySelectorAll("main td[data-term]")].find(({ dataset }) => dataset.term === term);
    if (cell !== undefined) click.push(await answered(cell, () => cell.click()));
  }
  for (let i = 0; i < times && sliders.length > 0; i++) {
    const input = [...document.querySelectorAll("main input[type=range]:enabled")][i % sliders.length];
    if (input === undefined) continue;
    const [from, to] = [Number(input.min || 0), Number(input.max || 100)];
    const step = input.step === "any" ? (to - from) / 100 : Number(input.step || 1);
    const value = Number(input.value);
    const next = value + step <= to ? value + step : value - step;
    slider.push(await answered(input, () => {
      input.value = String(next);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }));
  }
  return { click, slider };
})`;

const TIMES = 12;

export async function answersOf(page: Page): Promise<Answers> {
  const found: { click: number[]; slider: number[] } = await page.evaluate(`${TRY}(${TIMES})`);
  const middle = (times: number[]) => (times.length === 0 ? null : median(times));
  return { click: middle(found.click), slider: middle(found.slider) };
}
