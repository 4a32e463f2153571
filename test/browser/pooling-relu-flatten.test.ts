import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const PATH = "pooling-relu-flatten";
const figure = '[data-figure="pooling"]';

/** The roles of the lit cells of one tensor in the pooling figure. */
function roles(page: Page, tensor: string): Promise<Record<string, string>> {
  return page.$$eval(
    `${figure} td[data-lit]`,
    (cells, name) =>
      Object.fromEntries(
        cells
          .map((td) => [
            (td as HTMLElement).dataset.term ?? "",
            (td as HTMLElement).dataset.lit ?? "",
          ])
          .filter(([term]) => term!.startsWith(`${name}[`)),
      ),
    tensor,
  );
}
const verdict = (page: Page, name: string) => page.locator(`[data-verdict="${name}"]`);
const said = (page: Page) => page.locator(`${figure} .sentence`);
const cell = (page: Page, term: string) =>
  page.locator(`${figure} td[data-term="${term}"]`).first();

test("an output lights its window and the winner, and the one pixel its gradient goes to", async () => {
  const { page } = await site.open(`${PATH}?step=7`);
  await cell(page, "Y[0,1]").click();
  expect(await roles(page, "X")).toEqual({
    "X[0,2]": "partner",
    "X[0,3]": "partner",
    "X[1,2]": "source",
    "X[1,3]": "partner",
  });
  expect((await roles(page, "∂L/∂X"))["∂L/∂X[1,2]"]).toBe("use");
  expect(await page.locator(".katex-display [data-term='Y'][data-lit]").count()).toBeGreaterThan(0);
});

test("a pixel says where its gradient comes from, or why it is zero, and the keys walk on", async () => {
  const { page } = await site.open(`${PATH}?step=7`);
  await cell(page, "X[0,0]").focus();
  expect(await said(page).textContent()).toBe(
    "X[0,0] = 2 lost to X[0,1] = 9. If it changes a little, it still loses and the output stays the same, so its gradient is 0.",
  );
  await page.keyboard.press("ArrowRight");
  expect(await said(page).textContent()).toBe(
    "X[0,1] = 9 won its window, so its gradient is that of the output: ∂L/∂Y[0,0] = 1.",
  );
  await page.keyboard.press(" ");
  expect(new URL(page.url()).searchParams.get("cell")).toBe("X[0,1]");
});

test("a number typed into a loser makes it win, and it stays when a switch is turned", async () => {
  const { page } = await site.open(`${PATH}?step=7`);
  await cell(page, "X[0,0]").focus();
  await page.keyboard.type("20");
  await page.keyboard.press("Enter");
  await expect.poll(() => cell(page, "∂L/∂X[0,0]").textContent()).toBe("1");
  expect(await cell(page, "∂L/∂X[0,1]").textContent()).toBe("0");
  expect(await cell(page, "Y[0,0]").textContent()).toBe("20");
  await expect.poll(() => cell(page, "X[0,0]").getAttribute("data-winner")).toBe("");
  expect(await cell(page, "X[0,1]").getAttribute("data-winner")).toBe(null);
  await page.locator('input[name="everywhere"]').check();
  await expect.poll(() => verdict(page, "everywhere").count()).toBe(1);
  expect(await cell(page, "X[0,0]").textContent()).toBe("20");
});

test("the gradient to every cell fails the check in every loser; the winner's rule passes it", async () => {
  const { page } = await site.open(`${PATH}?step=7`);
  expect(await verdict(page, "winner").getAttribute("data-check")).toBe("agrees");
  expect(await verdict(page, "everywhere").count()).toBe(0);
  await page.locator('input[name="everywhere"]').check();
  await expect
    .poll(() => verdict(page, "everywhere").textContent())
    .toBe(
      "✗ “To every cell of the window” is wrong in 12 cells. At ∂L/∂X[0,0] it says 1, finite differences say 0.",
    );
  expect(await verdict(page, "winner").getAttribute("data-check")).toBe("agrees");
  await page.reload();
  await expect.poll(() => verdict(page, "everywhere").getAttribute("data-check")).toBe("differs");
});

test("at a tie the first wins, and what differs is called no mistake", async () => {
  const { page } = await site.open(`${PATH}?numbers=a+tie`);
  expect(await verdict(page, "winner").getAttribute("data-check")).toBe("kink");
  await cell(page, "X[1,1]").click();
  expect(await said(page).textContent()).toContain("ties with X[0,1], which comes first");
  const halves = page.locator(`${figure} td[data-term="∂L/∂X[1,1]"]`);
  expect(await halves.filter({ visible: true }).allTextContents()).toEqual(["0", "0.5", "0.5"]);
});

test("ReLU's mask stops a gradient, and at zero the two gradients differ until the zero moves", async () => {
  const { page } = await site.open(`${PATH}?step=7`);
  const part = page.locator("#relu-part");
  expect(await verdict(page, "relu").getAttribute("data-check")).toBe("kink");
  await part.locator('td[data-term="X[0,2]"]').focus();
  expect(await part.locator(".sentence").textContent()).toContain("stands at the kink");
  await page.keyboard.type("0.001");
  await page.keyboard.press("Enter");
  await expect.poll(() => verdict(page, "relu").getAttribute("data-check")).toBe("agrees");
  expect(await part.locator('td[data-term="M[0,2]"]').textContent()).toBe("1");
});

test("the three layers are walked forwards and back, the position survives a reload", async () => {
  const { page } = await site.open(`${PATH}?step=3`);
  const unknown = () => page.locator('.pipeline td[data-sign="unknown"]').count();
  expect(await unknown()).toBe(32 + 8 + 8 + 8);
  await page.locator('[data-stepper="step"] input').focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(unknown).toBe(32 + 8 + 8);
  await page.reload();
  await expect.poll(unknown).toBe(32 + 8 + 8);
  for (let i = 0; i < 3; i++) await page.locator('[data-stepper="step"] button').nth(1).click();
  await expect.poll(unknown).toBe(0);
  expect(await page.locator('[data-metric="alive"]').getAttribute("data-value")).toBe("6");
});

test("ReLU before pooling changes neither values nor gradients, only the work", async () => {
  const { page } = await site.open(`${PATH}?order=ReLU`);
  const metric = async (name: string) =>
    Number(await page.locator(`[data-metric="${name}"]`).getAttribute("data-value"));
  expect(await metric("order-difference")).toBe(0);
  expect(await metric("order-gradient-difference")).toBe(0);
  expect((await metric("relu-before")) / (await metric("relu-after"))).toBe(4);
  expect(await metric("pooling-difference")).toBe(0);
  expect(await page.locator('.pipeline [data-tensor="R"] .shape').textContent()).toBe("2 × 4 × 4");
});

test("larger images and windows are pooled too, and an unknown size falls back to the first", async () => {
  for (const [size, rows] of [
    ["6×6 by 3×3", 4],
    ["6×6 by 2×2", 9],
    ["7×7 by 2×2", 4],
  ] as const) {
    const { page, troubles } = await site.open(`${PATH}?size=${size}`);
    expect(await page.locator(`${figure} [data-tensor="V"] tbody tr`).count()).toBe(rows);
    expect(await verdict(page, "winner").getAttribute("data-check")).toBe("agrees");
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test("the matrices keep their place while the sentence above them changes", async () => {
  const { page } = await site.open("pooling-relu-flatten?step=7", {
    viewport: { width: 360, height: 740 },
  });
  const matrix = page.locator(`${figure} [data-tensor="X"]`).first();
  const tops = new Set<number>();
  await cell(page, "X[0,0]").first().focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown"]) {
    const before = await said(page).textContent();
    await page.keyboard.press(key);
    await expect.poll(() => said(page).textContent()).not.toBe(before);
    tops.add(await matrix.evaluate((e) => e.getBoundingClientRect().top + scrollY));
  }
  expect([...tops]).toHaveLength(1);
});

const split = "#axis-split";
/** The numbers of the drawing, in the order in which they stand in memory. */
const inMemory = (page: Page) =>
  page.locator(`${split} .split-beside svg g`).evaluateAll((cells) =>
    cells
      .map((cell) => ({
        x: (cell as SVGGElement).transform.baseVal.getItem(0).matrix.e,
        number: cell.textContent,
      }))
      .toSorted((a, b) => a.x - b.x)
      .map(({ number }) => number),
  );

test("axes are split and merged step by step, memory is moved by the transpose alone, and the position survives a reload", async () => {
  const { page } = await site.open(`${PATH}?step=7`, { reducedMotion: "reduce" });
  const numbers = (tensor: string) =>
    page.locator(`${figure} [data-tensor="${tensor}"] td`).allTextContents();
  const next = page.locator('[data-stepper="split"] button').nth(1);
  const [image, windows] = [await numbers("X"), await numbers("V")];
  expect(await inMemory(page)).toEqual(image);
  await next.click();
  const position = () => page.locator('[data-stepper="split"] input').getAttribute("aria-valuenow");
  await expect.poll(position).toBe("1"); // a step that is under way would only be ended by the next one
  expect(await inMemory(page)).toEqual(image);
  await next.click();
  await expect.poll(() => inMemory(page)).toEqual(windows);
  await expect.poll(() => new URL(page.url()).searchParams.get("split")).toBe("2");
  await page.reload();
  await page.locator(`${split} svg`).first().waitFor();
  expect(await inMemory(page)).toEqual(windows);
  expect(await page.locator(`${split} .split-way li[data-now]`).textContent()).toContain(
    "(h′, w′, k₁, k₂)",
  );
});

test("a number in memory, chosen, is lit in the image and in its window", async () => {
  const { page } = await site.open(`${PATH}?split=3`);
  await page.locator(`${split} .split-beside g[data-term="X[1,2]"]`).click();
  expect(await cell(page, "X[1,2]").getAttribute("data-lit")).toBe("chosen");
  expect(await cell(page, "V[1,2]").getAttribute("data-lit")).not.toBeNull();
  expect(await page.locator(`${split} g[data-lit="chosen"]`).count()).toBe(2);
});

test("by keys the axes go from position to position, both ways", async () => {
  const { page } = await site.open(`${PATH}?split=1`, { reducedMotion: "reduce" });
  const slider = page.locator('[data-stepper="split"] input');
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => slider.getAttribute("aria-valuenow")).toBe("2");
  for (const position of ["1", "0"]) {
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => slider.getAttribute("aria-valuenow")).toBe(position);
  }
});
