import type { Page } from "playwright-core";

/** Makes a page hear nothing of what other tabs write, as one that lies in the browser's back/forward cache. */
export function deafen(page: Page): Promise<void> {
  return page.evaluate(() =>
    addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
}

/** Tells a page what the browser tells one that comes out of the cache: drivers keep none there. */
export function restore(page: Page): Promise<void> {
  return page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
}
