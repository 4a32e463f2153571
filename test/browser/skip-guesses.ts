import type { Page } from "playwright-core";

/** Uncovers what the page's guesses cover, as a reader does who does not want to guess. */
export async function skipGuesses(page: Page): Promise<void> {
  // A guess that is skipped takes its buttons along: the first that is left belongs to the next.
  const skip = page
    .getByRole("button", { name: "Skip, show me" })
    .filter({ visible: true })
    .first();
  while (await skip.isVisible()) await skip.click();
}
