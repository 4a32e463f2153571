import type { Page } from "playwright-core";

/** Puts code into the editor by keyboard, as a student pastes it. */
export async function writeCode(page: Page, code: string): Promise<void> {
  await page.click(".cm-content");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(code);
}
