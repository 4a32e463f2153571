import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "./use-site.js";

const site = useSite();

const note = (page: Page) => page.locator("#letter-note");

test("a letter says what it means when it is pointed at, and nothing beside it does", async () => {
  const { page } = await site.open("linear");
  const letter = page.locator('.katex-display [data-note="w_"]').first();
  await letter.hover({ position: { x: 3, y: 8 } }); // not on its indices, which are letters of their own
  await expect.poll(() => note(page).textContent()).toMatch(/^w The weights of a linear layer/);
  await page.locator("h1").hover();
  await expect.poll(() => note(page).isVisible()).toBe(false);
});

test("in a focused formula the arrows go along terms and letters, and Escape closes the note", async () => {
  const { page } = await site.open("linear");
  const formula = page.locator(".katex-display").first();
  await formula.focus();
  expect(await note(page).isVisible()).toBe(false);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => note(page).textContent()).toContain("The output of a linear layer");
  expect(await note(page).locator("p").count()).toBeGreaterThan(1);
  expect(await formula.getAttribute("aria-describedby")).toBe("letter-note");
  await page.keyboard.press("Escape");
  expect(await note(page).isVisible()).toBe(false);
  expect(await formula.getAttribute("aria-describedby")).toBeNull();
});

test("formulas are one stop of the Tab key each, however many letters they have", async () => {
  const { page } = await site.open("linear");
  expect(await page.locator(".katex-display [tabindex]").count()).toBe(0);
  expect(await page.locator("p .katex[tabindex], p .katex [tabindex]").count()).toBe(0);
});

test("on a phone a tap shows a letter's note within the screen, and a tap elsewhere closes it", async () => {
  const { page } = await site.open("linear");
  await page.setViewportSize({ width: 360, height: 780 });
  await page.locator('.katex-display [data-note="e"]').first().click();
  await expect.poll(() => note(page).textContent()).toContain("The index of an output");
  const box = (await note(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(360);
  await page.locator("p.question").click();
  await expect.poll(() => note(page).isVisible()).toBe(false);
});

test("a numbered formula is reached by its number from another page", async () => {
  const { page } = await site.open("notation");
  const link = page.locator('.symbols .equation-reference a[href*="linear.html#eq-"]').first();
  const target = new URL((await link.getAttribute("href"))!, page.url());
  await link.click();
  await page.waitForURL(target.href);
  const number = page.locator(`${target.hash} .equation-number`);
  expect(await number.textContent()).toMatch(/^\(3\.\d+\)$/);
});

test("a formula is copied as plain TeX, alone by its focus or within the text that is selected", async () => {
  const { page } = await site.open("unfold-kernel");
  /** What a copy puts on the clipboard now. */
  const copied = () =>
    page.evaluate(() => {
      const event = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true };
      const copy = new ClipboardEvent("copy", event);
      (document.activeElement ?? document.body).dispatchEvent(copy);
      return copy.clipboardData?.getData("text/plain") ?? ""; // Firefox takes no data but its own
    });
  const formula = page.locator(".katex-display").first();
  await formula.focus();
  expect(await copied()).toMatch(/^\$\$[^\n$]+\$\$$/);
  await formula.blur();
  const inline = page.locator("main p:has(.katex):not(:has(.katex-display))").first();
  await inline.evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
  const text = await copied();
  expect(text).toMatch(/\$[^$]+\$/);
  expect(text).not.toMatch(/\\(Xu|Ku|Kv|htmlData|term)/);
  expect(text.trim().split("\n").length).toBeLessThan(8);
});
