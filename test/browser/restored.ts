import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Makes a page hear nothing of what other tabs write, as one that lies in the browser's back/forward cache. */
export function deafen(page: Page): Promise<void> {
  return page.evaluate(() =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
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
