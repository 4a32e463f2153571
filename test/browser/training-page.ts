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
  if ((await fold.getAttribute("open")) === null) await fold.locator("> summary").click();
}

/** What the page says of a run that is kept; a screen reader's copy of it may be older. */
export function savedHere(page: Page): Locator {
  return page.locator(".training-status", { hasText: "It is saved in this browser." });
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

/** Learns from so many batches, one by one, of 100 images each, from `before` on. */
export async function learn(page: Page, batches: number, before = 0): Promise<void> {
  for (let i = 1; i <= batches; i++) {
    await button(page, "One batch").click();
    await shown(page, "images-seen", 100 * (before + i));
  }
}

/** The recipes' page with a run of so many training images over one epoch, which is saved. */
export async function trainedRecipe(
  site: Pick<Site, "open">,
  trainingImages: number,
): Promise<Page> {
  const { page } = await site.open(`recipes?trainingImages=${trainingImages}&epochs=1`);
  await status(page, "idle");
  await button(page, "Train").click();
  await status(page, "finished");
  await page.waitForSelector('[data-figure="kept"][data-run]');
  return page;
}

/** Where files of a reader's own digits are chosen. */
export function ownFiles(page: Page): Locator {
  return page.getByLabel("Drop the files of images and labels together");
}

/** Waits until the training learns from these digits. */
export function learnsFrom(page: Page, whose: "own" | "site"): Promise<ElementHandle> {
  return page.waitForSelector(`[data-figure="own-digits"][data-digits="${whose}"]`);
}
