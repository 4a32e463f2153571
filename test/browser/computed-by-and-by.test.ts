import { expect, test } from "vitest";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** Figures whose matrices are computed step by step, by their pages and the names of their steppers. */
const FIGURES = [
  ["convolution", "output"],
  ["unfold-input", "patch"],
  ["unfold-kernel", "stamp"],
  ["convolution-gradients", "pixel"],
  ["the-code", "placed"],
  ["the-code", "taken"],
] as const;

for (const [path, name] of FIGURES)
  test(`/${path}, ${name}: a step computes cells of matrices that stay, and one that is computed says so no longer`, async () => {
    const { page, troubles } = await site.open(path);
    await skipGuesses(page);
    const slider = page.locator(`[data-stepper="${name}"] input[type="range"]`);
    const figure = page.locator("figure", { has: slider });
    await slider.scrollIntoViewIfNeeded();
    const unknown = figure.locator('td[data-sign="unknown"]');
    const last = (await slider.getAttribute("max"))!;
    await slider.fill(last);
    await expect.poll(() => unknown.count()).toBe(0);
    await figure.locator(".pane").evaluateAll((tables) => {
      for (const table of tables) table.toggleAttribute("data-stood", true);
    });
    await slider.fill("1");
    await expect.poll(() => unknown.count()).toBeGreaterThan(0);
    await slider.fill(last);
    await expect.poll(() => unknown.count()).toBe(0);
    expect(await figure.locator(".pane:not([data-stood])").count()).toBe(0);
    expect(await figure.locator("td[aria-label]").count()).toBe(0);
    expect(troubles).toEqual([]);
  });
