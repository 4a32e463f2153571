import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

function metricOf(page: Page, name: string): Promise<number> {
  return page.locator(`[data-metric="${name}"]`).getAttribute("data-value").then(Number);
}

test("a wrong guess at the second layer's cost is answered, and the right one too", async () => {
  const { page } = await site.open("unfold-kernel");
  const guess = page.locator('[data-guess="second-layer-cost"]');
  await guess.locator("select").selectOption("about twice as much");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toContain("Answer: exactly as much.");
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await guess.locator("select").selectOption("exactly as much");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toContain("That is right.");
  expect(await page.locator(".guess .answer:visible").textContent()).toContain("57,600");
});

test("a guess is saved by its option's name, and one that was saved by its words is found", async () => {
  const { page } = await site.open("unfold-kernel");
  const guess = page.locator('[data-guess="second-layer-cost"]');
  await guess.locator("select").selectOption("about twice as much");
  await guess.getByRole("button", { name: "Compare" }).click();
  const key = "unfold.guess.second-layer-cost";
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe("twice");
  const words = "exactly as much";
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, words] as const);
  await page.reload();
  await expect
    .poll(() => guess.locator(".verdict").textContent())
    .toBe("Your guess: exactly as much. That is right.");
});

test("the bill of a layer is counted, follows the sizes and survives a reload", async () => {
  const { page } = await site.open("unfold-kernel");
  expect(await metricOf(page, "multiply-adds-loops")).toBe(57600);
  expect(await metricOf(page, "zeros-unfolded-kernel")).toBeCloseTo(0.9681, 4);
  await skipGuesses(page);
  await page.locator('select[name="layer"]').selectOption("conv2");
  await expect.poll(() => metricOf(page, "bytes-unfolded-kernel")).toBe(1600 * 576 * 4);
  expect(await metricOf(page, "multiply-adds-unfolded-input")).toBe(57600);
  await page.locator('input[name="side"]').press("ArrowRight");
  await expect.poll(() => page.locator('select[name="layer"]').inputValue()).toBe("own");
  await page.reload();
  await page.waitForSelector('[data-metric="multiply-adds-loops"]');
  expect(await metricOf(page, "multiply-adds-loops")).toBe(16 * 4 * 9 * 11 ** 2);
});

test("Measure times all three ways; a K″ that is too large is counted and not made", async () => {
  const { page, troubles } = await site.open(
    "unfold-kernel?layer=conv2&side=12&window=3&in=4&out=16",
  );
  await page.getByRole("button", { name: "Measure" }).press("Enter");
  for (const way of ["loops", "unfolded-input", "unfolded-kernel"]) {
    await page.waitForSelector(`[data-metric="ms-${way}"]`);
    expect(await metricOf(page, `ms-${way}`)).toBeGreaterThan(0);
  }
  await expect
    .poll(() => page.locator(".price-status").textContent())
    .toContain("4 images in float32, the median of 9 runs");
  await page.goto(site.url("unfold-kernel?side=40&window=7&in=2&out=4"));
  await page.getByRole("button", { name: "Measure" }).click();
  await page.getByText("too large").waitFor();
  expect(troubles).toEqual([]);
});
