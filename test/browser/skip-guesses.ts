import type { Page } from "playwright-core";

/** What the buttons that skip a guess say, in both editions. */
const SKIP = /^(?:Skip, show me$|跳过，)/;

/** Uncovers what the page's guesses cover, as a reader does who does not want to guess. */
export async function skipGuesses(page: Page): Promise<void> {
  // The elements themselves: a guess that is skipped takes its buttons along, so that those behind it change places.
  const skips = await page.locator("button.quiet", { hasText: SKIP }).elementHandles();
  for (const skip of skips) if (await skip.isVisible()) await skip.click();
}
