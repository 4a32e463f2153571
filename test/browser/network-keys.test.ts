import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { networkArrived } from "./network-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

async function openAt(moment: string): Promise<Page> {
  const { page, troubles } = await site.open(`network?at=${encodeURIComponent(moment)}`);
  await networkArrived(page);
  expect(troubles).toEqual([]);
  return page;
}

const at = (page: Page) => new URL(page.url()).searchParams.get("at");
const trail = (page: Page) => page.locator('[data-figure="trail"] a').allTextContents();
const present = (page: Page) => page.locator('[data-figure="trail"] a[aria-current]').textContent();

test("the strip is reached within ten Tabs, of which the first skips the list of pages", async () => {
  const page = await openAt("conv1:0:300");
  const strip = page.locator('[data-figure="strip"]');
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  let tabs = 1;
  while (tabs < 10 && !(await strip.evaluate((e) => e.matches(":focus")))) {
    await page.keyboard.press("Tab");
    tabs++;
  }
  expect(await strip.evaluate((e) => e.matches(":focus"))).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(at(page)).toBe("conv1:0:301");
});

test("keys jump by rows and channels, in the strip and in the timeline alike", async () => {
  const page = await openAt("conv1:1:30");
  for (const part of ['[data-figure="strip"]', '[data-figure="timeline"] [role="slider"]']) {
    await page.locator(part).focus();
    for (const [key, expected] of [
      ["Shift+ArrowDown", "conv1:1:54"],
      ["PageDown", "conv1:2:54"],
      ["Shift+ArrowUp", "conv1:2:30"],
      ["PageUp", "conv1:1:30"],
    ] as const) {
      await page.keyboard.press(key);
      expect(at(page)).toBe(expected);
    }
  }
});

test("hops stay as a trail that is gone back by key and by click, and steps are no hops", async () => {
  const page = await openAt("L:0:0");
  for (const prefix of ["p[", "linear["])
    await page.locator(`.receipt a[data-term^="${prefix}"]`).first().click();
  const [first, second, third] = await trail(page);
  expect(first).toBe("L[0]");
  expect(second).toMatch(/^p\[0,\d\]$/);
  expect(third).toMatch(/^linear\[0,\d\]$/);
  expect(await present(page)).toBe(third);

  await page.keyboard.press("ArrowDown"); // into the first term, which is no hop
  expect(await trail(page)).toHaveLength(3);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Backspace");
  expect(await present(page)).toBe(second);
  expect(await page.locator(".moment").textContent()).toContain(second);
  await page.keyboard.press("Shift+Backspace");
  expect(await present(page)).toBe(third);
  await page.locator('[data-figure="trail"] a').first().click();
  expect(at(page)).toBe("L:0:0");
  expect(await trail(page)).toEqual([first, second, third]);
  await page.goBack();
  await expect.poll(() => present(page)).toBe(third);
});

test("the walk is walked by one key to its end, where the focus stays in it", async () => {
  const page = await openAt("X");
  const walk = page.locator('[data-figure="walk"]');
  await walk.getByRole("button", { name: "Start" }).focus();
  for (let stop = 1; stop <= 14; stop++) await page.keyboard.press("Enter");
  expect(await walk.locator(".walk-text").textContent()).toMatch(/^14 of 14/);
  const again = walk.getByRole("button", { name: "Show me again" });
  expect(await again.evaluate((button) => button.matches(":focus"))).toBe(true);
  const moment = page.locator(".moment");
  await page.keyboard.press("Home");
  expect(await moment.textContent()).toContain("conv1.k");
  await page.keyboard.press("Enter");
  expect(await moment.textContent()).toContain("L⁺");
});
