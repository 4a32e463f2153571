import type { Page } from "playwright-core";
import { expect } from "vitest";
import { COME } from "./loading.js";

/**
 * Loads a page again so that it hears nothing of what other tabs write, as one that lies in the browser's back/forward
 * cache. Of the window's listeners the first hears first, so this one comes before the page's.
 */
export async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await page.reload();
  await page.waitForSelector(COME);
}

/**
 * Tells a page what the browser tells one that comes out of the cache, once what another tab has written is there for it
 * to read. Drivers keep no page there.
 */
export async function restore(page: Page, tab: Page): Promise<void> {
  const stored = (one: Page) => one.evaluate(() => ({ ...localStorage }));
  const written = await stored(tab);
  await expect.poll(() => stored(page)).toEqual(written);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
}
