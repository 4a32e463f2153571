import { expect, test } from "vitest";
import { drawAll } from "./loading.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** The pages whose figures say the chosen cell in words or write its sum out. */
const PATHS = [
  "",
  "chain-rule",
  "convolution",
  "convolution-gradients",
  "cross-entropy",
  "gradient-check",
  "kernel-gradient",
  "linear",
  "one-matrix",
  "pooling-relu-flatten",
  "slips",
  "unfold-input",
  "unfold-kernel",
];

/** Cells of a matrix that are tried; of a larger one, as many of them. */
const TRIED = 20;

for (const path of PATHS)
  for (const width of [1280, 390])
    test(`/${path}, ${width} wide: no figure grows or shrinks while a reader goes from cell to cell, or switches what it shows`, async () => {
      const { page } = await site.open(path, { viewport: { width, height: 900 } });
      await page.waitForSelector("[data-link-root]");
      await drawAll(page);
      await skipGuesses(page);
      const jumps = await page.evaluate((tried) => {
        const figures = [...document.querySelectorAll<HTMLElement>("figure[data-figure]")];
        const heights = () => figures.map((figure) => figure.getBoundingClientRect().height);
        const found: string[] = [];
        for (const tensor of document.querySelectorAll(".tensor")) {
          const cells = [...tensor.querySelectorAll<HTMLElement>("td[data-term]")];
          const step = Math.max(1, Math.floor(cells.length / tried));
          for (let i = 0; i < cells.length; i += step) {
            const before = heights();
            cells[i]!.focus();
            heights().forEach((height, f) => {
              if (Math.abs(height - before[f]!) > 1)
                found.push(`${figures[f]!.dataset.figure} at ${cells[i]!.dataset.term}`);
            });
          }
        }
        return found;
      }, TRIED);
      expect(jumps).toEqual([]);
      expect(await page.evaluate(switchAll)).toEqual([]);
    });

/** Turns each switch of a page to each of its states, and names those at which a figure's height changes. */
async function switchAll(): Promise<string[]> {
  const figures = [...document.querySelectorAll<HTMLElement>("figure[data-figure]")];
  const heights = () => figures.map((figure) => figure.getBoundingClientRect().height);
  const drawn = async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    while (document.querySelector("[data-stale]")) await new Promise(requestAnimationFrame);
  };
  const found: string[] = [];
  const states: [string, () => void][] = [];
  for (const field of document.querySelectorAll<HTMLInputElement>(
    "figure[data-figure] :is([type=radio], [type=checkbox])",
  ))
    states.push([`${field.name} ${field.value}`, () => field.click()]);
  for (const menu of document.querySelectorAll<HTMLSelectElement>("figure[data-figure] select"))
    for (const { value } of menu.options)
      states.push([
        `${menu.name} ${value}`,
        () => {
          menu.value = value;
          for (const type of ["input", "change"])
            menu.dispatchEvent(new Event(type, { bubbles: true }));
        },
      ]);
  const before = heights();
  for (const [name, take] of states) {
    take();
    await drawn();
    heights().forEach((height, f) => {
      if (Math.abs(height - before[f]!) > 1) found.push(`${figures[f]!.dataset.figure} at ${name}`);
    });
  }
  return found;
}
