import type { Page } from "playwright-core";

/** Uncovers what the page's guesses cover, as a reader does who does not want to guess. */
export async function skipGuesses(page: Page): Promise<void> {
  for (const skip of await page.getByRole("button", { name: "Skip, show me" }).all())
    if (await skip.isVisible()) await skip.click();
}
