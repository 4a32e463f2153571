import type { ElementHandle, Locator, Page } from "playwright-core";
import type { Site } from "./site.js";

/** The training page, when its digits are there. */
export async function openTraining(site: Pick<Site, "open">, query = ""): Promise<Page> {
  const { page } = await site.open(`training${query}`);
  await status(page, "idle");
  return page;
}

/** Waits until the run has this status. */
export function status(page: Page, name: string): Promise<ElementHandle> {
  return page.waitForSelector(`[data-status="${name}"]`);
}

/** Opens the settings, which stand folded under their name. */
export async function openSettings(page: Page): Promise<void> {
  const fold = page.locator(".settings-fold");
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** The raw number of a metric; NaN while there is none. */
export async function metric(page: Page, name: string): Promise<number> {
  const value = await page.locator(`[data-metric="${name}"]`).getAttribute("data-value");
  return value === null ? Number.NaN : Number(value);
}

/** Waits until a metric is just this. */
export function shown(page: Page, name: string, value: number): Promise<ElementHandle> {
  return page.waitForSelector(`[data-metric="${name}"][data-value="${value}"]`);
}

/** Waits until the checkpoint after so many batches is the chosen one. */
export function atCheckpoint(page: Page, batches: number): Promise<ElementHandle> {
  return page.waitForSelector(`[data-figure="runs"][data-moment="${batches}"]`);
}
