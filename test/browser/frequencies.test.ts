import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

test("a frequency is chosen in the table, by pointer and by keys, and the wave that goes through stays a wave", async () => {
  const { page } = await site.open("frequencies?weights=blur&down=0&across=0");
  const told = page.locator("#wave .wave-told");
  await expect.poll(() => told.textContent()).toContain("9.00 times as large");
  await page.locator('[data-frequency="0,4"]').click();
  await expect.poll(() => told.textContent()).toContain("stops this wave");
  await page.locator('[data-frequency="0,4"]').focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator('input[name="down"]').inputValue()).toBe("1");
  const difference = page.locator('[data-metric="wave-difference"]');
  expect(Number(await difference.getAttribute("data-value"))).toBeLessThan(1e-12);
  await page.locator('input[name="wrapped"]').uncheck();
  await expect
    .poll(() => page.locator('#wave [data-tensor="Y"] td[data-sign="hole"]').count())
    .toBe(12 * 12 - 10 * 10);
});

test("the singular values of the wrapped matrix are the gains, for the reader's own weights too", async () => {
  const { page } = await site.open("frequencies?valid=2");
  await page.waitForSelector('#values [data-lit="chosen"]');
  await page.locator('#values .tensor td[data-term="K[0,0,0,0]"]').first().focus();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  const row = () =>
    page.locator(".singular-values tbody tr").first().locator("td").allTextContents();
  await expect.poll(async () => (await row())[0]).toBe("16.000"); // 7 + 2 + 3 + 4, at the fastest wave across
  const [byFrequency, ofWrapped, within] = await row();
  expect(ofWrapped).toBe(byFrequency);
  expect(Number(within)).toBeLessThanOrEqual(Number(ofWrapped));
  for (const name of ["singular-values", "theorem-difference"]) {
    const value = await page.locator(`[data-metric="${name}"]`).getAttribute("data-value");
    expect(Number(value)).toBeLessThan(1e-10);
  }
});
