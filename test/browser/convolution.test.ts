import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { cell, lit, type Opened } from "./site.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** The page, once its selections listen. */
async function open(path: string): Promise<Opened> {
  const opened = await site.open(path);
  await opened.page.waitForSelector("#observablehq-main[data-link-root]");
  await opened.page.waitForSelector("#channels[data-link-root]");
  return opened;
}

/** The lit cells of one tensor in a figure that has a selection of its own. */
function litIn(page: Page, figure: string, tensor: string): Promise<string[]> {
  return page
    .locator(`${figure} td[data-lit]`)
    .evaluateAll(
      (cells, name) =>
        cells
          .map((td) => (td as HTMLElement).dataset.term ?? "")
          .filter((term) => term.startsWith(`${name}[`)),
      tensor,
    );
}

function metricOf(page: Page, name: string): Promise<number> {
  return page.locator(`[data-metric="${name}"]`).getAttribute("data-value").then(Number);
}

const picture = '[data-figure="sliding-picture"]';

test("the picture opens at a patch, with its weights on the pixels and its sum written out", async () => {
  const { page } = await open("convolution");
  expect(await lit(page, "X")).toEqual(["X[0,1,1]", "X[0,1,2]", "X[0,2,1]", "X[0,2,2]"]);
  expect(await cell(page, "X[0,1,2]").first().getAttribute("data-weight")).toBe("×−2");
  expect(await page.locator(`${picture} .sum-lines`).textContent()).toBe(
    "Y[0,1,1] = 7·1 + 8·(−2) + 12·3 + 13·(−4) = −25",
  );
  expect(await page.locator(`${picture} td[data-sign="unknown"]`).count()).toBe(6);
});

test("a step forward computes one output more and moves the patch; Back takes both away", async () => {
  const { page } = await open("convolution");
  await page.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => lit(page, "X")).toContain("X[0,1,3]");
  expect(await page.locator(`${picture} td[data-sign="unknown"]`).count()).toBe(5);
  expect(new URL(page.url()).searchParams.get("output")).toBe("6");
  await page.goBack();
  await expect.poll(() => page.locator(`${picture} td[data-sign="unknown"]`).count()).toBe(6);
  expect(await lit(page, "X")).not.toContain("X[0,1,3]");
});

test("a pixel reached by the arrow keys lights the outputs it helps to make", async () => {
  const { page } = await open("convolution");
  await page.locator(`${picture} td[data-term="X[0,0,0]"]`).focus();
  await page.keyboard.press("ArrowDown");
  expect(await litIn(page, picture, "Y")).toEqual(["Y[0,0,0]", "Y[0,1,0]"]);
  expect(await page.locator(`${picture} .sum [role="status"]`).textContent()).toContain("X[0,1,0]");
});

test("pointing at X in a formula lights the matrix's name", async () => {
  const { page } = await open("convolution?cell=");
  await page.locator('.katex [data-term="X"]').first().hover();
  expect(await page.locator(`${picture} .symbol[data-term="X"]`).getAttribute("data-lit")).toBe(
    "chosen",
  );
});

test("a weight in the prose lights that weight, its pixels and all outputs", async () => {
  const { page } = await open("convolution");
  await page.locator('.katex [data-term="K[0,0,0,1]"]').click();
  expect(await litIn(page, picture, "K")).toEqual(["K[0,0,0,1]"]);
  expect(await litIn(page, picture, "Y")).toHaveLength(12);
  expect(await litIn(page, picture, "X")).toHaveLength(12);
});

test("an output of several channels sees all channels of X, its own kernel and its own bias", async () => {
  const { page } = await open("convolution?inputs=3");
  await cell(page, "Y[1,1,2]").last().click();
  expect(await litIn(page, "#channels", "X")).toHaveLength(12);
  expect(await litIn(page, "#channels", "K")).toHaveLength(12);
  expect((await litIn(page, "#channels", "K")).every((term) => term.startsWith("K[1,"))).toBe(true);
  expect(await litIn(page, "#channels", "b")).toEqual(["b[0,1]"]);
  expect(await page.locator("#channels .sum-lines").textContent()).toMatch(/ \+ 20 = /);
  expect(await metricOf(page, "loop-difference")).toBeLessThan(1e-10);
});

test("a bias typed anew is added to every output of its channel", async () => {
  const { page } = await open("convolution");
  const first = page.locator('#channels td[data-term="Y[0,0,0]"]');
  expect(await first.textContent()).toBe("−46");
  await page.locator('#channels td[data-term="b[0,0]"]').focus();
  expect(await litIn(page, "#channels", "Y")).toHaveLength(6);
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await expect.poll(() => first.textContent()).toBe("−56");
  expect(await metricOf(page, "loop-difference")).toBe(0);
});

test("sizes, step and chosen cells survive a reload", async () => {
  const { page } = await open("convolution?width=6&kernel=3&output=4&inputs=1&channel=b[0,1]");
  await page.reload();
  await page.waitForSelector('#channels td[data-term="b[0,1]"][data-lit="chosen"]');
  expect(await page.locator('input[name="output"]').inputValue()).toBe("4");
  expect(await page.locator(`${picture} td[data-term^="X["]`).count()).toBe(24);
  expect(await page.locator(`${picture} td[data-sign="unknown"]`).count()).toBe(3);
});

test("a wrong guess at the second layer's cost is answered, and the right one too", async () => {
  const { page } = await open("convolution");
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
  const { page } = await open("convolution");
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
  const { page } = await open("convolution");
  expect(await metricOf(page, "multiply-adds-loops")).toBe(57600);
  expect(await metricOf(page, "zeros-unfolded-kernel")).toBeCloseTo(0.9681, 4);
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
  const { page, troubles } = await open("convolution?layer=conv2&side=12&window=3&in=4&out=16");
  await page.getByRole("button", { name: "Measure" }).press("Enter");
  for (const way of ["loops", "unfolded-input", "unfolded-kernel"]) {
    await page.waitForSelector(`[data-metric="ms-${way}"]`);
    expect(await metricOf(page, `ms-${way}`)).toBeGreaterThan(0);
  }
  await expect
    .poll(() => page.locator(".price-status").textContent())
    .toContain("4 images in float32, the median of 9 runs");
  await page.goto(site.url("convolution?side=40&window=7&in=2&out=4"));
  await page.getByRole("button", { name: "Measure" }).click();
  await page.getByText("too large").waitFor();
  expect(troubles).toEqual([]);
});
