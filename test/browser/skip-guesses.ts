import type { Page } from "playwright-core";

/** Uncovers what the page's guesses cover, as a reader does who does not want to guess. */
export function skipGuesses(page: Page): Promise<void> {
  return page.$$eval("button.quiet", (buttons) => {
    // The elements themselves: a guess that is skipped takes its buttons along.
    for (const button of buttons as HTMLButtonElement[])
      if (/^(?:Skip, show me$|跳过，)/.test(button.textContent) && button.checkVisibility())
        button.click();
  });
}
