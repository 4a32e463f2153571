import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fingersOn } from "./fingers.js";
import { cell, lit, type Opened } from "./site.js";
import { skipGuesses } from "./skip-guesses.js";
import { tap } from "./tap.js";
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
  const second = page.locator(`${picture} td[data-term="X[0,1,2]"]`);
  expect(await second.getAttribute("data-weight")).toBe("×−2");
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

const finder = '[data-figure="finder"]';
const verdict = (page: Page) => page.locator(`${finder} [data-found]`);

test("a kernel that finds the vertical edge is made in one step by choosing it, in two strokes by painting", async () => {
  const { page } = await open("convolution");
  expect(await verdict(page).getAttribute("data-found")).toBe("horizontal");
  await page.locator(`${finder} select[name="weights"]`).selectOption("vertical");
  await expect.poll(() => verdict(page).textContent()).toContain("Found.");
  await page.locator(`${finder} select[name="weights"]`).selectOption("identity");
  await expect.poll(() => verdict(page).getAttribute("data-found")).toBe("plain");
  await page.locator(`${finder} [data-brush="-1"]`).click();
  const middle = page.locator(`${finder} td[data-term="K[0,0,1,2]"]`);
  await middle.click();
  await expect.poll(() => verdict(page).getAttribute("data-found")).toBe("vertical");
  expect(await middle.textContent()).toBe("−1");
});

test("dragging paints into X, each cell on the way, and Y follows; the drag chooses and edits nothing", async () => {
  const { page } = await open("convolution?picture=numbers&weights=identity");
  await page.locator(`${finder} [data-brush="9"]`).click();
  await page.locator(`${finder} td[data-term="X[0,8,3]"]`).scrollIntoViewIfNeeded();
  const at = async (term: string) => {
    const box = (await page.locator(`${finder} td[data-term="${term}"]`).boundingBox())!;
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await at("X[0,5,1]")));
  await page.mouse.down();
  await page.mouse.move(...(await at("X[0,5,10]")));
  await page.mouse.up();
  await page.mouse.move(...(await at("X[0,8,3]")));
  const row = page.locator(`${finder} td[data-term^="X[0,5,"]`);
  expect(await row.allTextContents()).toEqual(["61", ...Array(10).fill("9"), "72"]);
  expect(await page.locator(`${finder} td[data-term="X[0,8,3]"]`).textContent()).toBe("100");
  const below = page.locator(`${finder} td[data-term^="Y[0,4,"]`);
  await expect.poll(() => below.allTextContents()).toEqual(Array(10).fill("9"));
  expect(await page.locator(`${finder} .cell-editor`).count()).toBe(0);
  expect(new URL(page.url()).searchParams.has("found")).toBe(false);
});

test("a finger paints too, and the page does not scroll under it", async () => {
  const { page } = await site.open("convolution?weights=identity", { hasTouch: true });
  await page.waitForSelector(`${finder}[data-link-root]`);
  await page.locator(`${finder} [data-brush="5"]`).tap();
  const cell = page.locator(`${finder} td[data-term="X[0,2,2]"]`);
  await cell.tap();
  await expect.poll(() => cell.textContent()).toBe("5");
  const pane = page.locator(`${finder} .tensor[data-painting] .pane`).first();
  expect(await pane.evaluate((e) => getComputedStyle(e).touchAction)).toBe("none");
});

test.each(["convolution", "unfold-input", "unfold-kernel"])(
  "on a phone the sum of /%s, which stays in view, lies over no matrix while one paints",
  async (path) => {
    const { page } = await site.open(path, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await skipGuesses(page);
    const figure = page.locator(".one-view:has(.brush)");
    const covered = () =>
      figure.evaluate((root) => {
        const sum = root.querySelector(".sum")!.getBoundingClientRect();
        const matrices = Array.from(root.querySelectorAll(".pane"), (pane) =>
          pane.getBoundingClientRect(),
        );
        return matrices.some(({ top, bottom }) => top < sum.bottom && bottom > sum.top);
      });
    const brush = (value: string) => figure.locator(`[data-brush="${value}"]`);
    await brush("9").evaluate((button) => button.scrollIntoView());
    await expect.poll(covered).toBe(true);
    await tap(brush("9"));
    expect(await covered()).toBe(false);
    await tap(brush("null"));
    expect(await covered()).toBe(true);
  },
);

test("a palm that rests on another cell while a finger paints leaves no mark, and the finger's stroke goes on", async () => {
  const { page } = await site.open("convolution?picture=numbers&weights=identity", {
    hasTouch: true,
  });
  await page.waitForSelector(`${finder}[data-link-root]`);
  await page.locator(`${finder} [data-brush="9"]`).tap();
  await page.locator(`${finder} td[data-term="X[0,8,3]"]`).scrollIntoViewIfNeeded();
  const pixels = page.locator(`${finder} td[data-term^="X["]`);
  const before = await pixels.allTextContents();
  const at = async (id: number, term: string) => {
    const box = (await page.locator(`${finder} td[data-term="${term}"]`).boundingBox())!;
    return { id, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const touch = await fingersOn(page);
  const palm = await at(1, "X[0,8,8]");
  await touch("touchStart", await at(0, "X[0,5,1]"));
  await touch("touchMove", await at(0, "X[0,5,3]"));
  await touch("touchStart", await at(0, "X[0,5,3]"), palm);
  await touch("touchMove", await at(0, "X[0,5,5]"), { ...palm, y: palm.y + 3 });
  await touch("touchMove", await at(0, "X[0,5,5]")); // the palm is lifted
  await touch("touchMove", await at(0, "X[0,5,7]"));
  await touch("touchEnd");
  const painted = async () => {
    const after = await pixels.evaluateAll((cells) =>
      cells.map((td) => [(td as HTMLElement).dataset.term, td.textContent] as const),
    );
    return after.filter(([, text], i) => text !== before[i]);
  };
  const stroke = [1, 2, 3, 4, 5, 6, 7].map((v) => [`X[0,5,${v}]`, "9"]);
  expect(await painted()).toEqual(stroke);
  await touch("touchStart", palm); // the next finger paints again
  await touch("touchEnd");
  expect(await painted()).toEqual([...stroke, ["X[0,8,8]", "9"]]);
});

test("the keyboard paints with Space and walks on with the arrows; with nothing on the brush Space chooses", async () => {
  const { page } = await open("convolution");
  await page.locator(`${finder} [data-brush="1"]`).press("Enter");
  await page.locator(`${finder} td[data-term="K[0,0,0,0]"]`).focus();
  for (const key of ["ArrowDown", " ", "ArrowDown", " "]) await page.keyboard.press(key);
  const first = page.locator(`${finder} td[data-term^="K["]`);
  const weights = ["1", "1", "1", "1", "0", "0", "1", "−1", "−1"];
  await expect.poll(() => first.allTextContents()).toEqual(weights);
  await page.locator(`${finder} [data-brush="null"]`).press("Enter");
  await page.locator(`${finder} td[data-term="K[0,0,0,0]"]`).focus();
  await page.keyboard.press(" ");
  await expect.poll(() => new URL(page.url()).searchParams.get("found")).toBe("K[0,0,0,0]");
});

test("a sample that was painted over or typed into is said to be changed, and can be chosen again", async () => {
  const { page } = await open("convolution");
  for (const [name, term] of [
    ["picture", "X[0,1,1]"],
    ["weights", "K[0,0,1,1]"],
  ] as const) {
    const menu = page.locator(`${finder} select[name="${name}"]`);
    const cell = page.locator(`${finder} td[data-term="${term}"]`);
    const [sample, number] = [await menu.inputValue(), await cell.textContent()];
    await cell.focus();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    const said = () => menu.locator("option:checked").textContent();
    await expect.poll(said).toBe("changed");
    await menu.selectOption(sample);
    await expect.poll(() => cell.textContent()).toBe(number);
    expect(await menu.inputValue()).toBe(sample);
  }
});

test("another picture leaves the kernel as it was changed, and the map follows a picture that moves", async () => {
  const { page } = await open("convolution?weights=identity");
  await page.locator(`${finder} td[data-term="K[0,0,1,1]"]`).focus();
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await page.locator(`${finder} select[name="picture"]`).selectOption("digit");
  const inked = () => page.locator(`${finder} td[data-term^="Y["]:not([data-sign="0"])`);
  await expect.poll(() => inked().count()).toBeGreaterThan(10);
  const termsOf = () => inked().evaluateAll((all) => all.map((td) => td.getAttribute("data-term")));
  const before = await termsOf();
  await page.locator(`${finder}`).getByRole("button", { name: "down", exact: true }).click();
  const moved = before.map((term) => term!.replace(/,(\d+),/, (_, p) => `,${Number(p) + 1},`));
  await expect
    .poll(async () => (await termsOf()).filter((term) => !term!.startsWith("Y[0,0,")))
    .toEqual(expect.arrayContaining(moved.filter((term) => !term.startsWith("Y[0,10,"))));
  expect(await page.locator(`${finder} td[data-term="K[0,0,1,1]"]`).textContent()).toBe("2");
});

test("typing into X keeps the focus in its cell, so that the arrows walk on from there", async () => {
  const { page } = await open("convolution");
  await page.locator(`${picture} td[data-term="X[0,1,1]"]`).focus();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  const changed = page.locator(`${picture} td[data-term^="X[0,1,"]`);
  await expect.poll(() => changed.allTextContents()).toEqual(["6", "3", "4", "9", "10"]);
});

test("an address of the page that once held the price leads to it, with the sizes that it says", async () => {
  const { page } = await open("convolution?layer=conv2&side=12&window=3&in=4&out=16&height=6");
  await page.locator("a[data-sister]").click();
  await page.waitForURL(/unfold-kernel/);
  await page.waitForSelector('[data-metric="multiply-adds-loops"]');
  expect(await page.locator('select[name="layer"]').inputValue()).toBe("conv2");
  expect(await page.locator('input[name="height"]').inputValue()).toBe("4");
});
