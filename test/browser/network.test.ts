import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { networkArrived } from "./network-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** Opens the page at a moment, when its network is trained: until then its numbers change under the reader. */
async function openAt(moment: string, more = ""): Promise<Page> {
  const { page, troubles } = await site.open(`network?at=${encodeURIComponent(moment)}${more}`);
  await page.waitForSelector(".moment:not(:empty)");
  await networkArrived(page);
  expect(troubles).toEqual([]);
  return page;
}

const moment = (page: Page) => page.locator(".moment").textContent();
const at = (page: Page) => new URL(page.url()).searchParams.get("at");

/** The value that the receipt is about, and what its terms add up to. */
async function receipt(page: Page): Promise<{ value: number; total: number }> {
  const value = Number(await page.locator(".receipt").getAttribute("data-value"));
  const total = Number(
    await page.locator('[data-metric="receipt-total"]').getAttribute("data-value"),
  );
  return { value, total };
}

const PATH = ["linear", "flatten", "relu2", "pool2", "conv2", "relu1", "pool1", "conv1", "X"].map(
  (name) => `∂L/∂${name}`,
);

test("from the loss to one pixel's gradient by links alone, and every receipt adds up", async () => {
  const page = await openAt("L:0:0");
  const textOf = async (part: string) => (await page.locator(part).textContent()) ?? "";
  const written = Number(/−log (\S+)\)/.exec(await textOf(".receipt-terms"))?.[1]);
  const result = Number(/[=≈] (\S+)/.exec(await textOf(".receipt-sum b"))?.[1]);
  expect(-Math.log(written)).toBeCloseTo(result, 5); // as a reader works it out
  await page.locator(".receipt-terms a").first().click(); // the probability of the right digit
  for (const to of PATH) {
    const { value, total } = await receipt(page);
    expect(total).toBeCloseTo(value, 10);
    const link = page.locator(`.receipt-uses a[data-term^="${to}["]`);
    await link.first().click();
  }
  expect(await moment(page)).toContain("∂L/∂X[");
  const { value, total } = await receipt(page);
  expect(total).toBeCloseTo(value, 10);
});

test("twenty steps forward and twenty back by the arrow keys end where they began", async () => {
  const page = await openAt("conv1:0:300");
  const before = await moment(page);
  await page.locator('[data-figure="timeline"] [role="slider"]').focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  expect(at(page)).toBe("conv1:0:320");
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowLeft");
  expect(await moment(page)).toBe(before);
});

test("the keys are the debugger's only while the focus is in it, and a click into it takes the focus", async () => {
  const page = await openAt("conv1:0:300");
  for (const key of ["ArrowRight", "End", " "]) await page.keyboard.press(key);
  expect(at(page)).toBe("conv1:0:300");
  await page.locator(".receipt-title").click();
  await page.keyboard.press("ArrowRight");
  expect(at(page)).toBe("conv1:0:301");
  await page.getByRole("button", { name: "Into" }).press("Enter");
  expect(at(page)).toBe("conv1:0:301:0");
  expect(
    await page.getByRole("slider", { name: "Moment" }).evaluate((e) => e.matches(":focus")),
  ).toBe(true);
  await page.keyboard.press("ArrowUp");
  expect(at(page)).toBe("conv1:0:301");
});

test("a receipt's links are one stop of the Tab key, walked by the arrows", async () => {
  const page = await openAt("conv2:0:0");
  const receipt = page.locator(".receipt");
  expect(await receipt.locator('a[tabindex="0"]').count()).toBe(1);
  await receipt.locator('a[tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  expect(at(page)).toBe("conv2:0:0");
  const term = await receipt.locator("a:focus").getAttribute("data-term");
  expect(term).toBe(await receipt.locator("a").nth(1).getAttribute("data-term"));
  await page.keyboard.press("Enter");
  expect(await moment(page)).toContain(`${term} = `);
  expect(await receipt.locator("a:focus").count()).toBe(1);
});

test("into a tensor, a channel, a cell, a term, and out again", async () => {
  const page = await openAt("conv2");
  await page.locator('[data-figure="timeline"] [role="slider"]').focus();
  for (const expected of ["conv2:0", "conv2:0:0", "conv2:0:0:0"]) {
    await page.keyboard.press("ArrowDown");
    expect(at(page)).toBe(expected);
  }
  expect(await page.locator(".receipt-sum").textContent()).toContain("1 of 37 terms");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowUp");
  expect(at(page)).toBe("conv2");
  await page.keyboard.press("End");
  expect(await moment(page)).toContain("Forward again: L⁺");
});

test("a copied address opens the same moment, and Back goes back to the one before", async () => {
  const page = await openAt("∂L/∂conv1.k:1:7");
  const words = await moment(page);
  const same = await openAt(at(page) ?? "");
  expect(await moment(same)).toBe(words);
  await same.getByRole("button", { name: "Next" }).click();
  expect(at(same)).toBe("∂L/∂conv1.k:1:8");
  await same.goBack();
  await expect.poll(() => moment(same)).toBe(words);
  await same.context().close();
});

test("an address that names no moment is mended", async () => {
  const page = await openAt("conv1:9:99999:999");
  expect(await moment(page)).toContain("conv1[0,3,23,23]");
});

test("a changed pixel changes what follows, and Reset brings the old numbers back", async () => {
  const page = await openAt("X:0:400");
  await page.locator(".what-if input").fill("0.75");
  await page.locator(".what-if button").click();
  await expect.poll(() => page.locator(".receipt").getAttribute("data-value")).toBe("0.75");
  expect(await page.locator(".what-if-list").textContent()).toContain(
    "You have changed X[0,0,14,8] = 0.75",
  );
  await page.locator(".what-if input").fill("three");
  await page.locator(".what-if button").click();
  expect(await page.locator(".what-if [role=alert]").textContent()).toBe(
    "“three” is not a number: the old one stays.",
  );
  await page.locator(".what-if input").fill("−０,５");
  await page.locator(".what-if button").click();
  await expect.poll(() => page.locator(".receipt").getAttribute("data-value")).toBe("-0.5");
  await page.getByRole("button", { name: "Reset all changes" }).click();
  await expect.poll(() => page.locator(".receipt").getAttribute("data-value")).not.toBe("-0.5");
});

test("numbers are changed one after another by keys alone, and after Reset the keys step", async () => {
  const page = await openAt("X:0:400");
  const field = page.locator(".what-if input");
  await field.focus();
  for (const typed of ["0.5", "0.75"]) {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".receipt").getAttribute("data-value")).toBe(typed);
    expect(await field.evaluate((input) => input.matches(":focus"))).toBe(true);
  }
  await page.getByRole("button", { name: "Reset all changes" }).press("Enter");
  await expect.poll(() => page.locator(".what-if-list").isVisible()).toBe(false);
  await page.keyboard.press("ArrowRight");
  expect(at(page)).toBe("X:0:401");
});

test("asked for the rest of a long sum, the focus goes on to it", async () => {
  const page = await openAt("linear:0:3");
  const shown = await page.locator(".receipt-terms a").count();
  await page.locator(".receipt-terms button").press("Enter");
  const links = page.locator(".receipt-terms a");
  expect(await links.count()).toBeGreaterThan(shown);
  expect(await links.nth(shown).evaluate((link) => link.matches(":focus"))).toBe(true);
});

test("in a batch of three the loss is the mean of three surprises", async () => {
  const page = await openAt("L:0:0", "&images=3");
  expect(await page.locator(".reading").textContent()).toMatch(/^Image 1 of 3: reads \d/);
  expect(await page.locator(".receipt-terms .term").count()).toBe(3);
  expect(await page.locator(".receipt-terms").textContent()).toContain("0.333333·(−log");
  const { value, total } = await receipt(page);
  expect(total).toBeCloseTo(value, 10);
});

test("the guided walk moves the debugger from stop to stop, and the loss after the update is told where it is known", async () => {
  const page = await openAt("X");
  const after = page.locator(".reading", { hasText: "After the update" });
  expect(await after.count()).toBe(0);
  const walk = page.locator('[data-figure="walk"]');
  await walk.getByRole("button", { name: "Start" }).click();
  expect(await moment(page)).toContain("Given: X");
  for (const expected of [
    "conv1",
    "pool1",
    "relu1",
    "conv2",
    "linear",
    "p[0,",
    "L[0]",
    "∂L/∂linear",
    "∂L/∂conv2",
    "∂L/∂conv1.k",
    "∂L/∂X",
    "conv1.k⁺",
    "L⁺[0]",
  ]) {
    await walk.getByRole("button", { name: "Next stop" }).click();
    expect(await moment(page)).toContain(expected);
    expect(await after.count()).toBe(expected.includes("⁺") ? 1 : 0);
  }
});

test("who leaves the walk is told so, and comes back to its stop", async () => {
  const page = await openAt("X");
  const walk = page.locator('[data-figure="walk"]');
  for (const button of ["Start", "Next stop"])
    await walk.getByRole("button", { name: button }).click();
  const stop = await moment(page);
  const words = walk.locator(".walk-text");
  expect(await words.textContent()).toMatch(/^2 of 14\. A kernel/);
  await page.locator(".receipt-uses a").first().click();
  expect(await words.textContent()).toBe("2 of 14. You have left this stop of the walk.");
  await walk.getByRole("button", { name: "Return to it" }).click();
  expect(await moment(page)).toBe(stop);
  expect(await words.textContent()).toMatch(/^2 of 14\. A kernel/);
  await page.locator('[data-figure="timeline"] [role="slider"]').focus();
  await page.keyboard.press("ArrowDown"); // into the first of its terms, which is still there
  expect(await words.textContent()).toMatch(/^2 of 14\. A kernel/);
});

test("on another digit a reader who walks stands on its thread", async () => {
  const page = await openAt("X");
  const walk = page.locator('[data-figure="walk"]');
  await walk.getByRole("button", { name: "Start" }).click();
  const pixel = at(page);
  await page.locator('input[name="digit"]').fill("8");
  await expect.poll(() => at(page)).not.toBe(pixel);
  expect(await walk.locator(".walk-text").textContent()).toMatch(/^1 of 14\. A digit/);
});

test("the page trains its network, says how good it became, and stays at its moment", async () => {
  const page = await openAt("p:0:3");
  await page.waitForSelector("[data-trained]", { timeout: 100_000 });
  expect(await page.locator(".brief-progress").textContent()).toMatch(
    /9\d\.\d\d\u00a0% of all [\d,]+ test digits right/,
  );
  expect(at(page)).toBe("p:0:3");
  await page.getByRole("button", { name: "One it gets wrong" }).click();
  expect(new URL(page.url()).searchParams.get("digit")).not.toBeNull();
});

test("the update lowers the loss on the same digits", async () => {
  const page = await openAt("L:0:0", "&images=8");
  const before = (await receipt(page)).value;
  await page.locator('[data-figure="timeline"] [role="slider"]').focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect((await receipt(page)).value).toBeLessThan(before);
});

test("with one image a larger rate makes its loss smaller, with eight it makes it worse", async () => {
  for (const [images, isWorse] of [
    [1, false],
    [8, true],
  ] as const) {
    const page = await openAt("L⁺", `&images=${images}&rate=0.5`);
    const told = (await page.locator(".reading").textContent()) ?? "";
    const [before, after] = [...told.matchAll(/loss ([\d.e-]+)\.(?=\s|$)/g)].map(([, loss]) =>
      Number(loss),
    );
    expect(after! > before!).toBe(isWorse);
  }
});

test("a network with a stride and a padding is trained anew from its address, and its sums leave the padding out", async () => {
  const recipe = "seed:1,epochs:1,trainingImages:200,stride1:2,padding1:2,kernelSize2:2";
  const { page } = await site.open(`network?run=new&moment=2&recipe=${recipe}&at=conv1:0:0`);
  await networkArrived(page);
  const strip = page.locator('[data-figure="strip"]');
  await expect.poll(() => strip.textContent()).toContain("4×14×14");
  const told = page.locator('[data-figure="receipt"]');
  await expect.poll(() => told.textContent()).toContain("conv1[0,0,0,0]");
  expect(await told.textContent()).toContain("In the padding there is nothing to multiply");
  const { value, total } = await receipt(page);
  expect(total).toBeCloseTo(value, 10);
  expect(await page.locator('[data-figure="walk"]').isVisible()).toBe(true);
});

/** How many pixels of a picture of the strip have a colour of the page. */
function coloured(page: Page, tensor: string, colour: string): Promise<number> {
  const picture = page.locator(`.strip canvas[data-tensor="${tensor}"]`);
  return picture.evaluate((canvas: HTMLCanvasElement, name) => {
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.fillStyle = getComputedStyle(canvas).getPropertyValue(`--${name}`);
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(String(context.fillStyle).slice(at, at + 2), 16),
    );
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = [...Array(canvas.width * canvas.height).keys()].map((at) => 4 * at);
    return pixels.filter(
      (at) => data[at] === red && data[at + 1] === green && data[at + 2] === blue,
    ).length;
  }, colour);
}

test("in the strip, what a cell came from has a whole frame, and what it feeds a dashed one", async () => {
  const around = 2 * (5 + 5) - 4; // of a window of 5 × 5 cells, a pixel each
  expect(await coloured(await openAt("conv1:0:300"), "X", "source")).toBe(around);
  const fed = await coloured(await openAt("X:0:300"), "conv1", "use"); // in four maps
  expect(fed / 4).toBeGreaterThanOrEqual(around / 2);
  expect(fed / 4).toBeLessThan(0.8 * around);
});
