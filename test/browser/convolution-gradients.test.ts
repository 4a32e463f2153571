import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const figure = (page: Page, name: string) => page.locator(`figure[data-figure="${name}"]`);
const cellIn = (root: Locator, term: string) => root.locator(`td[data-term="${term}"]`).first();
/** The numbers of ∂L/∂X in a figure, in reading order, without the notes of what should stand there. */
const pixelsIn = (root: Locator) =>
  root
    .locator('.pane td[data-term^="∂L/∂X["]')
    .evaluateAll((cells) => cells.map((td) => td.firstChild?.textContent ?? ""));
const termsLit = (root: Locator, tensor: string) =>
  root
    .locator(`td[data-lit][data-term^="${tensor}["]`)
    .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term));

test("at first the middle pixel stands on all three roads, and each writes its sum", async () => {
  const { page } = await site.open("convolution-gradients");
  const roads = figure(page, "three-roads");
  expect(await roads.locator(".pixel-sum").allTextContents()).toEqual([
    "∂L/∂X[0,1,1] = 0·3 + 1·2 + 2·1 + 3·0 = 4",
    "∂L/∂X[0,1,1] = 0 + 2 + 2 + 0 = 4",
    "∂L/∂X[0,1,1] = 0·3 + 1·2 + 2·1 + 3·0 = 4",
  ]);
  expect(await termsLit(roads, "K″")).toEqual(["K″[0,4]", "K″[1,4]", "K″[2,4]", "K″[3,4]"]);
  expect(await termsLit(roads, "∂L/∂X′")).toEqual([
    "∂L/∂X′[0,3]",
    "∂L/∂X′[1,2]",
    "∂L/∂X′[2,1]",
    "∂L/∂X′[3,0]",
  ]);
  expect(await roads.locator('td[data-sign="unknown"]').count()).toBe(4 * 4);
});

test("a step fills one more pixel on every road, lights its terms, and survives a reload", async () => {
  const { page } = await site.open("convolution-gradients");
  const roads = figure(page, "three-roads");
  await roads.getByRole("button", { name: "Next" }).click();
  await expect
    .poll(() => roads.locator(".pixel-sum").first().textContent())
    .toBe("∂L/∂X[0,1,2] = 1·3 + 3·1 = 6");
  expect(await roads.locator('td[data-sign="unknown"]').count()).toBe(3 * 4);
  expect(await roads.locator("td[data-window]").count()).toBe(4);
  await page.reload();
  await page.waitForSelector('figure[data-figure="three-roads"] td[data-sign="unknown"]');
  expect(await roads.locator('td[data-sign="unknown"]').count()).toBe(3 * 4);
  expect(await roads.locator(".pixel-sum").first().textContent()).toContain("[0,1,2]");
});

test("the arrow keys move the pixel, and its column of K″ comes out with the kernel rotated", async () => {
  const { page } = await site.open("convolution-gradients");
  const rotation = figure(page, "rotation");
  const alone = rotation.locator('[data-sheet="alone"] .weight');
  expect(await alone.allTextContents()).toEqual(["3", "2", "1", "0"]);
  const lifted = () =>
    rotation
      .locator("td[data-lifted]")
      .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset.term));
  expect(await lifted()).toEqual(["K″[0,4]", "K″[1,4]", "K″[2,4]", "K″[3,4]"]);
  await cellIn(rotation, "∂L/∂X[0,1,1]").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await lifted()).toEqual(["K″[0,8]", "K″[1,8]", "K″[2,8]", "K″[3,8]"]);
  expect(await alone.allTextContents()).toEqual(["·", "·", "·", "3"]);
  expect(await rotation.locator(".stamp[data-meets]").count()).toBe(1);
  expect(await rotation.locator(".pixel-sum").textContent()).toBe("∂L/∂X[0,2,2] = 3·3 = 9");
  expect(
    await figure(page, "gradients").locator('[role="status"]:visible').textContent(),
  ).toContain("∂L/∂X[0,2,2] = 9");
});

test("an unrotated kernel gives the wrong answer, says where, fails the check, and survives a reload", async () => {
  const { page } = await site.open("convolution-gradients");
  const rotation = figure(page, "rotation");
  const verdict = rotation.locator(".gradient-verdict");
  expect(await verdict.getAttribute("data-check")).toBe("agrees");
  await rotation.locator('input[name="unrotated"]').check();
  await expect.poll(() => verdict.getAttribute("data-check")).toBe("differs");
  expect(await pixelsIn(rotation)).toEqual(["0", "3", "2", "6", "14", "6", "2", "3", "0"]);
  expect(await rotation.locator(".pane td[data-wrong]").count()).toBe(7);
  expect(await cellIn(rotation, "∂L/∂X[0,1,1]").textContent()).toBe("14 ≠ 4");
  expect(await rotation.locator('[data-sheet="laid"] .weight').allTextContents()).toEqual([
    "0",
    "1",
    "2",
    "3",
  ]);
  await page.reload();
  await page.waitForSelector('.gradient-verdict[data-check="differs"]');
  expect(await rotation.locator('input[name="unrotated"]').isChecked()).toBe(true);
  await rotation.locator('input[name="unrotated"]').uncheck();
  await expect.poll(() => verdict.getAttribute("data-check")).toBe("agrees");
});

test("the ledger of the middle pixel is 0 + 2 + 2 + 0 = 4; under = the check turns red", async () => {
  const { page } = await site.open("convolution-gradients");
  const book = figure(page, "fold-ledger");
  const account = book.locator('.accounts td[data-term="∂L/∂X[0,1,1]"]');
  expect(await account.textContent()).toBe("+ 0+ 2+ 2+ 04");
  await book.locator('input[name="assign"]').check();
  await expect
    .poll(() => book.locator(".gradient-verdict").getAttribute("data-check"))
    .toBe("differs");
  expect(await book.locator(".accounts .balance").allTextContents()).toEqual(
    [0, 0, 1, 0, 0, 3, 4, 6, 9].map(String),
  );
  expect(await book.locator(".accounts td[data-wrong]").count()).toBe(3);
  expect(
    await figure(page, "weight-ledger").locator(".gradient-verdict").getAttribute("data-check"),
  ).toBe("differs");
});

test("rows fold back one by one by the keys, both ways, and the state survives a reload", async () => {
  const { page } = await site.open("convolution-gradients?fold=1");
  const book = figure(page, "fold-ledger");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(5);
  await book.locator('input[name="fold"]').focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(3);
  expect(await termsLit(book, "∂L/∂X′")).toEqual([0, 1, 2, 3].map((s) => `∂L/∂X′[1,${s}]`));
  await page.reload();
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(3);
  await page.keyboard.press("Tab");
  await book.locator('input[name="fold"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => book.locator(".accounts .unknown").count()).toBe(5);
});

test("the accounts can be walked by the arrow keys", async () => {
  const { page } = await site.open("convolution-gradients");
  const book = figure(page, "fold-ledger");
  await book.locator(".accounts td").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await termsLit(book, "∂L/∂X′")).toEqual(["∂L/∂X′[0,1]", "∂L/∂X′[1,0]"]);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("cell")).toBe("∂L/∂X[0,0,1]");
  expect(await termsLit(book, "∂L/∂X′")).toEqual(["∂L/∂X′[0,1]", "∂L/∂X′[1,0]"]);
});

test("a column of K″ cut into rows and a pixel's sum are walked by the arrow keys, and stay meanwhile", async () => {
  const { page } = await site.open("convolution-gradients");
  const sheet = figure(page, "rotation").locator('[data-sheet="laid"]');
  expect(await sheet.locator('[tabindex="0"]').count()).toBe(1);
  await sheet.locator("td").first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await sheet.locator(":focus").getAttribute("data-term")).toBe("K″[2,4]");
  expect(await termsLit(figure(page, "rotation"), "K″")).toContain("K″[2,4]");
  const sum = figure(page, "rotation").locator(".pixel-sum");
  expect(await sum.locator('[tabindex="0"]').count()).toBe(1);
  await sum.locator('[tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  expect(await sum.locator(":focus").getAttribute("data-term")).toBe("K″[1,4]");
});

test("a weight lights its copies, and its gradient is written as a sum over positions", async () => {
  const { page } = await site.open("convolution-gradients?cell=∂L/∂K[0,0,0,1]");
  expect(await figure(page, "gradients").locator(".sum:visible .sum-lines").textContent()).toBe(
    "∂L/∂K[0,0,0,1] = 0·1 + 1·2 + 2·4 + 3·5 = 25",
  );
  expect(await termsLit(figure(page, "weight-ledger"), "∂L/∂K″")).toEqual([
    "∂L/∂K″[0,1]",
    "∂L/∂K″[1,2]",
    "∂L/∂K″[2,4]",
    "∂L/∂K″[3,5]",
  ]);
});

test("pointing at a gradient in a formula lights its matrices and the code that makes it", async () => {
  const { page } = await site.open("convolution-gradients?cell=");
  await page.locator('.katex-display [data-term="∂L/∂K″"]').first().hover();
  expect(await page.locator('.symbol[data-term="∂L/∂K″"]').first().getAttribute("data-lit")).toBe(
    "chosen",
  );
  expect(await page.locator(".code-line[data-lit]").allTextContents()).toEqual([
    expect.stringContaining("matmul(gradYRow, xRow"),
  ]);
});

test("a number typed into ∂L/∂Y changes every road alike", async () => {
  const { page } = await site.open("convolution-gradients");
  await cellIn(figure(page, "gradients"), "∂L/∂Y[0,0,0]").focus();
  await page.keyboard.type("-2");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => cellIn(figure(page, "gradients"), "∂L/∂X[0,1,1]").textContent())
    .toBe("−2");
  expect(await figure(page, "three-roads").locator(".pixel-sum").nth(1).textContent()).toBe(
    "∂L/∂X[0,1,1] = (−6) + 2 + 2 + 0 = −2",
  );
});

test("the roads agree and the checks pass for the largest and the smallest sizes", async () => {
  for (const sizes of ["height=5&width=5&kernel=3", "height=9&width=2&kernel=2", "kernel=1"]) {
    const { page, troubles } = await site.open(`convolution-gradients?${sizes}`);
    const value = (name: string) =>
      page.locator(`[data-metric="${name}"]`).getAttribute("data-value");
    expect(Number(await value("roads-difference"))).toBeLessThan(1e-10);
    expect(Number(await value("kernel-difference"))).toBeLessThan(1e-10);
    expect(await page.locator('.gradient-verdict[data-check="agrees"]').count()).toBe(3);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test("the printed products are found wrong, and the right ones right", async () => {
  const { page } = await site.open("convolution-gradients");
  const tiles = page.locator('[data-tiles="slip-x"]');
  expect(await tiles.getAttribute("data-verdict")).toBe("clash");
  await tiles.locator('input[name="slip-x-second"][value="K″"]').check({ force: true });
  expect(await tiles.getAttribute("data-verdict")).toBe("right");
  const side = page.locator('[data-tiles="slip-k"]');
  expect(await side.getAttribute("data-verdict")).toBe("shape");
  await side.locator('input[name="slip-k-first"][value="(∂L/∂Y′)ᵀ"]').check({ force: true });
  await side.locator('input[name="slip-k-second"][value="X′"]').check({ force: true });
  expect(await side.getAttribute("data-verdict")).toBe("right");
});

test("a wrong guess is told the answer, and both survive a reload", async () => {
  const { page } = await site.open("convolution-gradients");
  const guess = page.locator('[data-guess="first-output-weight"]');
  await guess.locator("select").selectOption("the first weight, K[0,0]");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toContain("Answer: the last weight");
  await page.reload();
  await expect.poll(() => guess.locator(".verdict").textContent()).toContain("Answer:");
});

test("how many pixels = spoils can be guessed, right or wrong, and is counted for any sizes", async () => {
  const { page } = await site.open("convolution-gradients");
  const guess = page.locator('[data-guess^="wrong-by-assignment"]');
  await guess.locator("input").fill("3");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe("Your guess: 3. That is right.");
  await page.locator('input[name="kernel"]').fill("1");
  await guess.getByRole("button", { name: "Skip" }).click();
  expect(await guess.locator(".verdict").textContent()).toBe("Answer: 0.");
});
