import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const figure = (page: Page, name: string) => page.locator(`figure[data-figure="${name}"]`);
const cellIn = (root: Locator, term: string) => root.locator(`td[data-term="${term}"]`).first();
const termsLit = (root: Locator, tensor: string) =>
  root
    .locator(`td[data-lit][data-term^="${tensor}["]`)
    .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term));
/** The page with a state in its address, so that no guess veils a figure. */
async function open(query = "fold=9"): Promise<Page> {
  const { page } = await site.open(`kernel-gradient?${query}`);
  await page.waitForSelector("#observablehq-main[data-link-root]");
  return page;
}

test("a weight’s gradient is one sum, as a product, as a correlation and in the overview", async () => {
  const page = await open("cell=∂L/∂K[0,0,0,1]");
  const sum = "3·9 + (−2)·10 + 1·13 + 2·15 + 6·11 + (−1)·16 + 4·8 + (−3)·7 + 5·4 = 131";
  expect(await figure(page, "weights").locator(".sum-lines").textContent()).toBe(
    `∂L/∂K[0,0,0,1] = ${sum}`,
  );
  for (const name of ["kernel-product", "correlation"])
    expect(await figure(page, name).locator(".followed-sum").textContent()).toBe(
      `∂L/∂K[0,0,0,1] = ${sum}`,
    );
  expect(await cellIn(figure(page, "kernel-product"), "∂L/∂K′[0,1]").textContent()).toBe("131");
});

test("the window of ∂L/∂Y on X moves with the weight, by the arrow keys", async () => {
  const page = await open("cell=∂L/∂K[0,0,0,0]");
  const correlation = figure(page, "correlation");
  const under = () =>
    correlation
      .locator("td[data-window]")
      .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term ?? ""));
  expect((await under())[0]).toBe("X[0,0,0]");
  await cellIn(correlation, "∂L/∂K[0,0,0,0]").focus();
  await page.keyboard.press("ArrowDown");
  expect((await under())[0]).toBe("X[0,1,0]");
  expect((await under()).length).toBe(9);
});

test("a weight’s entries form a staircase in ∂L/∂K″", async () => {
  const page = await open("cell=∂L/∂K[0,0,0,1]");
  expect(await termsLit(figure(page, "weight-ledger"), "∂L/∂K″")).toEqual(
    [1, 2, 3, 5, 6, 7, 9, 10, 11].map((column, row) => `∂L/∂K″[${row},${column}]`),
  );
});

test("the gradient of a bias adds up its channel in every image", async () => {
  const page = await open("outputs=2&images=2&cell=∂L/∂b[0,1]");
  const bias = figure(page, "bias");
  const lit = await termsLit(bias, "∂L/∂Y");
  expect(lit.length).toBe(18);
  expect(lit.every((term) => /^∂L\/∂Y\[[01],1,/.test(term ?? ""))).toBe(true);
  const written = await bias.locator(".followed-sum").textContent();
  expect(written?.split(" + ").length).toBe(18);
});

test("a row of ∂L/∂Y′ holds the channels of one place", async () => {
  const page = await open("outputs=2&cell=∂L/∂Y′[4,1]");
  const rows = figure(page, "rows");
  const number = await cellIn(rows, "∂L/∂Y[1,1,1]").textContent();
  expect(await cellIn(rows, "∂L/∂Y′[4,1]").textContent()).toBe(number);
  expect(await cellIn(rows, "∂L/∂Y″[0,13]").textContent()).toBe(number);
});

test("pointing at a gradient in a formula lights its matrices and the code that makes it", async () => {
  const page = await open("cell=");
  await page.locator('.katex-display [data-term="∂L/∂K″"]').first().hover();
  expect(await page.locator('.symbol[data-term="∂L/∂K″"]').first().getAttribute("data-lit")).toBe(
    "chosen",
  );
  expect(
    await page.locator('pre[data-language="ts"] .code-line[data-lit]').allTextContents(),
  ).toEqual([expect.stringContaining("matmul(gradYRow, xRow")]);
});

test("folding by = is found wrong, and rows fold back one by one", async () => {
  const page = await open("assign=1");
  const book = figure(page, "weight-ledger");
  expect(await book.locator(".gradient-verdict").getAttribute("data-check")).toBe("differs");
  await page.locator('input[name="fold"]').fill("0");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(4);
});

test("while the ledger’s row is chosen, the figures of one weight frame what their sums are made of", async () => {
  const page = await open();
  const correlation = figure(page, "correlation");
  const window = await termsLit(correlation, "X");
  await page.locator('input[name="fold"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => new URL(page.url()).searchParams.get("cell")).toBe("∂L/∂Y″[0,7]");
  expect(await correlation.locator(".followed-sum").textContent()).toContain("∂L/∂K[0,0,0,0] = ");
  expect(window).toHaveLength(9);
  expect(await termsLit(correlation, "X")).toEqual(window);
});

test("a product with the right numbers lies on its side, and the right one is right", async () => {
  const page = await open();
  const tiles = page.locator('[data-tiles="slip-k"]');
  expect(await tiles.getAttribute("data-verdict")).toBe("shape");
  await tiles.locator('label:has(input[name="slip-k-first"][value="(∂L/∂Y′)ᵀ"])').click();
  await tiles.locator('label:has(input[name="slip-k-second"][value="X′"])').click();
  expect(await tiles.getAttribute("data-verdict")).toBe("right");
});

test("the checks pass at the ends of the sliders, with channels and a batch", async () => {
  for (const sizes of [
    "height=5&width=5&kernel=3&outputs=2&images=2",
    "height=9&width=2&kernel=2&inputs=2",
    "kernel=1&outputs=2",
    "inputs=2&outputs=2&images=2",
  ]) {
    const { page, troubles } = await site.open(`kernel-gradient?${sizes}`);
    const value = await page
      .locator('[data-metric="kernel-difference"]')
      .getAttribute("data-value");
    expect(Number(value)).toBeLessThan(1e-10);
    expect(await page.locator('.gradient-verdict[data-check="agrees"]').count()).toBe(2);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test("the number of terms can be guessed, the figure is veiled until then, and other sizes veil it no more", async () => {
  const { page } = await site.open("kernel-gradient");
  const guess = page.locator('[data-guess^="terms-of-a-weight"]');
  const inert = () => figure(page, "weights").evaluate((element) => (element as HTMLElement).inert);
  await expect.poll(inert).toBe(true);
  await guess.locator("input").fill("4");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe("Your guess: 4. Answer: 9.");
  await expect.poll(inert).toBe(false);
  await page.locator('input[name="images"]').fill("2");
  await expect.poll(() => guess.locator(".verdict").textContent()).toBe("Answer: 18.");
  expect(await inert()).toBe(false);
  expect(await page.locator(".veil").count()).toBe(0);
});

test("the link to the other page takes the sizes along", async () => {
  const page = await open("height=5&kernel=3");
  await page.locator('a[data-sister="convolution-gradients"]').first().click();
  await page.waitForURL(/convolution-gradients/);
  await page.waitForSelector('input[name="height"]');
  expect(await page.locator('input[name="height"]').inputValue()).toBe("5");
});
