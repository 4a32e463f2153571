import type { Locator } from "playwright-core";

/**
 * Types a text into a field in place of what it holds, key by key, as a reader does. After Playwright's `fill`, Firefox
 * says of a field that is left that it was not changed.
 */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(text);
}
