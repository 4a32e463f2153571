import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawAll } from "./loading.js";
import { PAGES_WITH_NUMBERS } from "./pages-with.js";
import { cell } from "./site.js";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** Opens a page with all that it covers or folds uncovered. */
async function open(path: string): Promise<Page> {
  const { page } = await site.open(path);
  await skipGuesses(page);
  await page.$$eval("details", (all) => {
    for (const details of all) details.open = true;
  });
  return page;
}

/** Lets the page draw anew what depends on a change. */
function redrawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
}

function focusedTerm(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement).dataset.term);
}

/**
 * Types a digit into every editable cell of a page, as a keyboard would, and lets the page draw anew each time. Says how
 * many cells there were, and at which of them the field was larger than the cell, the focus was lost, or the digit.
 */
function typeEverywhere(page: Page): Promise<{ count: number; wrong: string[] }> {
  return page.evaluate(async () => {
    const cells = () => [...document.querySelectorAll<HTMLElement>("td[data-editable]")];
    const press = (element: Element | null, key: string) =>
      element?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const count = cells().length;
    const wrong: string[] = [];
    for (let i = 0; i < count; i++) {
      const td = cells()[i]!;
      const { term } = td.dataset;
      const digit = String(1 + (i % 9));
      td.focus();
      const before = td.getBoundingClientRect();
      press(td, digit);
      const field = td.querySelector("input");
      const { width = Infinity, height = Infinity } = field?.getBoundingClientRect() ?? {};
      if (width > before.width || height > before.height) wrong.push(`${term}: the field is large`);
      press(field, "Enter");
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      // What is far away comes a little later, before a reader gets there.
      while (document.querySelector("[data-stale]")) await new Promise(requestAnimationFrame);
      const focused = document.activeElement as HTMLElement;
      if (focused.dataset.term !== term) wrong.push(`${term}: the focus is lost`);
      else if (!focused.textContent?.startsWith(digit)) wrong.push(`${term}: the digit is lost`);
    }
    return { count, wrong };
  });
}

for (const path of PAGES_WITH_NUMBERS) {
  test(`/${path}: a number can be typed into every editable cell: its field is as large as the cell, and the focus stays`, async () => {
    const page = await open(path);
    const { count, wrong } = await typeEverywhere(page);
    expect(count).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(site.troubles()).toEqual([]);
  });
}

test("a kernel is typed as it is written, 1 2; 2 1, from its first cell on", async () => {
  const page = await open("convolution");
  const kernel = page.locator('[data-figure="sliding-picture"] [data-tensor="K"]').first();
  await kernel.locator("td[data-editable]").first().focus();
  await page.keyboard.type("1 2; -2 1");
  await page.keyboard.press("Enter");
  expect(await kernel.locator("td[data-editable]").allTextContents()).toEqual([
    "1",
    "2",
    "−2",
    "1",
  ]);
});

test("Enter, Tab and Escape end the typing at the cell; arrows go on from there, and the page does not scroll", async () => {
  const page = await open("convolution");
  const first = page.locator('[data-figure="sliding-picture"] td[data-term="X[0,0,0]"]');
  await first.focus();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.type("40");
  await page.keyboard.press("Enter");
  await redrawn(page);
  await page.keyboard.press("ArrowDown");
  expect(await focusedTerm(page)).toBe("X[0,1,0]");
  await page.keyboard.type("41");
  await page.keyboard.press("Escape");
  expect(await focusedTerm(page)).toBe("X[0,1,0]");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator(":focus").textContent()).toBe("40");
  await page.keyboard.type("42");
  await page.keyboard.press("Tab");
  await expect.poll(() => first.textContent()).toBe("42");
  expect(await focusedTerm(page)).toMatch(/^K\[/);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

/** Pastes a text as a reader does, from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
}

/** The numbers of a matrix, in reading order. */
function numbersOf(page: Page, tensor: string): Promise<string[]> {
  return page
    .locator(`.tensor[data-tensor="${tensor}"] td`)
    .evaluateAll((cells) => cells.map((td) => td.textContent ?? ""));
}

test("numbers are pasted from the cell on, in one change; too many or bad ones change nothing, and it is said why", async () => {
  const page = await open("linear");
  const notice = page.locator('.tensor[data-tensor="W"] .notice').first();
  const first = () => numbersOf(page, "W").then((all) => all.slice(0, 6));
  await cell(page, "W[0,0]").first().focus();
  await paste(page, "[[0.5, 1, 2],\n [3, 4, 5]]");
  await expect.poll(first).toEqual(["0.5", "1", "2", "3", "4", "5"]);
  expect(await notice.textContent()).toBe("Pasted 6 numbers from W[0,0] on.");
  await redrawn(page);
  expect(await focusedTerm(page)).toBe("W[0,0]");
  await page.keyboard.press("ArrowRight");
  await paste(page, "7 8 9");
  await expect.poll(first).toEqual(["0.5", "7", "8", "9", "4", "5"]);
  await paste(page, "1 2 3 4 5 6");
  await expect
    .poll(() => notice.textContent())
    .toBe("6 numbers, but from this cell on there is room for 5. Nothing was changed.");
  await paste(page, "1\tx");
  await expect
    .poll(() => notice.textContent())
    .toBe("“x”, number 2 of row 1, is not a number. Nothing was changed.");
  expect(await first()).toEqual(["0.5", "7", "8", "9", "4", "5"]);
  await page.keyboard.press("Enter");
  await paste(page, "6\t60");
  await expect.poll(first).toEqual(["0.5", "6", "60", "9", "4", "5"]);
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a matrix is one stop of the Tab key; its button, above the first row, copies it as NumPy or as a table, as does Ctrl+C", async () => {
  const page = await open("linear");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const tensor = page.locator('.tensor[data-tensor="W"]').first();
  const notice = tensor.locator(".notice");
  await cell(page, "X[0,1]").first().focus();
  await page.keyboard.press("Tab");
  expect(await focusedTerm(page)).toBe("W[0,0]");

  await page.keyboard.press("Control+c");
  await expect.poll(() => notice.textContent()).toBe("W is copied as a table.");
  const table = await clipboard(page);
  expect(table).toMatch(/^\S+\t\S+\t\S+\n\S+\t\S+\t\S+$/);

  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Copy as np.array(…)" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Copy W");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Copy as np.array(…)" }).press("Enter");
  await expect.poll(() => notice.textContent()).toBe("W is copied as np.array(…).");
  const rows = table.split("\n").map((line) => `[${line.split("\t").join(", ")}]`);
  expect(await clipboard(page)).toBe(
    `np.array([${rows.join(", ")}], dtype=np.float64)  # W, shape (2, 3)`,
  );
  await page.keyboard.press("ArrowDown");
  expect(await focusedTerm(page)).toBe("W[0,0]");
  await page.keyboard.press("Tab");
  expect(await focusedTerm(page)).toBe("b[0,0]");
});

test("where the browser does not let the page copy, the text is shown, selected", async () => {
  const page = await open("linear");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.locator('.tensor[data-tensor="b"]').first().hover();
  await page.getByRole("button", { name: "Copy b" }).first().click();
  await page.getByRole("menuitem", { name: "Copy as np.array(…)" }).click();
  const field = page.locator("dialog textarea");
  expect(await field.inputValue()).toMatch(/^np\.array\(\[\[.*\]\], dtype=np\.float64\)/);
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBe((await field.inputValue()).length);
  await page.getByRole("button", { name: "Close" }).click();
  expect(await page.locator("dialog").count()).toBe(0);
});

test("what is not computed yet is copied as unknown, and a matrix on a canvas in the same way as a small one", async () => {
  const page = await open("unfold-kernel");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#first-layer canvas").focus();
  await page.keyboard.press("Control+c");
  await expect
    .poll(async () => (await clipboard(page)).split("\n").map((row) => row.split("\t").length))
    .toEqual(Array.from({ length: 2304 }, () => 784));
  await page.goto(site.url("convolution?output=0"));
  await page.locator('#sliding-picture .tensor[data-tensor="Y"] td').first().focus();
  await page.keyboard.press("Control+c");
  await expect.poll(() => clipboard(page)).toMatch(/^−?-?\d+\t\t/);
});

test("rows and columns are numbered from 0, and each of several maps has its name", async () => {
  const page = await open("convolution");
  const texts = (selector: string) =>
    page.locator(`#channels .tensor[data-tensor="X"] ${selector}`).allTextContents();
  expect(await texts("caption")).toEqual(["X[0]", "X[1]"]);
  expect((await texts("thead th")).slice(0, 5)).toEqual(["", "0", "1", "2", "3"]);
  expect((await texts("tbody th")).slice(0, 3)).toEqual(["0", "1", "2"]);
});

test("beside a matrix on a canvas stand the numbers of the rows and columns that are in view", async () => {
  const page = await open("unfold-kernel");
  const ruler = page.locator("#first-layer .raster-ruler.columns span");
  const numbers = () => ruler.allTextContents().then((texts) => texts.map(Number));
  await expect.poll(async () => (await numbers())[1]! % 10).toBe(0);
  for (let i = 0; i < 6; i++)
    await page.locator("#first-layer").getByRole("button", { name: "Nearer" }).click();
  await expect
    .poll(async () => {
      const [first = 0, second = 0] = await numbers();
      return second - first;
    })
    .toBe(1);
});

test.each(["unfold-kernel", "kernel-gradient", "convolution-gradients", "frequencies"])(
  "on a phone the numbers in the matrices of /%s can be read, and none is wider than its cell",
  async (path) => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 780 } });
    await skipGuesses(page);
    await drawAll(page);
    const wrong = await page.locator(".pane:not(.dense) td").evaluateAll((cells) =>
      cells.flatMap((td) => {
        const number = document.createRange();
        number.selectNodeContents(td);
        const { length } = td.textContent;
        const type = Number.parseFloat(getComputedStyle(td).fontSize);
        const isSmall = type < (length > 2 ? 9 : td.closest(".close") ? 11 : 12);
        const room = td.getBoundingClientRect().width - number.getBoundingClientRect().width;
        return isSmall || room < 1 ? [`${td.dataset.term} ${td.textContent} ${type} ${room}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  },
);
