import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { skipGuesses } from "./skip-guesses.js";
import { useSite } from "./use-site.js";

const site = useSite();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** The fields whose type is smaller than 16 px, where a phone would zoom into the page. */
function smallFields(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll(
        "input:not([type=range], [type=radio], [type=checkbox], [type=file]), select, textarea, [contenteditable=true]",
      ),
    )
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.outerHTML.slice(0, 120)),
  );
}

test.each([
  "linear",
  "slips",
  "training",
  "recipes",
  "network",
  "unfold-kernel",
  "evaluation",
  "teach",
  "your-network",
  "exercises/",
  "exercises/linear-backward",
  "zh/linear",
])(
  "on a phone no field of /%s has type so small that the page is zoomed where it is touched",
  async (path) => {
    const { page } = await site.open(path, PHONE);
    await skipGuesses(page);
    if (/^(exercises\/.|your)/.test(path)) await page.locator(".cm-content").first().waitFor();
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    expect(await page.locator("select").count()).toBeGreaterThan(0);
    expect(await smallFields(page)).toEqual([]);
  },
);

test("on a phone the field of a cell and that of the search have type that is no smaller", async () => {
  const { page } = await site.open("linear", PHONE);
  await skipGuesses(page);
  await page.locator("td[data-editable]").first().focus();
  await page.keyboard.press("5");
  await page.locator(".cell-editor").waitFor();
  expect(await smallFields(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+k");
  await page.locator("dialog[open] input[type=search]").waitFor();
  expect(await smallFields(page)).toEqual([]);
});
