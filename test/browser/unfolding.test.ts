import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Finger, fingersOn } from "./fingers.js";
import { cell, lit } from "./site.js";
import { useSite } from "./use-site.js";

const site = useSite();

test("a pixel chosen by a click lights the rows of X′ that hold it, and the outputs that use it", async () => {
  const { page } = await site.open("unfold-input?patch=9");
  await cell(page, "X[0,0,1]").click();
  expect(await lit(page, "X′")).toEqual(["X′[0,1]", "X′[1,0]"]);
  expect(await lit(page, "Y")).toEqual(["Y[0,0,0]", "Y[0,0,1]"]);
  expect(
    await page.locator('[data-figure="unfold-input"] .sum [role="status"]').textContent(),
  ).toContain("X[0,0,1] = 2");
});

/** The cell that is chosen, as the address keeps it; null while it is the one at first. */
const chosen = (page: Page) => new URL(page.url()).searchParams.get("cell");

test("the arrow keys point from cell to cell and the sentence follows; Enter chooses, and the address follows", async () => {
  const { page } = await site.open("unfold-input?patch=9");
  await cell(page, "Y[0,0,0]").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await lit(page, "X")).toEqual(["X[0,1,1]", "X[0,1,2]", "X[0,2,1]", "X[0,2,2]"]);
  const sum = page.locator('[data-figure="unfold-input"] .sum-lines');
  expect(await sum.textContent()).toBe("Y[0,1,1] = 6·1 + 7·(−2) + 10·3 + 11·(−4) = −22");
  expect(chosen(page)).toBeNull();
  await page.keyboard.press("Enter");
  expect(chosen(page)).toBe("Y[0,1,1]");
  await page.keyboard.press("ArrowLeft");
  expect(await sum.textContent()).toContain("Y[0,1,0] = ");
  expect(chosen(page)).toBe("Y[0,1,1]");
  await page.keyboard.press("Escape");
  expect(chosen(page)).toBe("");
  expect(await lit(page, "X")).toEqual([]);
  await page.goBack();
  await expect.poll(() => sum.textContent()).toContain("Y[0,1,1] = ");
});

test("what the focus points at passes when the focus leaves, and what was chosen is lit again", async () => {
  const { page } = await site.open("unfold-input?cell=Y[0,1,1]");
  await cell(page, "Y[0,0,0]").focus();
  expect(await lit(page, "Y")).toEqual(["Y[0,0,0]"]);
  await page.locator(".symbol").first().click();
  await page.goBack();
  await cell(page, "Y[0,0,0]").focus();
  await cell(page, "Y[0,0,0]").blur();
  expect(await lit(page, "Y")).toEqual(["Y[0,1,1]"]);
});

test("the products of a pixel that Space has chosen are one stop of the Tab key, and the arrows point at each", async () => {
  const { page } = await site.open("unfold-kernel?height=6&width=6&outputs=2");
  await cell(page, "X[0,1,1]").first().focus();
  await page.keyboard.press(" ");
  expect(chosen(page)).toBe("X[0,1,1]");
  const sum = page.locator('[data-figure="unfold-kernel"] .sum-lines');
  expect(await sum.locator(".multiplication").count()).toBe(8);
  expect(await sum.locator('[tabindex="0"]').count()).toBe(1);
  await sum.locator('[tabindex="0"]').focus();
  expect(await lit(page, "K")).toEqual(["K[0,0,1,1]"]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await lit(page, "K")).toEqual(["K[1,0,1,1]"]);
  expect(await lit(page, "K″")).toEqual(["K″[25,7]"]);
  expect(chosen(page)).toBe("X[0,1,1]");
  expect(await sum.locator(".multiplication").count()).toBe(8);
  await page.keyboard.press("End");
  expect(await lit(page, "Y")).toHaveLength(1);
  await page.keyboard.press("Tab");
  expect(await sum.locator(":focus").count()).toBe(0);
  await page.keyboard.press("Shift+Tab");
  expect(await sum.locator(":focus").count()).toBe(1);
});

test("of the cells of a tensor the chosen one alone is said to be selected, until Escape", async () => {
  const { page } = await site.open("unfold-kernel?cell=");
  const selected = () =>
    page
      .locator('td[aria-selected="true"]:not(figure[data-link-root] td)') // the page's own selection
      .evaluateAll((cells) => [...new Set(cells.map((td) => td.getAttribute("data-term")))]);
  expect(await selected()).toEqual([]);
  await cell(page, "X[0,1,1]").first().press("Space");
  expect(await selected()).toEqual(["X[0,1,1]"]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  expect(await selected()).toEqual(["X[0,1,2]"]);
  await page.keyboard.press("Escape");
  expect(await selected()).toEqual([]);
});

test("a sum stays under a pointer of which the browser does not know yet that it hovers", async () => {
  const { page } = await site.open("unfold-kernel?cell=Y[0,1,1]");
  const product = page.locator('[data-figure="unfold-kernel"] .multiplication').nth(1);
  const same = await product.elementHandle();
  await product.dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
  expect(await lit(page, "K″")).toEqual(["K″[4,6]"]);
  expect(await same?.evaluate((found) => found.isConnected)).toBe(true);
});

test("a tensor of several matrices is one stop of the Tab key, and so is each block of code", async () => {
  const { page } = await site.open("unfold-kernel?inputs=3&outputs=2");
  const stops = (selector: string) =>
    page.$$eval(selector, (found) =>
      found.map((e) => e.querySelectorAll('[data-term][tabindex="0"]').length),
    );
  expect(new Set(await stops('.tensor:has([role="grid"])'))).toEqual(new Set([1]));
  expect(new Set(await stops("code:has(.code-line)"))).toEqual(new Set([1]));
  await cell(page, "K[0,0,0,1]").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await lit(page, "K")).toEqual(["K[0,1,0,0]"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await lit(page, "K")).toEqual(["K[1,1,0,0]"]);
});

test("a term of a formula is pointed at by the arrows and chosen by Enter; without terms and letters the keys are the browser's", async () => {
  const { page } = await site.open("unfold-kernel");
  const formula = await page.waitForSelector('.katex-display:has([data-term="K″"])');
  await formula.focus();
  await page.keyboard.press("ArrowRight");
  const pointed = await formula.$eval("[data-pointed]", (e) => (e as HTMLElement).dataset.term);
  expect(chosen(page)).toBeNull();
  await page.keyboard.press("Enter");
  expect(chosen(page)).toBe(pointed);
  const isTaken = () =>
    formula.evaluate((e) => {
      const arrow = { key: "ArrowRight", bubbles: true, cancelable: true };
      return !e.dispatchEvent(new KeyboardEvent("keydown", arrow));
    });
  expect(await isTaken()).toBe(true);
  await formula.evaluate((e) => {
    for (const part of e.querySelectorAll("[data-term], [data-note]")) {
      part.removeAttribute("data-term");
      part.removeAttribute("data-note");
    }
  });
  expect(await isTaken()).toBe(false);
});

test("pointing at one multiplication of a sum lights its own pixel and weight only", async () => {
  const { page } = await site.open("unfold-kernel?cell=Y[0,1,1]");
  await page.locator(".multiplication").nth(1).hover();
  expect(await lit(page, "X")).toEqual(["X[0,1,2]"]);
  expect(await lit(page, "K")).toEqual(["K[0,0,0,1]"]);
  expect(await lit(page, "K″")).toEqual(["K″[4,6]"]);
});

test("pointing at a symbol in a formula lights its matrix's name, and the line of code that makes it, in both languages", async () => {
  const { page } = await site.open("unfold-kernel?cell=");
  await page.locator('.katex [data-term="K″"]').first().hover();
  expect(await page.locator('.symbol[data-term="K″"]').first().getAttribute("data-lit")).toBe(
    "chosen",
  );
  const line = (language: string) =>
    page.locator(`pre[data-language="${language}"] .code-line[data-lit]`).textContent();
  expect(await line("py")).toContain("k_unfolded = stamps.reshape(");
  expect(await line("ts")).toContain("unfoldKernel(k, [h, w])");
});

test("a number typed into a cell changes the output; a text that is no number is refused and says so", async () => {
  const { page } = await site.open("unfold-input?patch=9");
  await cell(page, "X[0,0,0]").focus();
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await expect.poll(() => cell(page, "Y[0,0,0]").textContent()).toBe("−4");
  await cell(page, "X[0,0,0]").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("nine");
  await page.keyboard.press("Enter");
  const editor = page.locator(".cell-editor");
  expect(await editor.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(
    "“nine” is not a number",
  );
  await page.keyboard.press("Escape");
  expect(await cell(page, "X[0,0,0]").textContent()).toBe("9");
});

test("settings and the chosen cell survive a reload, Back undoes a slider, and a value out of range is clamped", async () => {
  const { page } = await site.open("unfold-kernel?height=99&cell=K[0,0,1,0]");
  const height = page.locator('input[name="height"]');
  expect(await height.inputValue()).toBe("8");
  await height.focus();
  await page.keyboard.press("ArrowLeft");
  await page.locator("h1").click();
  expect(new URL(page.url()).searchParams.get("height")).toBe("7");
  await page.reload();
  await page.waitForSelector('td[data-term="K[0,0,1,0]"][data-lit="chosen"]');
  expect(await height.inputValue()).toBe("7");
  await page.goBack();
  await expect.poll(() => height.inputValue()).toBe("8");
});

test("the kernel never grows larger than its input", async () => {
  const { page } = await site.open("unfold-input?height=3&width=3&kernel=4");
  expect(await page.locator('input[name="kernel"]').inputValue()).toBe("3");
  expect(await page.locator('#unfolded-input td[data-term^="X′["]').count()).toBe(9);
});

test("the products are shown equal, for the largest sizes too", async () => {
  for (const path of ["unfold-input", "unfold-kernel"]) {
    const { page, troubles } = await site.open(
      `${path}?height=8&width=8&kernel=4&inputs=3&outputs=2`,
    );
    const difference = await page
      .locator('[data-metric="product-difference"]')
      .getAttribute("data-value");
    expect(Number(difference)).toBeLessThan(1e-10);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test("a cell of the first layer's K″ chosen on the canvas by keys lights its output, its pixel and its weight", async () => {
  const { page } = await site.open("unfold-kernel?first=K″[300,406]");
  const figure = page.locator("#first-layer");
  await figure.locator("canvas").focus();
  await page.keyboard.press("ArrowRight");
  expect(new URL(page.url()).searchParams.get("first")).toBe("K″[300,406]");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).searchParams.get("first")).toBe("K″[300,407]");
  expect(
    await figure
      .locator("td[data-lit]")
      .evaluateAll((c) => c.map((e) => (e as HTMLElement).dataset.term)),
  ).toEqual(["Y[0,12,12]", "X[0,14,15]", "K[0,0,2,3]"]);
  await page.keyboard.press("+");
});

test("patches are peeled off one by one, both ways: what is not peeled off yet is not zero", async () => {
  const { page } = await site.open("unfold-input?patch=4");
  const copy = (term: string) => page.locator(`#unfolded-input td[data-term="${term}"]`);
  expect(await copy("X′[3,0]").textContent()).toBe("5");
  expect(await copy("X′[4,0]").getAttribute("data-sign")).toBe("unknown");
  const stepper = page.locator('[data-stepper="patch"]');
  await stepper.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => copy("X′[4,0]").textContent()).toBe("6");
  await expect.poll(() => lit(page, "X")).toEqual(["X[0,1,1]", "X[0,1,2]", "X[0,2,1]", "X[0,2,2]"]);
  await stepper.getByRole("slider").press("Home");
  await expect.poll(() => copy("X′[0,0]").getAttribute("data-sign")).toBe("unknown");
  expect(new URL(page.url()).searchParams.get("patch")).toBe("0");
});

test("row 8 of K″, where the stamp jumps, is refused in a wrong place, and accepted in the right one with the reason", async () => {
  const { page } = await site.open("unfold-kernel");
  const puzzle = page.locator('[data-figure="place-row"]');
  const slider = puzzle.getByRole("slider");
  expect(await slider.inputValue(), "it begins where the row above does").toBe("8");
  await slider.press("ArrowRight");
  const below = page.locator("#stamp-motion");
  const top = async () => (await below.boundingBox())?.y;
  const before = await top();
  await puzzle.getByRole("button", { name: "Check" }).click();
  expect(await puzzle.getByRole("status").textContent()).toContain(
    "Not column 9: it is further to the right",
  );
  expect(await top()).toBe(before);
  await slider.press("ArrowRight");
  await puzzle.getByRole("button", { name: "Check" }).click();
  expect(await puzzle.getByRole("status").textContent()).toContain("Right: column 10");
});

test("the column that row 8 is to start in is written beside its slider, and what is placed rightly is not offered to be shown", async () => {
  const { page } = await site.open("unfold-kernel");
  const puzzle = page.locator('[data-figure="place-row"]');
  const slider = puzzle.getByRole("slider");
  await slider.press("ArrowRight");
  expect(await puzzle.locator("output").textContent()).toBe("9");
  const skip = puzzle.getByRole("button", { name: "Skip, show me" });
  await skip.press("Enter");
  expect(await puzzle.locator("output").textContent()).toBe("10");
  expect(await skip.isVisible()).toBe(false);
  const verdict = puzzle.locator(".verdict");
  expect(await verdict.evaluate((said) => said === document.activeElement)).toBe(true);
  await slider.press("ArrowRight");
  expect(await skip.isVisible()).toBe(true);
});

test("a number that is chosen in Y′ of a batch is found in the map of its image", async () => {
  const { page } = await site.open("unfold-input?images=3");
  const figure = page.locator("#batch");
  await figure.locator('td[data-term="Y′[9,1]"]').click();
  const lit = figure.locator('td[data-lit][data-term^="Y["]');
  expect(await lit.getAttribute("data-term")).toBe("Y[2,1,0,1]");
  expect(await lit.textContent()).toBe(
    await figure.locator('td[data-term="Y′[9,1]"]').textContent(),
  );
  expect(await figure.locator('td[data-lit][data-term^="X′[9,"]').count()).toBe(4);
});

test("in a batch X″ and Y″ have a row for each image, and K″ is that of one", async () => {
  const { page } = await site.open("unfold-kernel?images=4&batched=Y″[3,2]");
  const shapes = page.locator("#batch .shape");
  await expect.poll(() => shapes.allTextContents()).toEqual(["4 × 9", "9 × 4", "4 × 4"]);
  expect(await page.locator('#batch td[data-lit][data-term^="X″[3,"]').count()).toBe(4);
});

test("Whole and then Nearer comes back to the chosen cell, until its weight can be read", async () => {
  const { page } = await site.open("unfold-kernel?first=K″[1500,406]");
  const raster = page.locator("#first-layer .raster");
  await raster.getByRole("button", { name: "Whole" }).click();
  for (let i = 0; i < 8; i++) await raster.getByRole("button", { name: "Nearer" }).click();
  const box = (await raster.locator("canvas").boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const first = () => new URL(page.url()).searchParams.get("first");
  await expect.poll(first).toBe("K″[1500,406]");
});

test("a guess is compared with the answer, and remembered after a reload", async () => {
  const { page } = await site.open("unfold-kernel");
  const guess = page.locator('[data-guess="weights-in-k"]');
  expect(await page.locator(".guess .answer").first().isVisible()).toBe(false);
  await guess.getByRole("textbox").fill("forty");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.getByRole("alert").textContent()).toBe(
    "“forty” is not a number. Type another guess, or skip.",
  );
  await guess.getByRole("textbox").fill("４０");
  await guess.getByRole("button", { name: "Compare" }).click();
  expect(await guess.getByRole("status").textContent()).toBe("Your guess: 40. Answer: 36.");
  await page.reload();
  await expect
    .poll(() => page.locator('[data-guess="weights-in-k"] .verdict').textContent())
    .toContain("Answer: 36");
  expect(await page.locator(".guess .answer").first().isVisible()).toBe(true);
});

test("a transposed drawing names its transposed shape, so that inner sizes meet", async () => {
  const { page } = await site.open("unfold-input");
  const shapes = page.locator('[data-figure="unfold-input"] .product .shape');
  expect(await shapes.allTextContents()).toEqual(["9 × 4", "4 × 1", "9 × 1"]);
});

test("a finger that swipes over the large matrix scrolls the page, after a tap on it too; two fingers zoom", async () => {
  const { page } = await site.open("unfold-kernel", {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  const canvas = page.locator("#first-layer .raster canvas");
  await canvas.scrollIntoViewIfNeeded();
  await canvas.evaluate((matrix) => scrollBy(0, matrix.getBoundingClientRect().top - 150));
  const touch = await fingersOn(page);
  async function swipe(): Promise<void> {
    const before = await page.evaluate(() => scrollY);
    const box = (await canvas.boundingBox())!;
    const at = (up: number) => ({ x: 180, y: box.y + 220 - up });
    await touch("touchStart", at(0));
    for (let up = 12; up <= 96; up += 12) await touch("touchMove", at(up));
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 30);
  }
  await swipe();
  await canvas.tap();
  await swipe();
  await canvas.evaluate((matrix) => scrollBy(0, matrix.getBoundingClientRect().top - 150));
  const columns = page.locator("#first-layer .raster-ruler.columns");
  const before = await columns.textContent();
  const fingers = (apart: number): Finger[] => [
    { x: 180 - apart, y: 300, id: 0 },
    { x: 180 + apart, y: 300, id: 1 },
  ];
  await touch("touchStart", ...fingers(20));
  for (let apart = 30; apart <= 120; apart += 10) await touch("touchMove", ...fingers(apart));
  await touch("touchEnd");
  await expect.poll(() => columns.textContent()).not.toBe(before);
});
