import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

test("each slip is found live: by a clash, by a shape, by the gradient check", async () => {
  const { page, troubles } = await site.open("slips");
  const text = (selector: string) => page.locator(selector).textContent();
  expect(await text('[data-figure="slip-shapes"] .product-verdict')).toContain("does not multiply");
  expect(await text('[data-figure="slip-side"] .product-verdict')).toContain(
    "These are the right numbers, transposed.",
  );
  const printed = page.locator('[data-figure="slip-n"] .gradient-verdict');
  expect(await printed.getAttribute("data-check")).toBe("differs");
  expect(await printed.textContent()).toContain("is wrong in 4 cells");
  expect(troubles).toEqual([]);
});

test("what is right passes, each beside its slip", async () => {
  const { page } = await site.open("slips");
  expect(await page.getByText("✓ Right.").count()).toBe(2);
  expect(await page.locator('.gradient-verdict[data-check="agrees"]').count()).toBe(1);
});

test("a symbol pointed at lights wherever it stands, and the puzzles are a link away", async () => {
  const { page } = await site.open("slips");
  await page.locator('.katex [data-term="K″"]').first().hover();
  expect(await page.locator('.katex [data-term="K″"][data-lit="chosen"]').count()).toBeGreaterThan(
    1,
  );
  await page.locator('[data-figure="slip-shapes"] a').click();
  await page.waitForSelector('[data-tiles="slip-x"]');
});
