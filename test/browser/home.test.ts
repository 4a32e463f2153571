import { expect, test } from "vitest";
import { cell, lit } from "./site.js";
import { useSite } from "./use-site.js";

const site = useSite();
const STILL = { reducedMotion: "reduce" } as const;
const MOVING = { reducedMotion: "no-preference" } as const;

test("one multiplication is lit in all three pictures, and written out as one term of a whole sum", async () => {
  const { page } = await site.open("", STILL);
  expect(await lit(page, "K″")).toEqual(["K″[4,6]"]);
  expect(await lit(page, "X")).toEqual(["X[0,1,2]"]);
  expect(await lit(page, "X′")).toEqual(["X′[4,1]"]);
  expect(await lit(page, "X″")).toEqual(["X″[0,6]"]);
  for (const output of ["Y", "Y′", "Y″"]) expect(await lit(page, output)).toHaveLength(1);
  const [, term, sum] =
    (await page.locator(".sum-lines").textContent())?.match(
      /^(\S+) = \S+, one of the 4 terms of Y\[0,1,1\] = (.*) = \S+$/,
    ) ?? [];
  expect(sum?.split(" + ")).toHaveLength(4);
  expect(sum?.split(" + ")).toContain(term);
});

test("each product has its factors, a sign between them, and the same numbers as its result", async () => {
  const { page } = await site.open("", STILL);
  const numbers = (tensor: string) =>
    page.locator(`.three-homes [data-tensor="${tensor}"] td`).allTextContents();
  expect(await numbers("Y′")).toEqual(await numbers("Y"));
  expect(await numbers("Y″")).toEqual(await numbers("Y"));
  expect(await numbers("X″")).toEqual(await numbers("X"));
  expect(await numbers("K′")).toEqual(await numbers("K"));
  expect(await page.locator(".three-homes .operator").allTextContents()).toEqual([
    "⋆",
    "=",
    "·",
    "=",
    "·",
    "=",
  ]);
});

test("pointing at X in the text outlines X and wipes nothing", async () => {
  const { page } = await site.open("", STILL);
  const said = await page.locator(".sum").textContent();
  await page.locator('p .katex [data-term="X"]').first().hover();
  expect(await page.locator('[data-tensor="X"][data-outlined]').count()).toBe(1);
  expect(await page.locator("[data-outlined]").count()).toBe(1);
  expect(await lit(page, "K″")).toEqual(["K″[4,6]"]);
  expect(await page.locator(".sum").textContent()).toBe(said);
});

test("the multiplication walks on by itself, silently and without a trace in the address, until the reader points", async () => {
  const { page } = await site.open("", MOVING);
  await expect.poll(() => lit(page, "K″")).not.toEqual(["K″[4,6]"]);
  const said = page.locator('.three-homes .sum [role="status"]');
  expect(await said.getAttribute("aria-busy")).toBe("true");
  expect(new URL(page.url()).search).toBe("");
  await cell(page, "X[0,0,0]").hover();
  expect(await lit(page, "K″")).toEqual(["K″[0,0]"]);
  expect(await page.locator(".home-walk .play").textContent()).toBe("Play");
  expect(await said.getAttribute("aria-busy")).toBe("false");
});

test.each([
  ["", STILL],
  ["?cell=X[0,0,3]", MOVING],
])(
  "nothing moves by itself where the reader asks for it, or the address names a cell: /%s",
  async (address, options) => {
    const { page } = await site.open(address, options);
    expect(await page.locator(".home-walk .play").textContent()).toBe("Play");
  },
);

test("the walk goes on one multiplication at a time, and stays there while the pointer passes over paper", async () => {
  const { page } = await site.open("", STILL);
  await page.getByRole("button", { name: "Next multiplication" }).click();
  await page.locator("h1").hover();
  expect(await lit(page, "K″")).toEqual(["K″[4,9]"]);
});

test("on a phone the chosen cell and its receipt are seen together, and no cell is smaller than a fingertip needs", async () => {
  const { page } = await site.open("", { ...STILL, viewport: { width: 390, height: 844 } });
  for (const term of ["X[0,1,2]", "X′[8,3]", "K″[8,15]"]) {
    const chosen = cell(page, term);
    await chosen.evaluate((td) => td.scrollIntoView({ block: "center", inline: "center" }));
    await chosen.click();
    const [box, receipt] = await Promise.all([
      chosen.boundingBox(),
      page.locator(".home-receipt .sum").boundingBox(),
    ]);
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
    expect(box!.y).toBeGreaterThan(0);
    expect(receipt!.y).toBeGreaterThan(box!.y);
    expect(receipt!.y + receipt!.height).toBeLessThanOrEqual(844);
  }
});
