import { expect, test } from "vitest";
import { atEveryExtreme, outOfView, seenTogether } from "./in-one-view.js";
import { tap } from "./tap.js";
import { useSite } from "./use-site.js";

const site = useSite();

const slider = (figure: string) => (name: string) => `${figure} input[name="${name}"]`;

test.each([
  ["convolution?output=0", "#sliding-picture", ["height", "width", "kernel"]],
  ["convolution?output=0", "#channels", ["inputs", "outputs"]],
  ["unfold-input?patch=9", "#unfolded-input", ["height", "width", "kernel", "inputs", "outputs"]],
  ["unfold-input?patch=9", "#batch", ["images"]],
  ["unfold-kernel?stamp=9", "#unfolded-kernel", ["height", "width", "kernel", "inputs", "outputs"]],
  ["unfold-kernel?stamp=9", "#batch", ["images"]],
  ["one-matrix?struck=1", "#sliding", ["side", "kernel", "stride", "padding", "dilation"]],
  ["one-matrix?struck=1", "#larger", ["small", "window", "step"]],
])(
  "%s: controls, matrices and receipt of %s are in one view, with every slider at either end",
  async (path, figure, names) => {
    const { page } = await site.open(path);
    await page.waitForSelector(`${figure} .sum`);
    // A product is seen as far as the window that it scrolls in.
    const matrices = ".figure-body:not(.scrolling .figure-body), .scrolling";
    const parts = [".setting", matrices, ".sum"];
    await atEveryExtreme(page, names.map(slider(figure)), async (values) => {
      expect(await outOfView(page, figure, parts), values).toEqual([]);
    });
  },
);

test("picture, kernel, map and verdict of the finder are in one view, with a learned kernel too", async () => {
  const { page } = await site.open("convolution?weights=trained0&picture=digit");
  await page.waitForSelector("#finder[data-link-root]");
  const parts = [".setting", ".brush", ".tensor", ".verdict", ".sum"];
  expect(await outOfView(page, "#finder", parts)).toEqual([]);
});

test("the whole K″, its digit, its kernels, its maps and the receipt are in one view", async () => {
  const { page } = await site.open("unfold-kernel");
  await page.waitForSelector("#first-layer[data-link-root]");
  expect(await outOfView(page, "#first-layer", [".raster", ".tensor", ".sum"])).toEqual([]);
});

test.each([
  ["convolution?output=5", "#finder", "X[0,0,0]"],
  ["convolution?output=5", "#finder", "Y[0,9,9]"],
  ["convolution?output=5", "#sliding-picture", "K[0,0,1,1]"],
  ["unfold-input?patch=9", "#unfolded-input", "X[0,3,3]"],
  ["unfold-input?patch=9", "#unfolded-input", "X′[8,3]"],
  ["unfold-kernel?stamp=9", "#unfolded-kernel", "X[0,0,0]"],
  ["unfold-kernel?stamp=9", "#unfolded-kernel", "K″[8,10]"],
  ["unfold-kernel?stamp=9", "#first-layer", "K[0,0,0,0]"],
  ["one-matrix?struck=1", "#sliding", "Y[0,1,1]"],
  ["one-matrix?struck=1", "#larger", "Y[0,2,2]"],
])("on a phone, %s: %s shows %s and its receipt together", async (path, figure, term) => {
  const { page } = await site.open(path, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.waitForSelector(`${figure} .sum`);
  const cell = `${figure} td[data-term="${term}"]`;
  await tap(page.locator(cell));
  await page.waitForSelector(`${cell}[data-lit="chosen"]`);
  expect(await page.locator(`${figure} .sum [role="status"]`).textContent()).toContain(term);
  expect(await seenTogether(page, cell, `${figure} .sum`)).toBe(true);
});
